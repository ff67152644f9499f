import { describe, expect, it } from 'vitest';
import { windows } from '../../src/calendar/occurrences.ts';
import { calendarOf } from '../../src/calendar/schedule-calendar.ts';
import { fixedOffset } from '../../src/calendar/zone-offsets.ts';
import { unknown, value } from '../../src/estate/known.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { take } from '../support/calendars.ts';
import { nodeWindow } from '../support/machines.ts';

function startsOf(overwrites: Partial<Schedule>, from: string, count: number): readonly string[] {
  const read = calendarOf(nodeWindow(overwrites));
  if (read.kind !== 'calendar') throw new Error(JSON.stringify(read));
  return take(count, windows(read.calendar, Date.parse(from))).map(({ start }) => new Date(start).toISOString().slice(0, 16));
}

describe('the window of a cluster of AKS', () => {
  it('has a clock that never changes', () => {
    const weekly = startsOf({ timeZone: value('UTC+01:00') }, '2027-03-20T00:00:00Z', 3);
    expect(weekly).toEqual(['2027-03-21T01:00', '2027-03-28T01:00', '2027-04-04T01:00']);
    expect(startsOf({ timeZone: value('UTC-03:30'), recurEvery: value('Day') }, '2027-03-20T12:00:00Z', 1)).toEqual(['2027-03-21T05:30']);
  });

  it('counts from its first day where that is known', () => {
    const anchored = { recurEvery: value('2Weeks Monday'), start: value('2026-12-07 22:00'), timeZone: value('UTC') };
    expect(startsOf(anchored, '2026-12-08T00:00:00Z', 2)).toEqual(['2026-12-21T22:00', '2027-01-04T22:00']);
  });

  it.each(['Day', 'Week Sunday', 'Month day15', 'Month Last Friday'])('is the same from every first day: %s', (recurEvery) => {
    const [unsaid, said] = ['02:00', '2026-01-01 02:00'].map((start) =>
      startsOf({ recurEvery: value(recurEvery), start: value(start) }, '2026-11-22T00:00:00Z', 20),
    );
    expect(unsaid).toEqual(said);
  });

  it.each([
    ['3Days', 3],
    ['2Weeks Sunday', 2],
    ['6Months First Saturday', 6],
  ])('may have as many calendars as there are first days: %s', (recurEvery, count) => {
    const read = calendarOf(nodeWindow({ recurEvery: value(recurEvery) }));
    const possible = read.kind === 'unknown' ? (read.possible ?? []) : [];
    const from = Date.parse('2026-11-22T00:00:00Z');
    expect(new Set(possible.map((calendar) => take(1, windows(calendar, from))[0]?.start)).size).toBe(count);
  });

  it('does not open on days that are not allowed, the first and the last among them', () => {
    const closed = { notAllowed: value(['2026-12-06/2026-12-13']) };
    expect(startsOf(closed, '2026-11-28T00:00:00Z', 2)).toEqual(['2026-11-29T01:00', '2026-12-20T01:00']);
  });

  it.each([
    ['a recurrence', { recurEvery: value('Fortnight') }, 'recurEvery'],
    ['a clock', { timeZone: value('W. Europe Standard Time') }, 'timeZone'],
    ['a day', { start: value('2026-02-30 02:00') }, 'start'],
    ['a time', { start: value('25:00') }, 'start'],
    ['a span', { notAllowed: value(['2026-12-24/soon']) }, 'start'],
  ])('is refused for %s that there is not', (_, overwrites, part) => {
    expect(calendarOf(nodeWindow(overwrites))).toMatchObject({ kind: 'refused', refused: [{ part }] });
  });

  it.each(['recurEvery', 'timeZone', 'start', 'notAllowed'])('is not known where its %s is not', (name) => {
    const why = unknown('known after apply');
    expect(calendarOf(nodeWindow({ [name]: why }))).toEqual({ kind: 'unknown', why: 'known after apply' });
  });
});

it.each([
  ['UTC+00:00', 0],
  ['UTC+05:30', 330],
  ['UTC-12:00', -720],
  ['UTC+14:00', 840],
  ['UTC+15:00', undefined],
  ['UTC+05:60', undefined],
  ['UTC', undefined],
  ['Europe/Berlin', undefined],
])('the distance from UTC of %s is %s minutes', (name, minutes) => {
  expect(fixedOffset(name)).toBe(minutes === undefined ? undefined : minutes * 60_000);
});
