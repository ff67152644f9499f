import type { Calendar } from '../calendar/occurrences.ts';
import type { Calendars } from '../calendar/once-per-schedules.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import type { Orchestration } from './orchestration.ts';
import type { Patching, Reach } from './patching.ts';
import { whyScheduleLost } from './reach.ts';

/** When a machine is patched by something other than a person. */
export interface PatchTimes {
  /** Schedules in whose windows it certainly is, by id. */
  readonly calendars: Calendars;
  /** Why it may also be patched at other times, without the name of the machine; undefined where it is not. */
  readonly open?: string;
  /** It is left to Azure alone, which never takes paired regions, zones or a whole availability set at once. */
  readonly azure?: true;
  /** A schedule of the input patches it or may do so, or one that was not read. */
  readonly scheduled: boolean;
}

type Chooser = 'schedule' | 'azure' | 'system' | 'nobody';

/** Who chooses the time. */
const chooserOf: Record<Orchestration, Chooser> = {
  CustomerManagedSchedules: 'schedule',
  AzureManagedSafeDeployment: 'azure',
  AutomaticOsUpgrade: 'system',
  AksNodeImage: 'system',
  AksSecurityPatch: 'system',
  AksUnmanaged: 'system',
  WindowsAutomaticUpdates: 'system',
  ImageDefault: 'system',
  ManualUpdates: 'nobody',
  NobodyNoSchedule: 'nobody',
  NobodyBlockedSchedule: 'nobody',
  NobodyUnsupportedImage: 'nobody',
  NobodyNodeChannel: 'nobody',
  NotUpdated: 'nobody',
};

const none: Calendars = new Map();

/** Assignments outside the input do not count where a schedule inside it patches the machine. */
export function patchTimesOf(patching: Patching): PatchTimes {
  const { mayExist } = patching.machine;
  const times = { ...timesIfItExists(patching), scheduled: mayBeScheduled(patching) };
  // Others cannot count on it, neither on its windows nor on there being none.
  if (mayExist === undefined || (times.calendars.size === 0 && times.open === undefined)) return times;
  return { calendars: none, open: mayExist, scheduled: times.scheduled };
}

function mayBeScheduled(patching: Patching): boolean {
  if (!patching.orchestrations.includes('CustomerManagedSchedules')) return false;
  return patching.reaches.some(({ patches }) => patches !== 'no') || whyScheduleLost(patching) !== undefined;
}

function timesIfItExists({ orchestrations, reaches, undecided }: Patching): Omit<PatchTimes, 'scheduled'> {
  const [chooser, ...others] = new Set(orchestrations.map((orchestration) => chooserOf[orchestration]));
  if (chooser === undefined || others.length > 0) {
    const inside = undecided.find(({ outside }) => !outside);
    return { calendars: none, open: inside?.why ?? 'a schedule may be assigned outside this input' };
  }
  switch (chooser) {
    case 'nobody':
      return { calendars: none };
    case 'schedule':
      return scheduledTimes(reaches);
    case 'azure':
      return { calendars: none, open: 'Azure patches at times of its own choosing', azure: true };
    case 'system':
      return { calendars: none, open: 'the system or its image is updated at times of its own choosing' };
  }
}

function scheduledTimes(reaches: readonly Reach[]): Omit<PatchTimes, 'scheduled'> {
  const calendars = new Map<string, Calendar>();
  const doubts = new Map<string, string>();
  for (const { assignment, patches, scheduleId, schedule, why } of reaches) {
    if (patches === 'no') continue;
    const scheduleCalendar = schedule && calendarOf(schedule);
    if (patches === 'yes' && scheduleId !== undefined && scheduleCalendar?.kind === 'calendar')
      calendars.set(scheduleId, scheduleCalendar.calendar);
    else if (scheduleCalendar?.kind !== 'refused')
      doubts.set(
        scheduleId ?? assignment,
        why ?? (scheduleCalendar?.kind === 'unknown' ? scheduleCalendar.why : 'its windows are not known'),
      );
  }
  // A schedule that perhaps reaches it once more adds no window.
  const [open] = [...doubts].flatMap(([id, why]) => (calendars.has(id) ? [] : [why]));
  return { calendars, ...(open === undefined ? {} : { open }) };
}
