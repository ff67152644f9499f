import type { Assignment } from '../estate/assignment.ts';
import type { Estate } from '../estate/estate.ts';
import type { Machine, ScopeFacts } from '../estate/machine.ts';
import { resourceKey } from '../estate/resource-id.ts';
import type { Schedule } from '../estate/schedule.ts';
import { inDynamicScope } from './dynamic-scope.ts';
import type { Reach } from './patching.ts';
import { scheduleRuns } from './schedule-runs.ts';
import { indexScopes } from './scope-index.ts';

/** Scale sets cannot be put on a schedule (learn.microsoft.com/azure/update-manager/unsupported-workloads). */
export function takesSchedules(machine: Machine): boolean {
  return machine.kind === 'virtual-machine' || machine.kind === 'arc-server';
}

/** Finds the schedules that reach a machine or may; static assignments are indexed, dynamic scopes evaluated. */
export function reachesIn(estate: Estate, now: Date): (machine: Machine) => readonly Reach[] {
  const schedules = new Map(estate.schedules.map((schedule) => [schedule.id, schedule]));
  const direct = indexByMachine(estate.assignments);
  const removed = new Set(estate.removedSchedules.map((id) => resourceKey(id)));
  const wide = indexScopes(widely(estate.assignments), ({ target }) => (target.kind === 'dynamic' ? target.scope : undefined));
  return (machine) => {
    if (!takesSchedules(machine)) return [];
    const reaches: Reach[] = [];
    for (const assignments of [direct.get(machine.id) ?? [], wide(machine)]) {
      for (const assignment of assignments) {
        const hit = reachesMachine(assignment, machine.id, machine);
        if (hit) reaches.push(...scheduledBy(assignment, hit, { schedules, removed, now }).map((reach) => asMember(machine, reach)));
      }
    }
    return reaches;
  };
}

/** Azure does not support schedules on scale sets; what they do to a member that is named itself is not documented. */
function asMember({ scaleSet }: Machine, reach: Reach): Reach {
  if (scaleSet.kind === 'absent' || reach.runs === false) return reach;
  const why =
    scaleSet.kind === 'value'
      ? 'the machine belongs to a flexible scale set, whose members Azure may not patch by schedules'
      : `whether the machine belongs to a scale set is not known: ${scaleSet.why}`;
  return { ...reach, runs: 'unknown', why };
}

/** Assignments that name machines, by machine. */
export function indexByMachine(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const index = new Map<string, Assignment[]>();
  const alike = new Map<readonly string[], Set<string>>();
  for (const assignment of assignments) {
    const { target } = assignment;
    const ids = target.kind === 'machine' ? [target.id] : target.kind === 'candidates' ? target.ids : [];
    if (target.kind === 'candidates' && !isNew(alike, target.ids, assignment)) continue;
    for (const id of ids) {
      const others = index.get(id);
      if (others) others.push(assignment);
      else index.set(id, [assignment]);
    }
  }
  return index;
}

/** Assignments that may mean any machine; of those that say the same, one: thousands of them would reach thousands of machines each. */
export function widely(assignments: readonly Assignment[]): readonly Assignment[] {
  const alike = new Map<string, Set<string>>();
  return assignments.filter(
    (assignment) => assignment.target.kind === 'dynamic' || (assignment.target.kind === 'any' && isNew(alike, 'any', assignment)),
  );
}

/** The first assignment of these candidates that names this schedule, changing or staying. */
function isNew<Key>(alike: Map<Key, Set<string>>, candidates: Key, { schedule, change }: Assignment): boolean {
  const seen = alike.get(candidates) ?? new Set();
  alike.set(candidates, seen);
  const says = JSON.stringify([
    schedule.kind === 'inside' ? schedule.ids : schedule.kind === 'outside' ? schedule.resourceId : '',
    change === 'keep',
  ]);
  if (seen.has(says)) return false;
  seen.add(says);
  return true;
}

interface Hit {
  readonly via: 'static' | 'dynamic';
  readonly certain: boolean;
  readonly why?: string;
}

/** How an assignment reaches the machine of this id and these facts; undefined when it certainly does not. */
export function reachesMachine(assignment: Assignment, id: string, facts: ScopeFacts): Hit | undefined {
  const { target } = assignment;
  switch (target.kind) {
    case 'machine':
      return target.id === id ? { via: 'static', certain: true } : undefined;
    case 'candidates':
      return target.ids.includes(id) ? { via: 'static', certain: false, why: target.why } : undefined;
    case 'any':
      return { via: 'static', certain: false, why: target.why };
    case 'outside':
      return undefined;
    case 'dynamic': {
      const inside = inDynamicScope(facts, target.scope);
      if (inside.kind === 'unknown') return { via: 'dynamic', certain: false, why: inside.why };
      return inside.kind === 'value' && inside.value ? { via: 'dynamic', certain: true } : undefined;
    }
  }
}

interface Around {
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly removed: ReadonlySet<string>;
  readonly now: Date;
}

function scheduledBy(assignment: Assignment, hit: Hit, { schedules, removed, now }: Around): Reach[] {
  const base = { assignment: assignment.id, via: hit.via, inside: hit.certain, ...(hit.why === undefined ? {} : { why: hit.why }) };
  const reference = assignment.schedule;
  if (reference.kind === 'outside' && removed.has(resourceKey(reference.resourceId))) {
    const gone = { scheduleId: reference.resourceId, schedule: undefined, runs: false, why: 'the input deletes the schedule' } as const;
    return [{ ...base, certain: hit.certain, ...gone }];
  }
  if (reference.kind === 'outside') {
    const why = hit.why ?? 'the schedule lies outside the input, so whether it patches is not known';
    return [{ ...base, scheduleId: reference.resourceId, schedule: undefined, certain: hit.certain, runs: 'unknown', why }];
  }
  if (reference.kind === 'unknown') {
    return [{ ...base, scheduleId: undefined, schedule: undefined, certain: hit.certain, runs: 'unknown', why: reference.why }];
  }
  const settled = reference.ids.length === 1;
  return reference.ids.flatMap((id) => {
    const schedule = schedules.get(id);
    if (!schedule) return [];
    const running = scheduleRuns(schedule, now);
    const why = hit.why ?? (settled ? undefined : 'which of several schedules is assigned is not known') ?? running.why;
    return [
      { ...base, scheduleId: id, schedule, certain: hit.certain && settled, runs: running.runs, ...(why === undefined ? {} : { why }) },
    ];
  });
}
