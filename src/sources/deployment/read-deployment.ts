import { isDeepStrictEqual } from 'node:util';
import type { Among, Assignment, AssignmentTarget, ScheduleReference } from '../../estate/assignment.ts';
import { type Area, areaOf, everywhere, type Gap, type ListedKind, listedKinds } from '../../estate/coverage.ts';
import { type Location, type Origin, touched } from '../../estate/declaration.ts';
import type { Estate, Leaving } from '../../estate/estate.ts';
import { absent, type Known, unknown, valueOf } from '../../estate/known.ts';
import type { Machine, ScopeFacts } from '../../estate/machine.ts';
import { windowForPool } from '../../estate/node-window.ts';
import {
  isMachineType,
  type MachineType,
  makesNodePools,
  type ResourceType,
  resourceTypeIn,
  resourceTypes,
} from '../../estate/resource-type.ts';
import type { Schedule } from '../../estate/schedule.ts';
import { unreadOfMachine, unreadOfSchedule } from '../../estate/unread.ts';
import type { UpdateManagementResource } from '../../estate/update-management.ts';
import { readRegion } from '../../estate/vocabulary.ts';
import { type ArmValue, entryOf, isObject } from '../arm/arm-value.ts';
import { assignedSchedule, readFilter, targetOn } from '../arm/assignment.ts';
import { agentAmong, type Extension, extensionIn, extensionsIn, isHealthExtension } from '../arm/extension.ts';
import { onlyGroups, profileIn, readMachine } from '../arm/machine.ts';
import { isNodeWindowName, readNodeWindow } from '../arm/node-window.ts';
import type { PolicyAssignment } from '../arm/policy/assignment.ts';
import { neverSwitched, readScheduledAction, readShutdown, switchesUnknownMachines, unknownShutdown, unknownStart } from '../arm/power.ts';
import { readSchedule } from '../arm/schedule.ts';
import { readSqlPatching } from '../arm/sql.ts';
import { readTags } from '../arm/tags.ts';
import { kindsMadeBy } from '../arm/template.ts';
import { serviceGaps, unreadGap } from '../arm/unread-gap.ts';
import { unreadArmType } from '../arm/unread-type.ts';
import { nodePoolsOf, type PredictedPool } from './clusters.ts';
import { Copies, onceEach } from './copies.ts';
import { deployedPolicies, isOfPolicy } from './policies.ts';
import { ownerOf, type PredictedId, partsOf, readPredictedId } from './predicted-id.ts';
import type { Predicted, PredictedResource, Prediction, Taken } from './predicted-resource.ts';
import { mergedMachine, mergedSchedule } from './same-resource.ts';

/** Types that can say something about patching, or whose machines are not read. */
export function isRelevantArmType(type: string): boolean {
  return armTypeOf(type) !== undefined || unreadArmType(type) !== undefined;
}

const { configurationAssignment, maintenanceConfiguration } = resourceTypes;

/** What lies over a machine. */
const companionTypes: readonly ResourceType[] = [
  resourceTypes.scaleSetExtension,
  resourceTypes.sqlVirtualMachine,
  resourceTypes.shutdownSchedule,
];

/** What counts also where nothing more is told of it. */
const untoldTypes: readonly ResourceType[] = [
  resourceTypes.scheduledAction,
  resourceTypes.clusterMaintenance,
  resourceTypes.policyDefinition,
  resourceTypes.policySetDefinition,
  resourceTypes.policyExemption,
  resourceTypes.policyRemediation,
];

/** An assignment may be written as a child of its machine. */
function armTypeOf(type: string): ResourceType | undefined {
  return /\/providers\/configurationassignments$/i.test(type) ? configurationAssignment : resourceTypeIn(type);
}

/** Stands for a body of which nothing is told; a prediction makes it unknown. */
export const untold = Symbol('untold');

/** What one deployment says: facts, and the policies which act on machines of the others as well. */
export interface ReadDeployment {
  readonly estate: Estate;
  readonly policies: readonly PolicyAssignment[];
}

