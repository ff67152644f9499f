import { expect, it } from 'vitest';
import { dayOf } from '../../src/calendar/civil-day.ts';
import { nextReleases, releaseInMonthOf } from '../../src/calendar/security-release.ts';

it('is the second Tuesday at ten in the morning in Redmond, summer and winter', () => {
  expect(releaseInMonthOf(dayOf(2026, 12, 31))).toEqual({ at: Date.parse('2026-12-08T18:00:00Z'), date: '2026-12-08' });
  expect(releaseInMonthOf(dayOf(2027, 7, 1))).toEqual({ at: Date.parse('2027-07-13T17:00:00Z'), date: '2027-07-13' });
});

it.each([
  [2027, 1, '2027-01-12'],
  [2027, 2, '2027-02-09'],
  [2027, 3, '2027-03-09'],
  [2027, 4, '2027-04-13'],
  [2027, 5, '2027-05-11'],
  [2027, 6, '2027-06-08'],
  [2027, 9, '2027-09-14'],
])('is in %i-%i on %s, whatever weekday the month begins with', (year, month, date) => {
  expect(releaseInMonthOf(dayOf(year, month, 15)).date).toBe(date);
});

it('comes next at this very moment, and then in a month', () => {
  const at = Date.parse('2026-12-08T18:00:00Z');
  expect(nextReleases(at, 2).map(({ date }) => date)).toEqual(['2026-12-08', '2027-01-12']);
  expect(nextReleases(at + 1, 3).map(({ date }) => date)).toEqual(['2027-01-12', '2027-02-09', '2027-03-09']);
  expect(nextReleases(at, 0)).toEqual([]);
});

it('belongs to the month of the Pacific: the first hours of a month elsewhere are not in it yet', () => {
  expect(nextReleases(Date.parse('2027-01-01T03:00:00Z'), 1)[0]?.date).toBe('2027-01-12');
  expect(nextReleases(Date.parse('2026-11-22T12:00:00Z'), 12).at(-1)?.date).toBe('2027-11-09');
});
