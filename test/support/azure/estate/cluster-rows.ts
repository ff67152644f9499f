import type { Row } from '../query/expressions.ts';
import { rowOf } from './rows.ts';
import { subscriptionAt, type World } from './world.ts';

/** A Linux pool and a Windows pool. */
export const poolsOfCluster = 2;
const pools = ['system', 'win'] as const;

/** In turn, what AKS does with the nodes of a cluster. */
const channels = ['NodeImage', 'SecurityPatch', 'Unmanaged', 'None'] as const;

function common(world: World, index: number) {
  const subscription = subscriptionAt(world, index);
  const name = `aks-${String(index).padStart(4, '0')}`;
  const id = `/subscriptions/${subscription}/resourceGroups/rg-aks/providers/Microsoft.ContainerService/managedClusters/${name}`;
  const plain = { tenantId: world.tenantId, kind: '', location: 'westeurope', subscriptionId: subscription };
  return { id, name, subscription, plain, nodeGroup: `MC_rg-aks_${name}_westeurope`, environment: index % 2 === 0 ? 'production' : 'test' };
}

export function clusterRow(world: World, index: number): Row {
  const { id, name, plain, nodeGroup, environment } = common(world, index);
  const type = 'microsoft.containerservice/managedclusters';
  const row = { ...plain, id, name, type, resourceGroup: 'rg-aks', tags: { environment }, sku: { name: 'Base', tier: 'Standard' } };
  return rowOf(row, () => ({
    kubernetesVersion: '1.33',
    nodeResourceGroup: nodeGroup,
    powerState: { code: 'Running' },
    autoUpgradeProfile: { upgradeChannel: 'patch', nodeOSUpgradeChannel: channels[index % channels.length] },
    agentPoolProfiles: pools.map((pool) => ({
      name: pool,
      count: 3,
      vmSize: 'Standard_D4s_v5',
      osType: pool === 'win' ? 'Windows' : 'Linux',
      osSKU: pool === 'win' ? 'Windows2022' : 'Ubuntu',
      mode: pool === 'win' ? 'User' : 'System',
      availabilityZones: ['1', '2', '3'],
    })),
  }));
}

/** The scale set in which AKS keeps the nodes of a pool. */
export function nodeSetRow(world: World, index: number, pool: number): Row | undefined {
  const { subscription, plain, nodeGroup } = common(world, index);
  const poolName = pools[pool];
  if (poolName === undefined) return undefined;
  const name = `aks-${poolName}-12345678-vmss`;
  const id = `/subscriptions/${subscription}/resourceGroups/${nodeGroup}/providers/Microsoft.Compute/virtualMachineScaleSets/${name}`;
  const type = 'microsoft.compute/virtualmachinescalesets';
  const tags = { 'aks-managed-poolName': poolName, 'aks-managed-orchestrator': 'Kubernetes:1.33.3' };
  return rowOf(
    { ...plain, id, name, type, resourceGroup: nodeGroup.toLowerCase(), tags, sku: { name: 'Standard_D4s_v5', capacity: 3 } },
    () => ({
      orchestrationMode: 'Uniform',
      upgradePolicy: { mode: 'Manual', automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: false } },
      virtualMachineProfile: {
        osProfile: { computerNamePrefix: 'aks', linuxConfiguration: { provisionVMAgent: true } },
        storageProfile: { osDisk: { osType: poolName === 'win' ? 'Windows' : 'Linux', createOption: 'FromImage' } },
      },
    }),
  );
}

/** Every cluster but each third one has a window for the systems of its nodes. */
export function clusterMaintenanceAt(world: World, id: string): Row | undefined {
  const [, index, name] = /\/managedclusters\/aks-(\d+)\/maintenanceconfigurations\/([^/]+)$/i.exec(id) ?? [];
  if (index === undefined || Number(index) >= world.clusters || Number(index) % 3 === 2) return undefined;
  if (name?.toLowerCase() !== 'aksmanagednodeosupgradeschedule') return undefined;
  const schedule = { weekly: { intervalWeeks: 1, dayOfWeek: 'Saturday' } };
  return { maintenanceWindow: { schedule, durationHours: 8, utcOffset: '+00:00', startDate: '2026-01-03', startTime: '22:00' } };
}
