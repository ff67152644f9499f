import { type Calendar, windowStarts } from './occurrences.ts';
import { releaseInMonthOf } from './security-release.ts';
import { localDay } from './zone-clock.ts';

/** A window, and when the security release of its month is. */
interface Coming {
  readonly day: number;
  readonly release: string;
  readonly early: boolean;
}

const months = 12;

/** Does it come once a month? */
export function isMonthly({ recurrence }: Calendar): boolean {
  if (recurrence.kind === 'month-weekday') return recurrence.every === 1;
  return recurrence.kind === 'month-days' && recurrence.every === 1 && recurrence.days.length === 1;
}

/** The first window of a monthly schedule, where each of the coming year precedes the release of its month. */
export function earlyWindow(calendar: Calendar, now: number): Coming | undefined {
  const coming = comingWindows(calendar, now);
  return coming.every(({ early }) => early) ? coming[0] : undefined;
}

/** How many days after the second Tuesday every window follows the release at this time of day: two where days begin long before those of the Pacific. */
export function daysAfterRelease(calendar: Calendar, now: number): number {
  const recurrence = { kind: 'month-weekday', every: 1, week: 'Second', weekday: 'Tuesday', offset: 1 } as const;
  return comingWindows({ ...calendar, recurrence }, now).some(({ early }) => early) ? 2 : 1;
}

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
