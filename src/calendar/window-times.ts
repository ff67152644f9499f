import { value } from '../estate/known.ts';
import { dateOf, dayOf, firstOfMonth, lastDay } from './civil-day.ts';
import { type Parsed, type Refusal, refused } from './refusal.ts';

/** What calendar and clock on the wall show, without a zone. */
export interface WallClock {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** Reads `startDateTime`: `YYYY-MM-DD HH:mm`. */
export function parseStart(text: string): Parsed<WallClock> {
  const clock = readWallClock(text);
  return clock === undefined ? refuseDateTime(text) : value(clock);
}

/** Reads a time of day, `HH:mm`, in minutes. */
export function parseTimeOfDay(text: string): Parsed<number> {
  const minutes = readTime(text);
  return minutes === undefined ? refused('is no time of day of the form HH:mm', '02:00') : value(minutes);
}

/** Reads the first and the last day of a span, `YYYY-MM-DD/YYYY-MM-DD`, as days since 1970-01-01. */
export function parseSpan(text: string): Parsed<{ readonly first: number; readonly last: number }> {
  const [first = '', last = ''] = text.split('/');
  const [from, to] = [readDate(first), readDate(last)];
  const isSpan = from !== undefined && to !== undefined && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(text);
  return isSpan ? value({ first: from, last: to }) : refused('is no span of days', '2026-12-20/2027-01-06');
}

/** Reads `expirationDateTime`. Empty means none: azurerm sends an empty one where nobody wrote any. */
export function parseExpiry(text: string): Parsed<WallClock | undefined> {
  return text === '' ? value(undefined) : parseStart(text);
}

/** Reads `duration`, `HH:mm`, in minutes. */
export function parseDuration(text: string): Parsed<number> {
  const minutes = readTime(text);
  if (minutes !== undefined && minutes > 0) return value(minutes);
  if (minutes === 0) return refused('leaves no time to patch', '03:55');
  const [, hours = '', rest = '00'] = /^\s*(?:PT)?(\d{1,2})(?::(\d\d)(?::\d\d)?|h)\s*$/i.exec(text) ?? [];
  const tidy = `${hours.padStart(2, '0')}:${rest}`;
  return refused(text === '' ? 'is empty' : 'is not of the form HH:mm', Number(hours) > 0 && readTime(tidy) !== undefined ? tidy : '03:55');
}

function readWallClock(text: string): WallClock | undefined {
  const [, date = '', time = ''] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d)$/.exec(text) ?? [];
  const [day, minute] = [readDate(date), readTime(time)];
  return day === undefined || minute === undefined ? undefined : { day, minute };
}

function readDate(text: string): number | undefined {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  if (year < 1 || month < 1 || month > 12 || date < 1) return undefined;
  const day = dayOf(year, month, date);
  return day < firstOfMonth(year * 12 + month) ? day : undefined;
}

function readTime(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^(\d\d):(\d\d)$/.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}

const example = '2027-01-03 02:00';

function refuseDateTime(text: string): Refusal {
  if (text === '') return refused('is empty', example);
  const [, year, month = '', date = '', hour = '00', minute = '00'] =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d\d)(?:\D.*)?)?$/i.exec(text) ?? [];
  const notOfTheForm = 'is not of the form YYYY-MM-DD HH:mm';
  if (year === undefined) return refused(notOfTheForm, example);
  const [day, time] = [`${year}-${two(month)}-${two(date)}`, `${two(hour)}:${minute}`];
  if (readDate(day) === undefined) return refused(`names ${day}, which no calendar has`, `${nearestDate(day)} ${nearestTime(time)}`);
  if (readTime(time) !== undefined) return refused(notOfTheForm, `${day} ${time}`);
  return refused(`names ${time}, which no clock shows`, nearestDateTime(day, time));
}

/** 24:30 is half past midnight of the next day, while there is one. */
function nearestDateTime(day: string, time: string): string {
  const midnight = time.replace(/^24:/, '00:');
  const nextDay = (readDate(day) ?? lastDay) + 1;
  return readTime(midnight) !== undefined && nextDay <= lastDay ? `${dateOf(nextDay)} ${midnight}` : `${day} ${nearestTime(time)}`;
}

/** The last day of the month for a day past it. */
function nearestDate(day: string): string {
  const dates = [31, 30, 29, 28].map((date) => `${day.slice(0, -2)}${date}`);
  return dates.find((date) => readDate(date) !== undefined) ?? example.slice(0, 10);
}

function nearestTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${two(String(Math.min(hours, 23)))}:${two(String(Math.min(minutes, 59)))}`;
}

function two(digits: string): string {
  return digits.padStart(2, '0');
}
