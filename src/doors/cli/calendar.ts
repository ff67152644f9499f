import { UsageError } from '../../errors.ts';
import { calendarWithNotes } from '../../index.ts';
import { calendarFormatNames, calendarFormats } from '../../reporters/calendar/formats.ts';
import type { CalendarOutput, CalendarReporter } from '../../reporters/calendar/reporter.ts';
import { expected, quoted, timeOf } from '../inputs/read-value.ts';
import type { Settings } from '../inputs/settings.ts';

/** What the command needs beside its options. */
export interface CalendarRun {
  /** Whether the run's clock was set by hand. */
  readonly nowGiven: boolean;
  /** Hides ids in a text. */
  readonly hide: (text: string) => string;
}

/** The output of the command `calendar`; `own` holds its own options as they were written. Throws a UsageError for those that make no sense. */
export async function calendarOutput({ options }: Settings, own: ReadonlyMap<string, string>, run: CalendarRun): Promise<CalendarOutput> {
  const format = own.get('format') ?? 'text';
  const name = calendarFormatNames.find((known) => known === format);
  if (name === undefined) {
    throw new UsageError('calendar/format', `The option --format cannot be ${quoted(format)}. ${expected(format, calendarFormatNames)}`);
  }
  const timeIn = (option: 'from' | 'until') => {
    const text = own.get(option);
    return text === undefined ? undefined : timeOf(text, `The option --${option}`);
  };
  const [from = options.now, until] = [timeIn('from'), timeIn('until')];
  if (until && until <= from) throw new UsageError('calendar/span', 'The option --until is not after --from. Give a later time.');
  const asOf = run.nowGiven ? options.now : from;
  const { schedules, notes } = await calendarWithNotes({ ...options, asOf, from, ...(until ? { until } : {}) });
  const write: CalendarReporter = await calendarFormats[name]();
  const output = write(schedules, { now: options.now, hide: run.hide });
  return { ...output, notes: [...notes, ...output.notes] };
}
