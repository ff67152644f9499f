import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/calendar/schedule-calendar.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';

describe('the calendar of a schedule', () => {
  it('is read from its window', () => {
    expect(calendarOf(schedule({ expiration: value('2027-12-31 23:00') }))).toMatchObject({
      kind: 'calendar',
      calendar: { recurrence: { kind: 'month-weekday' }, zone: { iana: 'Europe/Berlin' }, duration: 180, expiry: { minute: 23 * 60 } },
    });
  });

  it('is not known while a part of the window is not', () => {
    expect(calendarOf(schedule({ recurEvery: unknown('known after apply') }))).toEqual({ kind: 'unknown', why: 'known after apply' });
    expect(calendarOf(schedule({ expiration: unknown('marked sensitive') }))).toEqual({ kind: 'unknown', why: 'marked sensitive' });
  });

  it('does not need the length of its windows', () => {
    expect(calendarOf(schedule({ duration: unknown('known after apply') }))).toMatchObject({
      kind: 'calendar',
      calendar: { duration: 235 },
    });
    expect(calendarOf(schedule({ duration: absent }))).toMatchObject({ kind: 'calendar' });
  });

  it('is not known where a part is left out', () => {
    expect(calendarOf(schedule({ recurEvery: absent }))).toEqual({
      kind: 'unknown',
      why: 'it leaves out its recurrence, time zone or start',
    });
  });

  it('is refused with every part that Azure would refuse', () => {
    const broken = schedule({ recurEvery: value('Monthly'), timeZone: value('Europe/Berlin'), start: unknown('known after apply') });
    expect(calendarOf(broken)).toMatchObject({
      kind: 'refused',
      refused: [
        { part: 'recurEvery', says: expect.stringContaining('say `Month day1` or `Month First Sunday`') },
        { part: 'timeZone', says: expect.stringContaining('say `W. Europe Standard Time`') },
      ],
    });
  });
});
