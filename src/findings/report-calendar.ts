import { dateOf } from '../calendar/civil-day.ts';
import { type Calendar, mergedStarts, windows } from '../calendar/occurrences.ts';
import { oncePerSchedules } from '../calendar/once-per-schedules.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { worstGap, worstGapOf } from '../calendar/worst-gap.ts';
import { toWallClock } from '../calendar/zone-clock.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { Patching } from '../patching/patching.ts';
import { securityCalendarOf } from '../patching/security-calendar.ts';
import { writeTime } from '../text/time.ts';
import type { MachineReport, ScheduleReport, WindowReport } from './report.ts';

const shownWindows = 3;

/** The next windows of a schedule and its worst gap, or why there are none. */
export function scheduleCalendar(schedule: Schedule, now: Date): Pick<ScheduleReport, 'next' | 'worstGap'> {
  const found = calendarOf(schedule);
  switch (found.kind) {
    case 'calendar':
      return { next: nextWindows(found.calendar, now), worstGap: worstGap([found.calendar], now.getTime()) };
    case 'unknown':
      return { next: [], worstGap: { unknown: found.why } };
    case 'refused':
      return { next: [], worstGap: { unknown: `Azure refuses its window: ${found.refused.map(({ says }) => says).join('; ')}` } };
  }
}

function nextWindows(calendar: Calendar, now: Date): readonly WindowReport[] {
  const next: WindowReport[] = [];
  for (const { start, end } of windows(calendar, now.getTime())) {
    next.push({ start: writeTime(start), end: writeTime(end), local: localTime(calendar, start) });
    if (next.length === shownWindows) break;
  }
  return next;
}

/** `YYYY-MM-DD HH:mm` in the zone of the schedule. */
export function localTime({ zone }: Calendar, at: number): string {
  const { day, minute } = toWallClock(zone, at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dateOf(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The windows of all schedules that bring a machine critical and security patches, as one series. */
export function machineCalendar(patching: Patching, now: Date): Pick<MachineReport, 'next' | 'worstGap'> {
  const { calendars, open } = securityCalendarOf(patching);
  if (calendars.size === 0) return open === undefined ? {} : { worstGap: { unknown: open } };
  const found = merged(calendars, now);
  return open === undefined ? found : { ...found, worstGap: { unknown: open } };
}

const merged = oncePerSchedules((calendars, now): Pick<MachineReport, 'next' | 'worstGap'> => {
  const all = [...calendars.values()];
  const next: string[] = [];
  for (const start of mergedStarts(all, now.getTime())) {
    next.push(writeTime(start));
    if (next.length === shownWindows) break;
  }
  return { next, worstGap: worstGapOf(calendars, now) };
});
