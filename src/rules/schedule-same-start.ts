import { dayLength } from '../estate/calendar/civil-day.ts';
import { type Calendar, windowStarts } from '../estate/calendar/occurrences.ts';
import { oncePerSchedules } from '../estate/once-per-schedules.ts';
import type { Patching } from '../estate/patching.ts';
import { calendarOf } from '../estate/schedule-calendar.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

const horizonDays = 400;

/** Of two schedules that start together on one machine Azure triggers only one. */
export const scheduleSameStart: MachineRule<'schedule-same-start'> = {
  id: 'schedule-same-start',
  title: 'No two schedules of a machine start at the same time',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching, now }) {
    if (patching.reaches.length < 2) return notApplicable;
    const { certain, open } = schedulesOf(patching);
    if (certain.size + open.length < 2) return notApplicable;
    const clash = firstClash(certain, now);
    if (clash) {
      return violation(
        'schedules',
        `is on the schedules ${clash.ids.join(' and ')}, which both start at ${new Date(clash.at).toISOString().slice(0, 16).replace('T', ' ')} UTC; Azure runs only one of them`,
        'Start one of them at another time, or take the machine out of one.',
      );
    }
    const [reason] = open;
    if (reason === undefined) return pass;
    return undecided(
      'schedules',
      'may be on two schedules that start at the same time',
      `Which schedules start together is not known: ${reason.replace(/\.$/, '')}.`,
    );
  },
};

/** Schedules that certainly run on it, by id, and why further ones are open. */
function schedulesOf({ reaches }: Patching): { readonly certain: ReadonlyMap<string, Calendar>; readonly open: readonly string[] } {
  const certain = new Map<string, Calendar>();
  const open: string[] = [];
  for (const { certain: reached, runs, scheduleId, schedule, why } of reaches) {
    if (runs === false) continue;
    const found = schedule && calendarOf(schedule);
    if (reached && runs === true && scheduleId !== undefined && found?.kind === 'calendar') certain.set(scheduleId, found.calendar);
    else if (found?.kind !== 'refused') open.push(why ?? (found?.kind === 'unknown' ? found.why : 'its windows are not known'));
  }
  return { certain, open };
}

interface Clash {
  readonly ids: readonly string[];
  readonly at: number;
}

/** The first start that two of them share within the horizon. */
const firstClash = oncePerSchedules((schedules, now): Clash | undefined => {
  if (schedules.size < 2) return undefined;
  const end = now.getTime() + horizonDays * dayLength;
  const starts = new Map<number, string>();
  let clash: Clash | undefined;
  for (const [id, calendar] of schedules) {
    for (const at of windowStarts(calendar, now.getTime())) {
      if (at >= (clash?.at ?? end)) break;
      const other = starts.get(at);
      if (other === undefined) starts.set(at, id);
      else clash = { ids: [other, id].sort(), at };
    }
  }
  return clash;
});
