import type { ScheduleWindows } from '../../findings/schedule-windows.ts';
import { writeTime } from '../../text/time.ts';
import type { CalendarContext, CalendarOutput } from './reporter.ts';

/** Times in UTC, dates of the worst gap local to the schedule. */
export function calendarJson(schedules: readonly ScheduleWindows[], { hide }: CalendarContext): CalendarOutput {
  const entries = schedules.map(({ id, occurrences, worstGap }) => ({
    id,
    occurrences: occurrences.map(({ start, end }) => ({ start: writeTime(start.getTime()), end: writeTime(end.getTime()) })),
    worstGap,
  }));
  return { text: hide(`${JSON.stringify(entries, null, 2)}\n`), notes: [] };
}
