import type { DynamicScope } from '../estate/assignment.ts';
import { areaOf, askCoverage, type Coverage, type Shortfall, type WhyNotWhole } from '../estate/coverage.ts';
import type { Estate } from '../estate/estate.ts';
import { valueOf } from '../estate/known.ts';
import { allRules } from '../generated/rules.ts';
import { isAffected, isChange } from '../patching/affected.ts';
import { isAssigned } from '../patching/assigned.ts';
import type { Patching } from '../patching/patching.ts';
import { whyScheduleLost } from '../patching/reach.ts';
import type { Membership, Policy } from '../policy/policy.ts';
import type { Fleet, ScopeSubject } from '../rules/rule.ts';
import { environmentsAhead } from '../rules/settings.ts';
import type { RunInput } from './run-input.ts';

/** Which part of a plan to evaluate: what it changes or affects, or all of it. */
export type PlanScope = 'changed' | 'all';

/** The machines to evaluate, and how many of the others there are. */
export interface MachinesInScope {
  readonly machines: Fleet;
  /** Machines of no environment that the policy does not mind. */
  readonly ignored: number;
  readonly outOfScope: number;
}

export function machinesInScope({ machines, estate, policy }: RunInput, planScope: PlanScope): MachinesInScope {
  const whole = planScope === 'all' && !machines.some(({ patching }) => patching.machine.surrounding);
  const affected = whole ? machines : affectedMachines(machines, estate, policy);
  const scoped = planScope === 'all' && !whole ? everyOwn(machines, affected) : affected;
  // A policy without environments evaluates every machine by what it says everywhere.
  const skips = policy.unmatched === 'ignore' && policy.environments.length > 0;
  const evaluated = scoped.filter(({ membership }) => membership.kind !== 'none' || !skips);
  return { machines: evaluated, ignored: scoped.length - evaluated.length, outOfScope: machines.length - scoped.length };
}

/** Machines of the input, and those around it that it affects. */
function everyOwn(machines: Fleet, affected: Fleet): Fleet {
  const reached = new Set(affected);
  return machines.filter((machine) => !machine.patching.machine.surrounding || reached.has(machine));
}

/** The order of two environments changes with either, so those that wait for a changed one are looked at as well. */
function affectedMachines(machines: Fleet, estate: Estate, policy: Policy): Fleet {
  const affected = isAffected(estate);
  const own = machines.filter(({ patching }) => affected(patching));
  const changed = new Set(own.flatMap(({ membership }) => environmentsOf(membership)));
  const waiting = new Set(
    policy.environments
      .filter(({ requirements }) => environmentsAhead(allRules, requirements).some((name) => changed.has(name)))
      .map(({ name }) => name),
  );
  if (waiting.size === 0) return own;
  const directly = new Set(own);
  return machines.filter((machine) => directly.has(machine) || environmentsOf(machine.membership).some((name) => waiting.has(name)));
}

function environmentsOf(membership: Membership): readonly string[] {
  if (membership.kind === 'none') return [];
  if (membership.kind === 'one') return [membership.environment.name];
  return membership.environments.flatMap((environment) => environment?.name ?? []);
}

/** With `changed`: schedules that change or reach an evaluated machine, or whose assignments change. */
export function schedulesInScope({ estate, machines }: RunInput, evaluated: Fleet, planScope: PlanScope) {
  const reached = reachedBy(machines);
  const unread = whyReachesMore(estate.coverage, machines);
  const concerned = new Set(evaluated.flatMap(({ patching }) => patching.reaches.map(({ scheduleId }) => scheduleId)));
  for (const assignment of estate.assignments) {
    const { schedule } = assignment;
    if (isChange(assignment) && schedule.kind === 'inside') for (const id of schedule.ids) concerned.add(id);
  }
  return estate.schedules
    .filter((schedule) => (planScope === 'all' && !schedule.surrounding) || isChange(schedule) || concerned.has(schedule.id))
    .map((schedule) => ({
      schedule,
      machines: reached.get(schedule.id) ?? [],
      ...(unread === undefined ? {} : { unread }),
      assigned: isAssigned(schedule, estate),
    }));
}

/** Why a schedule, which may be assigned from anywhere, may reach machines that the input does not show on it. */
function whyReachesMore({ gaps }: Coverage, machines: Fleet): string | undefined {
  const gap = gaps.find(({ kinds, excluded }) => kinds.includes('assignments') || (kinds.includes('machines') && excluded === undefined));
  if (gap) return gap.why;
  for (const { patching } of machines) {
    const why = whyScheduleLost(patching);
    if (why !== undefined) return why;
  }
  return undefined;
}

/** Dynamic scopes with what they select among all machines; with `changed`, those that change. */
export function dynamicScopesInScope({ estate, machines }: RunInput, planScope: PlanScope) {
  const whyNotWhole = askCoverage(estate.coverage);
  const members = membersOf(machines);
  return estate.assignments.flatMap((assignment) => {
    const { target, id, surrounding } = assignment;
    if (target.kind !== 'dynamic' || ((planScope === 'changed' || surrounding) && !isChange(assignment))) return [];
    return [
      {
        assignment,
        scope: target.scope,
        members: members.get(id) ?? { certain: 0, possible: 0 },
        unread: unreadIn(target.scope, whyNotWhole),
      },
    ];
  });
}

/** Why machines that the scope selects may not be in the input: the filter may name groups, else it is all that the scope sits on. */
function unreadIn({ subscription, resourceGroup, resourceGroups }: DynamicScope, whyNotWhole: WhyNotWhole): Shortfall | undefined {
  const group = valueOf(resourceGroup);
  const named = valueOf(resourceGroups)?.map(valueOf) ?? [];
  const groups = group === undefined && named.length > 0 && !named.includes(undefined) ? named : [group];
  for (const one of groups) {
    const unread = whyNotWhole('machines', areaOf(valueOf(subscription), one));
    if (unread) return unread;
  }
  return undefined;
}

/** How many machines each dynamic assignment reaches; one that may mean several schedules reaches a machine once. */
function membersOf(machines: Fleet): ReadonlyMap<string, ScopeSubject['members']> {
  const members = new Map<string, { certain: number; possible: number; why?: string }>();
  for (const { patching } of machines) {
    const reaches = new Map(patching.reaches.filter(({ via }) => via === 'dynamic').map((reach) => [reach.assignment, reach]));
    for (const [assignment, { selected, why }] of reaches) {
      const count = members.get(assignment) ?? { certain: 0, possible: 0 };
      members.set(assignment, count);
      if (selected === 'yes') count.certain += 1;
      else {
        count.possible += 1;
        count.why ??= why ?? 'the input cannot tell';
      }
    }
  }
  return members;
}

function reachedBy(machines: Fleet): ReadonlyMap<string, Patching[]> {
  const reached = new Map<string, Patching[]>();
  for (const { patching } of machines) {
    const ids = new Set(
      patching.reaches.flatMap(({ reached, scheduleId }) => (reached === 'yes' && scheduleId !== undefined ? [scheduleId] : [])),
    );
    for (const id of ids) {
      const list = reached.get(id);
      if (list) list.push(patching);
      else reached.set(id, [patching]);
    }
  }
  return reached;
}
