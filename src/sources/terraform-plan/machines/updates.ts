import { isDeepStrictEqual } from 'node:util';
import { touched } from '../../../estate/declaration.ts';
import { absent, type Known, unknown } from '../../../estate/known.ts';
import type { Machine, ScopeFacts } from '../../../estate/machine.ts';
import { machineFacts } from '../../../estate/machine-facts.ts';
import { isMachineType, type MachineType, resourceTypes, typeOfKind } from '../../../estate/resource-type.ts';
import type { Tags } from '../../../estate/tags.ts';
import { unreadOfMachine } from '../../../estate/unread.ts';
import { neverSwitched } from '../../arm/power.ts';
import { bodyOf } from '../azapi/body.ts';
import { readMachineUpdate, unseenMachine, updatedTags } from '../azapi/machine-update.ts';
import { identityInId, plannedIdentity } from '../resources/identity.ts';
import { machineRole } from '../resources/joins.ts';
import { hasAzurermAttribute, leftByUpdate, mayDiffer } from '../resources/left-by-update.ts';
import { asBefore, notReadFromPlans, originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import { ResourceLookup } from '../resources/resource-lookup.ts';
import { laidInAnyOrder, whicheverIsLast } from '../resources/update-order.ts';
import { updateTarget } from '../resources/update-target.ts';
import { addHealth, addSqlPatching } from './companions.ts';
import { scopeFactsOf } from './read-machines.ts';

/**
 * Lays updates, extensions and SQL settings that are resources of their own over the machines they mean. An update of a machine outside the plan
 * adds that machine. Updates whose machine is not certain come last: they take certainty from what the others wrote.
 */
export function applyUpdates(
  declared: ReadonlyMap<string, Machine>,
  actions: readonly PlannedResource[],
  context: PlanContext,
): ReadonlyMap<string, Machine> {
  const beside = [...[...context.resources.values()].filter(liesBeside), ...actions];
  if (beside.length === 0) return declared;
  const machines = new Map(declared);
  const lookup = new ResourceLookup(machines.values());
  const certain = new Map<string, PlannedResource[]>();
  const doubtful: (readonly [PlannedResource, readonly string[]])[] = [];
  for (const resource of beside) {
    const type = resource.armType;
    if (type === resourceTypes.scaleSetExtension) addHealth(resource, machines, lookup, context);
    if (type === resourceTypes.sqlVirtualMachine) addSqlPatching(resource, machines, lookup, context);
    const isAction = actions.includes(resource);
    if ((resource.type !== 'azapi_update_resource' && !isAction) || !isMachineType(type)) continue;
    const meant = updateTarget(resource, { type, role: machineRole(context), lookup }, context);
    if (meant.kind === 'inside' && isAction) doubtful.push([resource, [meant.id]]);
    else if (meant.kind === 'inside') certain.set(meant.id, [...(certain.get(meant.id) ?? []), resource]);
    else if (meant.kind === 'open') doubtful.push([resource, meant.ids ?? [...machines.keys()]]);
    else {
      const machine = outsideMachine(resource, type, meant.resourceId, context);
      machines.set(machine.id, isAction ? { ...machine, ...undone(resource, type, machine) } : machine);
      if (!isAction) certain.set(machine.id, [resource]);
      lookup.add(machine);
    }
  }
  for (const [id, updates] of certain) {
    const machine = machines.get(id);
    const isMadeOfIt = updates.length === 1 && updates[0]?.address === id;
    if (!machine || isMadeOfIt) continue;
    const laid = laidInAnyOrder(machine, updates, (over, update) => layOver(update, over, context, (written) => written));
    machines.set(id, whicheverIsLast(laid, factNames, updates));
  }
  for (const [resource, ids] of doubtful) {
    for (const id of ids) {
      const machine = machines.get(id);
      if (machine)
        machines.set(
          id,
          layOver(resource, machine, context, (written, own) => whatMayDiffer(written, own, resource)),
        );
    }
  }
  return machines;
}

const factNames = Object.keys(machineFacts);

function liesBeside({ type, armType }: PlannedResource): boolean {
  return type === 'azapi_update_resource' || armType === resourceTypes.scaleSetExtension || armType === resourceTypes.sqlVirtualMachine;
}

function layOver(resource: PlannedResource, machine: Machine, context: PlanContext, judge: Judge): Machine {
  const { armType } = resource;
  if (!isMachineType(armType) || !isOfType(machine, armType)) return machine;
  const left = leftByUpdate(
    readMachineUpdate(armType, bodyOf(resource), machine),
    machine,
    resource,
    context.resources.get(machine.id),
    (name) => hasAzurermAttribute(machineFacts[name as keyof typeof machineFacts], machine.kind),
  );
  if (resource.change === 'keep' && Object.keys(left).length === 0) return machine;
  const written = judge(left, machine);
  const former = formerUnder(resource, machine, written.tags ?? machine.tags, judge, context);
  const writtenBy = Object.fromEntries(Object.keys(written).map((name) => [name, resource.address]));
  return {
    ...machine,
    ...written,
    writtenBy: { ...machine.writtenBy, ...writtenBy },
    ...(former === undefined ? {} : { former }),
    change: touched(machine.change, resource.change),
    notes: [...machine.notes, `${resource.address} changes it`],
  };
}

/** What of the paths an update writes is certain of this machine. */
type Judge = (written: Partial<Machine>, machine: Machine) => Partial<Machine>;

/** A fleet is of the kind of a flexible scale set. */
function isOfType({ kind }: Machine, armType: MachineType): boolean {
  return typeOfKind[kind] === (armType === resourceTypes.fleet ? resourceTypes.scaleSet : armType);
}

/** Of what dynamic scopes select by, an update can write tags only. */
function formerUnder(
  resource: PlannedResource,
  machine: Machine,
  now: Known<Tags>,
  judge: Judge,
  context: PlanContext,
): ScopeFacts | undefined {
  const { former } = machine;
  if (resource.change === 'keep' && !former) return undefined;
  const own = former?.tags ?? machine.tags;
  const past = resource.change === 'create' ? undefined : (asBefore(resource, context) ?? resource);
  const tags = past ? (judge({ tags: updatedTags(bodyOf(past), own) }, { ...machine, tags: own }).tags ?? own) : own;
  return tags !== now ? { ...scopeFactsOf(former ?? machine), tags } : undefined;
}

/** Which machine an update means is not known, or whether what an action writes stays so: each of these facts may have either value. */
function whatMayDiffer(written: Partial<Machine>, machine: Machine, { address, type }: PlannedResource): Partial<Machine> {
  const why = type === 'azapi_resource_action' ? 'it may not stay so' : 'which machine it means is not known';
  return mayDiffer<Partial<Machine>>(written, machine, `${address} may change it, and ${why}`);
}

/** The facts that an action writes of a machine outside the plan: whether they stay so is not known. */
function undone(resource: PlannedResource, armType: MachineType, machine: Machine): Partial<Machine> {
  const written = readMachineUpdate(armType, bodyOf(resource), machine);
  return Object.fromEntries(Object.keys(written).map((name) => [name, unknown(`${resource.address} writes it, and it may not stay so`)]));
}

function outsideMachine(resource: PlannedResource, armType: MachineType, resourceId: Known<string>, context: PlanContext): Machine {
  const open = unknown('the machine lies outside the plan');
  const { name, subscription, resourceGroup } =
    resourceId.kind === 'value' ? identityInId(resourceId.value) : plannedIdentity(resource, context);
  const facts = unseenMachine(armType, bodyOf(resource));
  const machine: Machine = {
    ...unreadOfMachine(facts, notReadFromPlans),
    id: resource.address,
    name,
    resourceId,
    subscription,
    resourceGroup,
    location: open,
    tags: open,
    ...facts,
    sqlPatching: absent,
    ...neverSwitched,
    change: resource.change === 'keep' ? 'keep' : 'update',
    origin: originOf(resource, context),
    notes: ['It lies outside the plan: only what the plan writes is known.'],
  };
  const past = asBefore(resource, context);
  const [was, is] = [past && bodyOf(past).at('tags'), bodyOf(resource).at('tags')];
  const writesOthers = resource.change !== 'keep' && (is.isUnknown || !isDeepStrictEqual(was?.raw, is.raw));
  return writesOthers ? { ...machine, former: { ...scopeFactsOf(machine), tags: unknown(open.why) } } : machine;
}
