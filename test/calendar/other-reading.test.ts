import { describe, expect, it } from 'vitest';
import { windows } from '../../src/calendar/occurrences.ts';
import { ifWeeksBeginOnSunday } from '../../src/calendar/other-reading.ts';
import { calendarOf, take } from '../support/calendars.ts';

const now = Date.parse('2026-11-22T12:00:00Z');
/** Starts on a Wednesday. */
const startingMidweek = (recurEvery: string) => calendarOf({ recurEvery, start: '2026-12-02 02:00' });

describe('weeks that begin on Sunday', () => {
  it('put Sunday before the other days of a list', () => {
    const monday = startingMidweek('2Weeks Sunday,Monday');
    const sunday = ifWeeksBeginOnSunday(monday);
    // 2 December lies in the week of Monday 30 November, and in that of Sunday 29 November.
    expect(take(4, windows(monday, now)).map(({ date }) => date)).toEqual(['2026-12-06', '2026-12-14', '2026-12-20', '2026-12-28']);
    expect(sunday && take(4, windows(sunday, now)).map(({ date }) => date)).toEqual([
      '2026-12-13',
      '2026-12-14',
      '2026-12-27',
      '2026-12-28',
    ]);
  });

  it('are asked for where they matter only', () => {
    for (const text of ['Week Sunday,Monday', '2Weeks Sunday', '2Weeks Monday,Friday', '2Weeks', '14Days', 'Month First Sunday']) {
      expect([text, ifWeeksBeginOnSunday(startingMidweek(text))]).toEqual([text, undefined]);
    }
  });

  it('are one calendar each time they are asked for', () => {
    const calendar = startingMidweek('3Weeks Saturday,Sunday');
    expect(ifWeeksBeginOnSunday(calendar)).toBe(ifWeeksBeginOnSunday(calendar));
  });
});
