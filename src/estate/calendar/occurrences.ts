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
export function* windowStarts({ zone, start, expiry, recurrence }: Calendar, from: number): Generator<number> {
  const last = toInstant(zone, expiry ?? { day: lastDay, minute: 24 * 60 - 1 });
  const candidates = recurrence.kind === 'hours' ? hourly(recurrence, zone, start, from) : dated(recurrence, zone, start, from);
  for (const at of candidates) {
    if (at > last) return;
    if (at >= from) yield at;
  }
}

/** The starts of all schedules as one series. */
export function* mergedStarts(calendars: readonly Calendar[], from: number): Generator<number> {
  const series = calendars.map((calendar) => windowStarts(calendar, from));
  const heads = series.map(nextOf);
  for (;;) {
    let next = 0;
    for (let at = 1; at < heads.length; at++) if ((heads[at] ?? never) < (heads[next] ?? never)) next = at;
    const [start, advancing] = [heads[next] ?? never, series[next]];
    if (start === never || advancing === undefined) return;
    yield start;
    heads[next] = nextOf(advancing);
  }
}

const never = Number.POSITIVE_INFINITY;

function nextOf(starts: Generator<number>): number {
  const { done, value } = starts.next();
  return done === true ? never : value;
}

/** Real hours: a change of the clock does not move them. */
function* hourly({ every }: HourlyRecurrence, zone: Zone, start: WallClock, from: number): Generator<number> {
  const step = every * hourLength;
  const first = toInstant(zone, start);
  for (let at = first + Math.max(0, Math.ceil((from - first) / step)) * step; ; at += step) yield at;
}

function* dated(recurrence: DatedRecurrence, zone: Zone, { day: startDay, minute }: WallClock, from: number): Generator<number> {
  // A window whose time the clock skips can open on the day after its own.
  for (const day of matchingDays(recurrence, startDay, localDay(zone, from) - 1)) yield toInstant(zone, { day, minute });
}
