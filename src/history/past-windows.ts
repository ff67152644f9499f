import { dayLength, hourLength } from '../calendar/civil-day.ts';
import { type Calendar, type MaintenanceWindow, windows } from '../calendar/occurrences.ts';
import { oncePerSchedules } from '../calendar/once-per-schedules.ts';

/** Azure keeps installations for about 30 days and shows new ones after some delay: between these a window must have left a trace. */
const kept = 28 * dayLength;
const delay = 2 * hourLength;

/** The last window of a schedule of which Azure must know by now; undefined where there is none in the time it remembers. */
export function lastWindowToSee(id: string, calendar: Calendar, now: Date): MaintenanceWindow | undefined {
  return lastOf(new Map([[id, calendar]]), now);
}

const lastOf = oncePerSchedules((calendars, now): MaintenanceWindow | undefined => {
  let last: MaintenanceWindow | undefined;
  for (const calendar of calendars.values()) {
    for (const window of windows(calendar, now.getTime() - kept)) {
      if (window.end + delay >= now.getTime()) break;
      last = window;
    }
  }
  return last;
});

/** How many windows of these schedules began at `from` or later and are over, counting no further than `enough`. */
export function windowsSince(from: number, calendars: Iterable<Calendar>, now: Date, enough: number): number {
  let count = 0;
  for (const calendar of calendars) {
    for (const { end } of windows(calendar, from)) {
      if (count >= enough || end > now.getTime()) break;
      count += 1;
    }
  }
  return count;
}
