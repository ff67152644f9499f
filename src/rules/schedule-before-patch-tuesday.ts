import { dateOf } from '../calendar/civil-day.ts';
import { type Calendar, windowStarts } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { releaseInMonthOf } from '../calendar/security-release.ts';
import { localDay } from '../calendar/zone-clock.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

const months = 12;

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
    return violation(
      'recurEvery',
      `has every window of the coming year before the release of its month, for example on ${dateOf(early.day)} with the release on ${early.release}; asked for: a window after it`,
      `Use a later day, for example recur_every = "Month Second Tuesday Offset${daysAfter(calendar, now.getTime())}" or "Month Third Tuesday".`,
    );
  },
};

/** Once a month. */
function isMonthly({ recurrence }: Calendar): boolean {
  if (recurrence.kind === 'month-weekday') return recurrence.every === 1;
  return recurrence.kind === 'month-days' && recurrence.every === 1 && recurrence.days.length === 1;
}

interface Coming {
  readonly day: number;
  readonly release: string;
  readonly early: boolean;
}

/** The windows of the coming year, each with the release of its month. */
function comingWindows(calendar: Calendar, now: number): readonly Coming[] {
  const coming: Coming[] = [];
  for (const start of windowStarts(calendar, now)) {
    const day = localDay(calendar.zone, start);
    const release = releaseInMonthOf(day);
    coming.push({ day, release: release.date, early: start < release.at });
    if (coming.length === months) break;
  }
  return coming;
}

/** The first window, where each of the coming ones precedes the release of its month. */
function earlyWindow(calendar: Calendar, now: number): Coming | undefined {
  const coming = comingWindows(calendar, now);
  return coming.every(({ early }) => early) ? coming[0] : undefined;
}

/** How many days after the second Tuesday every window follows the release at this time of day: two where days begin long before those of the Pacific. */
function daysAfter(calendar: Calendar, now: number): number {
  const recurrence = { kind: 'month-weekday', every: 1, week: 'Second', weekday: 'Tuesday', offset: 1 } as const;
  return comingWindows({ ...calendar, recurrence }, now).some(({ early }) => early) ? 2 : 1;
}
