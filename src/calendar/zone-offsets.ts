import { zoneOffsets } from '../generated/zone-offsets.ts';
import { dayLength, hourLength, minuteLength } from './civil-day.ts';

/** How far the clock of a zone is ahead of UTC at an instant, in milliseconds. */
export type OffsetReader = (instant: number) => number;

/** No zone changes its clock twice within it: some interrupt daylight-saving time for Ramadan, for less than seven days. */
export const leastBetweenChanges = 6 * dayLength;

/**
 * By the generated table, so that the same windows are told on every runtime, and since to load a runtime's own data takes a sixth of a
 * short run. Outside of the years of the table the runtime is asked.
 */
export function offsetReader(iana: string): OffsetReader {
  const fixed = fixedOffset(iana);
  if (fixed !== undefined) return () => fixed;
  const changes = zoneOffsets.changes[iana];
  let asked: OffsetReader | undefined;
  const ask: OffsetReader = (instant) => {
    asked ??= runtimeOffsets(iana);
    return asked(instant);
  };
  if (changes === undefined) return ask;
  const table = readChanges(changes);
  if (iana.startsWith('Etc/')) return (instant) => offsetIn(table, instant);
  return (instant) => (instant >= zoneOffsets.from && instant < zoneOffsets.until ? offsetIn(table, instant) : ask(instant));
}

/** The distance that the name of a clock says which never changes, in milliseconds. No clock is, or was, further from UTC than 14 hours. */
export function fixedOffset(name: string): number | undefined {
  const [, sign, hours, minutes] = /^UTC([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * minuteLength;
  if (sign === undefined || Number(minutes) > 59 || offset > 14 * hourLength) return undefined;
  return sign === '-' ? 0 - offset : offset;
}

/** Each distance from UTC that the clock of a zone has in the years of the table, in minutes. */
export function offsetsOf(iana: string): readonly number[] {
  return (zoneOffsets.changes[iana] ?? '')
    .split(' ')
    .filter((_, index) => index % 2 === 0)
    .map(Number);
}

/** An offset that holds until an instant. */
interface Stretch {
  readonly offset: number;
  readonly until: number;
}

/** Offsets in minutes, with the minute since 1970 at which each gives way to the next. */
function readChanges(changes: string): readonly Stretch[] {
  const minutes = changes.split(' ').map(Number);
  return minutes
    .filter((_, index) => index % 2 === 0)
    .map((offset, index) => ({
      offset: offset * minuteLength,
      until: (minutes[2 * index + 1] ?? Number.POSITIVE_INFINITY) * minuteLength,
    }));
}

function offsetIn(table: readonly Stretch[], instant: number): number {
  const { offset = 0 } = table.find(({ until }) => instant < until) ?? {};
  return offset;
}

/** The first minute after `before` that has the offset of `after`; the zone changes once between them. */
export function changeBetween(before: number, after: number, read: OffsetReader): number {
  const wanted = read(after);
  let [low, high] = [before, after];
  while (high - low > minuteLength) {
    const middle = low + Math.ceil((high - low) / 2 / minuteLength) * minuteLength;
    if (read(middle) === wanted) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * By the runtime's time zone data. Asks for the fewest fields that give the offset, since each takes time: it is less than a day, so its
 * date differs by one at most.
 */
export function runtimeOffsets(iana: string): OffsetReader {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: iana,
    hourCycle: 'h23',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const [date = 0, hours = 0, minutes = 0, seconds = 0] = (format.format(instant).match(/\d+/g) ?? []).map(Number);
    const dateInUtc = new Date(instant).getUTCDate();
    const ahead = date === dateInUtc ? 0 : date === dateInUtc + 1 || date < dateInUtc - 1 ? 1 : -1;
    const sinceMidnight = ((hours * 60 + minutes) * 60 + seconds) * 1000;
    return ahead * dayLength + sinceMidnight - (Math.floor(instant / 1000) * 1000 - Math.floor(instant / dayLength) * dayLength);
  };
}
