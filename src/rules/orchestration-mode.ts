import type { Machine, NodeChannel } from '../estate/machine.ts';
import { has } from '../estate/truth.ts';
import { supportsAutomaticPatching } from '../patching/images.ts';
import { type AllowableOrchestration, isBroken, nodePoolOrchestrations, type Orchestration } from '../patching/orchestration.ts';
import type { Patching } from '../patching/patching.ts';
import { isUnsupported } from '../patching/update-manager.ts';
import { automaticOsUpgrade, healthStep } from './automatic-os-upgrade.ts';
import { type Fix, fixOf, inWordsOnly, step, together, type Way } from './fix.ts';
import { assignmentRemedies, deciders, reasonOfUndecided } from './reason.ts';
import { isTiedToPlatform, setAndAssign, setOn, takeOut, useListedImage, type Values } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** The policy's list of allowed orchestrations, held against every one that is still possible. */
export const orchestrationMode: MachineRule<'orchestration-mode'> = {
  id: 'orchestration-mode',
  title: 'Each machine is patched in a way the policy allows',
  severity: 'high',
  remedies: assignmentRemedies,
  appliesTo: 'machine',
  nodePools: true,
  check({ patching, requirements }) {
    if (requirements.orchestration === 'any') return notApplicable;
    const allowed = allowedFor(patching.machine, requirements.orchestration);
    const possible = patching.orchestrations;
    let satisfied = 0;
    for (const orchestration of possible) if ((allowed as readonly Orchestration[]).includes(orchestration)) satisfied += 1;
    if (satisfied === possible.length) return pass;
    const says = `allowed: ${allowed.join(', ')}`;
    if (satisfied === 0) return violation('orchestrations', `${described(possible)}; ${says}`, fix(patching, allowed));
    return undecided(
      'orchestrations',
      `may be ${possible.join(' or ')}; ${says}; ${deciders(patching.undecided)}`,
      reasonOfUndecided(patching.undecided),
    );
  },
};

/** What a list allows a machine of this kind: one that names no channel of AKS accepts each that updates the nodes. */
function allowedFor({ kind }: Machine, listed: readonly AllowableOrchestration[]): readonly AllowableOrchestration[] {
  if (kind !== 'aks-node-pool') return listed;
  const named = listed.filter((orchestration) => nodePoolOrchestrations.some((channel) => channel === orchestration));
  const accepted = named.length > 0 ? named : nodePoolOrchestrations;
  return listed.includes('NobodyNodeChannel') ? [...accepted, 'NobodyNodeChannel'] : accepted;
}

function described(possible: readonly Orchestration[]): string {
  const names = possible.join(' or ');
  return possible.every(isBroken) ? `is patched by nobody (${names})` : `has the orchestration ${names}`;
}

/** The first allowed way that is open to this machine, else the first that another image would open. */
function fix(patching: Patching, allowed: readonly AllowableOrchestration[]): Fix | undefined {
  for (const orchestration of allowed) {
    const way = towards(orchestration, patching);
    if (way) return fixOf([way]);
  }
  for (const orchestration of allowed) {
    const way = withOtherImage(orchestration, patching);
    if (way) return fixOf([way]);
  }
  return undefined;
}

/** The image alone does not do where the settings of the machine, or its schedules, are not those of the way either. */
function withOtherImage(orchestration: AllowableOrchestration, { machine, reaches }: Patching): Way | undefined {
  if (orchestration === 'AzureManagedSafeDeployment' && isInGuest(machine) && machine.image.kind === 'value')
    return together([useListedImage, ...toAzure(machine)]);
  if (orchestration !== 'CustomerManagedSchedules' || machine.kind !== 'virtual-machine' || isUnsupported(machine) !== 'yes')
    return undefined;
  const isReady = has(machine.patchMode, scheduled.patchMode) === 'yes' && has(machine.bypass, scheduled.bypass) === 'yes';
  const isReached = reaches.some(({ patches }) => patches === 'yes');
  return together([
    step('Use an image that Azure Update Manager supports', 'use-image-that-update-manager-supports'),
    ...(isReady ? [] : [setOn(machine, scheduled)]),
    ...(isReached ? [] : [step('Assign a schedule', 'assign-schedule')]),
  ]);
}

function toAzure(machine: Machine): readonly Way[] {
  const set = setOn(machine, { patchMode: 'AutomaticByPlatform', bypass: false });
  const health = machine.kind === 'flexible-scale-set' && has(machine.health, true) !== 'yes' ? [healthStep(machine)] : [];
  return [set, ...health, step('Assign no schedule', 'leave-schedules')];
}

function isInGuest({ kind }: Machine): boolean {
  return kind === 'virtual-machine' || kind === 'flexible-scale-set';
}

/** What Azure asks of a machine before it lets a schedule patch it. */
const scheduled = { patchMode: 'AutomaticByPlatform', bypass: true } as const;

function towards(orchestration: AllowableOrchestration, { machine, reaches }: Patching): Way | undefined {
  const inGuest = isInGuest(machine);
  const os = machine.os.kind === 'value' ? machine.os.value : undefined;
  // A machine that no schedule may patch must not stay on one.
  const alone = (values: Values) => together([setOn(machine, values), ...(reaches.length > 0 ? [takeOut] : [])]);
  switch (orchestration) {
    case 'CustomerManagedSchedules':
      if (isUnsupported(machine) === 'yes') return undefined;
      if (machine.kind === 'arc-server') return step('Assign a schedule', 'assign-schedule');
      return machine.kind === 'virtual-machine' ? setAndAssign(machine, scheduled) : undefined;
    case 'AzureManagedSafeDeployment': {
      const image = machine.image;
      const unsupported = image.kind === 'absent' || (image.kind === 'value' && !supportsAutomaticPatching(image.value));
      return inGuest && !unsupported ? together(toAzure(machine)) : undefined;
    }
    case 'WindowsAutomaticUpdates':
      return inGuest && os === 'windows' && !isTiedToPlatform(machine)
        ? alone({ patchMode: 'AutomaticByOS', automaticUpdates: true })
        : undefined;
    case 'ManualUpdates':
      return inGuest && os === 'windows' && !isTiedToPlatform(machine)
        ? alone({ patchMode: 'Manual', automaticUpdates: false })
        : undefined;
    case 'ImageDefault':
      return inGuest && os === 'linux' ? alone({ patchMode: 'ImageDefault' }) : undefined;
    case 'AutomaticOsUpgrade':
      return machine.kind === 'uniform-scale-set' ? automaticOsUpgrade(machine) : undefined;
    case 'AksNodeImage':
      return channelTo('NodeImage', machine);
    case 'AksSecurityPatch':
      return os === 'linux' ? channelTo('SecurityPatch', machine) : undefined;
    case 'AksUnmanaged':
      return os === 'linux' ? channelTo('Unmanaged', machine) : undefined;
    case 'NobodyNodeChannel':
      return undefined;
  }
}

/** A channel holds for all pools of a cluster. */
function channelTo(channel: NodeChannel, machine: Machine): Way | undefined {
  return machine.kind === 'aks-node-pool' ? inWordsOnly(`${setOn(machine, { nodeChannel: channel }).words} on the cluster`) : undefined;
}
