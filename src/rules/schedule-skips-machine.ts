import { instantOf } from '../calendar/instant.ts';
import type { MaintenanceWindow } from '../calendar/occurrences.ts';
import { calendarOf } from '../calendar/schedule-calendar.ts';
import { valueOf } from '../estate/known.ts';
import type { LiveState, ScheduleRun } from '../estate/live.ts';
import { isFromWindow, lastWindowToSee } from '../history/installation.ts';
import { isRunOfWindow, resultOfRun, runsOn, whyRunsUnknown } from '../history/schedule-run.ts';
import { type MachineSchedule, schedulesOf } from '../patching/machine-schedules.ts';
import { installationsNotTold, liveRule, notTold, runsNotTold, runWithoutTime, saying } from './live-rule.ts';
import { lostAssignment, reachNotKnown } from './reason.ts';
import { notApplicable, pass, undecided, violation } from './rule.ts';

/** An assignment alone patches nothing: Azure passes over machines that it cannot reach, and nobody is told. */
export const scheduleSkipsMachine = liveRule({
  id: 'schedule-skips-machine',
  title: 'Each schedule of a machine installed something in its last window, or tried to',
  severity: 'high',
  check(live, { patching, now }) {
    const traces = schedulesOf(patching).map((schedule) => traceOf(schedule, live, now));
    const missed = traces.filter((trace) => typeof trace === 'object' && 'missed' in trace);
    if (missed.length > 0) {
      const windows = missed.map((trace) => trace.missed).join(', nor of ');
      return violation(
        'installations',
        `has no installation from the last window of ${windows}; asked for: one in each window`,
        missed.every(({ cancelled }) => cancelled) ? fixes.cancelled : fixes.passedOver,
      );
    }
    const open = traces.find((trace) => typeof trace === 'object');
    if (open && 'open' in open) return undecided(open.of, 'may have been passed over by a schedule', open.open);
    const lost = lostAssignment(patching);
    if (lost !== undefined) return undecided('schedules', 'may have been passed over by a schedule', lost);
    return traces.includes('seen') ? pass : notApplicable;
  },
});

const fixes = {
  passedOver:
    'See whether the machine was off, lacked the prerequisites of schedules (AutomaticByPlatform and the bypass) or was moved, which breaks its assignment. One that was assigned only later needs nothing.',
  cancelled:
    'Find out who or what cancels the runs of the schedule, for example a handler of its pre-event, then install the patches once or wait for the next window.',
};

/** What a schedule left behind: something, nothing to expect, nothing though it was to be expected, or what is not known. */
type Trace = 'seen' | 'nothing due' | Missed | Open;

interface Missed {
  readonly missed: string;
  readonly cancelled: boolean;
}

interface Open {
  readonly open: string;
  readonly of: string;
}

function traceOf(machineSchedule: MachineSchedule, live: LiveState, now: Date): Trace {
  const { scheduleId, schedule } = machineSchedule;
  if (scheduleId === undefined || !schedule) return { open: reachNotKnown(machineSchedule.why), of: 'schedules' };
  const scheduleCalendar = calendarOf(schedule);
  if (scheduleCalendar.kind === 'refused') return 'nothing due';
  if (scheduleCalendar.kind === 'unknown')
    return { open: notTold('The windows of a schedule of these machines are', scheduleCalendar.why), of: 'schedules' };
  const window = lastWindowToSee(scheduleId, scheduleCalendar.calendar, now);
  const created = instantOf(valueOf(live.created));
  if (!window || (created !== undefined && created >= window.start)) return 'nothing due';
  const { installations } = live;
  if (installations.kind === 'unknown') return { open: installationsNotTold(installations.why), of: 'installations' };
  const traces = (valueOf(installations) ?? []).map((installation) => isFromWindow(installation, window, machineSchedule));
  if (traces.includes('yes')) return 'seen';
  if (traces.includes('unknown')) {
    return { open: 'When an installation of these machines began is not known: Azure does not say.', of: 'installations' };
  }
  const run = runOfWindow(window, live, machineSchedule);
  if (run === 'seen' || (run && 'open' in run)) return run;
  if (machineSchedule.patches !== 'yes') return { open: reachNotKnown(machineSchedule.why), of: 'schedules' };
  const missed = `the schedule ${scheduleId}, ${spanOf(window)}${run ? `, whose run was cancelled${saying(run.cancelled.error)}` : ''}`;
  if (created !== undefined || wasThere(live, window.start)) return { missed, cancelled: run !== undefined };
  const why = live.created.kind === 'unknown' ? live.created.why : 'Azure does not say';
  return { open: notTold('Since when these machines exist is', why), of: 'created' };
}

/** What Azure Maintenance tells of the run of a window that left no installation; undefined where the machine was not in it. */
function runOfWindow(
  window: MaintenanceWindow,
  live: LiveState,
  machineSchedule: MachineSchedule,
): 'seen' | Open | { readonly cancelled: ScheduleRun } | undefined {
  const why = whyRunsUnknown(live, machineSchedule);
  if (why !== undefined) return { open: runsNotTold(why), of: 'runs' };
  const [run] = runsOn(live, machineSchedule).filter((run) => isRunOfWindow(run, window) !== 'no');
  if (!run) return undefined;
  if (isRunOfWindow(run, window) === 'unknown') return { open: runWithoutTime, of: 'runs' };
  switch (resultOfRun(run)) {
    case 'cancelled':
      return { cancelled: run };
    case 'not over':
      return { open: 'The last run of a schedule of these machines is not over, by what Azure says.', of: 'runs' };
    case 'unknown':
      return { open: `The last run of these machines has a status that this version does not know: ${run.status}.`, of: 'runs' };
    default:
      return 'seen';
  }
}

/** Azure does not say when an Arc server was made, but what it did before tells that it was there. */
function wasThere({ connection, assessment, installations }: LiveState, time: number): boolean {
  const traces = [
    valueOf(connection)?.since,
    ...[valueOf(assessment), ...(valueOf(installations) ?? [])].map((trace) => trace && valueOf(trace.at)),
  ];
  return traces.some((at) => (instantOf(at) ?? time) < time);
}

function spanOf({ start, end }: MaintenanceWindow): string {
  const [from, to] = [start, end].map((at) => new Date(at).toISOString().slice(0, 16).replace('T', ' ')) as [string, string];
  return `${from} to ${to.startsWith(from.slice(0, 10)) ? to.slice(11) : to} UTC`;
}
