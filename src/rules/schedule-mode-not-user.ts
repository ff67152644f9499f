import { sameText } from '../estate/resource-id.ts';
import type { Schedule } from '../estate/schedule.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import { fixOf, together, type Way } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setClasses, setOnSchedule } from './remedy.ts';
import { pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** Only mode User makes a schedule the customer's own, and only with something to install. */
export const scheduleModeNotUser: ScheduleRule<'schedule-mode-not-user'> = {
  id: 'schedule-mode-not-user',
  title: 'Each schedule patches in the mode of the customer',
  severity: 'high',
  appliesTo: 'schedule',
  check({ schedule }) {
    const { mode } = schedule;
    if (mode.kind === 'absent') return refused('has no patch mode', schedule);
    if (mode.kind === 'value' && !sameText(mode.value, 'User')) {
      return refused(`has patch mode ${mode.value}, so it does not patch the machines it is assigned to`, schedule);
    }
    return judgedByContent(schedule);
  },
};

function refused(says: string, schedule: Schedule): RuleOutcome {
  const { arm, azurerm } = scheduleFacts.mode;
  const set = setOnSchedule(schedule, 'mode', 'User', `Set ${azurerm} = "User" (ARM: ${arm} = User)`);
  return violation('mode', `${says}; asked for: User`, fixOf([isSilent(schedule) ? together([set, installSomething(schedule)]) : set]));
}

function isSilent({ linux, windows, reboot }: Schedule): boolean {
  return [linux, windows, reboot].every(({ kind }) => kind === 'absent');
}

function installSomething(schedule: Schedule): Way {
  const words = 'Add install_patches with a linux or windows block (ARM: installPatches with linuxParameters or windowsParameters)';
  const classes = (['linux', 'windows'] as const).map((os) => setClasses(schedule, os, ['Critical', 'Security'], 'Set'));
  return { ...together([setOnSchedule(schedule, 'reboot', 'IfRequired', words), ...classes]), words };
}

/** Without anything to install the mode makes no difference. */
function judgedByContent(schedule: Schedule): RuleOutcome {
  const { mode, linux, windows, reboot } = schedule;
  const parts = [linux, windows, reboot];
  if (isSilent(schedule)) {
    return violation(
      'installPatches',
      'says nothing about what it installs; asked for: a Linux or Windows selection',
      fixOf([installSomething(schedule)]),
    );
  }
  if (mode.kind === 'unknown') return undecided('mode', 'may have another patch mode than User', reasonOf({ mode }));
  if (parts.some((part) => part.kind === 'value')) return pass;
  return undecided('installPatches', 'may say nothing about what it installs', reasonOf({ linux, windows, reboot }));
}
