import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { parseStart, type WallClock } from '../../src/calendar/window-times.ts';
import { localDay, toInstant, toWallClock } from '../../src/calendar/zone-clock.ts';
import { windowsZones } from '../../src/generated/windows-zones.ts';
import { zoneOf } from '../support/calendars.ts';

function wall(text: string): WallClock {
  const parsed = parseStart(text);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed.value;
}

const instantOf = (zone: string, text: string) => new Date(toInstant(zoneOf(zone), wall(text))).toISOString();

test.each([
  ['Tokyo Standard Time', '2026-12-15 02:00', '2026-12-14T17:00:00.000Z'],
  ['W. Europe Standard Time', '2027-07-01 02:00', '2027-07-01T00:00:00.000Z'],
  ['W. Europe Standard Time', '2027-12-01 02:00', '2027-12-01T01:00:00.000Z'],
  ['Nepal Standard Time', '2027-12-01 02:00', '2027-11-30T20:15:00.000Z'],
  ['Line Islands Standard Time', '2027-12-01 02:00', '2027-11-30T12:00:00.000Z'],
  ['Dateline Standard Time', '2027-12-01 02:00', '2027-12-01T14:00:00.000Z'],
  ['Pacific Standard Time', '9999-12-31 23:59', '+010000-01-01T07:59:00.000Z'],
])('%s: %s is %s', (zone, text, instant) => {
  expect(instantOf(zone, text)).toBe(instant);
});

describe('where the clock skips a time, the first minute that exists after it is meant', () => {
  it.each([
    ['Europe, 02:00 to 03:00', 'W. Europe Standard Time', '2027-03-28 02:30', '2027-03-28T01:00:00.000Z'],
    ['its first minute', 'W. Europe Standard Time', '2027-03-28 02:00', '2027-03-28T01:00:00.000Z'],
    ['its last minute', 'W. Europe Standard Time', '2027-03-28 02:59', '2027-03-28T01:00:00.000Z'],
    ['half an hour on Lord Howe Island', 'Lord Howe Standard Time', '2027-10-03 02:15', '2027-10-02T15:30:00.000Z'],
    ['midnight in Cuba', 'Cuba Standard Time', '2027-03-14 00:30', '2027-03-14T05:00:00.000Z'],
    ['the eve in Greenland', 'Greenland Standard Time', '2027-03-27 23:30', '2027-03-28T01:00:00.000Z'],
    ['a whole day in Samoa', 'Samoa Standard Time', '2011-12-30 12:00', '2011-12-30T10:00:00.000Z'],
  ])('%s', (_, zone, text, instant) => {
    expect(instantOf(zone, text)).toBe(instant);
  });
});

describe('where the clock shows a time twice, the first is meant', () => {
  it.each([
    ['Europe', 'W. Europe Standard Time', '2027-10-31 02:30', '2027-10-31T00:30:00.000Z'],
    ['its first minute', 'W. Europe Standard Time', '2027-10-31 02:00', '2027-10-31T00:00:00.000Z'],
    ['the minute after', 'W. Europe Standard Time', '2027-10-31 03:00', '2027-10-31T02:00:00.000Z'],
    ['half an hour on Lord Howe Island', 'Lord Howe Standard Time', '2027-04-04 01:45', '2027-04-03T14:45:00.000Z'],
    ['midnight in Cuba', 'Cuba Standard Time', '2027-11-07 00:30', '2027-11-07T04:30:00.000Z'],
  ])('%s', (_, zone, text, instant) => {
    expect(instantOf(zone, text)).toBe(instant);
  });
});

test('an instant is read back as the clock showed it', () => {
  const tokyo = zoneOf('Tokyo Standard Time');
  const instant = Date.parse('2026-12-14T17:30:59.999Z');
  expect(toWallClock(tokyo, instant)).toEqual(wall('2026-12-15 02:30'));
  expect(localDay(tokyo, instant)).toBe(wall('2026-12-15 00:00').day);
  expect(toWallClock(zoneOf('Pacific Standard Time'), Date.parse('1969-12-31T23:00Z'))).toEqual(wall('1969-12-31 15:00'));
});

test('the order of questions changes no answer', () => {
  const [zone, texts] = [zoneOf('GMT Standard Time'), ['2050-06-01 12:00', '1990-01-01 00:00', '2050-06-01 12:00', '2027-03-28 01:30']];
  expect(texts.map((text) => new Date(toInstant(zone, wall(text))).toISOString())).toEqual([
    '2050-06-01T11:00:00.000Z',
    '1990-01-01T00:00:00.000Z',
    '2050-06-01T11:00:00.000Z',
    '2027-03-28T01:00:00.000Z',
  ]);
});

test('no zone has a change of the clock from 2020 to 2080 that is missed', () => {
  for (const windowsId of Object.keys(windowsZones)) {
    const zone = zoneOf(windowsId);
    for (const { epochMilliseconds: change } of changesOf(zone.iana, 2020, 2080)) {
      for (const instant of [change - 60_000, change]) {
        const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone.iana);
        const { day, minute } = toWallClock(zone, instant);
        expect(day * 1440 + minute, `${windowsId} ${new Date(instant).toISOString()}`).toBe((instant + offsetNanoseconds / 1e6) / 60_000);
      }
    }
  }
});

function changesOf(iana: string, firstYear: number, lastYear: number): readonly Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let at = Temporal.PlainDate.from({ year: firstYear, month: 1, day: 1 }).toZonedDateTime(iana).getTimeZoneTransition('next');
  while (at !== null && at.year <= lastYear) {
    changes.push(at);
    at = at.getTimeZoneTransition('next');
  }
  return changes;
}
