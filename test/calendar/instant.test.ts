import { describe, expect, it, test } from 'vitest';
import { dayIn, daysSince, instantFact, instantOf } from '../../src/calendar/instant.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';

const noon = Date.UTC(2026, 10, 22, 12);

describe('instantFact', () => {
  it.each([
    '2026-11-22T12:00:00Z',
    '2026-11-22T12:00:00.1234567Z',
    '2026-11-22t12:00:00z',
    '2026-11-22T12:00:00',
    '2026-11-22T12:00',
    '2026-11-22T12:00:00+00:00',
    '2026-11-22T14:00:00+02:00',
    ' 2026-11-22T12:00:00Z ',
  ])('reads %s', (text) => {
    const instant = instantFact(value(text));
    expect(instant.kind === 'value' && Math.floor(instant.value / 1000) * 1000).toBe(noon);
  });

  it('reads a day without a time', () => {
    expect(instantFact(value('2026-11-22'))).toEqual(value(Date.UTC(2026, 10, 22)));
  });

  it('reads what stands for never as absent', () => {
    expect(instantFact(value('0001-01-01T00:00:00Z'))).toEqual(absent);
    expect(instantFact(value('0001-01-01T00:00:00'))).toEqual(absent);
  });

  it.each([
    '',
    'yesterday',
    '22.11.2026',
    '2026-13-01',
    '2026-02-30T00:00:00Z',
    '2026-11-22T25:00:00Z',
    '+012026-11-22T12:00:00Z',
    '1763812800',
  ])('does not guess %j', (text) => {
    expect(instantFact(value(text)).kind).toBe('unknown');
  });

  it('leaves absent and unknown as they are', () => {
    expect(instantFact(absent)).toEqual(absent);
    expect(instantFact(unknown('access was denied'))).toEqual(unknown('access was denied'));
  });
});

test('a bare text is the same instant, or none', () => {
  expect(instantOf('2026-11-22T12:00:00')).toBe(Date.UTC(2026, 10, 22, 12));
  for (const none of [undefined, '', 'yesterday', '0001-01-01T00:00:00']) expect(instantOf(none)).toBeUndefined();
});

describe('daysSince', () => {
  const now = new Date(noon);

  it('counts whole days of 24 hours, rounded down', () => {
    expect(daysSince(noon - 14 * 86_400_000 - 1, now)).toBe(14);
    expect(daysSince(noon - 14 * 86_400_000, now)).toBe(14);
    expect(daysSince(noon - 14 * 86_400_000 + 1, now)).toBe(13);
  });

  it('is 0 for what lies ahead', () => {
    expect(daysSince(noon + 86_400_000, now)).toBe(0);
  });
});

describe('dayIn', () => {
  it('names the day in UTC', () => {
    expect(dayIn(Date.UTC(2026, 10, 22, 23, 59))).toBe('2026-11-22');
  });
});
