import { describe, expect, it } from 'vitest';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import type { Truth } from '../../src/estate/truth.ts';
import { scheduleRuns } from '../../src/patching/schedule-runs.ts';
import { schedule } from '../support/machines.ts';

const now = new Date('2026-11-22T12:00:00Z');
const runs = (overwrites: Partial<Schedule>) => scheduleRuns(schedule(overwrites), now);

describe('a schedule', () => {
  it.each<[string, Partial<Schedule>]>([
    ['of guest scope and mode User', {}],
    ['whose scope and mode are written in another case', { scope: value('inguestpatch'), mode: value('USER') }],
    ['that expires next year', { expiration: value('2027-01-01 00:00') }],
  ])('%s runs, and needs no reason', (_, overwrites) => {
    expect(runs(overwrites)).toEqual({ runs: 'yes' });
  });

  it.each<[string, Partial<Schedule>, string]>([
    ['another scope', { scope: value('Host') }, 'its scope is Host'],
    ['another mode', { mode: value('Platform') }, 'its patch mode is Platform, not User'],
    ['an expiration that has passed', { expiration: value('2026-11-01 00:00') }, 'it has expired'],
  ])('with %s does not run, whatever else is unknown', (_, overwrites, why) => {
    const open = { scope: unknown('x'), mode: unknown('x'), expiration: unknown('x') };
    expect(runs({ ...open, ...overwrites })).toEqual({ runs: 'no', why });
  });

  it.each<[string, Partial<Schedule>, string]>([
    ['whose scope is unknown', { scope: unknown('x') }, 'the scope of the schedule is not known'],
    ['without a scope', { scope: absent }, 'the scope of the schedule is not known'],
    ['whose mode is unknown', { mode: unknown('x') }, 'the patch mode of the schedule is not known'],
    ['without a mode', { mode: absent }, 'the patch mode of the schedule is not known'],
    ['whose expiration is unknown', { expiration: unknown('x') }, 'whether the schedule has expired is not known'],
    ['whose expiration is no date', { expiration: value('some day') }, 'whether the schedule has expired is not known'],
    [
      'whose expiration is a day that does not exist',
      { expiration: value('2026-02-30 00:00') },
      'whether the schedule has expired is not known',
    ],
  ])('%s may run', (_, overwrites, why) => {
    expect(runs(overwrites)).toEqual({ runs: 'unknown', why });
  });
});

describe('the expiration of a schedule is a wall clock of its zone', () => {
  it.each<[string, string, string, Truth]>([
    ['at the minute itself', '2026-11-22 13:00', 'W. Europe Standard Time', 'yes'],
    ['a minute after it', '2026-11-22 12:59', 'W. Europe Standard Time', 'no'],
    ['ahead of UTC', '2026-11-22 20:59', 'Tokyo Standard Time', 'no'],
    ['behind UTC', '2026-11-22 04:00', 'Pacific Standard Time', 'yes'],
    ['in a zone that is written in another case', '2026-11-22 11:59', 'utc', 'no'],
  ])('%s', (_, expiration, timeZone, expected) => {
    expect(runs({ expiration: value(expiration), timeZone: value(timeZone) }).runs).toBe(expected);
  });
});

describe('the expiration of a schedule whose zone is not known may lie anywhere', () => {
  it.each<[string, string, Truth]>([
    ['at the last minute of the zone that is furthest behind', '2026-11-22 00:00', 'unknown'],
    ['a minute before that', '2026-11-21 23:59', 'no'],
    ['at the first minute of the zone that is furthest ahead', '2026-11-23 02:00', 'unknown'],
    ['a minute after that', '2026-11-23 02:01', 'yes'],
    ['today', '2026-11-22 12:00', 'unknown'],
    ['long ago, with white space around', ' 2026-11-01 12:00 ', 'no'],
  ])('%s', (_, expiration, expected) => {
    expect(runs({ expiration: value(expiration), timeZone: unknown('x') }).runs).toBe(expected);
    expect(runs({ expiration: value(expiration), timeZone: value('Europe/Berlin') }).runs).toBe(expected);
  });
});
