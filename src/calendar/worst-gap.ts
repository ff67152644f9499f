import { dateOf, dayLength, hourLength } from './civil-day.ts';
import { type Calendar, mergedStarts, windowStarts } from './occurrences.ts';
import { oncePerSchedules } from './once-per-schedules.ts';
import type { Zone } from './zone.ts';
import { localDay } from './zone-clock.ts';

/** The longest time without a window. Dates are local to the schedule, or UTC where schedules of several zones are merged. */
export interface WorstGap {
  /** Null where no window is left. A fraction only where schedules recur by the hour. */
  readonly days: number | null;
  readonly from: string;
  readonly to: string | null;
}

const horizonInYears = 10;

/**
 * The worst gap that a machine meets, from now to its first window and from each window of the next ten years to the one
 * after it. The windows of all schedules count as one series.
 */
export function worstGap(calendars: readonly Calendar[], now: number): WorstGap {
  const zone = commonZone(calendars);
  const hourly = calendars.every(({ recurrence }) => recurrence.kind === 'hours');
  const measure = (instant: number) => (hourly ? instant : localDay(zone, instant) * dayLength);
  let worst = { length: -1, from: now, to: now };
  let [last, lastMeasure] = [now, measure(now)];
  for (const start of startsThatMatter(calendars, now)) {
    const startMeasure = measure(start);
    if (startMeasure - lastMeasure > worst.length) worst = { length: startMeasure - lastMeasure, from: last, to: start };
    [last, lastMeasure] = [start, startMeasure];
  }
  const dated = (instant: number) => dateOf(localDay(zone, instant));
  return worst.length < 0
    ? { days: null, from: dated(now), to: null }
    : { days: worst.length / dayLength, from: dated(worst.from), to: dated(worst.to) };
}

/** Ends with the first window past the horizon, so that a gap is seen whole. */
function* startsThatMatter(calendars: readonly Calendar[], now: number): Generator<number> {
  const horizon = Math.min(
    new Date(now).setUTCFullYear(new Date(now).getUTCFullYear() + horizonInYears),
    repetition(calendars, now) ?? Number.POSITIVE_INFINITY,
  );
  for (const start of mergedStarts(calendars, now)) {
    yield start;
    if (start >= horizon) return;
  }
}

/** When windows that come by the hour begin to repeat: clock changes do not move them. Undefined where others come in between, or some end. */
function repetition(calendars: readonly Calendar[], now: number): number | undefined {
  let period = 1;
  let begin = now;
  for (const calendar of calendars) {
    const first = windowStarts(calendar, now).next();
    const ends = calendar.expiry !== undefined && calendars.length > 1; // one alone shows its gap before that
    if (calendar.recurrence.kind !== 'hours' || ends || first.done) return undefined;
    period = leastCommonMultiple(period, calendar.recurrence.every);
    begin = Math.max(begin, first.value);
  }
  return begin + period * hourLength;
}

function leastCommonMultiple(a: number, b: number): number {
  let [divisor, rest] = [a, b];
  while (rest > 0) [divisor, rest] = [rest, divisor % rest];
  return (a / divisor) * b;
}

const utc: Zone = { windowsId: 'UTC', iana: 'Etc/UTC' };

/** The zone of all schedules where they share one, else UTC. */
export function commonZone(calendars: readonly Calendar[]): Zone {
  const [first, ...others] = calendars.map(({ zone }) => zone);
  return first !== undefined && others.every(({ iana }) => iana === first.iana) ? first : utc;
}

/** The worst gap of a machine on these schedules from now on: the rule asks for it, and the report. */
export const worstGapOf = oncePerSchedules((calendars, now) => worstGap([...calendars.values()], now.getTime()));
