import { minuteLength } from '../calendar/civil-day.ts';
import { windowStarts } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

const leastMinutes = 15;

/** Azure skips a window that begins less than 15 minutes after its schedule is made or changed. */
export const scheduleStartTooSoon: ScheduleRule<'schedule-start-too-soon'> = {
  id: 'schedule-start-too-soon',
  title: 'No schedule is changed less than 15 minutes before its next window',
  severity: 'medium',
  appliesTo: 'schedule',
  check({ schedule, now }) {
    if (schedule.change === 'keep') return notApplicable;
    const scheduleCalendar = calendarOf(schedule);
    if (scheduleCalendar.kind === 'refused') return notApplicable;
    if (scheduleCalendar.kind === 'unknown') {
      return undecided(
        'start',
        'may be changed shortly before its next window',
        `The next window of these schedules is not known: ${scheduleCalendar.why}.`,
      );
    }
    const next = windowStarts(scheduleCalendar.calendar, now.getTime()).next();
    if (next.done || next.value - now.getTime() >= leastMinutes * minuteLength) return pass;
    const left = Math.floor((next.value - now.getTime()) / minuteLength);
    return violation(
      'start',
      `has its next window in ${left} minute${left === 1 ? '' : 's'}; asked for: at least ${leastMinutes} after a change, or Azure skips it`,
      'Start later, or apply the change after the window.',
    );
  },
};
