import { describe, expect, it } from 'vitest';
import { windowStarts } from '../../src/calendar/occurrences.ts';
import { calendarOf, take } from '../support/calendars.ts';
import { gapRange, monthStarts } from '../support/gap-range.ts';

/** In days: what a recurrence can promise at best and at worst, whatever its start, short months left out. */
const table: readonly (readonly [recurEvery: string, shortest: number, longest: number])[] = [
  ['6Hours', 0.25, 0.25],
  ['35Days', 35, 35],
  ['Week', 7, 7],
  ['3Weeks', 21, 21],
  ['Week Saturday,Sunday', 1, 6],
  ['Week Monday,Thursday', 3, 4],
  ['2Weeks Saturday,Sunday', 1, 13],
  ['3Weeks Monday,Thursday', 3, 18],
  ['Month Third Tuesday', 28, 35],
  ['Month Last Sunday', 28, 35],
  ['Month Second Tuesday Offset4', 28, 35],
  ['Month First Sunday Offset-6', 28, 35],
  ['2Months First Friday', 56, 63],
  ['2Months Last Friday', 56, 63],
  ['3Months Second Wednesday', 84, 98],
  ['6Months Third Monday', 175, 189],
  ['Month day1', 28, 31],
  ['Month day28', 28, 31],
  ['Month day29', 29, 59],
  ['Month day30', 30, 60],
  ['Month day31', 31, 61],
  ['Month day1,day15', 14, 17],
  ['2Months day15', 59, 62],
  ['3Months day15', 89, 92],
];

describe('over 400 years and every anchor', () => {
  it.each(table)('%s comes back after %d to %d days', (recurEvery, shortest, longest) => {
    expect(gapRange(recurEvery)).toEqual({ shortest: shortest * 24, longest: longest * 24 });
  });
});

/** In days, where a window on the day of the release counts as after it. */
const delays: readonly (readonly [recurEvery: string, days: number])[] = [
  ['Month Second Tuesday', 0],
  ['Month Second Tuesday Offset1', 1],
  ['Month Second Tuesday Offset6', 6],
  ['Month Second Wednesday', 29],
  ['Month Second Sunday', 33],
  ['Month Second Monday', 34],
  ['Month First Sunday', 26],
  ['Month Third Tuesday', 7],
  ['Month Third Saturday', 11],
  ['Month Third Sunday', 12],
  ['Month Third Monday', 13],
  ['Month Fourth Sunday', 19],
  ['Month Last Sunday', 19],
  ['Month day1', 24],
  ['Month day8', 30],
  ['Month day14', 6],
  ['Month day15', 7],
  ['Month day20', 12],
  ['Month day28', 20],
];

describe('after Patch Tuesday, in the worst of 400 years', () => {
  const [first = 0] = monthStarts();
  const dayLength = 86_400_000;
  const startOf = (recurEvery: string) => ({ ...calendarOf({ recurEvery }), start: { day: first - 31, minute: 120 } });
  const releases = take(4800, windowStarts(startOf('Month Second Tuesday'), first * dayLength));

  it.each(delays)('%s waits %d days', (recurEvery, days) => {
    const calendar = startOf(recurEvery);
    const waits = releases.map((release) => ((take(1, windowStarts(calendar, release))[0] ?? 0) - release) / dayLength);
    expect(Math.max(...waits)).toBe(days);
  });
});
