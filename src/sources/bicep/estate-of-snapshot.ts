import type { Among, Assignment, AssignmentTarget, ScheduleReference } from '../../estate/assignment.ts';
import { type Area, areaOf, everywhere, type Gap, type ListedKind } from '../../estate/coverage.ts';
import type { Estate } from '../../estate/estate.ts';
import { absent, type Known, unknown, valueOf } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import { isMachineType, type MachineType, type ResourceType, resourceTypeIn, resourceTypes } from '../../estate/resource-type.ts';
import type { Schedule } from '../../estate/schedule.ts';
import { unreadOfMachine, unreadOfSchedule } from '../../estate/unread.ts';
import type { UpdateManagementResource } from '../../estate/update-management.ts';
import { readRegion } from '../../estate/vocabulary.ts';
import { type ArmValue, entryOf, isObject } from '../arm/arm-value.ts';
import { assignedSchedule, readFilter, targetOn } from '../arm/assignment.ts';
import { agentAmong, type Extension, extensionIn, extensionsOfSet, isHealthExtension } from '../arm/extension.ts';
import { onlyGroups, readMachine } from '../arm/machine.ts';
import { neverSwitched, readScheduledAction, readShutdown, switchesUnknownMachines, unknownShutdown, unknownStart } from '../arm/power.ts';
import { readSchedule } from '../arm/schedule.ts';
import { readSqlPatching } from '../arm/sql.ts';
import { readTags } from '../arm/tags.ts';
import { serviceGaps, unreadGap } from '../arm/unread-gap.ts';
import { unreadArmType } from '../arm/unread-type.ts';
import { gapOfDiagnostic } from './diagnostic.ts';
import { ownerOf, type PredictedId, partsOf, readPredictedId } from './predicted-id.ts';
import type { PredictedResource, SnapshotPart } from './read-snapshot-file.ts';
import { existence, mergedMachine, mergedSchedule, sayTheSame } from './same-resource.ts';
import { placeInTemplate } from './template-value.ts';

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

/** An assignment may be written as a child of its machine. */
function armTypeOf(type: string): ResourceType | undefined {
  return /\/providers\/configurationassignments$/i.test(type) ? configurationAssignment : resourceTypeIn(type);
}

/** Turns one snapshot into facts. */
export function estateOfSnapshot(input: string, parts: Iterable<SnapshotPart>): Estate {
  const reader = new SnapshotReader(input);
  for (const part of parts) {
    if (part.part === 'resource') reader.take(part.resource);
    else reader.takeDiagnostic(part.text);
  }
  return reader.finish();
}

/** A resource with what every reader asks of it. */
interface Predicted {
  readonly id: PredictedId;
  readonly type: ResourceType;
  readonly body: ArmValue;
  readonly raw: PredictedResource;
  readonly mayExist: { readonly mayExist?: string };
}

class SnapshotReader {
  readonly #input: string;
  readonly #machines: Copies<Machine>;
  readonly #schedules: Copies<Schedule>;
  readonly #assignments: Predicted[] = [];
  readonly #companions: Predicted[] = [];
  readonly #actions: Predicted[] = [];
  readonly #updateManagement = new Map<string, UpdateManagementResource>();
  readonly #managed = new Set<string>();
  readonly #gaps: Gap[] = [];
  readonly #services: string[] = [];

  constructor(input: string) {
    this.#input = input;
    this.#machines = new Copies(mergedMachine);
    this.#schedules = new Copies(mergedSchedule);
  }

  take(raw: PredictedResource): void {
    const body = placeInTemplate(raw);
    const condition = body.at('condition');
    if (condition.flag().kind === 'value' && valueOf(condition.flag()) === false) return;
    if (typeof raw.id !== 'string' || raw.id === '') {
      this.#gaps.push({ ...this.#gapOf(armTypeOf(raw.type)), why: `the snapshot gives no id to a resource of type ${raw.type}` });
      return;
    }
    const id = readPredictedId(raw.id);
    const type = armTypeOf(raw.type);
    if (type === undefined) this.#takeUnread(id, raw.type, body);
    else this.#takeKnown({ id, type, body, raw, mayExist: existenceOf(condition) });
  }

