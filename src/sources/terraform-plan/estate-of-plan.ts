import type { Assignment } from '../../estate/assignment.ts';
import { everywhere, type Gap, listedKinds } from '../../estate/coverage.ts';
import type { Estate, Leaving } from '../../estate/estate.ts';
import { valueOf } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import { resourceKey } from '../../estate/resource-id.ts';
import { isMachineType, makesNodePools, type ResourceType, resourceTypes } from '../../estate/resource-type.ts';
import type { Schedule } from '../../estate/schedule.ts';
import type { PolicyAssignment } from '../arm/policy/assignment.ts';
import { isRecord } from '../json-object.ts';
import { Instances } from './addresses/instances.ts';
import { bodyOf } from './azapi/body.ts';
import { readClusters } from './clusters/clusters.ts';
import { leavingPoolId, readNodePools } from './clusters/node-pools.ts';
import { readNodeWindows } from './clusters/node-windows.ts';
import { withFormerHealth } from './machines/companions.ts';
import { switchMachines } from './machines/power.ts';
import { readMachines } from './machines/read-machines.ts';
import { applyUpdates } from './machines/updates.ts';
import { readAssignment } from './maintenance/assignment.ts';
import { type FormerIds, readFormerAssignment } from './maintenance/former-assignment.ts';
import { readPlannedSchedule } from './maintenance/schedule.ts';
import { updateManagementIn } from './maintenance/update-management.ts';
import { withAssignmentUpdates, withScheduleUpdates } from './maintenance/updates.ts';
import { Configuration } from './plan/configuration.ts';
import type { PlanFrame, ResourceChange } from './plan/plan-format.ts';
import { policiesIn } from './policies/read-policies.ts';
import { Field } from './resources/field.ts';
import { movesAway } from './resources/identity.ts';
import { lookedUpId, lookedUpIn } from './resources/looked-up.ts';
import { changeOf, type PlanContext, type PlannedResource, plannedResource, saysWhatHappens } from './resources/planned-resource.ts';
import { armTypeOf, unreadTypeOf } from './resources/type-of-resource.ts';
import { type Actions, readActions } from './unread/actions.ts';
import { kindsOfType } from './unread/kinds-of-type.ts';
import { unreadGaps } from './unread/unread-gaps.ts';
import { type WithoutEntries, withoutEntries } from './unread/without-entries.ts';

/** Parts of a plan that can matter, collected while it is read. */
export interface PlanContent {
  readonly input: string;
  readonly frame: PlanFrame;
  readonly resources: readonly ResourceChange[];
  readonly locate: PlanContext['locate'];
  readonly keyInSource: PlanContext['keyInSource'];
}

/** Only what has a type that matters can say something about patching, or is needed to find what belongs together. */
export function matters(resource: ResourceChange): boolean {
  const facts = resource.change.after ?? resource.change.before;
  const { type } = resource;
  return type === 'azapi_resource_action' || armTypeOf(type, facts) !== undefined || unreadTypeOf(type, facts) !== undefined;
}

const { configurationAssignment, maintenanceConfiguration } = resourceTypes;

/** What one plan says: facts, and the policies which act on machines of the other plans as well. */
export interface ReadPlan {
  readonly estate: Estate;
  readonly policies: readonly PolicyAssignment[];
}

