import { firstOfMonth, lastDay, monthOf, weekdayOf } from './civil-day.ts';
import type { DatedRecurrence, MonthWeekday, WeeklyRecurrence } from './recurrence.ts';
import { weekdays, weeksOfMonth } from './weekday.ts';

/**
 * The days that a recurrence picks on or after its start, from `from` on and in order. The first one is calculated, not
 * searched for, however long ago the start is.
 */
export function* matchingDays(recurrence: DatedRecurrence, start: number, from: number): Generator<number> {
  const earliest = Math.max(start, from);
  for (const day of candidates(recurrence, start, earliest)) {
    if (day > lastDay) return;
    if (day >= earliest) yield day;
  }
}

/** In order; may begin with a few days before the earliest, and goes on past the last day. */
function candidates(recurrence: DatedRecurrence, start: number, earliest: number): Iterable<number> {
  switch (recurrence.kind) {
    case 'days':
      return everyNth(recurrence.every, start, earliest);
    case 'weeks':
      return recurrence.weekdays.length === 0 ? everyNth(7 * recurrence.every, start, earliest) : weekly(recurrence, start, earliest);
    case 'month-days':
      return monthDays(recurrence.every, recurrence.days, monthOf(start), monthOf(earliest));
    case 'month-weekday':
      // An offset may lead from the month before into the month of the earliest day, also where that is before the start's month.
      return monthWeekdays(recurrence, monthOf(start), monthOf(earliest) - 1);
  }
}

/** `origin` plus multiples of the step, from `from` on and up to the last day or month there is. */
function* everyNth(step: number, origin: number, from: number, last = lastDay): Generator<number> {
  for (let at = origin + Math.ceil((from - origin) / step) * step; at <= last; at += step) yield at;
}

function* weekly({ every, weekdays: chosen, weeksBegin }: WeeklyRecurrence, start: number, earliest: number): Generator<number> {
  const shift = weeksBegin === 'Sunday' ? 1 : 0;
  const dayOfWeek = (day: number) => (weekdayOf(day) + shift) % 7;
  const daysOfWeek = chosen.map((weekday) => (weekdays.indexOf(weekday) + shift) % 7).sort((a, b) => a - b);
  const week0 = start - dayOfWeek(start);
  for (const first of everyNth(7 * every, week0, earliest - dayOfWeek(earliest))) for (const day of daysOfWeek) yield first + day;
}

const lastMonth = monthOf(lastDay);

function* monthDays(every: number, days: readonly number[], month0: number, from: number): Generator<number> {
  for (const month of everyNth(every, month0, from, lastMonth)) {
    const [first, next] = [firstOfMonth(month), firstOfMonth(month + 1)];
    for (const day of days) if (first + day - 1 < next) yield first + day - 1;
  }
}

function* monthWeekdays(recurrence: MonthWeekday, month0: number, from: number): Generator<number> {
  const dayOfWeek = weekdays.indexOf(recurrence.weekday);
  for (const month of everyNth(recurrence.every, month0, from, lastMonth))
    yield baseDay(month, recurrence.week, dayOfWeek) + recurrence.offset;
}

function baseDay(month: number, week: MonthWeekday['week'], dayOfWeek: number): number {
  if (week === 'Last') return onOrAfter(firstOfMonth(month + 1) - 7, dayOfWeek);
  return onOrAfter(firstOfMonth(month), dayOfWeek) + 7 * weeksOfMonth.indexOf(week);
}

function onOrAfter(day: number, dayOfWeek: number): number {
  return day + ((dayOfWeek - weekdayOf(day) + 7) % 7);
}
