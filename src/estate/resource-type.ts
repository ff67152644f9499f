import type { MachineKind } from './machine.ts';

/** Azure's types of everything that matters here, in lower case: Azure ignores the case of a type. */
export const resourceTypes = {
  resourceGroup: 'microsoft.resources/resourcegroups',
  virtualMachine: 'microsoft.compute/virtualmachines',
  virtualMachineExtension: 'microsoft.compute/virtualmachines/extensions',
  scaleSet: 'microsoft.compute/virtualmachinescalesets',
  fleet: 'microsoft.azurefleet/fleets',
  scaleSetExtension: 'microsoft.compute/virtualmachinescalesets/extensions',
  availabilitySet: 'microsoft.compute/availabilitysets',
  arcServer: 'microsoft.hybridcompute/machines',
  arcServerExtension: 'microsoft.hybridcompute/machines/extensions',
  cluster: 'microsoft.containerservice/managedclusters',
  nodePool: 'microsoft.containerservice/managedclusters/agentpools',
  clusterMaintenance: 'microsoft.containerservice/managedclusters/maintenanceconfigurations',
  sqlVirtualMachine: 'microsoft.sqlvirtualmachine/sqlvirtualmachines',
  shutdownSchedule: 'microsoft.devtestlab/schedules',
  scheduledAction: 'microsoft.computeschedule/scheduledactions',
  maintenanceConfiguration: 'microsoft.maintenance/maintenanceconfigurations',
  configurationAssignment: 'microsoft.maintenance/configurationassignments',
  policyAssignment: 'microsoft.authorization/policyassignments',
  policyDefinition: 'microsoft.authorization/policydefinitions',
  policySetDefinition: 'microsoft.authorization/policysetdefinitions',
  policyExemption: 'microsoft.authorization/policyexemptions',
  policyRemediation: 'microsoft.policyinsights/remediations',
  updateDeployment: 'microsoft.automation/automationaccounts/softwareupdateconfigurations',
} as const;

export type ResourceType = (typeof resourceTypes)[keyof typeof resourceTypes];

export const typeOfKind = {
  'virtual-machine': resourceTypes.virtualMachine,
  'uniform-scale-set': resourceTypes.scaleSet,
  'flexible-scale-set': resourceTypes.scaleSet,
  'arc-server': resourceTypes.arcServer,
  'aks-node-pool': resourceTypes.nodePool,
} as const satisfies Record<MachineKind, ResourceType>;

/**
 * Types of machines that a body of their own tells whole; a node pool is told together with its cluster. A fleet is of the kind of a
 * flexible scale set.
 */
export type MachineType = Exclude<(typeof typeOfKind)[MachineKind], NodePoolType> | typeof resourceTypes.fleet;

/** Types of which a resource makes node pools: a cluster holds some of its own. */
export type NodePoolType = typeof resourceTypes.cluster | typeof resourceTypes.nodePool;

const known: ReadonlySet<string> = new Set(Object.values(resourceTypes));
const machines: ReadonlySet<string> = new Set([...Object.values(typeOfKind).filter((type) => !makesNodePools(type)), resourceTypes.fleet]);

/** One of the types above, however it is spelt and with whatever API version behind it; undefined for every other type. */
export function resourceTypeIn(text: string): ResourceType | undefined {
  const type = text.replace(/@.*$/s, '').toLowerCase();
  return known.has(type) ? (type as ResourceType) : undefined;
}

export function makesNodePools(type: string | undefined): type is NodePoolType {
  return type === resourceTypes.cluster || type === resourceTypes.nodePool;
}

export function isMachineType(type: string | undefined): type is MachineType {
  return type !== undefined && machines.has(type);
}
