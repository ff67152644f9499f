import type { PatchInstallation } from '../estate/live.ts';
import { dateOfInstallation, isRunOf, scheduleOfRun } from '../history/installation.ts';
import type { Patching } from '../patching/patching.ts';

/** Tells an installation by its day and its schedule, to go on with after its noun: ` of 2026-11-22 by the schedule weekly`. */
export function whichInstallation(installation: PatchInstallation, { reaches }: Patching): string {
  const date = dateOfInstallation(installation);
  const { scheduleRun } = installation;
  const day = date === undefined ? '' : ` of ${date}`;
  if (scheduleRun === undefined) return day;
  const reach = reaches.find((one) => isRunOf(one, scheduleRun));
  return `${day} by the schedule ${reach?.scheduleId ?? scheduleOfRun(scheduleRun)}`;
}
