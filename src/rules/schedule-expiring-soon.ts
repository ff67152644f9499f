import { dayLength } from '../calendar/civil-day.ts';
import { windowStarts } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { toInstant } from '../calendar/zone-clock.ts';
import { fixOf } from './fix.ts';
import { dropExpiry } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

export const scheduleExpiringSoon: ScheduleRule<'schedule-expiring-soon'> = {
  id: 'schedule-expiring-soon',
  title: 'No schedule expires within the days that the policy gives',
  severity: 'medium',
  appliesTo: 'schedule',
  check({ schedule, now }, { days }) {
    const { expiration } = schedule;
    if (expiration.kind === 'absent' || (expiration.kind === 'value' && expiration.value === '')) return pass;
    const scheduleCalendar = calendarOf(schedule);
    if (scheduleCalendar.kind === 'refused') return notApplicable;
    if (scheduleCalendar.kind === 'unknown') {
      return undecided('expiration', 'may expire soon', `When these schedules expire is not known: ${scheduleCalendar.why}.`);
    }
    const { zone, expiry } = scheduleCalendar.calendar;
    // What has expired already has a rule of its own.
    if (expiry === undefined || windowStarts(scheduleCalendar.calendar, now.getTime()).next().done) return notApplicable;
    const left = Math.floor((toInstant(zone, expiry) - now.getTime()) / dayLength);
    if (left >= days) return pass;
    const date = expiration.kind === 'value' ? ` (${expiration.value})` : '';
    return violation(
      'expiration',
      `is about to expire in ${left} day${left === 1 ? '' : 's'}${date}; asked for: at least ${days}`,
      fixOf([dropExpiry(schedule)]),
    );
  },
};
