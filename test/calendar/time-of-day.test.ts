import { describe, expect, it } from 'vitest';
import { lastAt, timeOfDay } from '../../src/calendar/time-of-day.ts';

const berlin = 'W. Europe Standard Time';

/** The last time before an instant, as Azure prints it. */
function last(time: string, zone: string, before: string, days?: readonly string[]): string | undefined {
  const read = timeOfDay(time, zone, days);
  const at = read && lastAt(read, Date.parse(before));
  return at === undefined || !Number.isFinite(at) ? undefined : new Date(at).toISOString().slice(0, 16);
}

describe('the last time of day before an instant', () => {
  it.each([
    ['19:00', berlin, '2026-11-22T01:00:00Z', '2026-11-21T18:00'],
    ['19:00', berlin, '2026-11-22T18:00:00Z', '2026-11-22T18:00'],
    ['19:00', berlin, '2026-11-22T17:59:59Z', '2026-11-21T18:00'],
    ['19:00', 'Tokyo Standard Time', '2026-07-04T10:00:00Z', '2026-07-04T10:00'],
    ['23:30', 'Hawaiian Standard Time', '2026-07-04T08:00:00Z', '2026-07-03T09:30'],
    // 02:30 does not exist on 29 March and is shown twice on 25 October: it counts once, at its first minute.
    ['02:30', berlin, '2026-03-29T12:00:00Z', '2026-03-29T01:00'],
    ['02:30', berlin, '2026-10-25T12:00:00Z', '2026-10-25T00:30'],
  ])('%s in %s, before %s, is %s', (time, zone, before, expected) => {
    expect(last(time, zone, before)).toBe(expected);
  });

  it('is on one of the days of the week', () => {
    expect(last('01:00', berlin, '2026-11-22T00:00:00Z', ['sunday'])).toBe('2026-11-22T00:00');
    expect(last('01:00', berlin, '2026-11-21T23:59:00Z', ['Sunday'])).toBe('2026-11-15T00:00');
    expect(last('01:00', berlin, '2026-11-21T23:59:00Z', ['Monday', 'Friday'])).toBe('2026-11-20T00:00');
  });

  it('is none where time, zone or days are none', () => {
    expect(timeOfDay('7pm', berlin)).toBeUndefined();
    expect(timeOfDay('19:00', 'Middle Earth Standard Time')).toBeUndefined();
    expect(timeOfDay('19:00', berlin, ['Someday'])).toBeUndefined();
  });
});
