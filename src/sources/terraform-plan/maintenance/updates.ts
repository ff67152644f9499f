import { isDeepStrictEqual } from 'node:util';
import type { Assignment, AssignmentTarget, ScheduleReference } from '../../../estate/assignment.ts';
import { touched } from '../../../estate/declaration.ts';
import { type Known, unknown, value } from '../../../estate/known.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import { ResourceMap } from '../../../estate/resource-map.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import type { Schedule, Selection } from '../../../estate/schedule.ts';
import { scheduleFacts } from '../../../estate/schedule-facts.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { assignedSchedule, type Filter, filterKeys, readFilter, targetOn } from '../../arm/assignment.ts';
import { readScheduleUpdate } from '../../arm/schedule.ts';
import { propertiesOf } from '../azapi/body.ts';
import { identityInId, plannedIdentity } from '../resources/identity.ts';
import { assignmentRole, scheduleRole } from '../resources/joins.ts';
import { hasAzurermAttribute, leftByUpdate, mayDiffer } from '../resources/left-by-update.ts';
import { asBefore, originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import { ResourceLookup } from '../resources/resource-lookup.ts';
import { laidInAnyOrder, whicheverIsLast, whyOrderOpen } from '../resources/update-order.ts';
import { updateTarget } from '../resources/update-target.ts';
import { inBody, scheduleReference } from './assignment.ts';

const { configurationAssignment, maintenanceConfiguration } = resourceTypes;

/** Is what the resource writes certain, once it is known what it writes over? An action may be undone by what comes after it. */
export interface MaintenanceUpdate {
  readonly resource: PlannedResource;
  readonly certain: boolean;
}

/** Schedules with the updates that lie over them. An update of a schedule outside the plan adds that schedule. */
export function withScheduleUpdates(
  declared: readonly Schedule[],
  updates: readonly MaintenanceUpdate[],
  context: PlanContext,
): readonly Schedule[] {
  const ofSchedules = updates.filter(({ resource }) => resource.armType === maintenanceConfiguration);
  if (ofSchedules.length === 0) return declared;
  const schedules = new Map(declared.map((schedule) => [schedule.id, schedule]));
  const lookup = new ResourceLookup(declared);
  const settled = new Map<string, PlannedResource[]>();
  const doubtfully: (readonly [PlannedResource, readonly string[]])[] = [];
  for (const { resource, certain } of ofSchedules) {
    const target = updateTarget(resource, { type: maintenanceConfiguration, role: scheduleRole(context), lookup }, context);
    if (target.kind === 'outside') {
      const schedule = outsideSchedule(resource, target.resourceId, context);
      if (!schedule) continue;
      schedules.set(
        schedule.id,
        certain ? schedule : { ...schedule, ...doubtful(schedule, written(resource, schedule, context), resource) },
      );
      lookup.add(schedule);
      if (certain) settled.set(schedule.id, [resource]);
    } else if (target.kind === 'inside' && certain) settled.set(target.id, [...(settled.get(target.id) ?? []), resource]);
    else doubtfully.push([resource, target.kind === 'inside' ? [target.id] : (target.ids ?? [...schedules.keys()])]);
  }
  for (const [id, ofSchedule] of settled) {
    const schedule = schedules.get(id);
    if (!schedule) continue;
    const laid = laidInAnyOrder(schedule, ofSchedule, (over, resource) =>
      layOverSchedule(over, resource, written(resource, over, context)),
    );
    schedules.set(id, whicheverIsLast(laid, factNames, ofSchedule));
  }
  for (const [resource, ids] of doubtfully) {
    for (const id of ids) {
      const schedule = schedules.get(id);
      if (!schedule) continue;
      schedules.set(id, layOverSchedule(schedule, resource, doubtful(schedule, written(resource, schedule, context), resource)));
    }
  }
  return [...schedules.values()];
}

const factNames = Object.keys(scheduleFacts);

function layOverSchedule(schedule: Schedule, resource: PlannedResource, facts: Partial<Schedule>): Schedule {
  const writtenBy = Object.fromEntries(Object.keys(facts).map((name) => [name, resource.address]));
  return { ...schedule, ...facts, writtenBy: { ...schedule.writtenBy, ...writtenBy }, change: touched(schedule.change, resource.change) };
}

type WrittenFacts = ReturnType<typeof readScheduleUpdate>;

function written(resource: PlannedResource, schedule: Schedule, { resources }: PlanContext): WrittenFacts {
  const target = resources.get(schedule.id);
  const facts = readScheduleUpdate(propertiesOf(resource), schedule);
  const left = leftByUpdate(facts, schedule, resource, target, (name) =>
    hasAzurermAttribute(scheduleFacts[name as keyof typeof scheduleFacts]),
  );
  // azurerm has no attribute for one part of what is installed on Windows.
  return target?.type === 'azurerm_maintenance_configuration' && target.change === 'update' && facts.windows && !left.windows
    ? { ...left, windows: withRebootingKbs(schedule.windows, facts.windows) }
    : left;
}

function withRebootingKbs(own: Known<Selection>, updated: Known<Selection>): Known<Selection> {
  if (own.kind !== 'value' || updated.kind !== 'value') return own;
  return value({ ...own.value, excludeKbsRequiringReboot: updated.value.excludeKbsRequiringReboot });
}

function doubtful(schedule: Schedule, facts: WrittenFacts, { address }: PlannedResource): Partial<Schedule> {
  return mayDiffer(facts, schedule, `${address} may change it`);
}

function outsideSchedule(resource: PlannedResource, resourceId: Known<string>, context: PlanContext): Schedule | undefined {
  const unread = unreadOfSchedule('the schedule lies outside the plan');
  const facts = readScheduleUpdate(propertiesOf(resource), unread);
  if (Object.keys(facts).length === 0) return undefined;
  const { name, subscription, resourceGroup } =
    resourceId.kind === 'value' ? identityInId(resourceId.value) : plannedIdentity(resource, context);
  return {
    ...unread,
    ...{ id: resource.address, name, resourceId, subscription, resourceGroup },
    ...facts,
    change: resource.change === 'keep' ? 'keep' : 'update',
    origin: originOf(resource, context),
  };
}

interface Assignments {
  readonly assignments: readonly Assignment[];
  /** As they were, where only an update changes them. */
  readonly former: readonly Assignment[];
}

/** Assignments with the updates that lie over them. An update of an assignment outside the plan adds that assignment. */
export function withAssignmentUpdates(
  declared: readonly Assignment[],
  updates: readonly MaintenanceUpdate[],
  context: PlanContext,
): Assignments {
  const ofAssignments = updates.filter(({ resource }) => resource.armType === configurationAssignment);
  const assignments = new Map(declared.map((assignment) => [assignment.id, assignment]));
  const former: Assignment[] = [];
  const ids = new ResourceMap(
    (ofAssignments.length === 0 ? [] : declared).flatMap(({ id }): (readonly [string, string])[] => {
      const own = context.resources.get(id)?.field.at('id').string();
      return own?.kind === 'value' ? [[own.value, id]] : [];
    }),
  );
  const lookup = { byId: (id: string) => ids.get(id), byName: () => [] };
  const certainly = new Map<string, PlannedResource[]>();
  for (const { resource, certain } of ofAssignments) {
    const target = updateTarget(resource, { type: configurationAssignment, role: assignmentRole(context), lookup }, context);
    if (target.kind === 'outside' && target.resourceId.kind === 'value') {
      const assignment = outsideAssignment(resource, target.resourceId.value, certain, context);
      if (assignment) assignments.set(assignment.id, assignment);
      continue;
    }
    const known = target.kind === 'inside' ? [target.id] : target.kind === 'open' ? target.ids : undefined;
    for (const id of known ?? [...assignments.keys()]) {
      const assignment = assignments.get(id);
      const declaredBy = context.resources.get(id);
      if (!assignment || declaredBy?.armType !== configurationAssignment) continue;
      // What is declared takes its own back where it acts and the update does not.
      if (resource.change === 'keep' && declaredBy.change !== 'keep') continue;
      const settled = certain && target.kind === 'inside';
      if (settled) certainly.set(id, [...(certainly.get(id) ?? []), resource]);
      const after = layOver(assignment, resource, settled, context);
      const past = resource.change === 'update' ? asBefore(resource, context) : undefined;
      if (assignment.change === 'keep' && resource.change !== 'keep')
        former.push({ ...(past ? layOver(assignment, past, settled, context) : assignment), change: 'update' });
      assignments.set(id, { ...after, change: assignment.change === 'delete' ? 'delete' : touched(assignment.change, resource.change) });
    }
  }
  for (const own of declared) {
    const [last, updates] = [assignments.get(own.id), certainly.get(own.id) ?? []];
    if (last && updates.length > 1) assignments.set(own.id, { ...last, ...whicheverIsLastOn(own, updates, context) });
  }
  return { assignments: [...assignments.values()], former };
}

function whicheverIsLastOn(
  own: Assignment,
  updates: readonly PlannedResource[],
  context: PlanContext,
): Pick<Assignment, 'schedule' | 'target'> {
  const [first, ...others] = laidInAnyOrder(own, updates, (over, resource) => layOver(over, resource, true, context));
  const open = others.some(({ schedule }) => !isDeepStrictEqual(schedule, first.schedule));
  const schedule: ScheduleReference = open ? { kind: 'unknown', why: whyOrderOpen(updates) } : first.schedule;
  if (first.target.kind !== 'dynamic') return { schedule, target: first.target };
  const scopes = others.flatMap(({ target }) => (target.kind === 'dynamic' ? [target.scope] : []));
  const scope = whicheverIsLast([first.target.scope, ...scopes], Object.keys(first.target.scope), updates);
  return { schedule, target: { kind: 'dynamic', scope } };
}

function layOver(assignment: Assignment, resource: PlannedResource, certain: boolean, context: PlanContext): Assignment {
  const properties = propertiesOf(resource);
  const schedule = assignedSchedule(properties);
  const why = `${resource.address} may change what ${assignment.id} assigns`;
  const reference: ScheduleReference = certain ? scheduleReference(resource, schedule.id(), inBody, context) : { kind: 'unknown', why };
  return {
    ...assignment,
    schedule: schedule.isUnset ? assignment.schedule : reference,
    target: withFilter(assignment.target, resource, certain ? undefined : why),
  };
}

function withFilter(target: AssignmentTarget, resource: PlannedResource, doubt: string | undefined): AssignmentTarget {
  if (target.kind !== 'dynamic') return target;
  const written = readFilter(propertiesOf(resource));
  const places = filterKeys(propertiesOf(resource));
  const names = (Object.keys(places) as (keyof Filter)[]).filter((name) => !places[name].isUnset);
  const filter = Object.fromEntries(names.map((name) => [name, doubt === undefined ? written[name] : unknown(doubt)]));
  return { kind: 'dynamic', scope: { ...target.scope, ...filter } };
}

function outsideAssignment(resource: PlannedResource, resourceId: string, certain: boolean, context: PlanContext): Assignment | undefined {
  const parent = parseResourceId(resourceId)?.parent;
  const properties = propertiesOf(resource);
  const schedule = assignedSchedule(properties);
  if (parent === undefined || schedule.isUnset) return undefined;
  return {
    id: resource.address,
    schedule: certain
      ? scheduleReference(resource, schedule.id(), inBody, context)
      : { kind: 'unknown', why: `whether what ${resource.address} assigns stays so is not known` },
    target: targetOn(parent, properties),
    change: resource.change === 'keep' ? 'keep' : 'update',
    origin: originOf(resource, context),
  };
}
