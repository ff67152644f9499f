import { dateOf } from '../calendar/civil-day.ts';
import { daysAfterRelease, earlyWindow, isMonthly } from '../calendar/release-order.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { fixOf } from './fix.ts';
import { setOnSchedule } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

export const scheduleBeforePatchTuesday: ScheduleRule<'schedule-before-patch-tuesday'> = {
  id: 'schedule-before-patch-tuesday',
  title: "A monthly schedule comes after the month's security release",
  severity: 'medium',
  appliesTo: 'schedule',
  check({ schedule, now }) {
    if (schedule.windows.kind === 'absent') return notApplicable;
    const scheduleCalendar = calendarOf(schedule);
    if (scheduleCalendar.kind === 'refused') return notApplicable;
    if (scheduleCalendar.kind === 'unknown') {
      return undecided(
        'recurEvery',
        'may come before the release of each month',
        `The windows of these schedules are not known: ${scheduleCalendar.why}.`,
      );
    }
    const { calendar } = scheduleCalendar;
    if (!isMonthly(calendar)) return notApplicable;
    const early = earlyWindow(calendar, now.getTime());
    if (early === undefined) return pass;
    const later = `Month Second Tuesday Offset${daysAfterRelease(calendar, now.getTime())}`;
    return violation(
      'recurEvery',
      `has every window of the coming year before the release of its month, for example on ${dateOf(early.day)} with the release on ${early.release}; asked for: a window after it`,
      fixOf([
        setOnSchedule(schedule, 'recurEvery', later, `Use a later day, for example recur_every = "${later}" or "Month Third Tuesday"`),
      ]),
    );
  },
};
