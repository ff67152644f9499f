import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mergedStarts, windowStarts, windows } from '../../src/calendar/occurrences.ts';
import { type CalendarTexts, calendarOf, take } from '../support/calendars.ts';

const dates = (texts: CalendarTexts, from: string, count: number) =>
  take(count, windows(calendarOf(texts), Date.parse(from))).map(({ date }) => date);
const starts = (texts: CalendarTexts, from: string, count: number) =>
  take(count, windows(calendarOf(texts), Date.parse(from))).map(({ start }) => new Date(start).toISOString().slice(0, 16));

test('a window has a start, an end and the date of its zone', () => {
  const calendar = calendarOf({ recurEvery: 'Month Third Tuesday', timeZone: 'Tokyo Standard Time', duration: '01:30' });
  expect(take(1, windows(calendar, Date.parse('2026-11-22T00:00Z')))).toEqual([
    { start: Date.parse('2026-12-14T17:00Z'), end: Date.parse('2026-12-14T18:30Z'), date: '2026-12-15' },
  ]);
});

test('a window ends after its real duration, also when the clock changes in between', () => {
  const calendar = calendarOf({
    recurEvery: 'Month Last Sunday',
    timeZone: 'W. Europe Standard Time',
    start: '2027-03-01 01:00',
    duration: '02:00',
  });
  const [window] = take(1, windows(calendar, 0));
  expect(new Date(window?.end ?? 0).toISOString()).toBe('2027-03-28T02:00:00.000Z');
});

test('a window that starts at the very instant asked from is the first', () => {
  const daily: CalendarTexts = { recurEvery: 'Day' };
  expect(starts(daily, '2027-01-01T02:00:00.000Z', 1)).toEqual(['2027-01-01T02:00']);
  expect(starts(daily, '2027-01-01T02:00:00.001Z', 1)).toEqual(['2027-01-02T02:00']);
});

