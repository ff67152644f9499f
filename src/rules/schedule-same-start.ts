import { dayLength } from '../calendar/civil-day.ts';
import { type Calendar, windowStarts } from '../calendar/occurrences.ts';
import { type Calendars, oncePerSchedules } from '../calendar/once-per-schedules.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import type { Patching } from '../patching/patching.ts';
import { utcTime } from './peers.ts';
import { lostAssignment } from './reason.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

const horizonDays = 400;

/** Of two schedules that start together on one machine Azure triggers only one. */
export const scheduleSameStart: MachineRule<'schedule-same-start'> = {
  id: 'schedule-same-start',
  title: 'No two schedules of a machine start at the same time',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching, now }) {
    const lost = lostAssignment(patching);
    if (patching.reaches.length < 2 && lost === undefined) return notApplicable;
    const { certain, possible, open } = schedulesOf(patching);
    if (certain.size + possible.size + open.size < 2 && lost === undefined) return notApplicable;
    const clash = firstClash(certain, now);
    if (clash) {
      return violation(
        'schedules',
        `is on the schedules ${clash.ids.join(' and ')}, which both start at ${utcTime(clash.at)}; Azure runs only one of them`,
        'Start one of them at another time, or take the machine out of one.',
      );
    }
    const [reason = whyTheyMayMeet(certain, possible, now)] = open.values();
    if (reason === undefined) return lost === undefined ? pass : undecided('schedules', maybe, lost);
    return undecided('schedules', maybe, `Which schedules start together is not known: ${reason.replace(/\.$/, '')}.`);
  },
};

const maybe = 'may be on two schedules that start at the same time';

type Possible = ReadonlyMap<string, { readonly calendar: Calendar; readonly why: string }>;

interface Schedules {
  /** That certainly run on it, by id. */
  readonly certain: Calendars;
  /** That may, by id, with the reason. */
  readonly possible: Possible;
  /** Why the windows of others are not known, by what tells them apart. */
  readonly open: ReadonlyMap<string, string>;
}

function schedulesOf({ reaches }: Patching): Schedules {
  const certain = new Map<string, Calendar>();
  const possible = new Map<string, { calendar: Calendar; why: string }>();
  const open = new Map<string, string>();
  for (const { assignment, patches, scheduleId, schedule, why } of reaches) {
    if (patches === 'no') continue;
    const scheduleCalendar = schedule && calendarOf(schedule);
    if (scheduleCalendar?.kind === 'calendar' && scheduleId !== undefined) {
      if (patches === 'yes') certain.set(scheduleId, scheduleCalendar.calendar);
      else possible.set(scheduleId, { calendar: scheduleCalendar.calendar, why: why ?? 'whether it runs is not known' });
    } else if (scheduleCalendar?.kind !== 'refused') {
      open.set(
        scheduleId ?? assignment,
        why ?? (scheduleCalendar?.kind === 'unknown' ? scheduleCalendar.why : 'its windows are not known'),
      );
    }
  }
  for (const id of certain.keys()) possible.delete(id);
  return { certain, possible, open };
}

/** Undefined where no two of them would meet, even if all of them ran. */
function whyTheyMayMeet(certain: Calendars, possible: Possible, now: Date): string | undefined {
  if (possible.size === 0) return undefined;
  const all = new Map([...certain, ...[...possible].map(([id, { calendar }]) => [id, calendar] as const)]);
  const clash = firstClash(all, now);
  return clash?.ids.map((id) => possible.get(id)?.why).find((why) => why !== undefined);
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
