import { parseStart } from '../estate/calendar/window-times.ts';
import { reasonOf } from './reason.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** 23:45, in minutes: Azure documents that runs from then to midnight can be missed. */
const trap = 23 * 60 + 45;

export const scheduleMidnightTrap: ScheduleRule<'schedule-midnight-trap'> = {
  id: 'schedule-midnight-trap',
  title: 'No schedule starts shortly before midnight',
  severity: 'low',
  appliesTo: 'schedule',
  check({ schedule: { start } }) {
    if (start.kind === 'absent') return notApplicable;
    if (start.kind === 'unknown') return undecided('start', 'may start shortly before midnight', reasonOf({ start }));
    const read = parseStart(start.value);
    if (read.kind !== 'value') return notApplicable;
    if (read.value.minute < trap) return pass;
    return violation(
      'start',
      `has windows that start at ${start.value.slice(-5)}, shortly before midnight, which Azure may miss; asked for: another time`,
      'Start before 23:45, or at 00:00.',
    );
  },
};
