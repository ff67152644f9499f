import { describe, expect, it } from 'vitest';
import { dayIn, daysSince } from '../../src/calendar/age.ts';

const noon = Date.UTC(2026, 10, 22, 12);

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
