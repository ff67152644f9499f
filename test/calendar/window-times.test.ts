import { expect, test } from 'vitest';
import { type Parsed, sayRefusal } from '../../src/calendar/refusal.ts';
import { parseDuration, parseExpiry, parseStart } from '../../src/calendar/window-times.ts';

test.each([
  ['1970-01-01 00:00', { day: 0, minute: 0 }],
  ['2026-12-15 02:30', { day: 20_802, minute: 150 }],
  ['2024-02-29 23:59', { day: 19_782, minute: 1439 }],
  ['1969-12-31 12:00', { day: -1, minute: 720 }],
  ['0001-01-01 00:00', { day: -719_162, minute: 0 }],
])('%s is a start', (text, clock) => {
  expect(parseStart(text)).toEqual({ kind: 'value', value: clock });
});

test.each([
  ['2020-04-30 08:00:00', '`2020-04-30 08:00:00` is not of the form YYYY-MM-DD HH:mm: say `2020-04-30 08:00`'],
  ['2023-11-04T02:00:00Z', '`2023-11-04T02:00:00Z` is not of the form YYYY-MM-DD HH:mm: say `2023-11-04 02:00`'],
  ['2026-2-3 4:05', '`2026-2-3 4:05` is not of the form YYYY-MM-DD HH:mm: say `2026-02-03 04:05`'],
  ['2026-01-08', '`2026-01-08` is not of the form YYYY-MM-DD HH:mm: say `2026-01-08 00:00`'],
  [' 2026-01-08 02:00', '` 2026-01-08 02:00` is not of the form YYYY-MM-DD HH:mm: say `2026-01-08 02:00`'],
  ['2024-10-28 24:30', '`2024-10-28 24:30` names 24:30, which no clock shows: say `2024-10-29 00:30`'],
  ['2024-10-28 25:75', '`2024-10-28 25:75` names 25:75, which no clock shows: say `2024-10-28 23:59`'],
  ['2026-02-29 02:00', '`2026-02-29 02:00` names 2026-02-29, which no calendar has: say `2026-02-28 02:00`'],
  ['2026-13-01 02:00', '`2026-13-01 02:00` names 2026-13-01, which no calendar has: say `2027-01-03 02:00`'],
  ['0000-01-01 02:00', '`0000-01-01 02:00` names 0000-01-01, which no calendar has: say `2027-01-03 02:00`'],
  ['23:00', '`23:00` is not of the form YYYY-MM-DD HH:mm: say `2027-01-03 02:00`'],
  ['', '`` is empty: say `2027-01-03 02:00`'],
])('the start "%s" is refused with the nearest form', (text, sentence) => {
  expect(refusalOf(text, parseStart)).toBe(sentence);
});

test('every start that a refusal names is accepted', () => {
  for (const text of ['2026-99-99 99:99', '2026/1/32 8:61', '9999-12-31 24:00', 'x', '2026.04.31T24:59Z', '0000-00-00 00:00']) {
    const parsed = parseStart(text);
    const named = parsed.kind === 'refused' ? parsed.instead : [];
    expect(named).toHaveLength(1);
    for (const form of named) expect(parseStart(form).kind, form).toBe('value');
  }
});

test('an empty expiry is none', () => {
  expect(parseExpiry('')).toEqual({ kind: 'value', value: undefined });
});

test('an expiry is read like a start', () => {
  expect(parseExpiry('9999-12-31 23:59')).toEqual({ kind: 'value', value: { day: 2_932_896, minute: 1439 } });
  expect(parseExpiry('2026-12-31')).toMatchObject({ kind: 'refused', instead: ['2026-12-31 00:00'] });
});

test.each([
  ['03:55', 235],
  ['00:05', 5],
  ['23:59', 1439],
])('%s lasts %d minutes', (text, minutes) => {
  expect(parseDuration(text)).toEqual({ kind: 'value', value: minutes });
});

test.each([
  ['05:00:00', '`05:00:00` is not of the form HH:mm: say `05:00`'],
  ['2:00', '`2:00` is not of the form HH:mm: say `02:00`'],
  ['PT2H', '`PT2H` is not of the form HH:mm: say `02:00`'],
  ['24:00', '`24:00` is not of the form HH:mm: say `03:55`'],
  ['03:60', '`03:60` is not of the form HH:mm: say `03:55`'],
  ['three hours', '`three hours` is not of the form HH:mm: say `03:55`'],
  ['00:00', '`00:00` leaves no time to patch: say `03:55`'],
  ['', '`` is empty: say `03:55`'],
])('the duration "%s" is refused with the nearest form', (text, sentence) => {
  expect(refusalOf(text, parseDuration)).toBe(sentence);
});

function refusalOf(text: string, parse: (text: string) => Parsed<unknown>): string {
  const parsed = parse(text);
  return parsed.kind === 'refused' ? sayRefusal(text, parsed) : 'accepted';
}
