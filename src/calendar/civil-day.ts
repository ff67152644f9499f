/** Days are counted from 1970-01-01, months from January of the year 0: so both can be added and compared. */

/** In milliseconds. */
export const minuteLength = 60_000;
export const hourLength = 60 * minuteLength;
export const dayLength = 24 * hourLength;

const monday = 4; // 1970-01-01 was a Thursday, so day 4 was a Monday.

/** The day with this date; a day past the end of its month runs into the next. */
export function dayOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / dayLength; // Date.UTC would read years below 100 as 19xx.
}

/** The last day that a date of four digits can name; also the expiry that Azure sets where nobody does. */
export const lastDay = dayOf(9999, 12, 31);

/** 0 is Monday. */
export function weekdayOf(day: number): number {
  return (((day - monday) % 7) + 7) % 7;
}

export function monthOf(day: number): number {
  const date = new Date(day * dayLength);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

export function firstOfMonth(month: number): number {
  return dayOf(0, month + 1, 1);
}

/** As `YYYY-MM-DD`. */
export function dateOf(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
