/** When this was, in milliseconds since 1970 in UTC; undefined where nothing is said, or nothing that is a time. */
export function instantOf(text: string | undefined): number | undefined {
  const instant = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(instant) ? undefined : instant;
}
