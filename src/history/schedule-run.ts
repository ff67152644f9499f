import { hourLength } from '../calendar/civil-day.ts';
import { instantOf } from '../calendar/instant.ts';
import type { MaintenanceWindow } from '../calendar/occurrences.ts';
import { absent, valueOf } from '../estate/known.ts';
import type { LiveState, ScheduleRun } from '../estate/live.ts';
import { resourceKey, sameResource } from '../estate/resource-id.ts';
import type { Truth } from '../estate/truth.ts';
import type { MachineSchedule } from '../patching/machine-schedules.ts';
import type { Reach } from '../patching/patching.ts';

/** The schedule that a run (`maintenanceRunId`) belongs to, as the id of the run spells it. */
export function scheduleOfRun(run: string): string {
  return run.replace(/\/providers\/microsoft\.maintenance\/applyupdates\/[^/]*$/i, '');
}

/** Does a run belong to this schedule, which a plan names by its address? Azure returns its ids partly in lower case. */
export function isRunOf({ scheduleId, schedule }: Pick<Reach, 'scheduleId' | 'schedule'>, run: string): boolean {
  const key = resourceKey(scheduleOfRun(run));
  const resourceId = schedule && valueOf(schedule.resourceId);
  return [scheduleId, resourceId].some((id) => id !== undefined && resourceKey(id) === key);
}

/** What came of a run, by the words of Azure Maintenance; more of them may come. */
export type RunResult = 'cancelled' | 'failed' | 'completed' | 'nothing pending' | 'not over' | 'unknown';

const results: Readonly<Record<string, RunResult>> = {
  completed: 'completed',
  noupdatespending: 'nothing pending',
  failed: 'failed',
  retrynow: 'failed',
  retrylater: 'failed',
  pending: 'not over',
  notstarted: 'not over',
  inprogress: 'not over',
};

export function resultOfRun({ status }: ScheduleRun): RunResult {
  const word = status.toLowerCase();
  // The request to cancel and its answer are spelt differently.
  return word.startsWith('cancel') ? 'cancelled' : (results[word] ?? 'unknown');
}

/** When a run began, by its own word or by the time in its id; else when it ended. */
export function startOfRun({ id, started, ended }: ScheduleRun): number | undefined {
  const [, year, month, day, hour, minute, second] = /\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(id) ?? [];
  const named = year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return instantOf(valueOf(started)) ?? instantOf(named) ?? instantOf(valueOf(ended));
}

/** The runs of schedules on a machine that are over, the newest first; those without a time come before all. */
export function endedRuns({ created, runs = absent }: LiveState): readonly ScheduleRun[] {
  const made = instantOf(valueOf(created)) ?? Number.NEGATIVE_INFINITY;
  const at = (run: ScheduleRun) => startOfRun(run) ?? Number.POSITIVE_INFINITY;
  const ended = (valueOf(runs) ?? []).filter((run) => resultOfRun(run) !== 'not over' && at(run) >= made);
  return ended.sort((a, b) => (at(a) < at(b) ? 1 : -1));
}

/** The runs of a schedule on a machine that left something to tell; one that was cancelled as a whole was so for each of its machines. */
export function runsOn({ runs }: LiveState, machineSchedule: MachineSchedule): readonly ScheduleRun[] {
  const own = (runs?.kind === 'value' ? runs.value : []).filter(({ id }) => isRunOf(machineSchedule, id));
  const { schedule, patches } = machineSchedule;
  const whole = patches === 'yes' && schedule?.runs?.kind === 'value' ? schedule.runs.value : [];
  return [...own, ...whole.filter((run) => resultOfRun(run) === 'cancelled' && !own.some((mine) => sameResource(mine.id, run.id)))];
}

/** Azure names the time of a run by its own clock: it may be an hour off, and windows are at least six apart. */
export function isRunOfWindow(run: ScheduleRun, { start, end }: MaintenanceWindow): Truth {
  const at = startOfRun(run);
  if (at === undefined) return 'unknown';
  return at >= start - hourLength && at <= end + hourLength ? 'yes' : 'no';
}

/** Why runs that left something to tell may be missing; undefined where all are there, or the source never tells of them. */
export function whyRunsUnknown({ runs }: LiveState, { schedule }: MachineSchedule): string | undefined {
  if (runs?.kind === 'unknown') return runs.why;
  return schedule?.runs?.kind === 'unknown' ? schedule.runs.why : undefined;
}

/** Why an installation proves nothing: Azure Maintenance says that its run was cancelled, or found nothing to do. */
export function whyRunProvesNothing({ runs }: Pick<LiveState, 'runs'>, id: string): string | undefined {
  const run = runs?.kind === 'value' ? runs.value.find((run) => sameResource(run.id, id)) : undefined;
  const result = run && resultOfRun(run);
  if (result === 'cancelled') return 'Azure calls its run cancelled';
  return result === 'nothing pending' ? 'Azure says that its run found nothing to install' : undefined;
}
