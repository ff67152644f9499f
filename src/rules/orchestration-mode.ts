import type { Machine } from '../estate/machine.ts';
import { supportsAutomaticPatching } from '../patching/images.ts';
import { isBroken, type Orchestration, type WorkingOrchestration } from '../patching/orchestration.ts';
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
  check({ patching, requirements }) {
    const allowed = requirements.orchestration;
    if (allowed === 'any') return notApplicable;
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

function described(possible: readonly Orchestration[]): string {
  const names = possible.join(' or ');
  return possible.every(isBroken) ? `is patched by nobody (${names})` : `has the orchestration ${names}`;
}

/** The first allowed way that is open to this machine. */
function fix(machine: Machine, allowed: readonly WorkingOrchestration[]): string | undefined {
  for (const orchestration of allowed) {
    const words = towards(orchestration, machine);
    if (words) return `${words}.`;
  }
  return isUnsupported(machine) === 'yes' ? 'Use an image that Azure Update Manager supports.' : undefined;
}

function towards(orchestration: WorkingOrchestration, machine: Machine): string | undefined {
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
  }
}
