import { dateOf, hourLength, lastDay, minuteLength } from './civil-day.ts';
import { matchingDays } from './matching-days.ts';
import type { DatedRecurrence, HourlyRecurrence, Recurrence } from './recurrence.ts';
import type { WallClock } from './window-times.ts';
import type { Zone } from './zone.ts';
import { localDay, toInstant } from './zone-clock.ts';

/** When the windows of one schedule open. */
export interface Calendar {
  readonly zone: Zone;
  readonly start: WallClock;
  readonly expiry?: WallClock | undefined;
  /** In minutes. */
  readonly duration: number;
  readonly recurrence: Recurrence;
  /** Spans of days on which no window opens, both ends included. */
  readonly closed?: readonly DaySpan[];
}

/** Days since 1970-01-01. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** One maintenance window; instants are milliseconds since 1970 in UTC. */
export interface MaintenanceWindow {
  readonly start: number;
  readonly end: number;
  /** The date of its start in the schedule's zone, `YYYY-MM-DD`. */
  readonly date: string;
}

/** The windows of a schedule that start at `from` or later, in order, until it expires or the year 9999 ends; made as they are asked for. */
export function* windows(calendar: Calendar, from: number): Generator<MaintenanceWindow> {
  for (const start of windowStarts(calendar, from)) {
    yield { start, end: start + calendar.duration * minuteLength, date: dateOf(localDay(calendar.zone, start)) };
  }
}

/** As `windows`, but the starts alone. */
export function* windowStarts({ zone, start, expiry, recurrence, closed = [] }: Calendar, from: number): Generator<number> {
  const last = expiry ? toInstant(zone, expiry) : Number.POSITIVE_INFINITY;
  const candidates = recurrence.kind === 'hours' ? hourly(recurrence, zone, start, from) : dated(recurrence, zone, start, from);
  for (const at of candidates) {
    if (at > last) return;
    if (at < from) continue;
    const day = closed.length > 0 ? localDay(zone, at) : 0;
    if (!closed.some(({ first, last }) => first <= day && day <= last)) yield at;
  }
}

/** The starts of all schedules as one series. */
export function* mergedStarts(calendars: readonly Calendar[], from: number): Generator<number> {
  const series = calendars.map((calendar) => startsOf(calendar, from));
  const heads = series.map((next) => next());
  for (;;) {
    let next = 0;
    for (let at = 1; at < heads.length; at++) if ((heads[at] ?? never) < (heads[next] ?? never)) next = at;
    const [start, advance] = [heads[next] ?? never, series[next]];
    if (start === never || advance === undefined) return;
    yield start;
    heads[next] = advance();
  }
}

const never = Number.POSITIVE_INFINITY;

/** Gives one start after the other, in the end `never`. */
function startsOf(calendar: Calendar, from: number): () => number {
  if (calendar.recurrence.kind === 'hours') {
    const starts = windowStarts(calendar, from);
    return () => nextOf(starts);
  }
  const starts = keptStarts(calendar, from);
  let at = 0;
  while (starts.at(at) < from) at += 1;
  return () => starts.at(at++);
}

/** Starts by the day, each found once: machines on several schedules ask for them in every combination. */
class KeptStarts {
  readonly from: number;
  readonly #windows: number[] = [];
  readonly #more: Generator<number>;

  constructor(calendar: Calendar, from: number) {
    this.from = from;
    this.#more = windowStarts(calendar, from);
  }

  at(index: number): number {
    while (index >= this.#windows.length) this.#windows.push(nextOf(this.#more));
    return this.#windows[index] ?? never;
  }
}

const kept = new WeakMap<Calendar, KeptStarts>();

function keptStarts(calendar: Calendar, from: number): KeptStarts {
  const known = kept.get(calendar);
  if (known && known.from <= from) return known;
  const made = new KeptStarts(calendar, from);
  kept.set(calendar, made);
  return made;
}

function nextOf(starts: Generator<number>): number {
  const { done, value } = starts.next();
  return done === true ? never : value;
}

/** Real hours: a change of the clock does not move them. */
function* hourly({ every }: HourlyRecurrence, zone: Zone, start: WallClock, from: number): Generator<number> {
  const step = every * hourLength;
  const [first, last] = [toInstant(zone, start), toInstant(zone, { day: lastDay, minute: 24 * 60 - 1 })];
  for (let at = first + Math.max(0, Math.ceil((from - first) / step)) * step; at <= last; at += step) yield at;
}

function* dated(recurrence: DatedRecurrence, zone: Zone, { day: startDay, minute }: WallClock, from: number): Generator<number> {
  // A window whose time the clock skips can open on the day after its own.
  for (const day of matchingDays(recurrence, startDay, localDay(zone, from) - 1)) yield toInstant(zone, { day, minute });
}
