import type { Assignment, ScheduleReference } from '../estate/assignment.ts';
import type { Estate } from '../estate/estate.ts';
import type { Machine } from '../estate/machine.ts';
import { resourceKey } from '../estate/resource-id.ts';
import { and, type Truth } from '../estate/truth.ts';
import { type AssignmentPair, assignmentPairs } from './assignment-pairs.ts';
import { selectionOf, takesSchedules } from './reach.ts';
import { isGuestSchedule } from './schedule-runs.ts';
import { anySchedule, type ScheduleChanges, type Step, summarise } from './schedule-steps.ts';
import { compareMembership } from './scope-change.ts';

const none: ScheduleChanges = { loses: [], gains: [] };

/**
 * Finds the schedules that begin or cease to reach a machine with this input, because the machine, a scope or an assignment changes. A
 * machine that the input creates loses nothing and gains whatever reaches it, which is no news: it has no changes. Build once per estate.
 */
export function scheduleChangesIn(estate: Estate): (machine: Machine) => ScheduleChanges {
  const pairs = assignmentPairs(estate);
  const namesOf = namesIn(estate);
  return (machine) => {
    if (machine.change === 'create' || !takesSchedules(machine)) return none;
    const steps: Step[] = [];
    for (const pair of pairs.changing(machine)) steps.push(...stepsOf(pair, machine, namesOf));
    if (steps.length === 0 && !machine.former) return none;
    const concerned = new Set(steps.map(({ key }) => key));
    for (const assignment of pairs.staying(machine)) {
      // What stays around a machine that stays matters only where it holds a schedule that something else gives or takes.
      if (!machine.former && !namesOf(assignment.schedule).some(({ key }) => key === anySchedule || concerned.has(key))) continue;
      steps.push(...stepsOf({ before: assignment, after: assignment }, machine, namesOf));
    }
    return summarise(steps);
  };
}

interface Name {
  readonly key: string;
  readonly scheduleId: string | undefined;
  readonly deleted: boolean;
  /** Why it may be another one. */
  readonly doubt: string | undefined;
}

type NamesOf = (reference: ScheduleReference) => readonly Name[];

/** The schedules of guest scope that an assignment may mean. */
function namesIn(estate: Estate): NamesOf {
  const schedules = new Set(estate.schedules.filter(isGuestSchedule).map(({ id }) => id));
  const removed = new Set(estate.removedSchedules.map((id) => resourceKey(id)));
  return (reference) => {
    switch (reference.kind) {
      case 'outside': {
        const key = resourceKey(reference.resourceId);
        return [{ key, scheduleId: reference.resourceId, deleted: removed.has(key), doubt: undefined }];
      }
      case 'unknown':
        return [{ key: anySchedule, scheduleId: undefined, deleted: false, doubt: reference.why }];
      case 'inside': {
        const doubt = reference.ids.length > 1 ? 'which of several schedules is assigned is not known' : undefined;
        return reference.ids.filter((id) => schedules.has(id)).map((id) => ({ key: id, scheduleId: id, deleted: false, doubt }));
      }
    }
  };
}

type Meaning = Pick<Step, 'stays' | 'before' | 'after' | 'cause' | 'doubt'>;

/** What one assignment does to the schedules of a machine; nothing where it certainly never means the machine. */
function stepsOf(pair: AssignmentPair, machine: Machine, namesOf: NamesOf): Step[] {
  const meaning = meaningOf(pair, machine);
  if (!meaning) return [];
  const [past, present] = [pair.before, pair.after].map((assignment) => (assignment ? namesOf(assignment.schedule) : []));
  const names = new Map([...(past ?? []), ...(present ?? [])].map((name) => [name.key, name]));
  return [...names.values()].map(({ key, scheduleId, deleted }) => {
    const was = past?.find((name) => name.key === key);
    const is = deleted ? undefined : present?.find((name) => name.key === key);
    return {
      ...{ key, scheduleId, assignment: (pair.after ?? pair.before)?.id ?? '' },
      ...(was && is ? stepBetween(pair, was, is, meaning) : stepOnOneSide(was, is, meaning)),
      cause: (outside) => (was && is && meaning[outside] !== 'yes' ? meaning.cause(outside) : scheduleCause(pair, deleted)),
      doubt: is?.doubt ?? was?.doubt ?? meaning.doubt,
    };
  });
}

type Truths = Pick<Step, 'stays' | 'before' | 'after'>;

function stepBetween({ before, after }: AssignmentPair, was: Name, is: Name, meaning: Meaning): Truths {
  // Which schedule an assignment means is not known in the same way as long as it stays.
  if (before === after) return { ...meaning, stays: and(meaning.stays, settled(is)) };
  return { stays: meaning.stays, before: and(meaning.before, settled(was)), after: and(meaning.after, settled(is)) };
}

function stepOnOneSide(was: Name | undefined, is: Name | undefined, { stays, before, after }: Meaning): Truths {
  return { stays: 'yes', before: and(and(stays, before), settled(was)), after: and(and(stays, after), settled(is)) };
}

function settled(name: Name | undefined): Truth {
  if (!name) return 'no';
  return name.doubt === undefined ? 'yes' : 'unknown';
}

function scheduleCause({ before, after }: AssignmentPair, deleted: boolean): string {
  if (!after) return 'the assignment is deleted';
  if (!before) return 'the assignment is new';
  return deleted ? 'the schedule is deleted' : 'the assignment names another schedule';
}

/** Does the assignment mean the machine, whichever schedule it names? */
function meaningOf({ before, after }: AssignmentPair, machine: Machine): Meaning | undefined {
  const former = machine.former ?? machine;
  const was = before && selectionOf(before, machine.id, former);
  const is = after && selectionOf(after, machine.id, machine);
  if (!was && !is) return undefined;
  const [from, to] = [before?.target, after?.target];
  if (from?.kind === 'dynamic' && to?.kind === 'dynamic')
    return compareMembership({ facts: former, scope: from.scope }, { facts: machine, scope: to.scope });
  const [truthBefore, truthAfter] = [was, is].map((selection): Truth => selection?.selected ?? 'no');
  const doubt = was?.why ?? is?.why;
  const cause = () => targetCause(before, after);
  if (before === after) return { stays: truthAfter ?? 'no', before: 'yes', after: 'yes', cause, doubt };
  return { stays: 'yes', before: truthBefore ?? 'no', after: truthAfter ?? 'no', cause, doubt };
}

function targetCause(before: Assignment | undefined, after: Assignment | undefined): string {
  const dynamic = [before, after].some((assignment) => assignment?.target.kind === 'dynamic');
  return dynamic ? 'the assignment changes' : 'the assignment names another machine';
}