/** Turns the collected parts of one plan into facts. */
export function estateOfPlan(content: PlanContent): ReadPlan {
  const configuration = new Configuration(content.frame);
  const planned = new Map<string, PlannedResource>();
  const leaving: Leaving[] = [];
  for (const raw of content.resources) {
    const change = changeOf(raw);
    if (change === undefined) continue;
    if (change !== 'delete' && change !== 'forget') planned.set(raw.address, plannedResource(raw, change, configuration));
    else leaving.push(...leavingWith(raw, change));
  }
  const lookedUp = lookedUpIn(content, configuration);
  const context: PlanContext = {
    input: content.input,
    configuration,
    instances: new Instances(
      [...planned.values(), ...lookedUp.values()].map((resource) => resource.instance),
      configuration,
    ),
    resources: planned,
    lookedUp,
    locate: content.locate,
    keyInSource: content.keyInSource,
  };
  const invoked = content.frame.invocations.map((raw) => plannedResource(raw, 'create', configuration));
  const actions = readActions(context, invoked);
  const withoutEntry = withoutEntries(content, configuration);
  const maintenance = maintenanceOf(context, actions, withoutEntry);
  const former = formerMaintenance(content, configuration);
  const updated = [...applyUpdates(readMachines(context), actions.writes, context).values()];
  const switched = switchMachines(withFormerHealth(updated, content.resources, configuration), context);
  const clusters = readClusters(context);
  const pools = readNodePools(context, clusters);
  const nodeWindows = readNodeWindows(context, clusters, pools);
  const estate: Estate = {
    machines: [...withJoinNotes(switched.machines, maintenance.assignments), ...pools.map(({ machine }) => machine)],
    schedules: [...maintenance.schedules, ...nodeWindows.schedules],
    assignments: [...maintenance.assignments, ...former.forgotten, ...nodeWindows.assignments],
    updateManagement: updateManagementIn(context),
    formerAssignments: [...former.changed, ...maintenance.former],
    managed: [
      ...managedIds(content),
      ...idsOf(maintenance.schedules),
      ...pools.flatMap(({ machine }) => valueOf(machine.resourceId) ?? []),
    ],
    removedSchedules: former.removedSchedules,
    leaving,
    sightings: [],
    coverage: {
      whole: [],
      gaps: [
        ...missingParts(content),
        ...withoutEntry.gaps,
        ...unclear(content),
        ...unreadable(context),
        ...unreadGaps(context),
        ...actions.gaps,
        ...switched.gaps,
      ],
    },
  };
  return { estate, policies: policiesIn(context, content.frame.prior.data) };
}

function leavingWith({ address, type, change: { before } }: ResourceChange, action: Leaving['action']): readonly Leaving[] {
  const armType = armTypeOf(type, before);
  if (type === 'azapi_update_resource') return [];
  if (makesNodePools(armType)) return [{ id: leavingPoolId(address, type, armType), action }];
  return isMachineType(armType) ? [{ id: address, action }] : [];
}

/** Adds to each machine what was assumed in finding its assignments. */
function withJoinNotes(machines: readonly Machine[], assignments: readonly Assignment[]): readonly Machine[] {
  const notes = new Map<string, string[]>();
  for (const { target } of assignments) {
    if (target.kind !== 'machine' || target.note === undefined) continue;
    const others = notes.get(target.id);
    if (others) others.push(target.note);
    else notes.set(target.id, [target.note]);
  }
  return machines.map((machine) => {
    const more = notes.get(machine.id);
    return more ? { ...machine, notes: [...machine.notes, ...more] } : machine;
  });
}

interface Maintenance {
  readonly schedules: readonly Schedule[];
  readonly assignments: readonly Assignment[];
  /** Assignments as they were that only an update changes. */
  readonly former: readonly Assignment[];
}

function maintenanceOf(context: PlanContext, { writes }: Actions, withoutEntry: WithoutEntries): Maintenance {
  const schedules: Schedule[] = [];
  const assignments: Assignment[] = [];
  for (const resource of context.resources.values()) {
    if (resource.type === 'azapi_update_resource') continue;
    const type = resource.armType;
    if (type === maintenanceConfiguration) schedules.push(readPlannedSchedule(resource, context));
    if (type === configurationAssignment) assignments.push(readAssignment(resource, context));
  }
  for (const { raw, why } of withoutEntry.assignments) {
    assignments.push({ ...readAssignment(plannedResource(raw, 'keep', context.configuration), context), mayExist: why });
  }
  for (const resource of context.lookedUp.values()) {
    const isSchedule = resource.armType === maintenanceConfiguration && lookedUpId(resource) !== undefined;
    if (isSchedule) schedules.push({ ...readPlannedSchedule(resource, context), surrounding: true });
  }
  const updates = [...context.resources.values()].filter(({ type }) => type === 'azapi_update_resource');
  const laid = [...updates.map((resource) => ({ resource, certain: true })), ...writes.map((resource) => ({ resource, certain: false }))];
  return { schedules: withScheduleUpdates(schedules, laid, context), ...withAssignmentUpdates(assignments, laid, context) };
}

interface FormerMaintenance {
  readonly changed: readonly Assignment[];
  /** The plan stops managing these, but Azure keeps them. */
  readonly forgotten: readonly Assignment[];
  readonly removedSchedules: readonly string[];
}