describe('the first window', () => {
  it.each<[string, CalendarTexts, readonly string[]]>([
    [
      'comes on or after a start that is off the recurrence',
      { recurEvery: 'Week Sunday', start: '2026-12-02 02:00' },
      ['2026-12-06', '2026-12-13'],
    ],
    ['is the start where that is on it', { recurEvery: 'Week Wednesday', start: '2026-12-02 02:00' }, ['2026-12-02', '2026-12-09']],
    ['of days counts from the start', { recurEvery: '20Days', start: '2026-12-02 02:00' }, ['2026-12-02', '2026-12-22', '2027-01-11']],
    ['of bare weeks falls on the weekday of the start', { recurEvery: '3Weeks', start: '2026-12-02 02:00' }, ['2026-12-02', '2026-12-23']],
    [
      'of weeks counts from the week of the start',
      { recurEvery: '2Weeks Monday', start: '2026-12-02 02:00' },
      ['2026-12-14', '2026-12-28'],
    ],
    [
      'of weeks that begin on Monday',
      { recurEvery: '2Weeks Saturday,Sunday', start: '2026-12-06 02:00' },
      ['2026-12-06', '2026-12-19', '2026-12-20'],
    ],
    [
      'of months counts from the month of the start',
      { recurEvery: '2Months day1', start: '2026-12-02 02:00' },
      ['2027-02-01', '2027-04-01'],
    ],
    [
      'of nth weekdays counts the month before the offset',
      { recurEvery: '2Months Last Sunday Offset6', start: '2026-11-01 02:00' },
      ['2026-12-05', '2027-02-06'],
    ],
    [
      'may have its base day before the start',
      { recurEvery: 'Month Second Tuesday Offset4', start: '2026-12-10 02:00' },
      ['2026-12-12', '2027-01-16'],
    ],
    [
      'may have its base day in the month before the start',
      { recurEvery: 'Month Last Sunday Offset6', start: '2026-12-01 02:00' },
      ['2026-12-05', '2027-01-02'],
    ],
    [
      'is not before the start where its base day is after it',
      { recurEvery: 'Month First Sunday Offset-6', start: '2026-12-01 02:00' },
      ['2026-12-28', '2027-02-01'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(dates(texts, '2026-11-01T00:00Z', expected.length)).toEqual(expected);
  });
});

test('a month without the day has no window', () => {
  expect(dates({ recurEvery: 'Month day29,day31' }, '2027-01-01T00:00Z', 5)).toEqual([
    '2027-01-29',
    '2027-01-31',
    '2027-03-29',
    '2027-03-31',
    '2027-04-29',
  ]);
});

test('a day that no month of the rhythm has is never reached', () => {
  expect(dates({ recurEvery: '12Months day30', start: '2026-02-01 02:00' }, '2026-11-22T00:00Z', 1)).toEqual([]);
});

describe('hours', () => {
  const zone = 'W. Europe Standard Time';

  it('are real hours: 24 of them are not a day when the clock changes', () => {
    const every24 = starts({ recurEvery: '24Hours', timeZone: zone, start: '2027-03-27 02:00' }, '2027-03-27T00:00Z', 2);
    const daily = starts({ recurEvery: 'Day', timeZone: zone, start: '2027-03-27 02:00' }, '2027-03-27T00:00Z', 2);
    expect([every24, daily]).toEqual([
      ['2027-03-27T01:00', '2027-03-28T01:00'],
      ['2027-03-27T01:00', '2027-03-28T01:00'],
    ]);
    expect(starts({ recurEvery: '24Hours', timeZone: zone, start: '2027-03-27 04:00' }, '2027-03-28T00:00Z', 1)).toEqual([
      '2027-03-28T03:00',
    ]);
    expect(starts({ recurEvery: 'Day', timeZone: zone, start: '2027-03-27 04:00' }, '2027-03-28T00:00Z', 1)).toEqual(['2027-03-28T02:00']);
  });

  it('count from the start', () => {
    expect(starts({ recurEvery: '7Hours', start: '2026-12-01 02:00' }, '2026-11-01T00:00Z', 2)).toEqual([
      '2026-12-01T02:00',
      '2026-12-01T09:00',
    ]);
  });
});

describe('a change of the clock', () => {
  it('moves one window and leaves the next at its time', () => {
    const sundays = starts(
      { recurEvery: 'Week Sunday', timeZone: 'W. Europe Standard Time', start: '2027-01-01 02:30' },
      '2027-03-21T00:00Z',
      3,
    );
    expect(sundays).toEqual(['2027-03-21T01:30', '2027-03-28T01:00', '2027-04-04T00:30']);
  });

  it('can move a window to the next day, where it is still found', () => {
    const texts: CalendarTexts = { recurEvery: 'Week Saturday', timeZone: 'Greenland Standard Time', start: '2027-01-01 23:30' };
    expect(dates(texts, '2027-03-28T01:00Z', 2)).toEqual(['2027-03-28', '2027-04-03']);
  });
});

describe('an expiry', () => {
  const zone = 'Tokyo Standard Time';

  it('lets a window start at its very minute', () => {
    expect(dates({ recurEvery: 'Day', timeZone: zone, expiry: '2026-12-02 02:00' }, '2026-11-01T00:00Z', 9)).toEqual([
      '2026-12-01',
      '2026-12-02',
    ]);
    expect(dates({ recurEvery: 'Day', timeZone: zone, expiry: '2026-12-02 01:59' }, '2026-11-01T00:00Z', 9)).toEqual(['2026-12-01']);
  });

  it('before the start leaves nothing', () => {
    expect(dates({ recurEvery: '6Hours', expiry: '2026-11-30 00:00' }, '2026-11-01T00:00Z', 9)).toEqual([]);
  });

  it('is the end of the year 9999 where there is none', () => {
    expect(dates({ recurEvery: 'Month day31' }, '9999-11-01T00:00Z', 9)).toEqual(['9999-12-31']);
    expect(dates({ recurEvery: '999999999Months day1' }, '2026-11-01T00:00Z', 9)).toEqual(['2026-12-01']);
  });
});

test.each(['1Hour', 'Day', '2Weeks Monday', 'Month day31', 'Month Last Sunday Offset6'])(
  '%s from the year 1 is found in the year 9000 without counting up to it',
  (recurEvery) => {
    const calendar = calendarOf({ recurEvery, start: '0001-01-01 02:00', timeZone: 'W. Europe Standard Time' });
    expect(take(1, windows(calendar, Date.parse('9000-01-01T00:00Z')))[0]?.date).toMatch(/^9000-01-/);
  },
);

test('several schedules make one series', () => {
  const calendars = [
    calendarOf({ recurEvery: 'Month First Sunday' }),
    calendarOf({ recurEvery: 'Month Third Sunday', timeZone: 'Tokyo Standard Time' }),
    calendarOf({ recurEvery: 'Day', expiry: '2026-12-01 23:00' }),
  ];
  expect(
    take(5, mergedStarts(calendars, Date.parse('2026-11-22T00:00Z'))).map((start) => new Date(start).toISOString().slice(0, 16)),
  ).toEqual(['2026-12-01T02:00', '2026-12-06T02:00', '2026-12-19T17:00', '2027-01-03T02:00', '2027-01-16T17:00']);
});

test('a series is what its schedules say, whatever was asked of them before', () => {
  const recurrences = ['Day', '3Days', '2Weeks Monday,Thursday', 'Month Last Sunday', '5Hours'];
  const schedules = recurrences.flatMap((recurEvery) => [
    calendarOf({ recurEvery, timeZone: 'W. Europe Standard Time' }),
    calendarOf({ recurEvery, expiry: '2027-01-10 00:00' }),
  ]);
  const from = fc.integer({ min: 0, max: 90 }).map((days) => Date.parse('2026-11-22T00:00Z') + days * 86_400_000);
  fc.assert(
    fc.property(fc.subarray(schedules, { minLength: 1, maxLength: 3 }), from, (some, at) => {
      const all = some.flatMap((calendar) => take(40, windowStarts(calendar, at))).sort((a, b) => a - b);
      expect(take(40, mergedStarts(some, at))).toEqual(all.slice(0, 40));
    }),
  );
});

test('no schedule makes an empty series', () => {
  expect([...mergedStarts([], 0)]).toEqual([]);
});
