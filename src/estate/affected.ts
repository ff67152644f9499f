import type { Estate, Machine } from './estate.ts';
import type { Patching } from './patching.ts';
import { reachesMachine } from './reach.ts';
import { resourceKey } from './resource-id.ts';

/**
 * The machines whose own facts change in this input, or that gain, lose or keep a schedule which changes: what a reviewer of the
 * change has to look at.
 */
export function isAffected(estate: Estate): (patching: Patching) => boolean {
  const changed = new Set(estate.assignments.filter(({ change }) => change !== 'keep').map(({ id }) => id));
  const removed = new Set(estate.removedSchedules.map((id) => resourceKey(id)));
  const lost = (machine: Machine) => estate.formerAssignments.some((assignment) => reachesMachine(assignment, machine) !== undefined);
  return ({ machine, reaches }) =>
    machine.change !== 'keep' ||
    reaches.some(
      ({ assignment, schedule, scheduleId = '' }) =>
        changed.has(assignment) || (schedule ? schedule.change !== 'keep' : removed.has(resourceKey(scheduleId))),
    ) ||
    lost(machine);
}
