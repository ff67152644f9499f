import { sameText } from '../estate/resource-id.ts';
import type { Schedule } from '../estate/schedule.ts';
import { scheduleFacts } from '../estate/schedule-facts.ts';
import { reasonOf } from './reason.ts';
import { pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** Only mode User makes a schedule the customer's own, and only with something to install. */
export const scheduleModeNotUser: ScheduleRule<'schedule-mode-not-user'> = {
  id: 'schedule-mode-not-user',
  title: 'Each schedule patches in the mode of the customer',
  severity: 'high',
  appliesTo: 'schedule',
  check({ schedule }) {
    const { mode } = schedule;
    if (mode.kind === 'absent') return refused('has no patch mode');
    if (mode.kind === 'value' && !sameText(mode.value, 'User')) {
      return refused(`has patch mode ${mode.value}, so it does not patch the machines it is assigned to`);
    }
    return judgedByContent(schedule);
  },
};

function refused(says: string): RuleOutcome {
  return violation('mode', `${says}; asked for: User`, modeFix);
}

/** Without anything to install the mode makes no difference. */
function judgedByContent({ mode, linux, windows, reboot }: Schedule): RuleOutcome {
  const parts = [linux, windows, reboot];
  if (parts.every((part) => part.kind === 'absent')) {
    return violation('installPatches', 'says nothing about what it installs; asked for: a Linux or Windows selection', contentFix);
  }
  if (mode.kind === 'unknown') return undecided('mode', 'may have another patch mode than User', reasonOf({ mode }));
  if (parts.some((part) => part.kind === 'value')) return pass;
  return undecided('installPatches', 'may say nothing about what it installs', reasonOf({ linux, windows, reboot }));
}

const { arm, azurerm } = scheduleFacts.mode;
const modeFix = `Set ${azurerm} = "User" (ARM: ${arm} = User).`;
const contentFix = 'Add install_patches with a linux or windows block (ARM: installPatches with linuxParameters or windowsParameters).';