/** Reads resources one after the other, whose ids may be expressions, and joins them. */
export class DeploymentReader {
  readonly #prediction: Prediction;
  readonly #machines: Copies<Machine>;
  readonly #schedules: Copies<Schedule>;
  readonly #assignments: Predicted[] = [];
  readonly #clusters: Taken[] = [];
  readonly #pools: Taken[] = [];
  readonly #nodeWindows: Taken[] = [];
  readonly #former: Predicted[] = [];
  readonly #companions: Taken[] = [];
  /** Companions that are taken away. */
  readonly #gone: Predicted[] = [];
  readonly #actions: Taken[] = [];
  readonly #ofPolicy: Taken[] = [];
  readonly #updateManagement = new Map<string, UpdateManagementResource>();
  readonly #managed = new Set<string>();
  readonly #removedSchedules: string[] = [];
  readonly #leaving = new Map<string, Leaving>();
  readonly #mayGo = new Map<string, string>();
  readonly #gaps: Gap[] = [];
  readonly #services: string[] = [];

  constructor(prediction: Prediction) {
    this.#prediction = prediction;
    this.#machines = new Copies(mergedMachine, prediction.differs);
    this.#schedules = new Copies(mergedSchedule, prediction.differs);
  }

  take(resource: PredictedResource): void {
    const predicted = this.#predicted(resource, resource.change);
    if (predicted) this.#takeKnown({ ...predicted, change: resource.change });
    else this.#takeUnread(resource);
  }

  leaveOpen(gap: Gap): void {
    this.#gaps.push(gap);
  }

