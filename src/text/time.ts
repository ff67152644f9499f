const iso = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/i;

/**
 * Reads a time in ISO 8601, in milliseconds since 1970: a day, which means its midnight in UTC, or a day with a time and its zone.
 * Undefined for anything else: what leaves the zone open would be another time on another machine, and a day that no calendar has
 * would quietly become another day.
 */
export function readTime(text: string): number | undefined {
  const [, year, month, day] = iso.exec(text) ?? [];
  if (day === undefined || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  const instant = Date.parse(text.toUpperCase());
  return Number.isNaN(instant) ? undefined : instant;
}

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

/** The same form, in UTC and without milliseconds where there are none. */
export function writeTime(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
