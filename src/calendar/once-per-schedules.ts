import { memo } from '../memo.ts';
import type { Calendar } from './occurrences.ts';

/** Calendars by the ids of their schedules. */
export type Calendars = ReadonlyMap<string, Calendar>;

interface Answer<T> {
  readonly of: readonly Calendar[];
  readonly once: T;
}

/** The same answer for the same schedules at the same time, worked out once: thousands of machines may be on one schedule. */
export function oncePerSchedules<T>(make: (calendars: Calendars, now: Date) => T): (calendars: Calendars, now: Date) => T {
  const answersOf = memo((_: Calendar) => new Map<string, Answer<T>>());
  const aloneOf = memo((_: Calendar) => new Map<number, { readonly once: T }>());
  return (calendars, now) => {
    if (calendars.size === 1) return answerAlone(calendars, now);
    const sorted = [...calendars].sort(([a], [b]) => (a < b ? -1 : 1));
    const of = sorted.map(([, calendar]) => calendar);
    const [first] = of;
    if (first === undefined) return make(calendars, now);
    const answers = answersOf(first);
    const key = JSON.stringify([now.getTime(), ...sorted.map(([id]) => id)]);
    const known = answers.get(key);
    if (known?.of.every((calendar, index) => calendar === of[index])) return known.once;
    const answer = { of, once: make(calendars, now) };
    answers.set(key, answer);
    return answer.once;
  };

  /** Most machines are on one schedule. */
  function answerAlone(calendars: Calendars, now: Date): T {
    const [calendar] = calendars.values();
    const answers = calendar && aloneOf(calendar);
    const answer = answers?.get(now.getTime()) ?? { once: make(calendars, now) };
    answers?.set(now.getTime(), answer);
    return answer.once;
  }
}
