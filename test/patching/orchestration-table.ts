import type { MachineKind, NodeChannel, OperatingSystem, PatchMode } from '../../src/estate/machine.ts';
import type { Orchestration, OrchestrationInputs } from '../../src/patching/orchestration.ts';

/** Who patches a machine, one documented case a row. An input that a row does not name makes no difference to it. */
export interface OrchestrationRow {
  readonly because: string;
  readonly when: { readonly [Input in keyof OrchestrationInputs]?: readonly OrchestrationInputs[Input][] };
  readonly result: Orchestration;
}

const yes = [true] as const;
const no = [false] as const;
const vm = ['virtual-machine'] as const;
const flexible = ['flexible-scale-set'] as const;
const guest = ['virtual-machine', 'flexible-scale-set'] as const;
const arc = ['arc-server'] as const;
const uniform = ['uniform-scale-set'] as const;
const pool = ['aks-node-pool'] as const;
const platform = ['AutomaticByPlatform'] as const;
const ofTheSystem = ['AutomaticByOS', 'ImageDefault', 'Manual'] as const;
const linux = ['linux'] as const;
const windows = ['windows'] as const;

export const orchestrationTable: readonly OrchestrationRow[] = [
  // Virtual machines on AutomaticByPlatform: prerequisite-for-schedule-patching, "User scenarios".
  {
    because: 'mode, bypass and schedule are in place: the schedule runs',
    when: { kind: vm, patchMode: platform, bypass: yes, scheduled: yes, unsupported: no },
    result: 'CustomerManagedSchedules',
  },
  {
    because: 'Update Manager does not support the system: its schedules pass it over, and automatic patching is off',
    when: { kind: vm, patchMode: platform, bypass: yes, scheduled: yes, unsupported: yes },
    result: 'NobodyUnsupportedImage',
  },
  {
    because: 'bypass switches automatic patching off and there is no schedule',
    when: { kind: vm, patchMode: platform, bypass: yes, scheduled: no },
    result: 'NobodyNoSchedule',
  },
  {
    because: 'the schedule fails on its prerequisites and automatic patching is off too',
    when: { kind: vm, patchMode: platform, bypass: no, scheduled: yes },
    result: 'NobodyBlockedSchedule',
  },
  {
    because: 'no schedule, an image of the published list: Azure patches',
    when: { kind: vm, patchMode: platform, bypass: no, scheduled: no, supportedImage: yes },
    result: 'AzureManagedSafeDeployment',
  },
  {
    because: 'Azure does not patch this image by itself',
    when: { kind: vm, patchMode: platform, bypass: no, scheduled: no, supportedImage: no },
    result: 'NobodyUnsupportedImage',
  },

  // Flexible scale sets: guest patching as for machines, but no schedule of guest scope can reach them.
  {
    because: 'bypass switches automatic patching off and a scale set takes no schedule',
    when: { kind: flexible, patchMode: platform, bypass: yes },
    result: 'NobodyNoSchedule',
  },
  {
    because: 'Azure patches the instances',
    when: { kind: flexible, patchMode: platform, bypass: no, supportedImage: yes },
    result: 'AzureManagedSafeDeployment',
  },
  {
    because: 'Azure does not patch this image by itself',
    when: { kind: flexible, patchMode: platform, bypass: no, supportedImage: no },
    result: 'NobodyUnsupportedImage',
  },

  // Any other mode: Azure does nothing, a schedule fails, the system goes on as it is set.
  { because: 'Linux does what its image brings', when: { kind: guest, os: linux, patchMode: ofTheSystem }, result: 'ImageDefault' },
  { because: 'Manual switches Windows updates off', when: { kind: guest, os: windows, patchMode: ['Manual'] }, result: 'ManualUpdates' },
  {
    because: 'Windows updates itself',
    when: { kind: guest, os: windows, patchMode: ['AutomaticByOS', 'ImageDefault'], automaticUpdates: yes },
    result: 'WindowsAutomaticUpdates',
  },
  {
    because: 'left to Windows, whose own updates are off: manual in effect',
    when: { kind: guest, os: windows, patchMode: ['AutomaticByOS', 'ImageDefault'], automaticUpdates: no },
    result: 'ManualUpdates',
  },

  // Arc servers: no prerequisites for a schedule, and no Azure managed patching.
  {
    because: 'a schedule needs neither mode nor bypass on Arc',
    when: { kind: arc, scheduled: yes, unsupported: no },
    result: 'CustomerManagedSchedules',
  },
  {
    because: 'Update Manager does not support the system, and Windows goes on as it is set',
    when: { kind: arc, scheduled: yes, unsupported: yes, os: windows, patchMode: ['Manual'] },
    result: 'ManualUpdates',
  },
  {
    because: 'Update Manager does not support the system, and Windows updates itself',
    when: {
      kind: arc,
      scheduled: yes,
      unsupported: yes,
      os: windows,
      patchMode: ['AutomaticByOS', 'AutomaticByPlatform', 'ImageDefault'],
      automaticUpdates: yes,
    },
    result: 'WindowsAutomaticUpdates',
  },
  {
    because: 'Update Manager does not support the system, and the updates of Windows are off',
    when: {
      kind: arc,
      scheduled: yes,
      unsupported: yes,
      os: windows,
      patchMode: ['AutomaticByOS', 'AutomaticByPlatform', 'ImageDefault'],
      automaticUpdates: no,
    },
    result: 'ManualUpdates',
  },
  {
    because: 'Update Manager does not support the system, and Linux does what it brings',
    when: { kind: arc, scheduled: yes, unsupported: yes, os: linux },
    result: 'ImageDefault',
  },
  { because: 'without a schedule only Linux itself patches', when: { kind: arc, scheduled: no, os: linux }, result: 'ImageDefault' },
  {
    because: 'Manual switches Windows updates off',
    when: { kind: arc, scheduled: no, os: windows, patchMode: ['Manual'] },
    result: 'ManualUpdates',
  },
  {
    because: 'without a schedule only Windows itself patches',
    when: {
      kind: arc,
      scheduled: no,
      os: windows,
      patchMode: ['AutomaticByOS', 'AutomaticByPlatform', 'ImageDefault'],
      automaticUpdates: yes,
    },
    result: 'WindowsAutomaticUpdates',
  },
  {
    because: 'left to Windows, whose own updates are off: manual in effect',
    when: {
      kind: arc,
      scheduled: no,
      os: windows,
      patchMode: ['AutomaticByOS', 'AutomaticByPlatform', 'ImageDefault'],
      automaticUpdates: no,
    },
    result: 'ManualUpdates',
  },

  // Uniform scale sets: no guest patching at all, image upgrades only.
  {
    because: 'instances are upgraded to the newest image',
    when: { kind: uniform, automaticOsUpgrade: yes, pinnedImage: no },
    result: 'AutomaticOsUpgrade',
  },
  {
    because: 'an upgrade never finds an image newer than the fixed one',
    when: { kind: uniform, automaticOsUpgrade: yes, pinnedImage: yes },
    result: 'NotUpdated',
  },
  { because: 'instances keep the image they were made from', when: { kind: uniform, automaticOsUpgrade: no }, result: 'NotUpdated' },

  // Node pools: auto-upgrade-node-os-image, "Channels for node OS image upgrades".
  { because: 'AKS brings a new image', when: { kind: pool, nodeChannel: ['NodeImage'] }, result: 'AksNodeImage' },
  { because: 'AKS brings security patches', when: { kind: pool, nodeChannel: ['SecurityPatch'] }, result: 'AksSecurityPatch' },
  {
    because: 'the system of the nodes updates itself',
    when: { kind: pool, nodeChannel: ['Unmanaged'], os: linux },
    result: 'AksUnmanaged',
  },
  {
    because: 'Windows nodes do nothing by themselves',
    when: { kind: pool, nodeChannel: ['Unmanaged'], os: windows },
    result: 'NobodyNodeChannel',
  },
  { because: 'the nodes are left to their owner', when: { kind: pool, nodeChannel: ['None'] }, result: 'NobodyNodeChannel' },
];

