import type { Assignment, AssignmentTarget, ScheduleReference } from './assignment.ts';
import type { Gap } from './coverage.ts';
import type { Estate } from './estate.ts';
import { marked } from './fact.ts';
import { linkEstates } from './link.ts';
import type { Machine, Observed } from './machine.ts';
import { machineFacts } from './machine-facts.ts';
import { resourceKey } from './resource-id.ts';
import { ResourceMap } from './resource-map.ts';

/**
 * A plan in the midst of what is really there: machines, schedules and assignments of the live estate that the plan says nothing about
 * stand around its own; where the live estate was read whole no others can exist. What both know is as the plan says, with what Azure last
 * said of it beside.
 */
export function withSurroundings(plan: Estate, live: Estate): Estate {
  const managed = new Set(plan.managed.map((id) => resourceKey(id)));
  const isManaged = (id: string) => managed.has(resourceKey(id));
  const around: Estate = {
    ...live,
    machines: live.machines.filter(({ id }) => !isManaged(id)).map((machine) => ({ ...machine, surrounding: true })),
    schedules: live.schedules.filter(({ id }) => !isManaged(id)).map((schedule) => ({ ...schedule, surrounding: true })),
    assignments: live.assignments.filter(({ id }) => !isManaged(id)).map((assignment) => aroundPlan(assignment, isManaged)),
    updateManagement: [],
    sightings: [],
  };
  const linked = linkEstates([withoutWhatIsRead(plan, live), around]);
  const observed = new ResourceMap(live.machines.map((machine) => [machine.id, machine]));
  return {
    ...linked,
    machines: linked.machines.map((machine) => (machine.surrounding ? machine : asObserved(machine, observed))),
  };
}

/** What a plan leaves as it is without saying how that is, the live estate says. */
function withoutWhatIsRead(plan: Estate, live: Estate): Estate {
  const covers = live.coverage.whole.length > 0;
  const read = new Set([live.machines, live.schedules, live.assignments].flatMap((list) => list.map(({ id }) => resourceKey(id))));
  const isRead = ({ change, subject }: Gap) => change === 'keep' && subject !== undefined && read.has(resourceKey(subject));
  const gaps = covers ? plan.coverage.gaps.filter((gap) => !isRead(gap)) : plan.coverage.gaps;
  return { ...plan, coverage: { ...plan.coverage, gaps } };
}

/** What the plan manages is looked up again, among the plan's own: it may have moved or gone. */
function aroundPlan(assignment: Assignment, isManaged: (id: string) => boolean): Assignment {
  return {
    ...assignment,
    surrounding: true,
    schedule: schedule(assignment.schedule, isManaged),
    target: target(assignment.target, isManaged),
  };
}

function schedule(reference: ScheduleReference, isManaged: (id: string) => boolean): ScheduleReference {
  const [id, ...others] = reference.kind === 'inside' ? reference.ids : [];
  return id !== undefined && others.length === 0 && isManaged(id) ? { kind: 'outside', resourceId: id } : reference;
}

function target(of: AssignmentTarget, isManaged: (id: string) => boolean): AssignmentTarget {
  return of.kind === 'machine' && isManaged(of.id) ? { kind: 'outside', resourceId: of.id } : of;
}

const observedFacts = marked(machineFacts, 'observed');

function asObserved(machine: Machine, observed: ResourceMap<Machine>): Machine {
  const seen = machine.resourceId.kind === 'value' ? observed.get(machine.resourceId.value) : undefined;
  if (!seen) return machine;
  const facts = Object.fromEntries(observedFacts.map((name) => [name, seen[name]])) as unknown as Observed;
  return { ...machine, observed: facts, ...(seen.live ? { live: seen.live } : {}) };
}
