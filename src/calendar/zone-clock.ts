import { dayLength, hourLength, minuteLength } from './civil-day.ts';
import type { WallClock } from './window-times.ts';
import type { Zone } from './zone.ts';

/** A time during which a zone keeps one distance from UTC. All values are milliseconds. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** The stretch that holds an instant. */
type Clock = (instant: number) => Stretch;
type OffsetReader = (instant: number) => number;

/** Some zones interrupt daylight-saving time for Ramadan and keep it for less than seven days: a wider step would miss that. */
const step = 6 * dayLength;
const spanLength = 60 * step;

/** No zone is, or was, further from UTC. */
const reach = 16 * hourLength;

/** The runtime's time zone data cannot change under us, and asking it costs microseconds: every answer is kept. */
const clocks = new Map<string, Clock>();

/** The day of a zone's calendar that an instant falls on. */
export function localDay(zone: Zone, instant: number): number {
  return Math.floor((instant + clockOf(zone)(instant).offset) / dayLength);
}

/** When a wall clock shows this: the first time if it does twice, the first minute that exists after it if it never does. */
export function toInstant(zone: Zone, { day, minute }: WallClock): number {
  const clock = clockOf(zone);
  const wall = day * dayLength + minute * minuteLength;
  const before = clock(wall - reach);
  if (wall + reach < before.until) return wall - before.offset;
  const after = clock(wall + reach);
  const [early, late] = [wall - before.offset, wall - after.offset];
  if (clock(early).offset === before.offset) return early;
  if (clock(late).offset === after.offset) return late;
  return changeBetween(late, early, (instant) => clock(instant).offset);
}

/** The calendar and clock of a zone at an instant. */
export function toWallClock(zone: Zone, instant: number): WallClock {
  const wall = instant + clockOf(zone)(instant).offset;
  const day = Math.floor(wall / dayLength);
  return { day, minute: Math.floor((wall - day * dayLength) / minuteLength) };
}

function clockOf({ iana }: Zone): Clock {
  const known = clocks.get(iana);
  if (known !== undefined) return known;
  const made = makeClock(iana);
  clocks.set(iana, made);
  return made;
}

function makeClock(iana: string): Clock {
  const read = iana.startsWith('Etc/') ? constantOffset(iana) : offsetReader(iana);
  const spans = new Map<number, readonly Stretch[]>();
  let latest: Stretch = { from: 0, until: 0, offset: 0 };
  return (instant) => {
    if (instant >= latest.from && instant < latest.until) return latest;
    const span = Math.floor(instant / spanLength);
    const stretches = spans.get(span) ?? stretchesOf(span, read);
    spans.set(span, stretches);
    latest = stretches.find(({ until }) => instant < until) ?? latest;
    return latest;
  };
}

function stretchesOf(span: number, read: OffsetReader): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const end = (span + 1) * spanLength;
  let from = span * spanLength;
  let offset = read(from);
  for (let at = from + step; at <= end; at += step) {
    const next = read(at);
    if (next === offset) continue;
    const change = changeBetween(at - step, at, read);
    stretches.push({ from, until: change, offset });
    from = change;
    offset = next;
  }
  return [...stretches, { from, until: end, offset }];
}

/** The first minute after `before` that has the offset of `after`. */
function changeBetween(before: number, after: number, read: OffsetReader): number {
  const wanted = read(after);
  let [low, high] = [before, after];
  while (high - low > minuteLength) {
    const middle = low + Math.ceil((high - low) / 2 / minuteLength) * minuteLength;
    if (read(middle) === wanted) high = middle;
    else low = middle;
  }
  return high;
}

function constantOffset(iana: string): OffsetReader {
  const offset = offsetReader(iana)(0);
  return () => offset;
}

/** The fewest fields that give the offset, since each field costs time: it is less than a day, so its date differs by one at most. */
function offsetReader(iana: string): OffsetReader {
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
