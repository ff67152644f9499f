import type { Known } from '../estate/known.ts';
import type { Machine, MachineKind, NodeChannel, OperatingSystem, PatchMode } from '../estate/machine.ts';
import type { Truth } from '../estate/truth.ts';
import { nodeChannels } from '../estate/vocabulary.ts';
import { isPinned, supportsAutomaticPatching } from './images.ts';
import { isUnsupported } from './update-manager.ts';

/**
 * Who really patches a machine. The first six are ways of Azure Update Manager (`AutomaticOsUpgrade`: of uniform scale sets), the next
 * three those of AKS; the others are broken combinations in which nobody does.
 */
export const nodePoolOrchestrations = ['AksNodeImage', 'AksSecurityPatch', 'AksUnmanaged'] as const;
export const workingOrchestrations = [
  'CustomerManagedSchedules',
  'AzureManagedSafeDeployment',
  'WindowsAutomaticUpdates',
  'ImageDefault',
  'ManualUpdates',
  'AutomaticOsUpgrade',
  ...nodePoolOrchestrations,
] as const;
export const brokenOrchestrations = [
  'NobodyNoSchedule',
  'NobodyBlockedSchedule',
  'NobodyUnsupportedImage',
  'NobodyNodeChannel',
  'NotUpdated',
] as const;
/** What a policy can allow: of the broken combinations the one that somebody may have chosen, to replace the nodes by themselves. */
export const allowableOrchestrations = [...workingOrchestrations, 'NobodyNodeChannel'] as const;

export type WorkingOrchestration = (typeof workingOrchestrations)[number];
export type AllowableOrchestration = (typeof allowableOrchestrations)[number];
export type BrokenOrchestration = (typeof brokenOrchestrations)[number];
export type Orchestration = WorkingOrchestration | BrokenOrchestration;

export function isBroken(orchestration: Orchestration): orchestration is BrokenOrchestration {
  return (brokenOrchestrations as readonly string[]).includes(orchestration);
}

/** What the decision looks at, every input settled. */
export interface OrchestrationInputs {
  readonly kind: MachineKind;
  readonly os: OperatingSystem;
  readonly patchMode: PatchMode;
  readonly bypass: boolean;
  /** A customer schedule that works reaches the machine. */
  readonly scheduled: boolean;
  /** Azure patches this image by itself. */
  readonly supportedImage: boolean;
  /** Update Manager leaves this system alone: schedules do not patch it. */
  readonly unsupported: boolean;
  readonly automaticUpdates: boolean;
  readonly automaticOsUpgrade: boolean;
  /** Counts for node pools only. */
  readonly nodeChannel: NodeChannel;
  /** The image version is fixed, so an image upgrade never finds a newer one. */
  readonly pinnedImage: boolean;
}

/**
 * The decision table (learn.microsoft.com/azure/update-manager/prerequsite-for-schedule-patching, "User scenarios";
 * automatic-vm-guest-patching; virtual-machine-scale-sets-automatic-upgrade; learn.microsoft.com/azure/aks/auto-upgrade-node-os-image).
 */
export function decideOrchestration(inputs: OrchestrationInputs): Orchestration {
  switch (inputs.kind) {
    case 'aks-node-pool':
      return byChannel(inputs);
    case 'uniform-scale-set':
      return inputs.automaticOsUpgrade && !inputs.pinnedImage ? 'AutomaticOsUpgrade' : 'NotUpdated';
    case 'arc-server': // no prerequisites, and Azure-managed patching is not offered
      return inputs.scheduled && !inputs.unsupported ? 'CustomerManagedSchedules' : inGuest(inputs);
    case 'virtual-machine':
    case 'flexible-scale-set': {
      if (inputs.patchMode !== 'AutomaticByPlatform') return inGuest(inputs);
      const scheduled = inputs.scheduled && inputs.kind === 'virtual-machine'; // scale sets take no schedule
      if (inputs.bypass) {
        if (!scheduled) return 'NobodyNoSchedule';
        return inputs.unsupported ? 'NobodyUnsupportedImage' : 'CustomerManagedSchedules';
      }
      if (scheduled) return 'NobodyBlockedSchedule';
      return inputs.supportedImage ? 'AzureManagedSafeDeployment' : 'NobodyUnsupportedImage';
    }
  }
}

/** On Windows nodes Unmanaged does nothing. */
function byChannel({ nodeChannel, os }: OrchestrationInputs): Orchestration {
  switch (nodeChannel) {
    case 'NodeImage':
      return 'AksNodeImage';
    case 'SecurityPatch':
      return 'AksSecurityPatch';
    case 'Unmanaged':
      return os === 'linux' ? 'AksUnmanaged' : 'NobodyNodeChannel';
    case 'None':
      return 'NobodyNodeChannel';
  }
}

