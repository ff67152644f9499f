import type { MachineKind } from './machine.ts';

/** Azure's types of everything that matters here, in lower case: Azure ignores the case of a type. */
export const resourceTypes = {
  resourceGroup: 'microsoft.resources/resourcegroups',
  virtualMachine: 'microsoft.compute/virtualmachines',
  virtualMachineExtension: 'microsoft.compute/virtualmachines/extensions',
  scaleSet: 'microsoft.compute/virtualmachinescalesets',
  scaleSetExtension: 'microsoft.compute/virtualmachinescalesets/extensions',
  availabilitySet: 'microsoft.compute/availabilitysets',
  arcServer: 'microsoft.hybridcompute/machines',
  arcServerExtension: 'microsoft.hybridcompute/machines/extensions',
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
} as const satisfies Record<MachineKind, ResourceType>;

export type MachineType = (typeof typeOfKind)[MachineKind];

const known: ReadonlySet<string> = new Set(Object.values(resourceTypes));
const machines: ReadonlySet<string> = new Set(Object.values(typeOfKind));

/** One of the types above, however it is spelt and with whatever API version behind it; undefined for every other type. */
export function resourceTypeIn(text: string): ResourceType | undefined {
  const type = text.replace(/@.*$/s, '').toLowerCase();
  return known.has(type) ? (type as ResourceType) : undefined;
}

export function isMachineType(type: string | undefined): type is MachineType {
  return type !== undefined && machines.has(type);
}
