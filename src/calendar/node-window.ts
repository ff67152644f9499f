import type { Known } from '../estate/known.ts';
import type { Schedule } from '../estate/schedule.ts';
import { firstOfMonth } from './civil-day.ts';
import type { Calendar } from './occurrences.ts';
import { parseRecurrence, type Recurrence } from './recurrence.ts';
import { type Parsed, sayRefusal } from './refusal.ts';
import type { Refused, ScheduleCalendar } from './schedule-calendar.ts';
import { parseSpan, parseStart, parseTimeOfDay } from './window-times.ts';
import { readFixedZone } from './zone.ts';

/** More than AKS takes between two windows; each of so many beginnings is worked out. */
const mostBeginnings = 100;

/**
 * Reads the window of a cluster of AKS (learn.microsoft.com/azure/aks/planned-maintenance). Its clock never changes. What counts from the day
 * of its creation is the same from every day where it comes each day, week or month; else the calendars of all beginnings are possible.
 */
export function nodeWindowCalendar({ recurEvery, timeZone, start, duration, notAllowed }: Schedule): ScheduleCalendar {
  for (const fact of [recurEvery, timeZone, start, notAllowed]) if (fact.kind === 'unknown') return { kind: 'unknown', why: fact.why };
  if (recurEvery.kind !== 'value' || timeZone.kind !== 'value' || start.kind !== 'value') {
    return { kind: 'unknown', why: 'it leaves out its recurrence or its start' };
  }
  const isAnchored = start.value.includes(' ');
  const recurrence = parseRecurrence(recurEvery.value);
  const zone = readFixedZone(timeZone.value);
  const time = parseTimeOfDay(start.value);
  const first = parseStart(start.value);
  const closed = (notAllowed.kind === 'value' ? notAllowed.value : []).map((text) => ({ text, span: parseSpan(text) }));
  const refused = [
    ...refusalOf('recurEvery', recurEvery.value, recurrence),
    ...refusalOf('timeZone', timeZone.value, zone),
    ...refusalOf('start', start.value, isAnchored ? first : time),
    ...closed.flatMap(({ text, span }) => refusalOf('start', text, span)),
  ];
  if (recurrence.kind !== 'value' || zone.kind !== 'value' || refused.length > 0) return { kind: 'refused', refused };
  const spans = closed.flatMap(({ span }) => (span.kind === 'value' ? [span.value] : []));
  const from = (clock: Calendar['start']): Calendar => ({
    recurrence: recurrence.value,
    zone: zone.value,
    start: clock,
    duration: minutesOf(duration),
    ...(spans.length > 0 ? { closed: spans } : {}),
  });
  if (first.kind === 'value') return { kind: 'calendar', calendar: from(first.value) };
  const minute = time.kind === 'value' ? time.value : 0;
  const [only, ...others] = beginnings(recurrence.value).map((day) => from({ day, minute }));
  if (only && others.length === 0) return { kind: 'calendar', calendar: only };
  const why = 'its windows count from the day of its creation, which is not known';
  return { kind: 'unknown', why, ...(only ? { possible: [only, ...others] } : {}) };
}

function refusalOf(part: Refused['part'], text: string, parsed: Parsed<unknown>): readonly Refused[] {
  return parsed.kind === 'refused' ? [{ part, says: sayRefusal(text, parsed) }] : [];
}

/** Days of which one each gives every calendar that the recurrence can have; none where they are too many. */
function beginnings(recurrence: Recurrence): readonly number[] {
  const { kind, every } = recurrence;
  if (every > mostBeginnings) return [];
  const dayOf = (count: number) => {
    if (kind === 'month-days' || kind === 'month-weekday') return firstOfMonth(longAgo + count);
    return kind === 'weeks' ? 7 * count : count;
  };
  return Array.from({ length: every }, (_, count) => dayOf(count));
}

/** The month of 1 January 1970. */
const longAgo = 1970 * 12;

/** The shortest that AKS takes where nothing says how long. */
const shortest = 4 * 60;

/** `HH:00`, up to a whole day. */
function minutesOf(duration: Known<string>): number {
  const [hours, minutes] = duration.kind === 'value' ? duration.value.split(':').map(Number) : [];
  const length = (hours ?? 0) * 60 + (minutes ?? 0);
  return length > 0 ? length : shortest;
}
