import type { Assignment } from '../estate/assignment.ts';
import type { Estate } from '../estate/estate.ts';
import type { Machine } from '../estate/machine.ts';
import { resourceKey } from '../estate/resource-id.ts';
import { indexByMachine, widely } from './reach.ts';

/** An assignment at two times: the same one twice where it stays, undefined where it does not exist. */
export interface AssignmentPair {
  readonly before: Assignment | undefined;
  readonly after: Assignment | undefined;
}

export interface AssignmentPairs {
  /** Assignments that change, or whose schedule the input deletes, and that may mean this machine before or after. */
  changing(machine: Machine): readonly AssignmentPair[];
  /** All others that may mean it. */
  staying(machine: Machine): readonly Assignment[];
}

/** Pairs each assignment with what it was before; build once per estate. */
export function assignmentPairs(estate: Estate): AssignmentPairs {
  const removed = new Set(estate.removedSchedules.map((id) => resourceKey(id)));
  const changes = ({ change, schedule }: Assignment) =>
    change !== 'keep' || (schedule.kind === 'outside' && removed.has(resourceKey(schedule.resourceId)));
  const former = new Map(estate.formerAssignments.map((assignment) => [keyOf(assignment), assignment]));
  const current = new Map(estate.assignments.map((assignment) => [keyOf(assignment), assignment]));
  const pairs = new Map<string, AssignmentPair>();
  const pairOf = (assignment: Assignment): AssignmentPair => {
    const key = keyOf(assignment);
    const after = current.get(key);
    const pair = pairs.get(key) ?? { before: after?.change === 'keep' ? after : former.get(key), after };
    pairs.set(key, pair);
    return pair;
  };
  const changing = [estate.assignments.filter(changes), estate.formerAssignments];
  const named = changing.map(indexByMachine);
  const wide = [...new Set(changing.flatMap(widely).map(pairOf))];
  const rest = estate.assignments.filter((assignment) => !changes(assignment));
  const [restNamed, restWide] = [indexByMachine(rest), widely(rest)];
  return {
    changing: ({ id }) => {
      const own = named.flatMap((index) => index.get(id) ?? []).map(pairOf);
      return own.length === 0 ? wide : [...new Set([...own, ...wide])];
    },
    staying: ({ id }) => {
      const own = restNamed.get(id);
      return own ? [...own, ...restWide] : restWide;
    },
  };
}

/** Two inputs may use one address for two assignments. */
function keyOf({ id, origin }: Assignment): string {
  return `${origin.input}\n${id}`;
}