  /** It is gone afterwards, or stays and nobody looks after it; `body` as it was. */
  takeAway(resource: Omit<PredictedResource, 'change'>, action: Leaving['action']): void {
    const predicted = this.#predicted(resource, action === 'delete' ? 'delete' : 'keep');
    if (!predicted) return;
    const { id, type, body } = predicted;
    const isAssignment = type === configurationAssignment;
    if (action === 'delete' || isAssignment) this.#manage(id);
    if (isMachineType(type) && !onlyGroups(type, body)) this.#leaving.set(id.key, { id: id.shown, action });
    if (makesNodePools(type)) {
      const gone: Taken[] = [{ ...predicted, change: 'keep' }];
      for (const pool of type === resourceTypes.cluster ? this.#poolsOf(gone, []) : this.#poolsOf([], gone)) {
        this.#leaving.set(pool.id.key, { id: pool.machine.id, action });
      }
    }
    if (isAssignment) (action === 'delete' ? this.#former : this.#assignments).push(predicted);
    if (companionTypes.includes(type)) {
      if (action === 'delete') this.#gone.push(predicted);
      else this.#companions.push({ ...predicted, change: 'keep' });
    }
    if (isOfPolicy(type) && action === 'forget') this.#ofPolicy.push({ ...predicted, change: 'keep' });
    if (type === maintenanceConfiguration && action === 'delete' && id.resourceId.kind === 'value') {
      this.#removedSchedules.push(id.resourceId.value);
    }
  }

  /** What is taken under this id may be gone afterwards. */
  mayGo(id: string, why: string): void {
    this.#mayGo.set(readPredictedId(id).key, why);
  }

  /** A resource of which is not told what it is; `type` where that is told. What may lie over a machine makes it unknown there. */
  takeUntold({ id: written, type, change }: Pick<PredictedResource, 'id' | 'change'> & { readonly type?: string }, why: string): void {
    const id = readPredictedId(written);
    const known = type === undefined ? undefined : armTypeOf(type);
    if (change !== 'keep') this.#manage(id);
    if (known !== undefined && (companionTypes.includes(known) || untoldTypes.includes(known))) {
      const body = this.#prediction.placeIn(untold);
      this.#takeKnown({ id, type: known, body, raw: {}, change, mayExist: {}, origin: this.#originAt(undefined) });
      return;
    }
    const { subscription, resourceGroup } = partsOf(id);
    const group = areaOf(valueOf(subscription), valueOf(resourceGroup)) ?? everywhere;
    const kinds =
      known === resourceTypes.policyAssignment
        ? (['assignments'] as const)
        : type === undefined
          ? listedKinds
          : kindsMadeBy(type.toLowerCase());
    const isStill = change === 'keep' && !kinds.includes('machines');
    // An assignment lies on its machine, so that none of these says anything of another group.
    const areas = type === undefined ? [everywhere] : known === undefined ? areasOf(id) : [group];
    if (kinds.length > 0) this.#gaps.push({ areas, subject: id.shown, change, kinds, effect: isStill ? 'open' : 'incomplete', why });
  }

  #predicted(
    { id, type, body, before, mayExist, location }: Omit<PredictedResource, 'change'>,
    change: Predicted['change'],
  ): Predicted | undefined {
    const known = armTypeOf(type);
    if (known === undefined) return undefined;
    return {
      id: readPredictedId(id),
      type: known,
      body: this.#prediction.placeIn(body),
      raw: body,
      change,
      mayExist: mayExist === undefined ? {} : { mayExist },
      ...(before === undefined ? {} : { before: this.#prediction.placeIn(before) }),
      origin: this.#originAt(location),
    };
  }

  finish(): ReadDeployment {
    const estate = this.#estate();
    const deployed = { machineKeys: () => this.#machines.keys(), schedulesOf: (id: PredictedId) => this.#schedules.idsOf(id) };
    const policies = deployedPolicies(this.#ofPolicy, deployed, this.#prediction);
    return { estate, policies: policies.map((policy) => this.#perhaps(policy)) };
  }

  #estate(): Estate {
    const pools = this.#poolsOf(this.#clusters, this.#pools);
    for (const { id, machine } of pools) {
      this.#manage(id);
      this.#machines.take(id, machine);
    }
    const machines = this.#machines.all();
    for (const companion of this.#companions) this.#layOver(companion, machines);
    for (const companion of this.#gone) this.#uncover(companion, machines);
    for (const action of this.#actions) this.#runAction(action, machines);
    const assignments = onceEach(
      [
        ...this.#assignments.map((assignment) => [assignment.id.key, this.#assignmentOf(assignment)] as const),
        ...this.#nodeWindows.flatMap((window) => this.#assignmentsOfWindow(window, pools)),
      ],
      this.#prediction.differs,
    );
    return {
      machines: [...machines.values()].map((machine) => this.#perhaps(machine)),
      schedules: [...this.#schedules.all().values()].map((schedule) => this.#perhaps(schedule)),
      assignments: assignments.map((assignment) => this.#perhaps(assignment)),
      updateManagement: [...this.#updateManagement.values()],
      formerAssignments: this.#former.map((assignment) => this.#assignmentOf(assignment)),
      managed: [...this.#managed],
      removedSchedules: this.#removedSchedules,
      leaving: [...this.#leaving.values()],
      sightings: [],
      coverage: { whole: [], gaps: [...this.#gaps, ...serviceGaps(this.#services)] },
    };
  }

  #poolsOf(clusters: readonly Taken[], pools: readonly Taken[]): readonly PredictedPool[] {
    return nodePoolsOf(clusters, pools, this.#prediction.differs);
  }

  #takeKnown(resource: Taken): void {
    const { id, type, body, change, origin } = resource;
    this.#manage(id);
    if (isMachineType(type)) {
      if (!onlyGroups(type, body)) this.#machines.take(id, this.#machineOf(resource, type));
    } else if (type === resourceTypes.cluster) this.#clusters.push(resource);
    else if (type === resourceTypes.nodePool) this.#pools.push(resource);
    else if (type === resourceTypes.clusterMaintenance) this.#takeClusterMaintenance(resource);
    else if (type === maintenanceConfiguration) this.#schedules.take(id, this.#scheduleOf(resource));
    else if (type === configurationAssignment) this.#takeAssignment(resource);
    else if (companionTypes.includes(type)) this.#companions.push(resource);
    else if (type === resourceTypes.scheduledAction) this.#actions.push(resource);
    else if (isOfPolicy(type)) this.#ofPolicy.push(resource);
    const facts = updateManagementOf(resource);
    if (facts) this.#updateManagement.set(id.key, { id: id.shown, ...facts, change, origin });
  }

  #perhaps<T extends { readonly id: string; readonly mayExist?: string }>(resource: T): T {
    const mayExist = this.#mayGo.get(readPredictedId(resource.id).key);
    return mayExist === undefined ? resource : { ...resource, mayExist };
  }

  /** Where its name is not known, it may be about the systems of nodes, and what it says of them is not. */
  #takeClusterMaintenance(resource: Taken): void {
    const isOurs = isNodeWindowName(partsOf(resource.id).name);
    if (isOurs === 'no') return;
    this.#nodeWindows.push(resource);
    if (isOurs === 'unknown') return;
    const facts = readNodeWindow(resource.body.at('properties'));
    this.#schedules.take(resource.id, { ...unreadOfSchedule(this.#unread), ...this.#identityOf(resource), ...facts });
  }

  /** The pools of a cluster with its window. */
  #assignmentsOfWindow(
    { id, change, mayExist, origin }: Taken,
    pools: readonly PredictedPool[],
  ): readonly (readonly [string, Assignment])[] {
    const ids = this.#schedules.idsOf(id);
    const why = `what ${id.shown} says of the windows of its cluster is not known`;
    const schedule: ScheduleReference = ids.length > 0 ? { kind: 'inside', ids } : { kind: 'unknown', why };
    const machines = pools.filter(({ cluster }) => cluster.key === ownerOf(id).key).flatMap((pool) => this.#machines.idsOf(pool.id));
    const window = { id: id.shown, schedule, ...mayExist, change, origin };
    return [...new Set(machines)].map((machine) => [`${id.key} for ${machine}`, windowForPool(window, machine)]);
  }

  #takeAssignment(resource: Predicted): void {
    this.#assignments.push(resource);
    if (resource.before) this.#former.push({ ...resource, body: resource.before, mayExist: {} });
  }

  #takeUnread({ id: written, type, body, change }: PredictedResource): void {
    const id = readPredictedId(written);
    const unread = unreadArmType(type);
    if (unread === 'service') this.#services.push(type);
    const template = this.#prediction.placeIn(body).at('properties', 'template');
    const gap = unread && unreadGap(unread, { areas: areasOf(id), subject: id.shown, change, template });
    if (gap) this.#gaps.push(gap);
  }

  #manage({ resourceId }: PredictedId): void {
    if (resourceId.kind === 'value') this.#managed.add(resourceId.value);
  }

  #originAt(location: Location | undefined): Origin {
    return { input: this.#prediction.input, ...(location ? { location } : {}) };
  }

  /** Why a fact is unknown that the prediction does not tell this version. */
  get #unread(): string {
    return `this version does not read it from ${this.#prediction.called}`;
  }

  #machineOf(resource: Taken, type: MachineType): Machine {
    const facts = readMachine(type, resource.body);
    const machine: Machine = {
      ...unreadOfMachine(facts, this.#unread),
      ...this.#identityOf(resource),
      ...facts,
      sqlPatching: absent,
      ...neverSwitched,
      notes: [],
    };
    const former = resource.before && formerFacts(resource.before, machine);
    return former ? { ...machine, former } : machine;
  }

  #scheduleOf(resource: Taken): Schedule {
    return {
      ...unreadOfSchedule(this.#unread),
      ...this.#identityOf(resource),
      ...readSchedule(resource.body.at('properties')),
    };
  }

  #identityOf({ id, body, mayExist, change, origin }: Taken) {
    const { name, subscription, resourceGroup } = partsOf(id);
    return {
      id: id.shown,
      name,
      resourceId: id.resourceId,
      subscription,
      resourceGroup,
      location: body.at('location').known((raw) => readRegion(String(raw))),
      tags: readTags(body.at('tags')),
      ...mayExist,
      change,
      origin,
    };
  }

  /** Health extensions, SQL Server's own patching and shutdowns lie over a machine, which changes with them. */
  #layOver(companion: Taken, machines: Map<string, Machine>): void {
    const { id, type, body, change } = companion;
    const isExtension = type === resourceTypes.scaleSetExtension;
    const properties = body.at('properties');
    const isHealth = isExtension ? isHealthExtension(extensionIn(properties)) : 'no';
    if (isExtension && isHealth === 'no' && extensionIn(properties).type.isSet) return;
    const isShutdown = type === resourceTypes.shutdownSchedule;
    const shutdown = isShutdown ? readShutdown(properties) : undefined;
    if (isShutdown && shutdown === undefined) return;
    const { ids, isSure } = this.#machinesUnder(companion, machines);
    for (const given of ids.flatMap((one) => machines.get(one) ?? [])) {
      const machine = { ...given, change: touched(given.change, change) };
      if (isExtension) {
        if (!machine.kind.endsWith('scale-set') || (machine.health.kind === 'value' && machine.health.value)) continue;
        const health: Known<boolean> =
          isSure && isHealth === 'yes'
            ? { kind: 'value', value: true }
            : unknown(`whether ${id.shown} is its health extension is not known`);
        machines.set(machine.id, { ...machine, health });
      } else if (machine.kind !== 'virtual-machine') {
      } else if (shutdown) {
        if (!isSure && machine.shutdownTime.kind === 'value') continue;
        const facts = isSure ? shutdown : unknownShutdown(`whether ${id.shown} shuts it down is not known`);
        machines.set(machine.id, { ...machine, ...facts });
      } else {
        const sqlPatching = isSure ? readSqlPatching(properties) : unknown(`whether ${id.shown} belongs to it is not known`);
        machines.set(machine.id, { ...machine, sqlPatching });
      }
    }
  }

  /** What was over them is gone. */
  #uncover(companion: Predicted, machines: Map<string, Machine>): void {
    const { ids, isSure } = this.#machinesUnder(companion, machines);
    for (const machine of isSure ? ids.flatMap((one) => machines.get(one) ?? []) : []) {
      machines.set(machine.id, { ...machine, change: touched(machine.change, 'update') });
    }
  }

  /** The machines that it may lie over; sure where it is this one. */
  #machinesUnder({ id, type, body, raw, mayExist }: Predicted, machines: ReadonlyMap<string, Machine>) {
    const owner = type === resourceTypes.scaleSetExtension ? ownerOf(id) : machineNamedBy({ id, type, raw }, body.at('properties'));
    const certain = owner !== undefined && (owner.isStable || this.#machines.idsOf(owner).length === 1);
    const named = owner ? this.#machines.idsOf(owner) : [];
    const isLiteral = owner !== undefined && owner.resourceId.kind === 'value';
    return {
      ids: named.length > 0 || isLiteral ? named : [...machines.keys()],
      isSure: certain && named.length > 0 && mayExist.mayExist === undefined && !this.#mayGo.has(id.key),
    };
  }

  /** Machines are attached to it by calls, which no template holds. */
  #runAction({ id, body, change }: Taken, machines: Map<string, Machine>): void {
    const action = readScheduledAction(body.at('properties'));
    if (action === undefined) return;
    if (action.does !== 'start') this.#gaps.push(switchesUnknownMachines({ subject: id.shown, change }));
    if (action.does === 'stop') return;
    for (const machine of [...machines.values()].filter(({ kind }) => kind === 'virtual-machine')) {
      machines.set(machine.id, { ...machine, ...unknownStart(`which machines ${id.shown} starts is not known`) });
    }
  }

  #assignmentOf({ id, body, raw, mayExist, change, origin }: Predicted): Assignment {
    const properties = body.at('properties');
    return {
      id: id.shown,
      schedule: this.#scheduleReference(id, properties, raw),
      target: this.#target(id, properties),
      ...mayExist,
      change,
      origin,
    };
  }

  #scheduleReference({ shown }: PredictedId, properties: ArmValue, raw: Predicted['raw']): ScheduleReference {
    const schedule = assignedSchedule(properties);
    const id = schedule.id();
    if (id.kind === 'value') return { kind: 'outside', resourceId: id.value };
    const written = isObject(raw.properties) ? entryOf(raw.properties, 'maintenanceConfigurationId') : undefined;
    const meant = typeof written === 'string' ? readPredictedId(written) : undefined;
    if (meant?.resourceId.kind === 'value') return { kind: 'outside', resourceId: meant.resourceId.value };
    const ids = meant ? this.#schedules.idsOf(meant) : [];
    if (meant?.isStable && ids.length > 0) return { kind: 'inside', ids };
    return { kind: 'unknown', why: `which schedule ${shown} assigns is not known${id.kind === 'unknown' ? `: ${id.why}` : ''}` };
  }

  /** By the id of the assignment: what it sits on is its machine, or the container of a dynamic scope. */
  #target(id: PredictedId, properties: ArmValue): AssignmentTarget {
    const { parent } = partsOf(id);
    const why = `which machine ${id.shown} assigns is not known`;
    if (!parent) return { kind: 'any', why };
    if (parent.resourceId.kind === 'value') return targetOn(parent.resourceId.value, properties);
    const { type, subscription, resourceGroup, isContainer } = partsOf(parent);
    if (isContainer || (type === undefined && properties.at('filter').isSet)) {
      return { kind: 'dynamic', scope: { ...readFilter(properties), subscription, resourceGroup } };
    }
    const ids = this.#machines.idsOf(parent);
    const [machine] = ids;
    if (parent.isStable && machine !== undefined && ids.length === 1) return { kind: 'machine', id: machine };
    const among: Among = {
      ...(type === undefined ? {} : { resourceType: type }),
      ...(subscription.kind === 'value' ? { subscription: subscription.value } : {}),
      ...(resourceGroup.kind === 'value' ? { resourceGroup: resourceGroup.value } : {}),
    };
    const open = parent.resourceId.kind === 'unknown' ? `: ${parent.resourceId.why}` : '';
    return { kind: 'any', why: `${why}${open}`, among };
  }
}

/** The subscription that it lies in, or anywhere. */
function areasOf(id: PredictedId): readonly Area[] {
  return [areaOf(valueOf(partsOf(id).subscription)) ?? everywhere];
}

/** What a resource of this type may be; all where nobody knows. */
export function kindsOf(declared: string): readonly ListedKind[] {
  const type = armTypeOf(declared);
  if (isMachineType(type) || makesNodePools(type)) return ['machines'];
  return type === maintenanceConfiguration ? ['schedules'] : ['assignments', 'machines', 'schedules'];
}

/** What dynamic scopes selected it by: of all of that, Azure changes nothing but tags in place. Undefined where they stay. */
function formerFacts(before: ArmValue, { kind, subscription, resourceGroup, location, os, tags: now }: Machine): ScopeFacts | undefined {
  const was = readTags(before.at('tags'));
  const isSame = was.kind === 'value' && now.kind === 'value' && isDeepStrictEqual(was.value, now.value);
  const isKnown = was.kind === 'value' && [...was.value.values()].every((tag) => tag.kind !== 'unknown');
  return isSame && isKnown ? undefined : { kind, subscription, resourceGroup, location, os, tags: was };
}

function machineNamedBy({ id, type, raw }: Pick<Predicted, 'id' | 'type' | 'raw'>, properties: ArmValue): PredictedId | undefined {
  const key = type === resourceTypes.shutdownSchedule ? 'targetResourceId' : 'virtualMachineResourceId';
  const literal = properties.at(key).id();
  if (literal.kind === 'value') return readPredictedId(literal.value);
  const written = isObject(raw.properties) ? entryOf(raw.properties, key) : undefined;
  if (typeof written === 'string') return readPredictedId(written);
  const { name } = partsOf(id);
  // Both have the name of their machine.
  const isSql = type === resourceTypes.sqlVirtualMachine;
  const ownName = name.kind === 'value' ? (isSql ? name.value : /^shutdown-computevm-(.+)$/i.exec(name.value)?.[1]) : undefined;
  const [group] = id.shown.split(/\/providers\//i);
  return properties.isUnknown && ownName !== undefined
    ? readPredictedId(`${group}/providers/${resourceTypes.virtualMachine}/${ownName}`)
    : undefined;
}

function updateManagementOf({ type, body }: Taken): Pick<UpdateManagementResource, 'kind' | 'retired'> | undefined {
  if (type === resourceTypes.updateDeployment) return { kind: 'update-deployment', retired: { kind: 'value', value: true } };
  const retired = agentAmong(extensionsOf(type, body));
  return retired && { kind: 'extension', retired };
}

function extensionsOf(type: ResourceType, body: ArmValue): readonly Extension[] {
  switch (type) {
    case resourceTypes.scaleSet:
    case resourceTypes.fleet:
      return extensionsIn(profileIn(type, body));
    case resourceTypes.scaleSetExtension:
    case resourceTypes.virtualMachineExtension:
    case resourceTypes.arcServerExtension:
      return [extensionIn(body.at('properties'))];
    default:
      return [];
  }
}
