import type { RebootSetting } from '../estate/machine.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import type { EffectiveReboot, Patching } from '../patching/patching.ts';
import { assignmentRemedies, deciders, unsettledReboot } from './reason.ts';
import { setOn } from './remedy.ts';
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
    let good = 0;
    let bad = 0;
    let open = 0;
    for (const reboot of patching.effectiveReboot) {
      if (reboot === 'none') continue;
      if (reboot === 'unknown') open += 1;
      else if (allowed.includes(reboot.setting)) good += 1;
      else bad += 1;
    }
    if (bad + open === 0) return good > 0 ? pass : notApplicable;
    return good + open === 0 ? refused(patching, allowed) : unsettled(patching, allowed);
  },
};

function refused(patching: Patching, allowed: readonly RebootSetting[]): RuleOutcome {
  const [first] = allowed;
  const onSchedule = patching.effectiveReboot.some((reboot) => typeof reboot === 'object' && reboot.from === 'schedule');
  const onMachine = first === undefined ? undefined : setOn(patching.machine, { rebootSetting: first });
  const fix = onSchedule ? `Set reboot = "${first}" in install_patches of the schedule (ARM: ${scheduleFacts.reboot.arm})` : onMachine;
  return violation(
    'effectiveReboot',
    `is patched with the reboot setting ${patching.effectiveReboot
      .filter((reboot) => reboot !== 'none')
      .map(described)
      .join(' or ')}; allowed: ${allowed.join(', ')}`,
    first === undefined || fix === undefined ? undefined : `${fix}.`,
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
