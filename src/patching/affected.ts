import type { Assignment } from '../estate/assignment.ts';
import { areaOf, type Gap, mayConcern } from '../estate/coverage.ts';
import type { Estate } from '../estate/estate.ts';
import { valueOf } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { resourceKey } from '../estate/resource-id.ts';
import type { Patching } from './patching.ts';
import { indexByMachine, selectionOf, widely } from './reach.ts';

/**
 * The machines whose own facts change in this input, that it takes over from elsewhere, or that gain, lose or keep a schedule which changes,
 * and those that a new policy may reach or something new may put on a schedule which was not read: what a reviewer of the change has to
 * look at.
 */
export function isAffected(estate: Estate): (patching: Patching) => boolean {
  const changed = new Set(estate.assignments.filter(isChange).map(({ id }) => id));
  const removed = new Set(estate.removedSchedules.map((id) => resourceKey(id)));
  const named = indexByMachine(estate.formerAssignments);
  const wide = widely(estate.formerAssignments);
  const lost = (machine: Machine) =>
    named.has(machine.id) || wide.some((assignment) => selectionOf(assignment, machine.id, machine) !== undefined);
  const unread = estate.coverage.gaps.filter(mayScheduleAnew);
  return ({ machine, reaches }) =>
    isChange(machine) ||
    machine.byPolicy?.changes === true ||
    reaches.some(
      ({ assignment, schedule, scheduleId = '' }) =>
        changed.has(assignment) || (schedule ? isChange(schedule) : removed.has(resourceKey(scheduleId))),
    ) ||
    lost(machine) ||
    unread.some((gap) => mayConcern(gap, areaOf(valueOf(machine.subscription), valueOf(machine.resourceGroup))));
}

/** Does a change of the input touch it, or take it over from elsewhere as it is? */
export function isChange({ change, imported }: Pick<Machine, 'imported'> & { readonly change: Assignment['change'] }): boolean {
  return change !== 'keep' || imported === true;
}

function mayScheduleAnew({ kinds, change }: Gap): boolean {
  return change !== undefined && change !== 'keep' && (kinds.includes('assignments') || kinds.includes('schedules'));
}
