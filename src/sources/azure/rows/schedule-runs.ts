import type { Gap } from '../../../estate/coverage.ts';
import { unknown, value } from '../../../estate/known.ts';
import type { ScheduleRun } from '../../../estate/live.ts';
import { parseResourceId, sameResource } from '../../../estate/resource-id.ts';
import { ResourceMap } from '../../../estate/resource-map.ts';
import type { Schedule } from '../../../estate/schedule.ts';
import { machineRunsQuery, scheduleRunsQuery } from '../graph/queries.ts';
import type { ResourceGraph, Row } from '../graph/resource-graph.ts';
import type { ReasonOfRun } from './live-machine.ts';
import type { Machines } from './machines.ts';
import { ownerOfRun, scheduleRunOf } from './run-row.ts';

export interface RunsRead {
  /** With what became of their last runs. */
  readonly schedules: readonly Schedule[];
  readonly reasonOf: ReasonOfRun;
  /** Why runs of single machines may be missing. */
  readonly cut: Gap | undefined;
}

/** Reads the runs that did not complete: of machines, and of their schedules, which may lie in further subscriptions. */
export async function readRuns(
  schedules: readonly Schedule[],
  machines: Machines,
  subscriptions: readonly string[],
  graph: ResourceGraph,
): Promise<RunsRead> {
  const reasons = new ResourceMap<ScheduleRun['error']>();
  if (schedules.length === 0) return { schedules, reasonOf: () => undefined, cut: undefined };
  const bySchedule = new ResourceMap<ScheduleRun[]>(schedules.map(({ id }) => [id, []]));
  const take = (row: Row) => {
    const [runs, run] = [bySchedule.get(ownerOfRun(row) ?? ''), scheduleRunOf(row)];
    if (!runs || !run) return;
    if (run.error) reasons.set(run.id, run.error);
    const known = runs.findIndex(({ id }) => sameResource(id, run.id));
    if (known === -1) runs.push(run);
    else runs[known] = run;
  };
  const lying = new Set(schedules.flatMap(({ id }) => parseResourceId(id)?.subscription.toLowerCase() ?? []));
  const lost = await graph.read(scheduleRunsQuery, [...new Set([...subscriptions, ...lying])].sort(), take);
  const cut = await graph.read(machineRunsQuery, subscriptions, (row) => machines.takeRun(row));
  return {
    schedules: schedules.map((schedule) => ({ ...schedule, runs: lost ? unknown(lost.why) : value(bySchedule.get(schedule.id) ?? []) })),
    reasonOf: (id) => reasons.get(id),
    cut,
  };
}
