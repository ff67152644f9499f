import { valueOf } from '../estate/known.ts';
import { resourceKey } from '../estate/resource-id.ts';
import type { Reach } from '../patching/patching.ts';

/** The schedule that a run (`maintenanceRunId`) belongs to, as the id of the run spells it. */
export function scheduleOfRun(run: string): string {
  return run.replace(/\/providers\/microsoft\.maintenance\/applyupdates\/[^/]*$/i, '');
}

/** Does a run belong to the schedule of this reach? Azure returns its ids partly in lower case. */
export function isRunOf({ scheduleId, schedule }: Pick<Reach, 'scheduleId' | 'schedule'>, run: string): boolean {
  const key = resourceKey(scheduleOfRun(run));
  const resourceId = schedule && valueOf(schedule.resourceId);
  return [scheduleId, resourceId].some((id) => id !== undefined && resourceKey(id) === key);
}
