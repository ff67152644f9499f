import { dateOf } from '../estate/calendar/civil-day.ts';
import { type Calendar, windowStarts } from '../estate/calendar/occurrences.ts';
import { localDay } from '../estate/calendar/zone-clock.ts';
import { calendarOf } from '../estate/schedule-calendar.ts';
import { releaseInMonthOf } from '../estate/security-release.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

const months = 12;

export const scheduleBeforePatchTuesday: ScheduleRule<'schedule-before-patch-tuesday'> = {
  id: 'schedule-before-patch-tuesday',
  title: "A monthly schedule comes after the month's security release",
  severity: 'medium',
  appliesTo: 'schedule',
  check({ schedule, now }) {
    if (schedule.windows.kind === 'absent') return notApplicable;
    const found = calendarOf(schedule);
    if (found.kind === 'refused') return notApplicable;
    if (found.kind === 'unknown') {
      return undecided(
        'recurEvery',
        'may come before the release of each month',
        `The windows of these schedules are not known: ${found.why}.`,
      );
    }
    const { calendar } = found;
    if (!isMonthly(calendar)) return notApplicable;
    const early = earlyWindow(calendar, now.getTime());
    if (early === undefined) return pass;
    return violation(
      'recurEvery',
      `has every window of the coming year before the release of its month, for example on ${early.window} with the release on ${early.release}; asked for: a window after it`,
      'Use a later day, for example recur_every = "Month Second Tuesday Offset1" or "Month Third Tuesday".',
    );
  },
};

/** Once a month. */
function isMonthly({ recurrence }: Calendar): boolean {
  if (recurrence.kind === 'month-weekday') return recurrence.every === 1;
  return recurrence.kind === 'month-days' && recurrence.every === 1 && recurrence.days.length === 1;
}

/** The first window, where each of the coming ones precedes the release of its month. */
function earlyWindow(calendar: Calendar, now: number): { readonly window: string; readonly release: string } | undefined {
  let first: { window: string; release: string } | undefined;
  let seen = 0;
  for (const start of windowStarts(calendar, now)) {
    const day = localDay(calendar.zone, start);
    const release = releaseInMonthOf(day);
    if (start >= release.at) return undefined;
    first ??= { window: dateOf(day), release: release.date };
    seen += 1;
    if (seen === months) break;
  }
  return first;
}
