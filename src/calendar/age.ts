import { dateOf, dayLength } from './civil-day.ts';

/** Whole days of 24 hours since this instant, so that no verdict turns at midnight; 0 for what lies ahead, since clocks differ. */
export function daysSince(instant: number, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - instant) / dayLength));
}

/** The day of an instant in UTC, as `YYYY-MM-DD`. */
export function dayIn(instant: number): string {
  return dateOf(Math.floor(instant / dayLength));
}
