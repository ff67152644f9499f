import { windows } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { worstGap } from '../calendar/worst-gap.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { WorstGapReport } from '../findings/report.ts';
import { instant, localTime } from '../findings/report-calendar.ts';
import { patchingOf } from '../patching/patching.ts';
import { isGuestSchedule } from '../patching/schedule-runs.ts';
import { type InputOptions, readEstateInput } from './run-input.ts';

/** The windows of one schedule in a span of time. */
export interface ScheduleWindows {
  readonly id: string;
  /** `recurEvery` and time zone as they are written, where they are known. */
  readonly recurEvery?: string;
  readonly timeZone?: string;
  /** Machines of the input that it certainly reaches. */
  readonly machines: number;
  /** Windows that start in the span; `start` and `end` in UTC, `local` is the start in the zone of the schedule. */
  readonly occurrences: readonly { readonly start: string; readonly end: string; readonly local: string }[];
  /** From `asked` on; dates local to the schedule. */
  readonly worstGap: WorstGapReport;
}

/** Instants in milliseconds since 1970. */
export interface CalendarSpan {
  /** Windows that start at this instant or later … */
  readonly from: number;
  /** … and before this one. */
  readonly until: number;
  /** When the worst gap is asked for. */
  readonly asked: number;
}

/** Every schedule of the input with its windows, sorted by id. Throws a PatchCheckError where the input cannot be read. */
export async function calendar(
  options: Pick<InputOptions, 'workingDirectory' | 'source' | 'files' | 'sourceRoot' | 'azure'>,
  span: CalendarSpan,
): Promise<readonly ScheduleWindows[]> {
  const { estate } = await readEstateInput({ ...options, now: new Date(span.asked) });
  const patching = patchingOf(estate, estate.closed, new Date(span.asked));
  const reached = new Map<string, number>();
  for (const machine of estate.machines) {
    const ids = new Set(
      patching(machine).reaches.flatMap(({ reached, scheduleId }) => (reached === 'yes' && scheduleId !== undefined ? [scheduleId] : [])),
    );
    for (const id of ids) reached.set(id, (reached.get(id) ?? 0) + 1);
  }
  return estate.schedules
    .filter(isGuestSchedule)
    .map((schedule) => scheduleWindows(schedule, reached.get(schedule.id) ?? 0, span))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function scheduleWindows(schedule: Schedule, machines: number, span: CalendarSpan): ScheduleWindows {
  const { id, recurEvery, timeZone } = schedule;
  const about = {
    id,
    ...(recurEvery.kind === 'value' ? { recurEvery: recurEvery.value } : {}),
    ...(timeZone.kind === 'value' ? { timeZone: timeZone.value } : {}),
    machines,
  };
  const scheduleCalendar = calendarOf(schedule);
  if (scheduleCalendar.kind !== 'calendar') {
    const why = scheduleCalendar.kind === 'unknown' ? scheduleCalendar.why : scheduleCalendar.refused.map(({ says }) => says).join('; ');
    return { ...about, occurrences: [], worstGap: { unknown: why } };
  }
  const occurrences = [];
  for (const { start, end } of windows(scheduleCalendar.calendar, span.from)) {
    if (start >= span.until) break;
    occurrences.push({ start: instant(start), end: instant(end), local: localTime(scheduleCalendar.calendar, start) });
  }
  return { ...about, occurrences, worstGap: worstGap([scheduleCalendar.calendar], span.asked) };
}
