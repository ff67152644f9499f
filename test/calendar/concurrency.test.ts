import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { type Lane, spansOf, spansTogether } from '../../src/calendar/concurrency.ts';
import { type OracleRule, type OracleSchedule, oracleStarts, textOf } from '../support/calendar-oracle.ts';
import { calendarOf } from '../support/calendars.ts';

const now = Date.parse('2027-03-20T12:00:00Z');
const minute = 60_000;
/** Past both changes of the clock in Europe, America and Australia. */
const minutes = 60 * 24 * 60;
const end = now + minutes * minute;

const zones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Eastern Standard Time': 'America/New_York',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Lord Howe Standard Time': 'Australia/Lord_Howe',
};

/** Dense enough to meet. */
const rule = fc.oneof(
  fc.record({ unit: fc.constant('Hour' as const), every: fc.integer({ min: 2, max: 30 }) }),
  fc.record({ unit: fc.constant('Day' as const), every: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    unit: fc.constant('Week' as const),
    every: fc.integer({ min: 1, max: 2 }),
    weekdays: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
  }),
  fc.record({
    unit: fc.constant('Month' as const),
    every: fc.constant(1),
    days: fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 3 }),
  }),
) satisfies fc.Arbitrary<OracleRule>;

/** One schedule as the code under test reads it, and its windows as the oracle finds them. */
const window = fc
  .record({
    rule,
    windowsId: fc.constantFrom(...Object.keys(zones)),
    day: fc.integer({ min: 1, max: 28 }),
    hour: fc.integer({ min: 0, max: 23 }),
    past: fc.integer({ min: 0, max: 59 }),
    length: fc.integer({ min: 90, max: 235 }),
  })
  .map(({ rule: one, windowsId, day, hour, past, length }) => {
    const start = Temporal.PlainDateTime.from({ year: 2027, month: 2, day, hour, minute: past });
    const oracle: OracleSchedule = { rule: one, timeZone: zones[windowsId] ?? 'UTC', start, expiry: undefined };
    const pad = (count: number) => String(count).padStart(2, '0');
    const calendar = calendarOf({
      recurEvery: textOf(one),
      start: start.toString().slice(0, 16).replace('T', ' '),
      duration: `${pad(Math.floor(length / 60))}:${pad(length % 60)}`,
      timeZone: windowsId,
    });
    return { calendar, starts: oracleStarts(oracle, now, end), length };
  });

const lanes = fc.array(
  fc.record({
    side: fc.constantFrom('1', '2', '3'),
    machines: fc.integer({ min: 1, max: 5 }),
    windows: fc.array(window, { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 2, maxLength: 4 },
);
type Lanes = typeof lanes extends fc.Arbitrary<infer T> ? T : never;

/** What a person with a watch would write down: for each minute from now on, which lanes have a window open. */
function minuteByMinute(of: Lanes): readonly ReadonlySet<number>[] {
  const open = Array.from({ length: minutes }, () => new Set<number>());
  for (const [lane, { windows }] of of.entries()) {
    for (const { starts, length } of windows) {
      for (const start of starts) {
        for (let at = 0; at < length; at++) open[Math.round((start - now) / minute) + at]?.add(lane);
      }
    }
  }
  return open;
}

it('agrees with a scan of every minute on when two sides are patched, how many machines, and which lanes', () => {
  fc.assert(
    fc.property(lanes, (drawn) => {
      const of: Lane[] = drawn.map(({ side, machines, windows }) => ({
        side,
        machines,
        calendars: windows.map(({ calendar }) => calendar),
      }));
      const both = spansTogether(of, now, ({ sides }) => sides > 1);
      const any = spansTogether(of, now, ({ machines }) => machines > 0);
      const own = of.map((lane) => new Set(spansOf(lane, both, now)));
      const [atBoth, atAny] = [pointer(both), pointer(any)];
      const disagreements: string[] = [];
      for (const [index, open] of minuteByMinute(drawn).entries()) {
        const at = now + index * minute;
        const [together, busy] = [atBoth(at), atAny(at)];
        const seen = [...open].map((lane) => of[lane] as Lane);
        const agrees =
          (together !== undefined) === new Set(seen.map(({ side }) => side)).size > 1 &&
          (busy?.machines ?? 0) === seen.reduce((sum, { machines }) => sum + machines, 0) &&
          (together === undefined ||
            (new Set(together.lanes.map(({ side }) => side)).size === 2 &&
              together.lanes.every((lane) => seen.includes(lane)) &&
              own.every((spans, lane) => spans.has(together) === open.has(lane))));
        if (!agrees) disagreements.push(new Date(at).toISOString());
      }
      expect(disagreements.slice(0, 5)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

/** The span that holds an instant; instants must be asked for in order. */
function pointer<T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): (at: number) => T | undefined {
  let next = 0;
  return (at) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const span = spans[next];
    return span && span.start <= at ? span : undefined;
  };
}
