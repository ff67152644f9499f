import type { Calendar } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import type { Machine } from '../estate/machine.ts';
import { isNodeWindow } from '../estate/node-window.ts';
import { and, type Truth } from '../estate/truth.ts';
import type { Patching, Reach } from './patching.ts';
import { carriedBy } from './security-classes.ts';

/** The windows in which a machine gets critical and security patches. */
export interface SecurityCalendar {
  /** Schedules that certainly reach the machine, patch it and carry these classes, by id. */
  readonly calendars: ReadonlyMap<string, Calendar>;
  /** Why more windows may come from other schedules; undefined where none can. */
  readonly open?: string;
}

/** Assignments outside the input do not count. */
export function securityCalendarOf({ machine, reaches }: Pick<Patching, 'machine' | 'reaches'>): SecurityCalendar {
  const calendars = new Map<string, Calendar>();
  const doubts: { readonly scheduleId: string; readonly why: string }[] = [];
  let open: string | undefined;
  for (const reach of reaches) {
    const carried = reach.patches === 'no' ? 'no' : carriedTo(machine, reach);
    if (carried === 'no' || reach.scheduleId === undefined || reach.schedule === undefined) {
      if (carried !== 'no') open ??= reach.why ?? 'which schedule reaches it is not known';
      continue;
    }
    const scheduleCalendar = calendarOf(reach.schedule);
    if (and(carried, reach.patches) === 'yes' && scheduleCalendar.kind === 'calendar')
      calendars.set(reach.scheduleId, scheduleCalendar.calendar);
    else doubts.push({ scheduleId: reach.scheduleId, why: whyOpen(reach, scheduleCalendar) });
  }
  // A schedule that reaches the machine for certain adds nothing by reaching it perhaps once more.
  open ??= doubts.find(({ scheduleId }) => !calendars.has(scheduleId))?.why;
  return { calendars, ...(open === undefined ? {} : { open }) };
}

function whyOpen({ why }: Reach, scheduleCalendar: ReturnType<typeof calendarOf>): string {
  if (why !== undefined) return why;
  if (scheduleCalendar.kind === 'unknown') return scheduleCalendar.why;
  if (scheduleCalendar.kind === 'refused') return 'Azure would refuse the window of its schedule';
  return 'whether its schedule installs critical and security patches is not known';
}

/** Does the schedule bring these classes to the machine, whatever its system? */
export function carriedTo({ os }: Machine, { schedule }: Pick<Reach, 'schedule'>): Truth {
  if (schedule && isNodeWindow(schedule)) return 'yes';
  if (os.kind === 'value') return carriedBy(os.value, schedule);
  const [linux, windows] = [carriedBy('linux', schedule), carriedBy('windows', schedule)];
  return linux === windows ? linux : 'unknown';
}
