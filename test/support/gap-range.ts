import { windowStarts } from '../../src/calendar/occurrences.ts';
import { calendarOf, take } from './calendars.ts';

const hour = 3_600_000;

/** The calendar repeats itself, weekdays included, after 400 years. */
const monthsOfCycle = 4800;

/**
 * The shortest and the longest hours between windows over 400 years and all anchors. Anchors are the first of each month,
 * which together fall on every weekday of every month. Any two windows that follow each other do so early after some anchor.
 */
export function gapRange(recurEvery: string): { readonly shortest: number; readonly longest: number } {
  const calendar = calendarOf({ recurEvery, timeZone: 'UTC' });
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  for (const day of monthStarts()) {
    const starts = take(5, windowStarts({ ...calendar, start: { day, minute: 120 } }, day * 24 * hour));
    for (let at = 1; at < starts.length; at++) {
      const gap = ((starts[at] ?? 0) - (starts[at - 1] ?? 0)) / hour;
      [shortest, longest] = [Math.min(shortest, gap), Math.max(longest, gap)];
    }
  }
  return { shortest, longest };
}

/** As days since 1970. */
export function monthStarts(): readonly number[] {
  return Array.from({ length: monthsOfCycle }, (_, month) => Date.UTC(2000, month, 1) / (24 * hour));
}
