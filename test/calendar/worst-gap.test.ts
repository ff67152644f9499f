import { describe, expect, it, test } from 'vitest';
import { type WorstGap, worstGap } from '../../src/calendar/worst-gap.ts';
import { type CalendarTexts, calendarOf } from '../support/calendars.ts';

const gap = (now: string, ...schedules: readonly CalendarTexts[]) => worstGap(schedules.map(calendarOf), Date.parse(now));
const berlin = 'W. Europe Standard Time';
const tokyo = 'Tokyo Standard Time';

test('the check value: third Tuesdays in Tokyo, asked on 2026-11-22', () => {
  expect(gap('2026-11-22T00:00Z', { recurEvery: 'Month Third Tuesday', timeZone: tokyo, start: '2026-01-01 02:00' })).toEqual({
    days: 35,
    from: '2026-12-15',
    to: '2027-01-19',
  });
});

test.each<[string, string, CalendarTexts, WorstGap]>([
  [
    'counts from now when the schedule begins later',
    '2026-11-22T00:00Z',
    { recurEvery: 'Week Sunday', start: '2027-02-01 02:00' },
    { days: 77, from: '2026-11-22', to: '2027-02-07' },
  ],
  [
    'names the first of equal gaps',
    '2026-11-22T00:00Z',
    { recurEvery: 'Week', start: '2026-11-23 02:00' },
    { days: 7, from: '2026-11-23', to: '2026-11-30' },
  ],
  [
    'counts calendar days, not hours: a clock that changes alters nothing',
    '2027-03-20T00:00Z',
    { recurEvery: 'Week Sunday', timeZone: berlin },
    { days: 7, from: '2027-03-21', to: '2027-03-28' },
  ],
  [
    'sees short months left out',
    '2026-11-22T00:00Z',
    { recurEvery: 'Month day31', start: '2026-01-01 02:00' },
    { days: 61, from: '2027-03-31', to: '2027-05-31' },
  ],
  [
    'takes today from the zone of the schedule',
    '2026-11-22T20:00Z',
    { recurEvery: '3Days', timeZone: tokyo, start: '2026-11-26 02:00' },
    { days: 3, from: '2026-11-23', to: '2026-11-26' },
  ],
  [
    'sees a gap whole that begins within ten years and ends after them',
    '2026-11-22T00:00Z',
    { recurEvery: '240Months day1', start: '2026-12-01 02:00' },
    { days: 7305, from: '2026-12-01', to: '2046-12-01' },
  ],
  [
    'ends with the last window before the expiry',
    '2026-11-22T00:00Z',
    { recurEvery: 'Month day1', expiry: '2027-01-15 00:00' },
    { days: 31, from: '2026-12-01', to: '2027-01-01' },
  ],
  [
    'is infinite after the expiry',
    '2026-11-22T23:00Z',
    { recurEvery: 'Day', timeZone: tokyo, start: '2026-01-01 02:00', expiry: '2026-11-01 00:00' },
    { days: null, from: '2026-11-23', to: null },
  ],
  [
    'is infinite where no month has the day',
    '2026-11-22T00:00Z',
    { recurEvery: '12Months day30', start: '2026-02-01 02:00' },
    { days: null, from: '2026-11-22', to: null },
  ],
  [
    'of a window that is open now and never again',
    '2026-12-01T03:00Z',
    { recurEvery: 'Day', expiry: '2026-12-01 12:00' },
    { days: null, from: '2026-12-01', to: null },
  ],
  ['of hours is a part of a day', '2026-12-01T02:00Z', { recurEvery: '6Hours' }, { days: 0.25, from: '2026-12-01', to: '2026-12-01' }],
  [
    'of hours counts from now too',
    '2026-11-30T02:00Z',
    { recurEvery: '12Hours', timeZone: tokyo },
    { days: 0.625, from: '2026-11-30', to: '2026-12-01' },
  ],
])('%s', (_, now, schedule, expected) => {
  expect(gap(now, schedule)).toEqual(expected);
});

test('the night that Greenland skips leaves out a date', () => {
  expect(gap('2027-03-20T12:00Z', { recurEvery: 'Day', timeZone: 'Greenland Standard Time', start: '2026-01-01 23:30' })).toEqual({
    days: 2,
    from: '2027-03-26',
    to: '2027-03-28',
  });
});

describe('several schedules', () => {
  const first = { recurEvery: 'Month First Sunday', start: '2026-01-01 02:00' };
  const third = { recurEvery: 'Month Third Sunday', start: '2026-01-01 02:00' };

  it('are one series', () => {
    expect(gap('2026-11-22T00:00Z', first, third)).toEqual({ days: 21, from: '2027-01-17', to: '2027-02-07' });
  });

  it('are measured in their zone where it is the same', () => {
    const [one, other] = [
      { recurEvery: 'Week Monday', timeZone: tokyo },
      { recurEvery: 'Week Thursday', timeZone: tokyo },
    ];
    expect(gap('2026-12-05T00:00Z', one, other)).toEqual({ days: 4, from: '2026-12-10', to: '2026-12-14' });
  });

  it('are measured in UTC dates where their zones differ', () => {
    const [one, other] = [
      { recurEvery: 'Week Monday', timeZone: tokyo },
      { recurEvery: 'Week Thursday', timeZone: berlin },
    ];
    expect(gap('2026-12-05T00:00Z', one, other)).toEqual({ days: 4, from: '2026-12-06', to: '2026-12-10' });
  });

  it('are asked only until hours repeat', () => {
    const from = (start: string, recurEvery: string) => ({ recurEvery, start });
    const apart = [from('2026-12-01 02:00', '7Hours'), from('2026-12-01 02:00', '5Hours')];
    expect(gap('2026-12-01T02:00Z', ...apart)).toEqual({ days: 5 / 24, from: '2026-12-01', to: '2026-12-01' });
    expect(gap('2026-12-01T02:00Z', from('2026-12-01 02:00', '6Hours'), from('2026-12-09 03:00', '6Hours'))).toMatchObject({ days: 0.25 });
  });

  it('count in days where one of them does not recur by the hour', () => {
    const hourly = { recurEvery: '36Hours', start: '2026-12-01 02:00' };
    expect(gap('2026-12-01T02:00Z', hourly, { recurEvery: 'Month day9' })).toEqual({ days: 2, from: '2026-12-02', to: '2026-12-04' });
    expect(gap('2026-12-01T02:00Z', hourly, hourly)).toEqual({ days: 1.5, from: '2026-12-01', to: '2026-12-02' });
  });

  it('go on with the others when one has expired', () => {
    expect(gap('2026-11-22T00:00Z', first, { ...third, expiry: '2027-01-01 00:00' }).days).toBe(35);
  });

  it('leave nothing when none is given', () => {
    expect(gap('2026-11-22T00:00Z')).toEqual({ days: null, from: '2026-11-22', to: null });
  });
});
