import type { Row } from '../query/expressions.ts';
import { rowOf } from './rows.ts';
import { subscriptionAt, type World } from './world.ts';

export const instancesOfScaleSet = 3;

function common(world: World, index: number) {
  const subscription = subscriptionAt(world, index);
  const name = `vmss-${String(index).padStart(4, '0')}`;
  const id = `/subscriptions/${subscription}/resourceGroups/rg-scale/providers/Microsoft.Compute/virtualMachineScaleSets/${name}`;
  const plain = {
    tenantId: world.tenantId,
    kind: '',
    location: 'westeurope',
    resourceGroup: 'rg-scale',
    subscriptionId: subscription,
    tags: { environment: index % 2 === 0 ? 'production' : 'test' },
  };
  return { id, name, plain, uniform: index % 2 === 0 };
}

/** Every second one is uniform and upgrades its image by itself. */
export function scaleSetRow(world: World, index: number): Row {
  const { id, name, plain, uniform } = common(world, index);
  const type = 'microsoft.compute/virtualmachinescalesets';
  const sku = { name: 'Standard_D2s_v5', tier: 'Standard', capacity: instancesOfScaleSet };
  const patchSettings = { patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform' };
  return rowOf({ ...plain, id, name, type, zones: ['1', '2', '3'], sku }, () => ({
    orchestrationMode: uniform ? 'Uniform' : 'Flexible',
    provisioningState: 'Succeeded',
    platformFaultDomainCount: 1,
    upgradePolicy: {
      mode: uniform ? 'Rolling' : 'Manual',
      automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: uniform, disableAutomaticRollback: false },
    },
    virtualMachineProfile: {
      osProfile: { computerNamePrefix: 'node', linuxConfiguration: { provisionVMAgent: true, ...(!uniform && { patchSettings }) } },
      storageProfile: {
        imageReference: { publisher: 'canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' },
        osDisk: { osType: 'Linux', createOption: 'FromImage' },
      },
      extensionProfile: {
        extensions: [
          {
            name: 'health',
            properties: { publisher: 'Microsoft.ManagedServices', type: 'ApplicationHealthLinux', autoUpgradeMinorVersion: true },
          },
        ],
      },
    },
  }));
}

/** The row of an instance in `computeresources`, which holds those of uniform scale sets only. */
export function instanceRow(world: World, index: number, instance: number): Row | undefined {
  const { id, name, plain, uniform } = common(world, index);
  if (!uniform) return undefined;
  const type = 'microsoft.compute/virtualmachinescalesets/virtualmachines';
  return rowOf({ ...plain, id: `${id}/virtualMachines/${instance}`, name: `${name}_${instance}`, type }, () => ({
    instanceId: String(instance),
    latestModelApplied: instance !== 0,
    provisioningState: 'Succeeded',
    storageProfile: { imageReference: { publisher: 'canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' } },
  }));
}
