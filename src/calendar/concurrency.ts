import { memo } from '../memo.ts';
import { dayLength } from './civil-day.ts';
import { type Calendar, windows } from './occurrences.ts';

/** Machines that are patched at the same times and stand on the same side: one zone, one region, one schedule, one application. */
export interface Lane {
  readonly side: string;
  /** How many machines. */
  readonly machines: number;
  readonly calendars: readonly Calendar[];
}

/** A span of time, instants in milliseconds since 1970, in which what was asked for holds from beginning to end. */
export interface Together<L extends Lane> {
  readonly start: number;
  readonly end: number;
  readonly machines: number;
  /** Lanes with a window open then: one of each of two sides, where there are two. */
  readonly lanes: readonly L[];
}

/** What is going on at one time. */
export interface Moment {
  readonly machines: number;
  readonly sides: number;
}

/** How far ahead it is looked: a year, with room for schedules that recur once in it. */
const horizonDays = 400;

/**
 * The spans of the next 400 days in which the open windows meet a condition, in order. One pass over all windows, so it grows with
 * their number and not with that of their pairs. A window is open from its start to just before its end.
 */
export function spansTogether<L extends Lane>(
  lanes: readonly L[],
  now: number,
  meets: (moment: Moment) => boolean,
): readonly Together<L>[] {
  const spans: Together<L>[] = [];
  const open = new Map<string, Set<L>>();
  let machines = 0;
  const events = lanes.flatMap((lane) => eventsOf(lane, now)).sort((a, b) => a.at - b.at);
  for (const [index, { at, lane, opens }] of events.entries()) {
    machines += opens ? lane.machines : -lane.machines;
    toggle(open, lane, opens);
    const next = events[index + 1]?.at ?? at;
    if (next > at && meets({ machines, sides: open.size })) spans.push({ start: at, end: next, machines, lanes: samples(open) });
  }
  return spans;
}

interface Event<L> {
  readonly at: number;
  readonly lane: L;
  readonly opens: boolean;
}

function eventsOf<L extends Lane>(lane: L, now: number): Event<L>[] {
  return openSpans(lane.calendars, now).flatMap(({ start, end }) => [
    { at: start, lane, opens: true },
    { at: end, lane, opens: false },
  ]);
}

function toggle<L extends Lane>(open: Map<string, Set<L>>, lane: L, opens: boolean): void {
  const side = open.get(lane.side) ?? new Set();
  if (opens) side.add(lane);
  else side.delete(lane);
  if (side.size > 0) open.set(lane.side, side);
  else open.delete(lane.side);
}

function samples<L extends Lane>(open: ReadonlyMap<string, ReadonlySet<L>>): readonly L[] {
  const [first, second] = open.values();
  return [first, second].flatMap((side) => side?.values().next().value ?? []);
}

/** The spans in which the lane itself has a window open. */
export function spansOf<L extends Lane>(lane: L, spans: readonly Together<L>[], now: number): readonly Together<L>[] {
  const found: Together<L>[] = [];
  let next = 0;
  for (const { start, end } of openSpans(lane.calendars, now)) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    for (let span = spans[next]; span && span.start < end; span = spans[next]) {
      found.push(span);
      next += 1;
    }
  }
  return found;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** When at least one of the schedules has a window open; windows that meet are one. */
function openSpans(calendars: readonly Calendar[], now: number): readonly Span[] {
  const [only, ...others] = calendars;
  if (only === undefined) return [];
  if (others.length === 0) return windowsAhead(only, now);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of calendars.flatMap((calendar) => windowsAhead(calendar, now)).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const ahead = memo((_: Calendar) => new Map<number, readonly Span[]>());

/** The windows of one schedule that start within the horizon; thousands of lanes may ask for the same. */
function windowsAhead(calendar: Calendar, now: number): readonly Span[] {
  const known = ahead(calendar).get(now);
  if (known) return known;
  const spans: Span[] = [];
  for (const { start, end } of windows(calendar, now)) {
    if (start >= now + horizonDays * dayLength) break;
    const last = spans.at(-1);
    // Windows that recur faster than they end are one.
    if (last && start <= last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  ahead(calendar).set(now, spans);
  return spans;
}
