import { describe, expect, it } from 'vitest';
import { type Lane, spansOf, spansTogether } from '../../src/calendar/concurrency.ts';
import { calendarOf } from '../support/calendars.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
const at = (start: string, duration = '02:00', recurEvery = '10Weeks') => calendarOf({ recurEvery, start, duration, expiry: start });
const lane = (side: string, machines: number, ...calendars: Lane['calendars']): Lane => ({ side, machines, calendars });
const both = ({ sides }: { readonly sides: number }) => sides > 1;
const shown = (spans: readonly { readonly start: number; readonly end: number; readonly machines: number }[]) =>
  spans.map(
    ({ start, end, machines }) => `${new Date(start).toISOString().slice(5, 16)} ${new Date(end).toISOString().slice(11, 16)} ${machines}`,
  );

describe('spans together', () => {
  it('begin and end with the windows that meet', () => {
    const lanes = [lane('1', 2, at('2026-12-05 02:00')), lane('2', 3, at('2026-12-05 03:00'))];
    expect(shown(spansTogether(lanes, now, both))).toEqual(['12-05T03:00 04:00 5']);
    expect(shown(spansTogether(lanes, now, ({ machines }) => machines > 0))).toEqual([
      '12-05T02:00 03:00 2',
      '12-05T03:00 04:00 5',
      '12-05T04:00 05:00 3',
    ]);
  });

  it('are none where one window ends as the other begins', () => {
    const lanes = [lane('1', 1, at('2026-12-05 02:00')), lane('2', 1, at('2026-12-05 04:00'))];
    expect(spansTogether(lanes, now, both)).toEqual([]);
    expect(spansTogether(lanes, now, ({ machines }) => machines > 1)).toEqual([]);
  });

  it('name one lane of each of two sides, however many there are', () => {
    const lanes = ['1', '1', '2', '3'].map((side) => lane(side, 1, at('2026-12-05 02:00')));
    const [span, ...others] = spansTogether(lanes, now, both);
    expect(others).toEqual([]);
    expect(span?.lanes.map(({ side }) => side)).toEqual(['1', '2']);
  });

  it('count a lane once while several of its windows are open, and over windows that meet', () => {
    const many = lane('1', 1, at('2026-12-05 03:30'), at('2026-12-05 02:00'), at('2026-12-05 02:30', '01:30'), at('2026-12-05 05:30'));
    const any = spansTogether([many], now, ({ machines }) => machines > 0);
    expect(shown(any)).toEqual(['12-05T02:00 07:30 1']);
  });

  it('join windows that recur faster than they end', () => {
    const hourly = lane(
      '1',
      1,
      calendarOf({ recurEvery: '2Hours', start: '2026-12-05 02:00', duration: '03:00', expiry: '2026-12-05 06:00' }),
    );
    expect(shown(spansTogether([hourly], now, ({ machines }) => machines > 0))).toEqual(['12-05T02:00 09:00 1']);
  });

  it('look 400 days ahead and not behind', () => {
    const spans = (start: string) => spansTogether([lane('1', 1, at(start))], now, ({ machines }) => machines > 0).length;
    expect([spans('2026-11-22 11:59'), spans('2026-11-22 12:00')]).toEqual([0, 1]);
    expect([spans('2027-12-27 11:59'), spans('2027-12-27 12:00')]).toEqual([1, 0]);
  });

  it('are none without windows', () => {
    expect(spansTogether([lane('1', 1)], now, () => true)).toEqual([]);
    expect(spansTogether([], now, () => true)).toEqual([]);
  });
});

describe('the spans of one lane', () => {
  const early = lane('1', 1, at('2026-12-05 02:00'), at('2026-12-19 02:00'));
  const late = lane('2', 1, at('2026-12-05 03:00'), at('2026-12-12 03:00'), at('2026-12-19 03:00'));
  const any = spansTogether([early, late], now, ({ machines }) => machines > 0);

  it('are those in which it has a window open', () => {
    expect(shown(spansOf(early, any, now))).toEqual([
      '12-05T02:00 03:00 1',
      '12-05T03:00 04:00 2',
      '12-19T02:00 03:00 1',
      '12-19T03:00 04:00 2',
    ]);
    expect(shown(spansOf(late, any, now))).toHaveLength(5);
  });

  it('are none for a lane without windows, or among none', () => {
    expect(spansOf(lane('1', 1), any, now)).toEqual([]);
    expect(spansOf(early, [], now)).toEqual([]);
  });
});