/** What was there before, where the plan changes, deletes or forgets it. */
function formerMaintenance({ resources, input }: PlanContent, configuration: Configuration): FormerMaintenance {
  const changed: Assignment[] = [];
  const forgotten: Assignment[] = [];
  const removedSchedules: string[] = [];
  const formerIds = formerIdsOf(resources);
  for (const raw of resources) {
    const change = changeOf(raw);
    const type = armTypeOf(raw.type, raw.change.before ?? raw.change.after);
    if (change === undefined || change === 'keep' || change === 'create') continue;
    if (type === configurationAssignment) {
      const before = Field.ofPast(raw.change, { configuration, scope: { module: [] } });
      const former = readFormerAssignment(
        { address: raw.address, before, change: change === 'forget' ? 'keep' : change },
        { input, formerIds },
      );
      (change === 'forget' ? forgotten : changed).push(former);
    }
    const id = formerId(raw);
    if (type === maintenanceConfiguration && id !== undefined && deletesId(raw)) removedSchedules.push(id);
  }
  return { changed, forgotten, removedSchedules };
}

/** Schedules that the plan looks up are as the plan says, too. */
function idsOf(schedules: readonly Schedule[]): readonly string[] {
  return schedules.flatMap(({ surrounding, resourceId }) => (surrounding && resourceId.kind === 'value' ? [resourceId.value] : []));
}

/** A machine or schedule that the plan only forgets stays as it is in Azure. */
function managedIds({ resources }: PlanContent): readonly string[] {
  return resources.flatMap((raw) => {
    const { type, change } = raw;
    const forgotten = changeOf(raw) === 'forget' && armTypeOf(type, change.before) !== configurationAssignment;
    const { id } = isRecord(change.after) ? change.after : isRecord(change.before) ? change.before : {};
    const { id: former } = isRecord(change.before) ? change.before : {};
    return forgotten ? [] : [...new Set([id, former])].filter((one) => typeof one === 'string');
  });
}

/** A replacement under another name leaves nothing under the former id; where the new name is not known yet nobody can tell. */
function deletesId(raw: ResourceChange): boolean {
  const actions: readonly unknown[] = Array.isArray(raw.change.actions) ? raw.change.actions : [];
  return actions.includes('delete') && (!actions.includes('create') || movesAway(raw));
}

function formerId({ change: { before } }: ResourceChange): string | undefined {
  return isRecord(before) && typeof before.id === 'string' ? before.id : undefined;
}

/** A replacement under another name has another id: what named the old one meant this machine or schedule. */
function formerIdsOf(resources: readonly ResourceChange[]): FormerIds {
  const replaced = resources.filter((raw) => changeOf(raw) === 'replace');
  return new Map(
    replaced.flatMap((raw) => {
      const [id, type] = [formerId(raw), armTypeOf(raw.type, raw.change.after)];
      const named = type === maintenanceConfiguration || (isMachineType(type) && raw.type !== 'azapi_update_resource');
      return id !== undefined && named ? [[resourceKey(id), raw.address]] : [];
    }),
  );
}

/** Resources of which the plan does not say what happens to them; they are read as if they stayed. */
function unclear({ resources }: PlanContent): readonly Gap[] {
  return resources
    .filter((raw) => changeOf(raw) !== undefined && !saysWhatHappens(raw))
    .map((raw) =>
      notUnderstood(raw.address, armTypeOf(raw.type, raw.change.after), 'the plan does not say in known words what happens to it'),
    );
}

/** Where it lies the plan may not tell either, so what it may hold may be missing anywhere. */
function notUnderstood(address: string, armType: ResourceType | undefined, why: string): Gap {
  return { areas: [everywhere], kinds: kindsOfType(armType), subject: address, why, effect: 'incomplete' };
}

/** azapi bodies that are neither an object nor JSON text: nothing in them can be judged. */
function unreadable(context: PlanContext): readonly Gap[] {
  return [...context.resources.values()].flatMap((resource) => {
    const { address, armType, type, field } = resource;
    if (armType === undefined || (type !== 'azapi_resource' && type !== 'azapi_update_resource')) return [];
    const body = bodyOf({ field });
    return body.isSet && !isRecord(body.raw) ? [notUnderstood(address, armType, 'its body is not a JSON object')] : [];
  });
}

function missingParts({ input, frame }: PlanContent): readonly Gap[] {
  const reasons: string[] = [];
  if (frame.errored) reasons.push(`${input}: the plan stopped on an error, so resources may be missing; fix the error and plan again`);
  else if (frame.deferred > 0)
    reasons.push(`${input}: Terraform deferred ${frame.deferred} resource${frame.deferred === 1 ? '' : 's'} to a later plan`);
  else if (frame.complete === false)
    reasons.push(`${input}: the plan does not cover everything (targeted or deferred); plan without -target`);
  return reasons.map((why) => ({ areas: [everywhere], kinds: listedKinds, why, effect: 'incomplete' }));
}
