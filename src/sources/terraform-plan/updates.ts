import type { Machine, MachineKind } from '../../estate/estate.ts';
import { type Known, unknown, value } from '../../estate/known.ts';
import { parseResourceId, sameResource } from '../../estate/resource-id.ts';
import { readMachineUpdate, unseenMachine } from './azapi-machine.ts';
import { isHealthExtension } from './azurerm-scale-set.ts';
import type { Field } from './field.ts';
import { isMachineType, machineRole, resolveAttribute } from './joins.ts';
import { originOf, type PlanContext, type PlannedResource, typeOf } from './planned-resource.ts';

export const setExtensions = 'microsoft.compute/virtualmachinescalesets/extensions';

const armTypeOfKind: Record<MachineKind, string> = {
  'virtual-machine': 'microsoft.compute/virtualmachines',
  'uniform-scale-set': 'microsoft.compute/virtualmachinescalesets',
  'flexible-scale-set': 'microsoft.compute/virtualmachinescalesets',
  'arc-server': 'microsoft.hybridcompute/machines',
};

/** Lays updates and extensions that are resources of their own over the machines they mean. */
export function applyUpdates(machines: Map<string, Machine>, context: PlanContext): { machines: Map<string, Machine>; outside: Machine[] } {
  const outside: Machine[] = [];
  for (const resource of context.resources.values()) {
    const type = typeOf(resource);
    if (type === setExtensions) addHealth(resource, machines, context);
    if (resource.type === 'azapi_update_resource' && isMachineType(type)) {
      const unseen = applyUpdate(resource, type, machines, context);
      if (unseen) outside.push(unseen);
    }
  }
  return { machines, outside };
}

/** Returns a machine of its own when the target lies outside the plan. */
function applyUpdate(
  resource: PlannedResource,
  armType: string,
  machines: Map<string, Machine>,
  context: PlanContext,
): Machine | undefined {
  const body = resource.field.at('body').parsed();
  const { ids, settled, outside } = updateTargets(resource, armType, machines, context);
  if (outside !== undefined) return outsideMachine(resource, armType, body, outside, context);
  for (const id of ids) {
    const machine = machines.get(id);
    if (!machine || armTypeOfKind[machine.kind] !== armType) continue;
    const written = readMachineUpdate(armType, body, machine);
    const facts = settled ? written : doubtful(written, resource.address);
    machines.set(id, {
      ...machine,
      ...facts,
      change: touched(machine.change, resource.change),
      notes: [...machine.notes, `${resource.address} changes it`],
    });
  }
  return undefined;
}

/** Which of the target's facts an update means is not known, so each of them may have either value. */
function doubtful(written: Partial<Machine>, address: string): Partial<Machine> {
  return Object.fromEntries(
    Object.keys(written).map((name) => [name, unknown(`${address} may change it, and which machine it means is not known`)]),
  );
}

function touched(own: Machine['change'], by: PlannedResource['change']): Machine['change'] {
  return own === 'keep' && by !== 'keep' ? 'update' : own;
}

interface UpdateTargets {
  readonly ids: readonly string[];
  readonly settled: boolean;
  readonly outside?: string;
}

function updateTargets(
  resource: PlannedResource,
  armType: string,
  machines: ReadonlyMap<string, Machine>,
  context: PlanContext,
): UpdateTargets {
  const id = updatedId(resource, armType);
  if (id !== undefined) {
    const inside = [...machines.values()].find((machine) => isThatMachine(machine, id, armType));
    return inside ? { ids: [inside.id], settled: true } : { ids: [], settled: true, outside: id };
  }
  const found = resolveAttribute(resource, 'resource_id', machineRole(context), context);
  if (found.kind === 'one') return { ids: [found.address], settled: true };
  if (found.kind === 'several') return { ids: found.addresses, settled: false };
  return { ids: [...machines.keys()], settled: false };
}

/** `resource_id`, or name below `parent_id`. */
function updatedId({ field }: PlannedResource, armType: string): string | undefined {
  const id = field.at('resource_id').text();
  if (id.kind === 'value') return id.value;
  const [parent, name] = [field.at('parent_id').text(), field.at('name').text()];
  return parent.kind === 'value' && name.kind === 'value' ? `${parent.value}/providers/${armType}/${name.value}` : undefined;
}

function isThatMachine(machine: Machine, id: string, armType: string): boolean {
  const same = (fact: Known<string>, text: string | undefined) =>
    fact.kind === 'value' && text !== undefined && fact.value.toLowerCase() === text.toLowerCase();
  if (machine.resourceId.kind === 'value') return sameResource(machine.resourceId.value, id);
  const parts = parseResourceId(id);
  if (parts?.type?.toLowerCase() !== armType || !same(machine.name, parts.name) || !same(machine.resourceGroup, parts.resourceGroup))
    return false;
  return machine.subscription.kind !== 'value' || same(machine.subscription, parts.subscription);
}

function outsideMachine(resource: PlannedResource, armType: string, body: Field, id: string, context: PlanContext): Machine {
  const parts = parseResourceId(id);
  const open = unknown('the machine lies outside the plan');
  return {
    id: resource.address,
    name: parts?.name === undefined ? open : value(parts.name),
    resourceId: value(id),
    subscription: parts?.subscription === undefined ? open : value(parts.subscription),
    resourceGroup: parts?.resourceGroup === undefined ? open : value(parts.resourceGroup),
    location: open,
    tags: open,
    ...unseenMachine(armType, body),
    change: resource.change === 'keep' ? 'keep' : 'update',
    origin: originOf(resource, context),
    notes: ['It lies outside the plan: only what the plan writes is known.'],
  };
}

/** An application health extension declared beside the set. */
function addHealth(resource: PlannedResource, machines: Map<string, Machine>, context: PlanContext): void {
  const azapi = resource.type === 'azapi_resource';
  const type = (azapi ? resource.field.at('body').parsed().at('properties', 'type') : resource.field.at('type')).text();
  if (type.kind === 'value' && !isHealthExtension(type.value)) return;
  const attribute = azapi ? 'parent_id' : 'virtual_machine_scale_set_id';
  const id = resource.field.at(attribute).text();
  const found = id.kind === 'value' ? undefined : resolveAttribute(resource, attribute, machineRole(context), context);
  for (const machine of machines.values()) {
    if (!machine.kind.endsWith('scale-set') || (machine.health.kind === 'value' && machine.health.value)) continue;
    const meant = id.kind === 'value' ? isThatMachine(machine, id.value, 'microsoft.compute/virtualmachinescalesets') : undefined;
    const certain = meant ?? (found?.kind === 'one' && found.address === machine.id);
    const possible = found?.kind === 'none' || (found?.kind === 'several' && found.addresses.includes(machine.id));
    if (!certain && !possible) continue;
    const health =
      certain && type.kind === 'value' ? value(true) : unknown(`whether ${resource.address} is its health extension is not known`);
    machines.set(machine.id, { ...machine, health, change: touched(machine.change, resource.change) });
  }
}
