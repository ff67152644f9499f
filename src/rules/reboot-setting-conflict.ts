import type { Known } from '../estate/known.ts';
import type { RebootSetting } from '../estate/machine.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import { and, isOnly, type Truth } from '../estate/truth.ts';
import type { Patching, Reach } from '../patching/patching.ts';
import { assignmentRemedies, lostAssignment, reachNotKnown, reasonOf, reasonOfUndecided, scheduleName } from './reason.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** The machine's own reboot setting silently wins over the schedule's. */
export const rebootSettingConflict: MachineRule<'reboot-setting-conflict'> = {
  id: 'reboot-setting-conflict',
  title: 'A machine and its schedule ask for the same reboot setting',
  severity: 'medium',
  remedies: assignmentRemedies,
  appliesTo: 'machine',
  check({ patching }) {
    const scheduled = isOnly(patching.orchestrations, 'CustomerManagedSchedules');
    const own = patching.machine.rebootSetting;
    if (scheduled === 'no' || own.kind === 'absent') return notApplicable;
    let compared = false;
    let open: Reach | undefined;
    for (const reach of patching.reaches) {
      if (reach.patches === 'no') continue;
      compared = true;
      const conflict = and(scheduled, and(reach.patches, differs(own, reach)));
      if (conflict === 'yes') return conflicting(own, reach);
      if (conflict === 'unknown') open ??= reach;
    }
    if (open) return unsettled(patching, open);
    const lost = lostAssignment(patching);
    if (lost !== undefined)
      return undecided('rebootSetting', `has rebootSetting ${shown(own)}, which may contradict that of a schedule`, lost);
    return compared ? pass : notApplicable;
  },
};

/** A schedule that says nothing contradicts nothing. */
function differs(own: Known<RebootSetting>, { schedule }: Reach): Truth {
  if (!schedule) return 'unknown';
  if (schedule.reboot.kind === 'absent') return 'no';
  if (own.kind !== 'value' || schedule.reboot.kind !== 'value') return 'unknown';
  return own.value === schedule.reboot.value ? 'no' : 'yes';
}

function conflicting(own: Known<RebootSetting>, reach: Reach): RuleOutcome {
  const theirs = reach.schedule ? shown(reach.schedule.reboot) : '(not known)';
  return violation(
    'rebootSetting',
    `has rebootSetting ${shown(own)}, which wins over ${theirs} of ${scheduleName(reach)}; asked for: the same in both`,
    `Leave reboot_setting out on the machine, or set it to what ${scheduleFacts.reboot.azurerm} of the schedule says (ARM: automaticByPlatformSettings.rebootSetting, ${scheduleFacts.reboot.arm}).`,
  );
}

function unsettled(patching: Patching, reach: Reach): RuleOutcome {
  const own = patching.machine.rebootSetting;
  const theirs = reach.schedule ? shown(reach.schedule.reboot) : '(not known)';
  return undecided(
    'rebootSetting',
    `has rebootSetting ${shown(own)}, which may contradict ${theirs} of ${scheduleName(reach)}`,
    reasonFor(patching, reach),
  );
}

function reasonFor({ machine: { rebootSetting: own }, orchestrations, undecided: open }: Patching, { schedule, why }: Reach): string {
  if (own.kind === 'unknown') return reasonOf({ rebootSetting: own });
  if (!schedule) return 'The reboot setting of a schedule outside this input is not known.';
  if (schedule.reboot.kind === 'unknown') return reasonOf({ 'reboot of the schedule': schedule.reboot });
  if (orchestrations.length > 1 && open.length > 0) return reasonOfUndecided(open);
  return reachNotKnown(why);
}

function shown(setting: Known<RebootSetting>): string {
  return setting.kind === 'value' ? setting.value : '(not known)';
}
