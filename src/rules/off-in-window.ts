import { dayLength, hourLength, minuteLength } from '../calendar/civil-day.ts';
import { type MaintenanceWindow, windows } from '../calendar/occurrences.ts';
import { lastAt, type TimeOfDay, timeOfDay } from '../calendar/time-of-day.ts';
import { type Known, unknown, value } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { patchTimesOf } from '../patching/patch-times.ts';
import { notTold } from './live-rule.ts';
import { reasonOf } from './reason.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Azure starts no machine for a window. */
export const offInWindow: MachineRule<'off-in-window'> = {
  id: 'off-in-window',
  title: 'No schedule shuts a machine down before or during the windows in which it is patched',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching, now }, { hours }) {
    const { machine } = patching;
    const { calendars, open, scheduled } = patchTimesOf(patching);
    // Of a running machine nobody reads what switches it; that it was off shows by itself.
    if (!scheduled || (machine.live !== undefined && machine.shutdownTime.kind === 'unknown')) return notApplicable;
    const shutdown = shutdownOf(machine);
    if (shutdown.kind === 'absent') return pass;
    const maybe = 'may be off in windows in which it is to be patched';
    if (shutdown.kind === 'unknown') return undecided('shutdownTime', maybe, shutdown.why);
    const start = startOf(machine);
    const states = [...calendars.values()].flatMap((calendar) =>
      statesIn(windows(calendar, now.getTime()), shutdown.value, start, { now, hours }),
    );
    const bad = states.filter((state) => state === 'off' || state === 'stopped');
    const shut = `is shut down every day at ${textOf(machine.shutdownTime)} (${textOf(machine.shutdownZone)})`;
    if (bad.length > 0) return offIn(bad, states.length, shut, [...calendars.keys()]);
    if (open !== undefined) return undecided('shutdownTime', `${shut} and ${maybe}`, notTold('Which windows these machines have is', open));
    if (!states.includes('perhaps')) return pass;
    const why = start.kind === 'unknown' ? start.why : 'Whether somebody starts these machines before their windows is not known.';
    return undecided('shutdownTime', `${shut} and ${maybe}`, why);
  },
};

function offIn(bad: readonly State[], all: number, shut: string, schedules: readonly string[]): RuleOutcome {
  const how = bad.includes('off') ? 'off' : 'switched off';
  const count = bad.length === all ? `all ${all} windows` : `${bad.length} of the ${all} windows`;
  const message = `${shut}, so it is ${how} in ${count} of the next year (of the schedule${schedules.length === 1 ? '' : 's'} ${[...schedules].sort().join(' and ')}), unless somebody starts it; asked for: running from 15 minutes before each window until it ends`;
  const fix =
    'Have it shut down at another time, or started at least 15 minutes before each window, for example by a scheduled action (ARM: Microsoft.ComputeSchedule/scheduledActions).';
  const outcome = violation('shutdownTime', message, fix);
  return bad.length < all && outcome.outcome === 'violation' ? { ...outcome, severity: 'low' } : outcome;
}

/** How far ahead windows count. */
const year = 366 * dayLength;
/** Azure asks that a machine runs for so long before its window. */
const lead = 15 * minuteLength;

/** How a machine is when a window opens; `stopped` while it is open. */
type State = 'on' | 'off' | 'stopped' | 'perhaps';

interface Terms {
  readonly now: Date;
  /** For so long after a shutdown nobody starts it by hand. */
  readonly hours: number;
}

function statesIn(all: Iterable<MaintenanceWindow>, shutdown: TimeOfDay, start: Known<TimeOfDay>, { now, hours }: Terms): readonly State[] {
  const states: State[] = [];
  for (const window of all) {
    if (window.start > now.getTime() + year) break;
    states.push(stateAt(window, shutdown, start, hours));
  }
  return states;
}

function stateAt({ start: opens, end }: MaintenanceWindow, shutdown: TimeOfDay, start: Known<TimeOfDay>, hours: number): State {
  if (lastAt(shutdown, end - 1) >= opens) return 'stopped';
  if (start.kind === 'unknown') return 'perhaps';
  const off = lastAt(shutdown, opens);
  if (start.kind === 'value' && lastAt(start.value, opens - lead) > off) return 'on';
  return opens - off <= hours * hourLength ? 'off' : 'perhaps';
}

function shutdownOf({ shutdownTime, shutdownZone }: Machine): Known<TimeOfDay> {
  if (shutdownTime.kind === 'absent') return shutdownTime;
  if (shutdownTime.kind === 'unknown' || shutdownZone.kind !== 'value') {
    const zone = shutdownZone.kind === 'absent' ? unknown('nothing says it') : shutdownZone;
    return unknown(reasonOf(shutdownTime.kind === 'unknown' ? { shutdownTime } : { shutdownZone: zone }));
  }
  return settled(timeOfDay(shutdownTime.value, shutdownZone.value), 'these machines are shut down');
}

function startOf({ startTime, startZone, startDays }: Machine): Known<TimeOfDay> {
  if (startTime.kind === 'absent') return startTime;
  if (startTime.kind === 'unknown') return unknown(reasonOf({ startTime }));
  if (startZone.kind === 'unknown' || startDays.kind === 'unknown') return unknown(reasonOf({ startZone, startDays }));
  const days = startDays.kind === 'value' ? startDays.value : undefined;
  return settled(timeOfDay(startTime.value, startZone.kind === 'value' ? startZone.value : '', days), 'these machines are started');
}

function settled(time: TimeOfDay | undefined, what: string): Known<TimeOfDay> {
  return time ? value(time) : unknown(`When ${what} is not known: its time zone or its days cannot be read.`);
}

function textOf(fact: Known<string>): string {
  return fact.kind === 'value' ? fact.value : 'a time that is not known';
}
