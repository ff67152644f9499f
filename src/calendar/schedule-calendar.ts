import type { Known } from '../estate/known.ts';
import { isNodeWindow } from '../estate/node-window.ts';
import type { Schedule } from '../estate/schedule.ts';
import { memo } from '../memo.ts';
import { nodeWindowCalendar } from './node-window.ts';
import type { Calendar } from './occurrences.ts';
import { parseRecurrenceWith } from './recurrence.ts';
import { type Parsed, sayRefusal } from './refusal.ts';
import { parseStartIn } from './start.ts';
import { parseDuration, parseExpiry } from './window-times.ts';
import { readZone } from './zone.ts';

/** A part of a schedule that Azure would refuse; `says` is one clause with the nearest valid form. */
export interface Refused {
  readonly part: 'recurEvery' | 'timeZone' | 'start' | 'expiration' | 'duration';
  readonly says: string;
}

/** The windows of a schedule, or why there are none to compute. */
export type ScheduleCalendar =
  | { readonly kind: 'calendar'; readonly calendar: Calendar }
  /** `possible` holds every calendar that it can have, where these can be told. */
  | { readonly kind: 'unknown'; readonly why: string; readonly possible?: readonly Calendar[] }
  | { readonly kind: 'refused'; readonly refused: readonly Refused[] };

/** Reads the window of a schedule; the same schedule is read once. */
export const calendarOf = memo((schedule: Schedule): ScheduleCalendar => {
  if (isNodeWindow(schedule)) return nodeWindowCalendar(schedule);
  const { recurEvery, recurrenceFields, timeZone, start, expiration, duration } = schedule;
  const parts = {
    recurEvery: part(recurEvery, parseRecurrenceWith(recurrenceFields)),
    timeZone: part(timeZone, readZone),
    start: part(start, parseStartIn(timeZone)),
    expiration: part(expiration, parseExpiry),
    duration: part(duration, parseDuration),
  };
  const refused = (Object.keys(parts) as Refused['part'][]).flatMap((name) => {
    const { refusal } = parts[name];
    return refusal === undefined ? [] : [{ part: name, says: refusal }];
  });
  if (refused.length > 0) return { kind: 'refused', refused };
  const [recurrence, zone, begin] = [parts.recurEvery.value, parts.timeZone.value, parts.start.value];
  const open = [parts.recurEvery, parts.timeZone, parts.start, parts.expiration].find(({ why }) => why !== undefined);
  if (open?.why !== undefined) return { kind: 'unknown', why: open.why };
  if (recurrence === undefined || zone === undefined || begin === undefined) {
    return { kind: 'unknown', why: 'it leaves out its recurrence, time zone or start' };
  }
  const expiry = parts.expiration.value;
  const length = parts.duration.value ?? longestWindow;
  return { kind: 'calendar', calendar: { recurrence, zone, start: begin, duration: length, ...(expiry === undefined ? {} : { expiry }) } };
});

/** What is documented as the longest, in minutes, where nothing says how long. */
const longestWindow = 235;

interface Part<T> {
  readonly value?: T;
  readonly refusal?: string;
  readonly why?: string;
}

function part<T>(fact: Known<string>, parse: (text: string) => Parsed<T>): Part<T> {
  if (fact.kind === 'unknown') return { why: fact.why };
  if (fact.kind === 'absent') return {};
  const parsed = parse(fact.value);
  if (parsed.kind === 'refused' && parsed.undocumented) return { why: sayRefusal(fact.value, parsed) };
  return parsed.kind === 'refused' ? { refusal: sayRefusal(fact.value, parsed) } : { value: parsed.value };
}
