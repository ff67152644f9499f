import type { Machine, NodeChannel } from '../estate/machine.ts';
import { supportsAutomaticPatching } from '../patching/images.ts';
import { type AllowableOrchestration, isBroken, nodePoolOrchestrations, type Orchestration } from '../patching/orchestration.ts';
import { isUnsupported } from '../patching/update-manager.ts';
import { automaticOsUpgradeSteps, inOneSentence } from './automatic-os-upgrade.ts';
import { assignmentRemedies, deciders, reasonOfUndecided } from './reason.ts';
import { setOn } from './remedy.ts';
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
    if (satisfied === 0) return violation('orchestrations', `${described(possible)}; ${says}`, fix(patching.machine, allowed));
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

/** The first allowed way that is open to this machine. */
function fix(machine: Machine, allowed: readonly AllowableOrchestration[]): string | undefined {
  for (const orchestration of allowed) {
    const words = towards(orchestration, machine);
    if (words) return `${words}.`;
  }
  return isUnsupported(machine) === 'yes' ? 'Use an image that Azure Update Manager supports.' : undefined;
}

function towards(orchestration: AllowableOrchestration, machine: Machine): string | undefined {
  const inGuest = machine.kind === 'virtual-machine' || machine.kind === 'flexible-scale-set';
  const os = machine.os.kind === 'value' ? machine.os.value : undefined;
  switch (orchestration) {
    case 'CustomerManagedSchedules':
      if (isUnsupported(machine) === 'yes') return undefined;
      if (machine.kind === 'arc-server') return 'Assign a schedule';
      if (machine.kind !== 'virtual-machine') return undefined;
      return `${setOn(machine, { patchMode: 'AutomaticByPlatform', bypass: true })}, and assign a schedule`;
    case 'AzureManagedSafeDeployment': {
      const image = machine.image;
      const unsupported = image.kind === 'absent' || (image.kind === 'value' && !supportsAutomaticPatching(image.value));
      if (!inGuest || unsupported) return undefined;
      return `${setOn(machine, { patchMode: 'AutomaticByPlatform', bypass: false })}, and assign no schedule`;
    }
    case 'WindowsAutomaticUpdates':
      return inGuest && os === 'windows' ? setOn(machine, { patchMode: 'AutomaticByOS', automaticUpdates: true }) : undefined;
    case 'ManualUpdates':
      return inGuest && os === 'windows' ? setOn(machine, { patchMode: 'Manual', automaticUpdates: false }) : undefined;
    case 'ImageDefault':
      return inGuest && os === 'linux' ? setOn(machine, { patchMode: 'ImageDefault' }) : undefined;
    case 'AutomaticOsUpgrade':
      return machine.kind === 'uniform-scale-set' ? inOneSentence(automaticOsUpgradeSteps(machine)).slice(0, -1) : undefined;
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
function channelTo(channel: NodeChannel, machine: Machine): string | undefined {
  return machine.kind === 'aks-node-pool' ? `${setOn(machine, { nodeChannel: channel })} on the cluster` : undefined;
}
