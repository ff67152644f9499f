import { dayLength } from '../calendar/civil-day.ts';
import { windows } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { worstGap } from '../calendar/worst-gap.ts';
import type { Schedule } from '../estate/schedule.ts';
import { localTime } from '../findings/report-calendar.ts';
import type { ScheduleWindows } from '../findings/schedule-windows.ts';
import { patchingOf } from '../patching/patching.ts';
import { saysWhen } from '../patching/schedule-runs.ts';
import { type EstateOptions, estateSettings } from './options.ts';
import { readEstateInput } from './run-input.ts';

/** Whose calendar to compute, and for which span of time. */
export type CalendarOptions = EstateOptions & {
  /** Windows that start at this time or later: `now` unless given. */
  readonly from?: Date;
  /** Windows that start before this time: 90 days after `from` unless given. */
  readonly until?: Date;
};

const usualSpan = 90 * dayLength;

type Span = { readonly [Time in 'from' | 'until' | 'now']: Date };

/**
 * Every schedule of the input with its windows, sorted by id. Throws a PatchCheckError where the input cannot be read.
 *
 * @example
 * ```ts
 * import { calendar } from 'azure-patch-policy';
 *
 * const from = new Date('2026-12-01T00:00:00Z');
 * const [monthly] = await calendar({ files: ['plan.json'], from, until: new Date('2027-01-01T00:00:00Z') });
 * console.log(monthly?.id); // azurerm_maintenance_configuration.monthly
 * console.log(monthly?.occurrences[0]?.start.toISOString()); // 2026-12-14T17:00:00.000Z
 * ```
 */
export async function calendar(options: CalendarOptions): Promise<readonly ScheduleWindows[]> {
  return (await calendarWithNotes(options)).schedules;
}

/** What `calendar` returns, and what a reader should know with it. */
export interface CalendarWithNotes {
  readonly schedules: readonly ScheduleWindows[];
  /** How old a snapshot is, and that `now` is not the time of the run. */
  readonly notes: readonly string[];
}

/**
 * As `calendar`, with the notes on the input. Worst gaps are computed at `asOf`, which is `now` unless given.
 *
 * @example
 * ```ts
 * import { calendarWithNotes } from 'azure-patch-policy';
 *
 * const [now, clock] = [new Date('2026-12-01T00:00:00Z'), new Date('2026-12-24T00:00:00Z')];
 * const { notes } = await calendarWithNotes({ files: ['plan.json'], now, clock });
 * console.log(notes[0]); // Evaluated as of 2026-12-01T00:00:00Z, which is not the time of the run (now).
 * ```
 */
export async function calendarWithNotes(options: CalendarOptions & { readonly asOf?: Date }): Promise<CalendarWithNotes> {
  const settings = estateSettings(options);
  const { from = settings.now, asOf: now = settings.now } = options;
  const { until = new Date(from.getTime() + usualSpan) } = options;
  const { estate, notes } = await readEstateInput(settings);
  const patching = patchingOf(estate, now);
  const reached = new Map<string, number>();
  for (const machine of estate.machines) {
    const ids = new Set(
      patching(machine).reaches.flatMap(({ reached, scheduleId }) => (reached === 'yes' && scheduleId !== undefined ? [scheduleId] : [])),
    );
    for (const id of ids) reached.set(id, (reached.get(id) ?? 0) + 1);
  }
  const schedules = estate.schedules
    .filter(saysWhen)
    .map((schedule) => scheduleWindows(schedule, reached.get(schedule.id) ?? 0, { from, until, now }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { schedules, notes };
}

function scheduleWindows(schedule: Schedule, machines: number, span: Span): ScheduleWindows {
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
  for (const { start, end } of windows(scheduleCalendar.calendar, span.from.getTime())) {
    if (start >= span.until.getTime()) break;
    occurrences.push({ start: new Date(start), end: new Date(end), local: localTime(scheduleCalendar.calendar, start) });
  }
  return { ...about, occurrences, worstGap: worstGap([scheduleCalendar.calendar], span.now.getTime()) };
}
