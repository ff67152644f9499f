import { absent, type Known, unknown, value } from '../estate/known.ts';
import { readTime } from '../text/time.ts';
import { dateOf, dayLength } from './civil-day.ts';

/** A time of Azure in milliseconds since 1970: in UTC where no zone is written, absent where it stands for "never" (the year 1). */
export function instantFact(time: Known<string>): Known<number> {
  if (time.kind !== 'value') return time;
  const text = time.value.trim();
  const instant = readTime(text) ?? readTime(`${text}Z`);
  if (instant === undefined) return unknown('a date of Azure could not be read');
  return instant < 0 ? absent : value(instant);
}

/** The same of a bare text; undefined where nothing is said, or nothing that is a time. */
export function instantOf(text: string | undefined): number | undefined {
  const instant = text === undefined ? absent : instantFact(value(text));
  return instant.kind === 'value' ? instant.value : undefined;
}

/** Whole days of 24 hours since this instant, so that no verdict turns at midnight; 0 for what lies ahead, since clocks differ. */
export function daysSince(instant: number, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - instant) / dayLength));
}

/** The day of an instant in UTC, as `YYYY-MM-DD`. */
export function dayIn(instant: number): string {
  return dateOf(Math.floor(instant / dayLength));
}
