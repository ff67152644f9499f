import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { excludeNone } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** Windows' cumulative updates need a reboot: without patches that need one next to nothing is left. */
export const scheduleExcludesRebootingKbs: ScheduleRule<'schedule-excludes-rebooting-kbs'> = {
  id: 'schedule-excludes-rebooting-kbs',
  title: 'No schedule leaves out the patches that need a reboot',
  severity: 'high',
  appliesTo: 'schedule',
  check({ schedule }) {
    const { windows } = schedule;
    if (windows.kind === 'absent') return notApplicable;
    const excluded = windows.kind === 'value' ? windows.value.excludeKbsRequiringReboot : windows;
    if (excluded.kind === 'unknown') {
      return undecided('windows', 'may leave out Windows patches that need a reboot', reasonOf({ excludeKbsRequiringReboot: excluded }));
    }
    if (excluded.kind === 'absent' || !excluded.value) return pass;
    return violation(
      'windows',
      'has excludeKbsRequiringReboot true, so Windows patches that need a reboot are never installed; asked for: false',
      fixOf([excludeNone(schedule, 'Set installPatches.windowsParameters.excludeKbsRequiringReboot = false')]),
    );
  },
};
