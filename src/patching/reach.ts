import type { Among, Assignment } from '../estate/assignment.ts';
import type { Estate } from '../estate/estate.ts';
import type { Known } from '../estate/known.ts';
import type { Machine, ScopeFacts } from '../estate/machine.ts';
import { resourceKey, sameText } from '../estate/resource-id.ts';
import { typeOfKind } from '../estate/resource-type.ts';
import type { Schedule } from '../estate/schedule.ts';
import { and, or, type Truth } from '../estate/truth.ts';
import { memo } from '../memo.ts';
import { inDynamicScope } from './dynamic-scope.ts';
import type { Patching, Reach } from './patching.ts';
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
    const isNodePool = machine.kind === 'aks-node-pool';
    if (!takesSchedules(machine) && !isNodePool) return [];
    const reaches: Reach[] = [];
    for (const assignments of [direct.get(machine.id) ?? [], isNodePool ? [] : wide(machine)]) {
      for (const assignment of assignments) {
        const selection = selectionOf(assignment, machine.id, machine);
        if (selection)
          reaches.push(
            ...reachesBy(assignment, selection, { schedules, removed, now }).map((reach) =>
              isNodePool ? asNodes(machine, reach) : asMember(machine, reach),
            ),
          );
      }
    }
    return reaches;
  };
}

/** Of the ways in which schedules reach a machine the one that tells whether any patches it: one that does, else the first that may. */
export function decidingReach(reaches: readonly Reach[]): Reach | undefined {
  let possible: Reach | undefined;
  for (const reach of reaches) {
    if (reach.patches === 'yes') return reach;
    if (reach.patches === 'unknown') possible ??= reach;
  }
  return possible;
}

/** Does a schedule that patches reach it? Assignments outside the input do not count. */
export function patchedBySchedule(reaches: readonly Reach[]): Truth {
  return decidingReach(reaches)?.patches ?? 'no';
}

/** The same where an assignment may be there that was lost: then it is open. */
export function mayBePatchedBySchedule(patching: Pick<Patching, 'machine' | 'reaches' | 'unread'>): Truth {
  const patched = patchedBySchedule(patching.reaches);
  return whyScheduleLost(patching) === undefined ? patched : or(patched, 'unknown');
}

/**
 * Why a machine may be on a schedule whose assignment was lost: the input holds something that was not read, or leaves a part out of what it
 * covers. Where nobody claims to have read anything whole, nothing is lost; that schedules may lie outside is said once for the run.
 */
export function whyScheduleLost({ machine, unread }: Pick<Patching, 'machine' | 'unread'>): string | undefined {
  return unread && !unread.unclaimed && takesSchedules(machine) ? unread.why : undefined;
}

/** Azure does not support schedules on scale sets; what they do to a member that is named itself is not documented. */
function asMember({ scaleSet }: Machine, reach: Reach): Reach {
  if (scaleSet.kind === 'absent' || reach.runs === 'no') return reach;
  const why =
    scaleSet.kind === 'value'
      ? 'the machine belongs to a flexible scale set, whose members Azure may not patch by schedules'
      : `whether the machine belongs to a scale set is not known: ${scaleSet.why}`;
  return { ...reach, runs: 'unknown', patches: 'unknown', why };
}

/** AKS keeps to the window of a cluster where it updates the nodes itself: nodes that do so themselves keep to none. */
function asNodes({ nodeChannel }: Machine, reach: Reach): Reach {
  if (nodeChannel.kind !== 'value')
    return { ...reach, runs: 'unknown', patches: 'unknown', why: 'the node OS upgrade channel is not known' };
  if (nodeChannel.value === 'NodeImage' || nodeChannel.value === 'SecurityPatch') return reach;
  return { ...reach, runs: 'no', patches: 'no', why: `the node OS upgrade channel is ${nodeChannel.value}` };
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
    ({ target, ...assignment }) =>
      target.kind === 'dynamic' || (target.kind === 'any' && isNew(alike, JSON.stringify(target.among ?? {}), assignment)),
  );
}