  takeDiagnostic(text: string): void {
    const gap = gapOfDiagnostic(text, this.#input);
    if (gap) this.#gaps.push(gap);
  }

  finish(): Estate {
    const machines = this.#machines.all();
    for (const companion of this.#companions) this.#layOver(companion, machines);
    for (const action of this.#actions) this.#runAction(action, machines);
    const assignments = onceEach(this.#assignments.map((assignment) => [assignment.id.key, this.#assignmentOf(assignment)]));
    return {
      machines: [...machines.values()],
      schedules: [...this.#schedules.all().values()],
      assignments,
      updateManagement: [...this.#updateManagement.values()],
      formerAssignments: [],
      managed: [...this.#managed],
      removedSchedules: [],
      leaving: [],
      sightings: [],
      coverage: { whole: [], gaps: [...this.#gaps, ...serviceGaps(this.#services)] },
    };
  }

  #takeKnown(resource: Predicted): void {
    const { id, type, body } = resource;
    const resourceId = valueOf(id.resourceId);
    if (resourceId !== undefined) this.#managed.add(resourceId);
    if (isMachineType(type)) {
      if (!onlyGroups(type, body)) this.#machines.take(id, this.#machineOf(resource, type));
    } else if (type === maintenanceConfiguration) this.#schedules.take(id, this.#scheduleOf(resource));
    else if (type === configurationAssignment) this.#assignments.push(resource);
    else if (companionTypes.includes(type)) this.#companions.push(resource);
    else if (type === resourceTypes.scheduledAction) this.#actions.push(resource);
    else if (type === resourceTypes.policyAssignment) this.#takePolicy(id);
    const facts = updateManagementOf(resource);
    if (facts) this.#updateManagement.set(id.key, { id: id.shown, ...facts, change: 'create', origin: { input: this.#input } });
  }

  #takeUnread(id: PredictedId, type: string, body: ArmValue): void {
    const unread = unreadArmType(type);
    if (unread === 'service') this.#services.push(type);
    const template = body.at('properties', 'template');
    const gap = unread && unreadGap(unread, { areas: areasOf(id), subject: id.shown, change: 'create', template });
    if (gap) this.#gaps.push(gap);
  }

  /** It may put machines on schedules by itself. */
  #takePolicy(id: PredictedId): void {
    this.#gaps.push({
      areas: areasOf(id),
      kinds: ['assignments'],
      subject: id.shown,
      effect: 'open',
      change: 'create',
      why: 'assignments of Azure Policy in a snapshot of Bicep are not read by this version, and it may put machines on schedules',
    });
  }

  #gapOf(type: ResourceType | undefined): Omit<Gap, 'why'> {
    return { areas: [everywhere], kinds: kindsOf(type), subject: this.#input, effect: 'incomplete' };
  }

  #machineOf(resource: Predicted, type: MachineType): Machine {
    const facts = readMachine(type, resource.body);
    return {
      ...unreadOfMachine(facts, notInSnapshots),
      ...this.#identityOf(resource),
      ...facts,
      sqlPatching: absent,
      ...neverSwitched,
      notes: [],
    };
  }

  #scheduleOf(resource: Predicted): Schedule {
    return {
      ...unreadOfSchedule(notInSnapshots),
      ...this.#identityOf(resource),
      ...readSchedule(resource.body.at('properties')),
    };
  }

  #identityOf({ id, body, mayExist }: Predicted) {
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
      change: 'create' as const,
      origin: { input: this.#input },
    };
  }

  /** Health extensions, SQL Server's own patching and shutdowns lie over a machine. */
  #layOver({ id, type, body, mayExist, raw }: Predicted, machines: Map<string, Machine>): void {
    const isExtension = type === resourceTypes.scaleSetExtension;
    const properties = body.at('properties');
    const isHealth = isExtension ? isHealthExtension(extensionIn(properties)) : 'no';
    if (isExtension && isHealth === 'no' && extensionIn(properties).type.isSet) return;
    const isShutdown = type === resourceTypes.shutdownSchedule;
    const shutdown = isShutdown ? readShutdown(properties) : undefined;
    if (isShutdown && shutdown === undefined) return;
    const key = isShutdown ? 'targetResourceId' : 'virtualMachineResourceId';
    const owner = isExtension ? ownerOf(id) : machineNamedBy(raw, properties, key);
    const certain = owner !== undefined && (owner.isStable || this.#machines.idsOf(owner).length === 1);
    const named = owner ? this.#machines.idsOf(owner) : [];
    const isLiteral = owner !== undefined && owner.resourceId.kind === 'value';
    const ids = named.length > 0 || isLiteral ? named : [...machines.keys()];
    for (const machine of ids.flatMap((one) => machines.get(one) ?? [])) {
      const isSure = certain && named.length > 0 && mayExist.mayExist === undefined;
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

  /** Machines are attached to it by calls, which no template holds. */
  #runAction({ id, body }: Predicted, machines: Map<string, Machine>): void {
    const action = readScheduledAction(body.at('properties'));
    if (action === undefined) return;
    if (action.does !== 'start') this.#gaps.push(switchesUnknownMachines({ subject: id.shown, change: 'create' }));
    if (action.does === 'stop') return;
    for (const machine of [...machines.values()].filter(({ kind }) => kind === 'virtual-machine')) {
      machines.set(machine.id, { ...machine, ...unknownStart(`which machines ${id.shown} starts is not known`) });
    }
  }

  #assignmentOf({ id, body, raw, mayExist }: Predicted): Assignment {
    const properties = body.at('properties');
    return {
      id: id.shown,
      schedule: this.#scheduleReference(id, properties, raw),
      target: this.#target(id, properties),
      ...mayExist,
      change: 'create',
      origin: { input: this.#input },
    };
  }

  #scheduleReference({ shown }: PredictedId, properties: ArmValue, raw: PredictedResource): ScheduleReference {
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

/** Why a fact is unknown that no snapshot of Bicep tells this version. */
const notInSnapshots = 'this version does not read it from snapshots of Bicep';

/** The subscription that it lies in, or anywhere. */
function areasOf(id: PredictedId): readonly Area[] {
  return [areaOf(valueOf(partsOf(id).subscription)) ?? everywhere];
}

function kindsOf(type: ResourceType | undefined): readonly ListedKind[] {
  if (isMachineType(type)) return ['machines'];
  return type === maintenanceConfiguration ? ['schedules'] : ['assignments', 'machines', 'schedules'];
}

/** Bicep leaves out what a condition rules out; a condition that stays is one that only Azure can work out. */
function existenceOf(condition: ArmValue): { readonly mayExist?: string } {
  if (condition.isUnset) return {};
  const holds = condition.flag();
  if (holds.kind === 'value') return {};
  return { mayExist: holds.kind === 'unknown' ? `its condition is not known: ${holds.why}` : 'its condition is not known' };
}

function machineNamedBy(raw: PredictedResource, properties: ArmValue, key: string): PredictedId | undefined {
  const literal = properties.at(key).id();
  if (literal.kind === 'value') return readPredictedId(literal.value);
  const written = isObject(raw.properties) ? entryOf(raw.properties, key) : undefined;
  return typeof written === 'string' ? readPredictedId(written) : undefined;
}

function updateManagementOf({ type, body }: Predicted): Pick<UpdateManagementResource, 'kind' | 'retired'> | undefined {
  if (type === resourceTypes.updateDeployment) return { kind: 'update-deployment', retired: { kind: 'value', value: true } };
  const retired = agentAmong(extensionsOf(type, body.at('properties')));
  return retired && { kind: 'extension', retired };
}

function extensionsOf(type: ResourceType, properties: ArmValue): readonly Extension[] {
  switch (type) {
    case resourceTypes.scaleSet:
      return extensionsOfSet(properties);
    case resourceTypes.scaleSetExtension:
    case resourceTypes.virtualMachineExtension:
    case resourceTypes.arcServerExtension:
      return [extensionIn(properties)];
    default:
      return [];
  }
}

/** Resources by their ids, of which a snapshot may hold one several times: a module that is used twice, or two branches that write it. */
class Copies<T extends { readonly id: string; readonly mayExist?: string }> {
  readonly #merge: (one: T, other: T) => T;
  readonly #byKey = new Map<string, readonly T[]>();
  readonly #numbered = numbered();

  constructor(merge: (one: T, other: T) => T) {
    this.#merge = merge;
  }

  /** Two ids that need not be equal are one resource only where the two say the same: then nobody could tell them apart. */
  take({ key, isStable }: PredictedId, given: T): void {
    const copies = this.#byKey.get(key) ?? [];
    const same = copies.findIndex((copy) => isStable || sayTheSame({ ...copy, id: given.id }, given));
    const copy = copies[same];
    if (!copy) {
      this.#byKey.set(key, [...copies, this.#numbered(given)]);
      return;
    }
    const merged = sayTheSame({ ...copy, id: given.id }, given) ? together(copy, given) : this.#merge(copy, { ...given, id: copy.id });
    this.#byKey.set(key, copies.with(same, merged));
  }

  idsOf({ key }: PredictedId): readonly string[] {
    return (this.#byKey.get(key) ?? []).map(({ id }) => id);
  }

  all(): Map<string, T> {
    return new Map([...this.#byKey.values()].flat().map((one) => [one.id, one]));
  }
}

function together<T extends { readonly mayExist?: string }>(one: T, other: T): T {
  const { mayExist: _, ...facts } = one;
  return { ...facts, ...existence(one, other) } as T;
}

/** An assignment that is written twice is one; two that differ under one id may each be the one that holds. */
function onceEach(assignments: readonly (readonly [key: string, assignment: Assignment])[]): readonly Assignment[] {
  const byKey = new Map<string, Assignment[]>();
  for (const [key, assignment] of assignments) {
    const others = byKey.get(key) ?? [];
    const same = others.findIndex((other) => sayTheSame({ ...other, id: assignment.id }, assignment));
    const copy = others[same];
    if (copy) others[same] = together(copy, assignment);
    else others.push(assignment);
    byKey.set(key, others);
  }
  return [...byKey.values()].flatMap((all) => (all.length === 1 ? all : all.map(oneOfSeveral))).map(numbered());
}

function oneOfSeveral(assignment: Assignment): Assignment {
  return { ...assignment, mayExist: assignment.mayExist ?? 'the snapshot holds this assignment twice, and the two say different things' };
}

/** What is literal in two ids may be the same: then the second says so. */
function numbered(): <T extends { readonly id: string }>(given: T) => T {
  const times = new Map<string, number>();
  return (given) => {
    const count = (times.get(given.id) ?? 0) + 1;
    times.set(given.id, count);
    return count === 1 ? given : { ...given, id: `${given.id} (${count})` };
  };
}
