import { Temporal } from 'temporal-polyfill';

/**
 * A second opinion on calendars that shares no code with the first: it tries every day, one after the other, and leaves the
 * clock to Temporal.
 */

/** Weekdays are 1 (Monday) to 7 (Sunday); week -1 is the last of the month. */
export type OracleRule =
  | { readonly unit: 'Hour' | 'Day'; readonly every: number }
  | { readonly unit: 'Week'; readonly every: number; readonly weekdays: readonly number[] }
  | { readonly unit: 'Month'; readonly every: number; readonly days: readonly number[] }
  | { readonly unit: 'Month'; readonly every: number; readonly week: number; readonly weekday: number; readonly offset: number };

export interface OracleSchedule {
  readonly rule: OracleRule;
  /** IANA name. */
  readonly timeZone: string;
  readonly start: Temporal.PlainDateTime;
  readonly expiry: Temporal.PlainDateTime | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;
const weekdayNames = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekNames: Readonly<Record<number, string>> = { 1: 'First', 2: 'Second', 3: 'Third', 4: 'Fourth', [-1]: 'Last' };

/** The rule as `recurEvery`. */
export function textOf(rule: OracleRule): string {
  const head = `${rule.every}${rule.unit}`;
  if ('weekdays' in rule) return rule.weekdays.length === 0 ? head : `${head} ${rule.weekdays.map((one) => weekdayNames[one]).join(',')}`;
  if ('days' in rule) return `${head} ${rule.days.map((date) => `day${date}`).join(',')}`;
  if ('week' in rule) return `${head} ${weekNames[rule.week]} ${weekdayNames[rule.weekday]} Offset${rule.offset}`;
  return head;
}

/** All starts from `from` to the first one at or after `until`, or until nothing comes for forty years more. */
export function oracleStarts(schedule: OracleSchedule, from: number, until: number): readonly number[] {
  const last = schedule.expiry === undefined ? Number.POSITIVE_INFINITY : instantOf(schedule.expiry, schedule.timeZone);
  const starts: number[] = [];
  for (const start of schedule.rule.unit === 'Hour'
    ? everyHours(schedule, schedule.rule.every)
    : everyDay(schedule, from, until + 14_610 * day)) {
    if (start > last) break;
    if (start >= from) starts.push(start);
    if (start >= until && start >= from) break;
  }
  return starts;
}

export function oracleDate(instant: number, timeZone: string): string {
  const { offsetNanoseconds } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return new Date(instant + offsetNanoseconds / 1e6).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The longest step, first one on a tie, in a series that begins now. */
export function oracleWorstGap(schedules: readonly OracleSchedule[], now: number) {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('UTC');
  const inTenYears = today.add({ years: 10 });
  // A February 29 has no namesake: its years end with the day after the 28th.
  const tenYears = inTenYears.add({ days: inTenYears.day === today.day ? 0 : 1 }).epochMilliseconds;
  const all = schedules.flatMap((schedule) => oracleStarts(schedule, now, tenYears)).sort((a, b) => a - b);
  const zones = new Set(schedules.map(({ timeZone }) => timeZone));
  const timeZone = zones.size === 1 ? [...zones].join() : 'UTC';
  const hourly = schedules.every(({ rule }) => rule.unit === 'Hour');
  const end = all.findIndex((start) => start >= tenYears);
  const series = [now, ...(end < 0 ? all : all.slice(0, end + 1))];
  const measures = series.map((instant) => (hourly ? instant : Date.parse(oracleDate(instant, timeZone))));
  const gaps = measures.slice(1).map((measure, index) => (measure - (measures[index] as number)) / day);
  const worst = gaps.indexOf(Math.max(...gaps));
  if (worst < 0) return { days: null, from: oracleDate(now, timeZone), to: null };
  return { days: gaps[worst], from: oracleDate(series[worst] as number, timeZone), to: oracleDate(series[worst + 1] as number, timeZone) };
}

function* everyHours({ start, timeZone }: OracleSchedule, every: number): Generator<number> {
  for (let next = instantOf(start, timeZone); ; next += every * hour) yield next;
}

function* everyDay({ rule, start, timeZone }: OracleSchedule, from: number, until: number): Generator<number> {
  const first = at(daysBetween(origin, start.toPlainDate()));
  const near = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate();
  const last = daysBetween(origin, Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO('UTC').toPlainDate());
  for (let serial = Math.max(first.serial, daysBetween(origin, near) - 3); serial <= last; serial++) {
    if (matches(rule, at(serial), first)) yield instantOf(at(serial).date.toPlainDateTime(start.toPlainTime()), timeZone);
  }
}

interface Day {
  readonly date: Temporal.PlainDate;
  readonly serial: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly daysInMonth: number;
  readonly dayOfWeek: number;
}

const origin = Temporal.PlainDate.from('1969-12-01');
const days: Day[] = [];

/** Temporal is asked once for each day of the years to come. */
function at(serial: number): Day {
  for (let next = days.length; next <= serial; next++) {
    const date = origin.add({ days: next });
    const { day: dayOfMonth, daysInMonth, dayOfWeek } = date;
    days.push({ date, serial: next, month: date.year * 12 + date.month, dayOfMonth, daysInMonth, dayOfWeek });
  }
  return days[serial] as Day;
}

function matches(rule: OracleRule, date: Day, start: Day): boolean {
  if ('weekdays' in rule && rule.weekdays.length > 0) {
    return rule.weekdays.includes(date.dayOfWeek) && ((mondayOf(date) - mondayOf(start)) / 7) % rule.every === 0;
  }
  if ('days' in rule) return rule.days.includes(date.dayOfMonth) && (date.month - start.month) % rule.every === 0;
  if (!('week' in rule)) return (date.serial - start.serial) % (rule.unit === 'Week' ? 7 * rule.every : rule.every) === 0;
  const base = at(date.serial - rule.offset);
  if (base.dayOfWeek !== rule.weekday || (base.month - start.month) % rule.every !== 0) return false;
  return rule.week === -1 ? base.dayOfMonth + 7 > base.daysInMonth : Math.ceil(base.dayOfMonth / 7) === rule.week;
}

function mondayOf(date: Day): number {
  return date.serial - date.dayOfWeek + 1;
}

function daysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'days' }).days;
}

/** The earlier reading where there are two; where there is none, minute by minute to the first that exists. */
function instantOf(clock: Temporal.PlainDateTime, timeZone: string): number {
  for (let tried = clock; ; tried = tried.add({ minutes: 1 })) {
    const zoned = tried.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
    if (zoned.minute === tried.minute && zoned.hour === tried.hour && zoned.day === tried.day) return zoned.epochMilliseconds;
  }
}