/** The first assignment of these candidates that names this schedule, changing or staying. */
function isNew<Key>(alike: Map<Key, Set<string>>, candidates: Key, { schedule, change }: Pick<Assignment, 'schedule' | 'change'>): boolean {
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

/** How an assignment selects a machine, or may. */
interface SelectionOfMachine {
  readonly via: 'static' | 'dynamic';
  /** Never `no`. */
  readonly selected: Truth;
  readonly why?: string;
}

/** A policy may mean thousands of machines, of which each asks. */
const idsOf = memo((ids: readonly string[]): ReadonlySet<string> => new Set(ids));

/** How an assignment selects the machine of this id and these facts; undefined when it certainly does not. */
export function selectionOf(assignment: Assignment, id: string, facts: ScopeFacts): SelectionOfMachine | undefined {
  const selection = selectionBy(assignment, id, facts);
  const { mayExist } = assignment;
  return selection && mayExist !== undefined ? { ...selection, selected: 'unknown', why: selection.why ?? mayExist } : selection;
}

function selectionBy({ target }: Assignment, id: string, facts: ScopeFacts): SelectionOfMachine | undefined {
  switch (target.kind) {
    case 'machine':
      return target.id === id ? { via: 'static', selected: 'yes' } : undefined;
    case 'candidates':
      return idsOf(target.ids).has(id) ? { via: 'static', selected: 'unknown', why: target.why } : undefined;
    case 'any':
      return mayBeAmong(facts, target.among) ? { via: 'static', selected: 'unknown', why: target.why } : undefined;
    case 'outside':
      return undefined;
    case 'dynamic': {
      const inside = inDynamicScope(facts, target.scope);
      if (inside.kind === 'unknown') return { via: 'dynamic', selected: 'unknown', why: inside.why };
      return inside.kind === 'value' && inside.value ? { via: 'dynamic', selected: 'yes' } : undefined;
    }
  }
}

function mayBeAmong({ kind, subscription, resourceGroup }: ScopeFacts, among: Among = {}): boolean {
  const mayBe = (text: string | undefined, fact: Known<string>) => {
    return text === undefined || fact.kind !== 'value' || sameText(text, fact.value);
  };
  return (
    (among.resourceType === undefined || sameText(among.resourceType, typeOfKind[kind])) &&
    mayBe(among.subscription, subscription) &&
    mayBe(among.resourceGroup, resourceGroup)
  );
}

interface Around {
  readonly schedules: ReadonlyMap<string, Schedule>;
  readonly removed: ReadonlySet<string>;
  readonly now: Date;
}

function reachesBy(
  assignment: Assignment,
  { via, selected, why: whyOpen }: SelectionOfMachine,
  { schedules, removed, now }: Around,
): Reach[] {
  const reachOf = (
    scheduleId: string | undefined,
    schedule: Schedule | undefined,
    reached: Truth,
    runs: Truth,
    why: string | undefined,
  ) => ({
    assignment: assignment.id,
    scheduleId,
    schedule,
    via,
    selected,
    reached,
    runs,
    patches: and(reached, runs),
    ...(why === undefined ? {} : { why }),
  });
  const reference = assignment.schedule;
  switch (reference.kind) {
    case 'outside': {
      const { resourceId } = reference;
      if (removed.has(resourceKey(resourceId))) return [reachOf(resourceId, undefined, selected, 'no', 'the input deletes the schedule')];
      const why = whyOpen ?? 'the schedule lies outside the input, so whether it patches is not known';
      return [reachOf(resourceId, undefined, selected, 'unknown', why)];
    }
    case 'unknown':
      return [reachOf(undefined, undefined, selected, 'unknown', reference.why)];
    case 'inside': {
      const isOne = reference.ids.length === 1;
      return reference.ids.flatMap((id) => {
        const schedule = schedules.get(id);
        if (!schedule) return [];
        const { runs, why } = scheduleRuns(schedule, now);
        const whyNot = whyOpen ?? (isOne ? why : 'which of several schedules is assigned is not known');
        return [reachOf(id, schedule, isOne ? selected : 'unknown', runs, whyNot)];
      });
    }
  }
}
