import { dayLength, hourLength, minuteLength } from './civil-day.ts';
import type { WallClock } from './window-times.ts';
import type { Zone } from './zone.ts';
import { changeBetween, type OffsetReader, offsetReader, leastBetweenChanges as step } from './zone-offsets.ts';

/** A time during which a zone keeps one distance from UTC. All values are milliseconds. */
interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** The stretch that holds an instant. */
type Clock = (instant: number) => Stretch;

const spanLength = 60 * step;

/** No zone is, or was, further from UTC. */
const reach = 16 * hourLength;

/** What a zone's clock shows cannot change under us, and asking takes microseconds: every answer is kept. */
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
  const read = offsetReader(iana);
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
