import { UsageError } from '../../errors.ts';
import { calendar, type ScheduleWindows } from '../../index.ts';
import { exactLine } from '../../text/escape.ts';
import { plural } from '../../text/plural.ts';
import { writeTime } from '../../text/time.ts';
import { expected, quoted, timeOf } from '../inputs/read-value.ts';
import type { Settings } from '../inputs/settings.ts';
import { worstGapText } from './worst-gap.ts';

const formats = ['text', 'json', 'ics'] as const;

/** Options that this command has of its own, as they were written. */
export type CalendarArguments = ReadonlyMap<string, string>;

export interface CalendarOutput {
  readonly text: string;
  /** Sentences about schedules that the text cannot show. */
  readonly notes: readonly string[];
}

/** What the command needs beside its own options. */
export interface CalendarRun {
  /** Whether the run's clock was set by hand. */
  readonly nowGiven: boolean;
  /** Hides ids in a text. */
  readonly hide: (text: string) => string;
}

/** The output of the command `calendar`. Throws a UsageError for options that make no sense. */
export async function calendarOutput({ options }: Settings, own: CalendarArguments, run: CalendarRun): Promise<CalendarOutput> {
  const format = own.get('format') ?? 'text';
  if (!(formats as readonly string[]).includes(format)) {
    throw new UsageError('calendar/format', `The option --format cannot be ${quoted(format)}. ${expected(format, [...formats])}`);
  }
  const timeIn = (option: 'from' | 'until') => {
    const text = own.get(option);
    return text === undefined ? undefined : timeOf(text, `The option --${option}`);
  };
  const [from = options.now, until] = [timeIn('from'), timeIn('until')];
  if (until && until <= from) throw new UsageError('calendar/span', 'The option --until is not after --from. Give a later time.');
  const now = run.nowGiven ? options.now : from;
  const schedules = await calendar({ ...options, now, from, ...(until ? { until } : {}) });
  if (format === 'ics') {
    const { icsText } = await import('./calendar-ics.ts');
    return { text: icsText(schedules, { now: options.now, hide: run.hide }), notes: notesOn(schedules, run.hide) };
  }
  return { text: run.hide(format === 'json' ? jsonOf(schedules) : textOf(schedules)), notes: [] };
}

/** An event is a window, so what has none is told apart from the file. */
function notesOn(schedules: readonly ScheduleWindows[], hide: CalendarRun['hide']): readonly string[] {
  if (schedules.length === 0) return [noSchedule];
  return schedules
    .filter(({ occurrences }) => occurrences.length === 0)
    .map(({ id, worstGap }) => {
      const why = 'unknown' in worstGap ? `Its windows are not known: ${worstGap.unknown}` : 'None of its windows starts in this span';
      return `The schedule ${exactLine(hide(id), 300)} has no event. ${exactLine(hide(why), 500)}`;
    });
}

function jsonOf(schedules: readonly ScheduleWindows[]): string {
  const entries = schedules.map(({ id, occurrences, worstGap }) => ({
    id,
    occurrences: occurrences.map(({ start, end }) => ({ start: writeTime(start.getTime()), end: writeTime(end.getTime()) })),
    worstGap,
  }));
  return `${JSON.stringify(entries, null, 2)}\n`;
}

const noSchedule = 'There is no schedule in the input.';
const shownWindows = 10;

function textOf(schedules: readonly ScheduleWindows[]): string {
  return `${schedules.length > 0 ? schedules.flatMap(linesOf).join('\n') : noSchedule}\n`;
}

function linesOf({ id, recurEvery, timeZone, machines, occurrences, worstGap }: ScheduleWindows): readonly string[] {
  const about = [recurEvery ?? 'recurrence not known', timeZone ?? 'time zone not known', plural(machines, 'machine')];
  const more = occurrences.length - shownWindows;
  return [
    exactLine(id, 300),
    `  ${exactLine(about.join(', '), 300)}`,
    ...occurrences
      .slice(0, shownWindows)
      .map(({ local, start, end }) => `  ${local}  (${writeTime(start.getTime())} to ${writeTime(end.getTime())})`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `  Worst gap: ${exactLine(worstGapText(worstGap), 500)}`,
  ];
}
