import type { Calendar } from '../../src/calendar/occurrences.ts';
import { parseRecurrence } from '../../src/calendar/recurrence.ts';
import { type Parsed, sayRefusal } from '../../src/calendar/refusal.ts';
import { parseDuration, parseExpiry, parseStart } from '../../src/calendar/window-times.ts';
import { readZone, type Zone } from '../../src/calendar/zone.ts';

export interface CalendarTexts {
  readonly recurEvery: string;
  readonly start?: string;
  readonly expiry?: string;
  readonly duration?: string;
  readonly timeZone?: string;
}

/** A calendar from the texts that a maintenance configuration holds; throws where one of them is refused. */
export function calendarOf(texts: CalendarTexts): Calendar {
  return {
    zone: zoneOf(texts.timeZone ?? 'UTC'),
    start: accepted(texts.start ?? '2026-12-01 02:00', parseStart),
    expiry: accepted(texts.expiry ?? '', parseExpiry),
    duration: accepted(texts.duration ?? '03:55', parseDuration),
    recurrence: accepted(texts.recurEvery, parseRecurrence),
  };
}

export function zoneOf(windowsId: string): Zone {
  return accepted(windowsId, readZone);
}

function accepted<T>(text: string, parse: (text: string) => Parsed<T>): T {
  const parsed = parse(text);
  if (parsed.kind === 'refused') throw new Error(sayRefusal(text, parsed));
  return parsed.value;
}

export function take<T>(count: number, from: Iterable<T>): readonly T[] {
  const taken: T[] = [];
  for (const entry of from) {
    if (taken.length === count) break;
    taken.push(entry);
  }
  return taken;
}
