import type { Machine } from '../estate/machine.ts';
import { and, has } from '../estate/truth.ts';
import type { Reach } from '../patching/patching.ts';
import { decidingReach, mayBePatchedBySchedule } from '../patching/reach.ts';
import { reachNotKnown, reasonOf, scheduleName } from './reason.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** SQL Server's Automated Patching and Azure Update Manager both install and reboot: Microsoft asks to use only one of them. */
export const sqlAutomatedPatchingConflict: MachineRule<'sql-automated-patching-conflict'> = {
  id: 'sql-automated-patching-conflict',
  title: 'A machine on a schedule does not use Automated Patching of SQL Server',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching }) {
    const { machine, reaches, unread } = patching;
    if (machine.sqlPatching.kind === 'absent') return notApplicable;
    switch (and(has(machine.sqlPatching, true), mayBePatchedBySchedule(patching))) {
      case 'no':
        return pass;
      case 'yes':
        return refused(reaches);
      case 'unknown':
        return unsettled(machine, decidingReach(reaches)?.why ?? unread?.why);
    }
  },
};

function refused(reaches: readonly Reach[]): RuleOutcome {
  const reach = decidingReach(reaches);
  return violation(
    'sqlPatching',
    `is patched by Automated Patching of SQL Server and by ${reach ? scheduleName(reach) : 'a schedule'}; asked for: only one of them`,
    'Remove auto_patching (ARM: autoPatchingSettings.enable = false), or take the machine out of the schedule.',
  );
}

function unsettled({ sqlPatching }: Machine, why: string | undefined): RuleOutcome {
  const reason = sqlPatching.kind === 'unknown' ? reasonOf({ sqlPatching }) : reachNotKnown(why);
  return undecided('sqlPatching', 'may be patched both by Automated Patching of SQL Server and by a schedule', reason);
}
