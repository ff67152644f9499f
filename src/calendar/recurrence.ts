import { type Known, value, valueOf } from '../estate/known.ts';
import { nearestRecurrences } from './nearest-recurrences.ts';
import { type Parsed, refused, undocumented } from './refusal.ts';
import { withSeparateFields } from './separate-fields.ts';
import { named, type Weekday, type WeekOfMonth, weekdays, weeksOfMonth } from './weekday.ts';

/** When a schedule comes back, as `recurEvery` says. Lists are in calendar order and name nothing twice. */
export type Recurrence = HourlyRecurrence | DatedRecurrence;

export interface HourlyRecurrence {
  readonly kind: 'hours';
  readonly every: number;
}

/** A recurrence that picks calendar dates; the start gives the time of day. */
export type DatedRecurrence =
  | { readonly kind: 'days'; readonly every: number }
  | WeeklyRecurrence
  | { readonly kind: 'month-days'; readonly every: number; readonly days: readonly number[] }
  | MonthWeekday;

export interface WeeklyRecurrence {
  readonly kind: 'weeks';
  readonly every: number;
  /** Without weekdays: on the weekday of the start. */
  readonly weekdays: readonly Weekday[];
  /** Weeks begin on Monday unless this says otherwise. */
  readonly weeksBegin?: 'Sunday';
}

export interface MonthWeekday {
  readonly kind: 'month-weekday';
  readonly every: number;
  readonly week: WeekOfMonth;
  readonly weekday: Weekday;
  /** Days to move from that weekday, -6 to 6; may lead out of the month. */
  readonly offset: number;
}

/** Reads `recurEvery`, in any case. What stands beside it in fields of their own changes nothing but what is named instead. */
export function parseRecurrence(text: string, fields: readonly string[] = []): Parsed<Recurrence> {
  const read = readRecurrence(text);
  if (typeof read !== 'string') return value(read);
  // No documented form means the last day of each month, so there is none to suggest.
  if (fromTheEnd.test(text))
    return undocumented('is no documented form: Azure documents none that counts the days of a month from its end');
  const meant = withSeparateFields(text, fields);
  if (fromTheEnd.test(meant)) return refused(read);
  return refused(read, ...nearestRecurrences(meant, (form) => typeof readRecurrence(form) !== 'string'));
}

/** As `parseRecurrence`, with the fields of a schedule. */
export function parseRecurrenceWith(fields: Known<readonly string[]>): (text: string) => Parsed<Recurrence> {
  return (text) => parseRecurrence(text, valueOf(fields));
}

const fromTheEnd = /^\s*(?:\d+\s*)?month(?:s|ly)?\b.*(?:day\s*-\d|\blast\s*day\b)/i;

/** A string says why there is none. */
type Read<T> = T | string;

const form = /^(\d*)(hour|day|week|month)s?(?: (.+))?$/i;

/** So far apart that the calendar, which ends with the year 9999, holds no second window: more would change nothing. */
const longest = 1_000_000_000;

function readRecurrence(text: string): Read<Recurrence> {
  if (text === '') return 'is empty';
  if (/^\s|\s$|\s\s|[^\S ]/.test(text)) return 'has white space where none is accepted';
  const [, count = '', word = '', rest] = form.exec(text) ?? [];
  const unit = word.toLowerCase();
  if (unit === '') return 'is not a recurrence that Azure knows';
  const every = count === '' ? 1 : Math.min(Number(count), longest);
  if (every === 0) return `repeats every 0 ${unit}s`;
  if (unit === 'week') return readWeeks(every, rest);
  if (unit === 'month') return rest === undefined ? 'names no day of the month' : readMonths(every, rest);
  if (rest !== undefined) return `says more than a number of ${unit}s`;
  return unit === 'hour' ? { kind: 'hours', every } : { kind: 'days', every };
}

function readWeeks(every: number, rest: string | undefined): Read<Recurrence> {
  if (rest === undefined) return { kind: 'weeks', every, weekdays: [] };
  const words = entriesOf(rest);
  const stranger = words.find((word) => named(word, weekdays) === undefined);
  if (stranger !== undefined) return `has "${stranger}" where a weekday is expected`;
  const chosen = new Set(words.map((word) => named(word, weekdays)));
  return { kind: 'weeks', every, weekdays: weekdays.filter((weekday) => chosen.has(weekday)) };
}

function readMonths(every: number, rest: string): Read<Recurrence> {
  return /^day/i.test(rest) ? readMonthDays(every, rest) : readMonthWeekday(every, rest);
}

function readMonthDays(every: number, rest: string): Read<Recurrence> {
  const words = entriesOf(rest);
  const stranger = words.find((word) => !/^day\d{1,2}$/i.test(word));
  if (stranger !== undefined) return `has "${stranger}" where a day of the month is expected`;
  const days = [...new Set(words.map((word) => Number(word.slice('day'.length))))].sort((a, b) => a - b);
  const outside = days.find((day) => day < 1 || day > 31);
  return outside === undefined ? { kind: 'month-days', every, days } : `names day ${outside}, and a month has days 1 to 31`;
}

function readMonthWeekday(every: number, rest: string): Read<Recurrence> {
  const [first = '', second = '', third, ...more] = rest.split(' ');
  const [week, weekday] = [named(first, weeksOfMonth), named(second, weekdays)];
  if (week === undefined) return `has "${first}" where First, Second, Third, Fourth, Last or a day is expected`;
  if (second === '') return `names no weekday after ${week}`;
  if (weekday === undefined) return `has "${second}" where a weekday is expected`;
  const offset = third === undefined ? '0' : /^offset([+-]?\d+)$/i.exec(third)?.[1];
  if (offset === undefined || more.length > 0) return `has "${[third, ...more].join(' ')}" where an offset is expected`;
  if (!/^[+-]?[0-6]$/.test(offset)) return 'has an offset outside -6 to 6';
  return { kind: 'month-weekday', every, week, weekday, offset: Number(offset) + 0 }; // + 0 turns -0 into 0
}

function entriesOf(list: string): readonly string[] {
  return list.split(/, ?/);
}
