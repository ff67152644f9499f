import type { ScheduleWindows } from '../../findings/schedule-windows.ts';
import { exactLine } from '../../text/escape.ts';
import { plural } from '../../text/plural.ts';
import { writeTime } from '../../text/time.ts';
import type { CalendarContext, CalendarOutput } from './reporter.ts';
import { noSchedule, worstGapText } from './wording.ts';

const shownWindows = 10;

/** For a terminal: the next windows of each schedule. */
export function calendarText(schedules: readonly ScheduleWindows[], { hide }: CalendarContext): CalendarOutput {
  return { text: hide(`${schedules.length > 0 ? schedules.flatMap(linesOf).join('\n') : noSchedule}\n`), notes: [] };
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