/** What the system inside does when Azure does nothing. */
function inGuest({ os, patchMode, automaticUpdates }: OrchestrationInputs): Orchestration {
  if (os === 'linux') return 'ImageDefault';
  return patchMode === 'Manual' || !automaticUpdates ? 'ManualUpdates' : 'WindowsAutomaticUpdates';
}

/** For every input of the decision the values it can still have; never empty. */
export type OrchestrationPossibilities = { readonly [Input in keyof OrchestrationInputs]: readonly OrchestrationInputs[Input][] };

const decided = new Map<string, readonly Orchestration[]>();

/** Every orchestration that is still possible, sorted by name. More possibilities never give fewer orchestrations. */
export function possibleOrchestrations(open: OrchestrationPossibilities): readonly Orchestration[] {
  const key = JSON.stringify(open);
  const known = decided.get(key);
  if (known) return known;
  const possible = new Set<Orchestration>();
  for (const inputs of combinations(open)) possible.add(decideOrchestration(inputs));
  const sorted = [...possible].sort();
  decided.set(key, sorted);
  return sorted;
}

function combinations(open: OrchestrationPossibilities): OrchestrationInputs[] {
  let settled: Record<string, unknown>[] = [{}];
  for (const [input, values] of Object.entries(open)) {
    settled = settled.flatMap((inputs) => values.map((value) => ({ ...inputs, [input]: value })));
  }
  return settled as unknown as OrchestrationInputs[];
}

/** What a machine's facts leave open, given whether a working schedule reaches it. */
export function orchestrationPossibilities(machine: Machine, scheduled: readonly boolean[]): OrchestrationPossibilities {
  const os: readonly OperatingSystem[] = machine.os.kind === 'value' ? [machine.os.value] : ['linux', 'windows'];
  return {
    kind: machine.otherKind === undefined ? [machine.kind] : [machine.kind, machine.otherKind],
    os,
    patchMode: patchModes(machine, os),
    bypass: flags(machine.bypass, false),
    scheduled,
    supportedImage: supportedImage(machine),
    unsupported: unsupported(machine),
    automaticUpdates: automaticUpdates(machine),
    automaticOsUpgrade: flags(machine.automaticOsUpgrade, false),
    nodeChannel: channels(machine),
    pinnedImage: pinnedImage(machine),
  };
}

const modesOf: Record<OperatingSystem, readonly PatchMode[]> = {
  linux: ['ImageDefault', 'AutomaticByPlatform'],
  windows: ['AutomaticByOS', 'AutomaticByPlatform', 'Manual'],
};

function patchModes(machine: Machine, os: readonly OperatingSystem[]): readonly PatchMode[] {
  switch (machine.patchMode.kind) {
    case 'value':
      return [machine.patchMode.value];
    case 'absent': // the service's default for the system
      return os.map((system) => (system === 'linux' ? 'ImageDefault' : 'AutomaticByOS'));
    case 'unknown':
      return [...new Set(os.flatMap((system) => modesOf[system]))];
  }
}

function channels({ kind, nodeChannel }: Machine): readonly NodeChannel[] {
  if (nodeChannel.kind === 'value') return [nodeChannel.value];
  return kind === 'aks-node-pool' ? nodeChannels : ['None'];
}

function flags(fact: Known<boolean>, serviceDefault: boolean): readonly boolean[] {
  if (fact.kind === 'unknown') return [false, true];
  return [fact.kind === 'value' ? fact.value : serviceDefault];
}

/** Without an OS profile nothing says whether Windows' own updates are on. */
function automaticUpdates(machine: Machine): readonly boolean[] {
  if (machine.automaticUpdates.kind === 'value') return [machine.automaticUpdates.value];
  const undeclared = machine.specialised.kind === 'unknown' || (machine.specialised.kind === 'value' && machine.specialised.value);
  return undeclared ? [false, true] : flags(machine.automaticUpdates, true);
}

function supportedImage(machine: Machine): readonly boolean[] {
  if (machine.image.kind === 'unknown') return [false, true];
  return [machine.image.kind === 'value' && supportsAutomaticPatching(machine.image.value)];
}

const flagsOf: Record<Truth, readonly boolean[]> = { yes: [true], no: [false], unknown: [false, true] };

function unsupported(machine: Machine): readonly boolean[] {
  return flagsOf[isUnsupported(machine)];
}

function pinnedImage(machine: Machine): readonly boolean[] {
  if (machine.image.kind === 'unknown') return [false, true];
  if (machine.image.kind === 'absent') return [false];
  return [isPinned(machine.image.value)];
}
