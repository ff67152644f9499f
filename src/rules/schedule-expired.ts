import { windowStarts } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import type { Schedule } from '../estate/schedule.ts';
import { scheduleRuns } from '../patching/schedule-runs.ts';
import { fixOf } from './fix.ts';
import { dropExpiry } from './remedy.ts';
import { notApplicable, pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** A schedule stops in silence: its machines stay assigned, and nothing patches them. */
export const scheduleExpired: ScheduleRule<'schedule-expired'> = {
  id: 'schedule-expired',
  title: 'Each schedule has a window left before it expires',
  severity: 'high',
  appliesTo: 'schedule',
  check({ schedule, now }) {
    const { expiration } = schedule;
    if (expiration.kind === 'absent' || (expiration.kind === 'value' && expiration.value === '')) return pass;
    const scheduleCalendar = calendarOf(schedule);
    if (scheduleCalendar.kind === 'calendar') {
      return windowStarts(scheduleCalendar.calendar, now.getTime()).next().done
        ? over(schedule, expiration.kind === 'value' ? expiration.value : '')
        : pass;
    }
    // Without its windows the date alone still tells when it lies far back.
    const { why } = scheduleRuns(
      { ...schedule, scope: { kind: 'value', value: 'InGuestPatch' }, mode: { kind: 'value', value: 'User' } },
      now,
    );
    if (why === 'it has expired' && expiration.kind === 'value') return over(schedule, expiration.value);
    if (scheduleCalendar.kind === 'refused') return notApplicable;
    return undecided(
      'expiration',
      'may have no window left before it expires',
      `The windows of these schedules are not known: ${scheduleCalendar.why}.`,
    );
  },
};

function over(schedule: Schedule, expiration: string): RuleOutcome {
  return violation('expiration', `has no window left: it expires, or did, at ${expiration}`, fixOf([dropExpiry(schedule)]));
}