export const flags = [false, true] as const;
export const kinds: readonly MachineKind[] = ['virtual-machine', 'flexible-scale-set', 'uniform-scale-set', 'arc-server', 'aks-node-pool'];
export const channels: readonly NodeChannel[] = ['NodeImage', 'SecurityPatch', 'Unmanaged', 'None'];
export const systems: readonly OperatingSystem[] = ['linux', 'windows'];
export const modes: readonly PatchMode[] = ['AutomaticByPlatform', 'AutomaticByOS', 'Manual', 'ImageDefault'];

export const everyInput: readonly OrchestrationInputs[] = product({
  kind: kinds,
  os: systems,
  patchMode: modes,
  bypass: flags,
  scheduled: flags,
  supportedImage: flags,
  unsupported: flags,
  automaticUpdates: flags,
  automaticOsUpgrade: flags,
  nodeChannel: channels,
  pinnedImage: flags,
});

export function product<T extends object>(choices: { readonly [Key in keyof T]: readonly T[Key][] }): T[] {
  let all: object[] = [{}];
  for (const [key, values] of Object.entries(choices) as [string, readonly unknown[]][]) {
    all = all.flatMap((one) => values.map((choice) => ({ ...one, [key]: choice })));
  }
  return all as T[];
}

export function rowsFor(inputs: OrchestrationInputs): OrchestrationRow[] {
  return orchestrationTable.filter(({ when }) =>
    (Object.entries(when) as [keyof OrchestrationInputs, readonly unknown[]][]).every(([input, values]) => values.includes(inputs[input])),
  );
}
