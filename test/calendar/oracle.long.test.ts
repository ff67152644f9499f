import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { windows } from '../../src/calendar/occurrences.ts';
import { worstGap } from '../../src/calendar/worst-gap.ts';
import { type OracleRule, type OracleSchedule, oracleDate, oracleStarts, oracleWorstGap, textOf } from '../support/calendar-oracle.ts';
import { calendarOf, take } from '../support/calendars.ts';

/** `CALENDAR_RUNS=10000` for a long look. */
const runs = Number(process.env.CALENDAR_RUNS ?? 500);

/** Clocks that change by an hour, by half of one, at midnight, on the eve, twice more for Ramadan, or not at all. */
const zones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'India Standard Time': 'Asia/Kolkata',
  'Nepal Standard Time': 'Asia/Kathmandu',
  'Dateline Standard Time': 'Etc/GMT+12',
  'Line Islands Standard Time': 'Pacific/Kiritimati',
  'Samoa Standard Time': 'Pacific/Apia',
  'W. Europe Standard Time': 'Europe/Berlin',
  'GMT Standard Time': 'Europe/London',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'Azores Standard Time': 'Atlantic/Azores',
  'Greenland Standard Time': 'America/Nuuk',
  'Newfoundland Standard Time': 'America/St_Johns',
  'Eastern Standard Time': 'America/New_York',
  'Pacific Standard Time': 'America/Los_Angeles',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Cuba Standard Time': 'America/Havana',
  'Pacific SA Standard Time': 'America/Santiago',
  'Easter Island Standard Time': 'Pacific/Easter',
  'Paraguay Standard Time': 'America/Asuncion',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'Lord Howe Standard Time': 'Australia/Lord_Howe',
  'Norfolk Standard Time': 'Pacific/Norfolk',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Chatham Islands Standard Time': 'Pacific/Chatham',
  'Egypt Standard Time': 'Africa/Cairo',
  'Middle East Standard Time': 'Asia/Beirut',
  'West Bank Standard Time': 'Asia/Hebron',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Morocco Standard Time': 'Africa/Casablanca',
};

const every = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 2, arbitrary: fc.integer({ min: 2, max: 6 }) },
  fc.integer({ min: 7, max: 36 }),
);
const weekday = fc.integer({ min: 1, max: 7 });
const dayOfMonth = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(29, 30, 31));
const rule: fc.Arbitrary<OracleRule> = fc.oneof(
  fc.record({ unit: fc.constant('Hour' as const), every: fc.constantFrom(5, 6, 7, 12, 24, 36, 168, 1000, 100_000) }),
  fc.record({ unit: fc.constant('Day' as const), every }),
  fc.record({ unit: fc.constant('Week' as const), every, weekdays: fc.array(weekday, { maxLength: 4 }) }),
  fc.record({ unit: fc.constant('Month' as const), every, days: fc.array(dayOfMonth, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    unit: fc.constant('Month' as const),
    every,
    week: fc.constantFrom(1, 2, 3, 4, -1),
    weekday,
    offset: fc.integer({ min: -6, max: 6 }),
  }),
);
/** Most clocks change between 22:00 and 04:00. */
const time = fc.oneof(
  fc.record({ hour: fc.constantFrom(22, 23, 0, 1, 2, 3), minute: fc.constantFrom(0, 15, 30, 45, 59) }),
  fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) }),
);
const clock = (firstYear: number, lastYear: number) =>
  fc
    .record({
      year: fc.integer({ min: firstYear, max: lastYear }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      time,
    })
    .map(({ time: at, ...date }) => Temporal.PlainDateTime.from({ ...date, ...at }));
const schedule = fc.record({
  rule,
  windowsId: fc.constantFrom(...Object.keys(zones)),
  start: fc.oneof(clock(2024, 2030), clock(1970, 2040)),
  expiry: fc.option(clock(2026, 2045), { nil: undefined, freq: 4 }),
});
/** Not in February, whose 29th has no namesake ten years later. */
const now = fc
  .record({
    year: fc.integer({ min: 2024, max: 2050 }),
    month: fc.integer({ min: 3, max: 12 }),
    second: fc.integer({ min: 0, max: 28 * 86_400 - 1 }),
  })
  .map(({ year, month, second }) => Date.UTC(year, month - 1, 1) + second * 1000);

/** Often asked when a window opens, or just before or after: edges are where a calendar goes wrong. */
const nudge = fc.option(fc.constantFrom(0, -1, 1, -3_600_000, -86_400_000), { nil: undefined, freq: 2 });

type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never;

const asOracle = ({ windowsId, ...rest }: Schedule): OracleSchedule => ({ ...rest, timeZone: zones[windowsId] as string });
const asText = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' }).replace('T', ' ');
const asCalendar = ({ rule: of, windowsId, start, expiry }: Schedule) =>
  calendarOf({
    recurEvery: textOf(of),
    timeZone: windowsId,
    start: asText(start),
    ...(expiry === undefined ? {} : { expiry: asText(expiry) }),
  });

function nudged(one: Schedule | undefined, from: number, by: number | undefined): number {
  const [opens] = one === undefined || by === undefined ? [] : oracleStarts(asOracle(one), from, from);
  return opens === undefined ? from : opens + (by ?? 0);
}

it(`agrees with an oracle on every window of ten years, ${runs} times`, () => {
  const property = fc.property(schedule, now, nudge, (one, someTime, by) => {
    const from = nudged(one, someTime, by);
    const until = from + 3653 * 86_400_000;
    const expected = oracleStarts(asOracle(one), from, until);
    const isWhole = (expected.at(-1) ?? 0) < until;
    const actual = take(expected.length + (isWhole ? 1 : 0), windows(asCalendar(one), from));
    expect(actual.map(({ start }) => start)).toEqual(expected);
    for (const { start, end, date } of actual.slice(0, 400)) {
      expect(date).toBe(oracleDate(start, zones[one.windowsId] as string));
      expect(end - start).toBe(235 * 60_000);
    }
  });
  fc.assert(property, { numRuns: runs });
});

it(`agrees with an oracle on worst gaps, ${runs} times`, () => {
  const schedules = fc.oneof({ weight: 3, arbitrary: fc.tuple(schedule) }, fc.array(schedule, { minLength: 2, maxLength: 3 }));
  const property = fc.property(schedules, now, nudge, (some, someTime, by) => {
    const at = nudged(some[0], someTime, by);
    const { days, ...gap } = worstGap(some.map(asCalendar), at);
    const { days: expected, ...expectedGap } = oracleWorstGap(some.map(asOracle), at);
    expect(gap).toEqual(expectedGap);
    expect(days).toBe(expected);
  });
  fc.assert(property, { numRuns: runs });
});
