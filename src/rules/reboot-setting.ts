import type { RebootSetting } from '../estate/machine.ts';
import type { EffectiveReboot, Patching } from '../patching/patching.ts';
import { winnerIs, winningReboots } from '../patching/reboot.ts';
import { fixOf } from './fix.ts';
import { assignmentRemedies, deciders, unsettledReboot } from './reason.ts';
import { setReboot } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Evaluates the setting that wins at patch time: the machine's own before the schedule's, then the service's default. That nobody may patch it decides nothing. */
export const rebootSetting: MachineRule<'reboot-setting'> = {
  id: 'reboot-setting',
  title: 'The reboot setting that wins at patch time is one the policy allows',
  severity: 'high',
  remedies: assignmentRemedies,
  appliesTo: 'machine',
  check({ patching, requirements }) {
    const allowed = requirements.reboot;
    if (!allowed) return notApplicable;
    switch (winnerIs(patching, (setting) => allowed.includes(setting))) {
      case undefined:
        return notApplicable;
      case 'yes':
        return pass;
      case 'no':
        return refused(patching, allowed);
      case 'unknown':
        return unsettled(patching, allowed);
    }
  },
};

function refused(patching: Patching, allowed: readonly RebootSetting[]): RuleOutcome {
  const [first] = allowed;
  return violation(
    'effectiveReboot',
    `is patched with the reboot setting ${winningReboots(patching).map(described).join(' or ')}; allowed: ${allowed.join(', ')}`,
    fixOf([first === undefined ? undefined : setReboot(patching, first)]),
  );
}

function unsettled(patching: Patching, allowed: readonly RebootSetting[]): RuleOutcome {
  const possible = patching.effectiveReboot.map(described).join(' or ');
  return undecided(
    'effectiveReboot',
    `may be patched with the reboot setting ${possible}; allowed: ${allowed.join(', ')}${nextStep(patching)}`,
    unsettledReboot(patching),
  );
}

function nextStep({ machine, undecided: open }: Patching): string {
  if (machine.rebootSetting.kind === 'unknown') return '';
  return open.length > 0 ? `; ${deciders(open)}` : '; set it on the machine to settle it';
}

function described(reboot: EffectiveReboot): string {
  if (reboot === 'none') return 'none, since nothing of Azure patches it';
  if (reboot === 'unknown') return 'one that is not known';
  if (reboot.from === 'schedule') return `${reboot.setting} (from the schedule)`;
  return reboot.from === 'service'
    ? `${reboot.setting} (taken as the default of the service, which Azure does not document)`
    : reboot.setting;
}
