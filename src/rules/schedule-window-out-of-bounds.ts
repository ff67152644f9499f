import { sayRefusal } from '../calendar/refusal.ts';
import { parseDuration } from '../calendar/window-times.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setOnSchedule } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** Documented for guest patching, in minutes; the service has stored others. */
const [shortest, longest] = [90, 235];

export const scheduleWindowOutOfBounds: ScheduleRule<'schedule-window-out-of-bounds'> = {
  id: 'schedule-window-out-of-bounds',
  title: 'The windows of each schedule are as long as Azure documents',
  severity: 'medium',
  appliesTo: 'schedule',
  check({ schedule }) {
    const { duration } = schedule;
    if (duration.kind === 'absent') return notApplicable;
    if (duration.kind === 'unknown')
      return undecided('duration', 'may have windows of another length than Azure documents', reasonOf({ duration }));
    const fix = fixOf([setOnSchedule(schedule, 'duration', '03:55', 'Set a duration from 01:30 to 03:55')]);
    const read = parseDuration(duration.value);
    if (read.kind !== 'value') return violation('duration', `has a duration that Azure refuses: ${sayRefusal(duration.value, read)}`, fix);
    if (read.value >= shortest && read.value <= longest) return pass;
    return violation('duration', `has windows of ${duration.value} hours; allowed: 01:30 to 03:55`, fix);
  },
};
