import { UsageError } from '../errors.ts';
import { calendar, type ScheduleWindows } from '../index.ts';
import { printableLine } from '../inputs/printable.ts';
import { expected, quoted } from '../inputs/read-value.ts';
import type { Settings } from '../inputs/settings.ts';

const day = 24 * 60 * 60 * 1000;
const formats = ['text', 'json'] as const;

/** Options that this command has of its own, as they were written. */
export type CalendarOptions = ReadonlyMap<string, string>;

/** The text of the command `calendar`. `nowGiven` tells whether the run's clock was set by hand. Throws a UsageError for options that make no sense. */
export async function calendarText({ options }: Settings, own: CalendarOptions, nowGiven: boolean): Promise<string> {
  const format = own.get('format') ?? 'text';
  if (!(formats as readonly string[]).includes(format)) {
    throw new UsageError('calendar/format', `The option --format cannot be ${quoted(format)}. ${expected(format, [...formats])}`);
  }
  const from = readInstant(own.get('from'), '--from') ?? options.now.getTime();
  const until = readInstant(own.get('until'), '--until') ?? from + 90 * day;
  if (until <= from) throw new UsageError('calendar/span', 'The option --until is not after --from. Give a later time.');
  const schedules = await calendar(options, { from, until, asked: nowGiven ? options.now.getTime() : from });
  return format === 'json'
    ? jsonOf(schedules)
    : schedules
        .flatMap(linesOf)
        .join('\n')
        .concat(schedules.length > 0 ? '\n' : 'There is no schedule in the input.\n');
}

/** A date alone means its midnight in UTC. */
function readInstant(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/;
  const at = form.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) {
    throw new UsageError(
      'calendar/time',
      `The option ${option} is ${quoted(text)}, which is not a time. Write ISO 8601, for example 2026-11-22 or 2026-11-22T12:00:00Z.`,
    );
  }
  return at;
}

function jsonOf(schedules: readonly ScheduleWindows[]): string {
  const entries = schedules.map(({ id, occurrences, worstGap }) => ({
    id,
    occurrences: occurrences.map(({ start, end }) => ({ start, end })),
    worstGap,
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

const shownWindows = 10;

function linesOf({ id, recurEvery, timeZone, machines, occurrences, worstGap }: ScheduleWindows): readonly string[] {
  const about = [
    recurEvery ?? 'recurrence not known',
    timeZone ?? 'time zone not known',
    `${machines} machine${machines === 1 ? '' : 's'}`,
  ];
  const gap =
    'unknown' in worstGap
      ? `not known: ${worstGap.unknown}`
      : worstGap.days === null
        ? `no window is left after ${worstGap.from}`
        : `${worstGap.days} days (${worstGap.from} to ${worstGap.to})`;
  const more = occurrences.length - shownWindows;
  return [
    printableLine(id, 300),
    `  ${printableLine(about.join(', '), 300)}`,
    ...occurrences.slice(0, shownWindows).map(({ local, start, end }) => `  ${local}  (${start} to ${end})`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `  Worst gap: ${printableLine(gap, 500)}`,
  ];
}
