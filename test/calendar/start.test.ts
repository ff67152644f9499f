import { expect, it } from 'vitest';
import { parseStartIn } from '../../src/calendar/start.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';

const berlin = parseStartIn(value('W. Europe Standard Time'));

it.each([
  ['2027-03-28 02:00', '2027-03-28 03:00'],
  ['2027-03-28 02:59', '2027-03-28 03:00'],
])('refuses %s, which the clock skips, and suggests the first minute after it', (text, instead) => {
  expect(berlin(text)).toEqual({
    kind: 'refused',
    reason: 'names a time that the clock of W. Europe Standard Time skips',
    instead: [instead],
  });
});

it.each(['2027-03-28 01:59', '2027-03-28 03:00', '2027-10-31 02:30', '2027-07-01 02:30'])('accepts %s, which the clock shows', (text) => {
  expect(berlin(text).kind).toBe('value');
});

it('asks only a zone that is known', () => {
  for (const zone of [absent, unknown('known after apply'), value('Nowhere')]) {
    expect(parseStartIn(zone)('2027-03-28 02:30').kind).toBe('value');
  }
});
