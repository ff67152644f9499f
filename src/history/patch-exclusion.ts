import { valueOf } from '../estate/known.ts';
import type { PendingPatch } from '../estate/live.ts';
import type { Reach } from '../patching/patching.ts';
import { excludes } from './exclusion.ts';

/** What keeps a patch out of a schedule. */
export interface Exclusion {
  readonly schedule: string;
  /** `named`: by its number or a package mask. `reboot`: the schedule leaves out what needs a reboot, and this may. */
  readonly by: 'named' | 'reboot';
}

/** The first schedule that certainly patches the machine and excludes the patch. */
export function exclusionOf(patch: PendingPatch, reaches: readonly Reach[]): Exclusion | undefined {
  let reboot: Exclusion | undefined;
  for (const { schedule, certain, runs } of reaches) {
    if (!schedule || !certain || runs !== true) continue;
    const os = patch.kb === undefined ? 'linux' : 'windows';
    const selection = valueOf(schedule[os]);
    if (!selection) continue;
    if (excludes(os, selection, patch) === 'yes') return { schedule: schedule.id, by: 'named' };
    if (patch.kb !== undefined && valueOf(selection.excludeKbsRequiringReboot) === true) reboot ??= { schedule: schedule.id, by: 'reboot' };
  }
  return reboot;
}
