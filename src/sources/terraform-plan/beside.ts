import type { Change } from '../../estate/declaration.ts';
import { type Known, unknown, value } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import { isHealthExtension } from './azurerm/scale-set.ts';
import { setExtensions } from './azurerm/update-management.ts';
import { Field } from './field.ts';
import { machineRole, resolveAttribute } from './joins.ts';
import { MachineLookup } from './machine-lookup.ts';
import type { Configuration } from './plan/configuration.ts';
import type { ResourceChange } from './plan/plan-format.ts';
import { armTypeOf, changeOf, type PlanContext, type PlannedResource } from './planned-resource.ts';

export const sqlVirtualMachines = 'microsoft.sqlvirtualmachine/sqlvirtualmachines';

/** An application health extension declared beside its scale set. */
export function addHealth(resource: PlannedResource, machines: Map<string, Machine>, lookup: MachineLookup, context: PlanContext): void {
  const azapi = resource.type === 'azapi_resource';
  const type = (azapi ? bodyOf(resource).at('properties', 'type') : resource.field.at('type')).text();
  if (type.kind === 'value' && !isHealthExtension(type.value)) return;
  const attribute = azapi ? 'parent_id' : 'virtual_machine_scale_set_id';
  const meant = machinesMeant(resource, { id: resource.field.at(attribute), attribute }, machines, lookup, context);
  const settled = meant.certain && type.kind === 'value';
  const health = settled ? value(true) : unknown(`whether ${resource.address} is its health extension is not known`);
  for (const machine of meant.machines) {
    if (!machine.kind.endsWith('scale-set') || (machine.health.kind === 'value' && machine.health.value)) continue;
    machines.set(machine.id, { ...machine, health, change: touched(machine.change, resource.change) });
  }
}

/** Sets whose health extension the plan takes away change with it; one that it only forgets stays in Azure. */
export function withFormerHealth(
  machines: readonly Machine[],
  resources: readonly ResourceChange[],
  configuration: Configuration,
): readonly Machine[] {
  const leaving = resources.filter((raw) => armTypeOf(raw.type, raw.change.before) === setExtensions && leaves(raw));
  if (leaving.length === 0) return machines;
  const lookup = new MachineLookup(machines);
  const gone = new Set<string>();
  const forgotten = new Set<string>();
  for (const raw of leaving) {
    const before = Field.ofPast(raw.change, { configuration, scope: { module: [] } });
    const azapi = raw.type === 'azapi_resource';
    const type = (azapi ? before.at('body').parsed().at('properties', 'type') : before.at('type')).text();
    const set = before.at(azapi ? 'parent_id' : 'virtual_machine_scale_set_id').text();
    const found = set.kind === 'value' ? lookup.byId(set.value) : undefined;
    if (found === undefined || type.kind !== 'value' || !isHealthExtension(type.value)) continue;
    (changeOf(raw) === 'forget' ? forgotten : gone).add(found);
  }
  return machines.map((machine) => {
    if (forgotten.has(machine.id)) return { ...machine, health: value(true) };
    return gone.has(machine.id) ? { ...machine, change: touched(machine.change, 'update') } : machine;
  });
}

function leaves(raw: ResourceChange): boolean {
  const change = changeOf(raw);
  return change === 'delete' || change === 'replace' || change === 'forget';
}

/** SQL Server's own patching, set on the SQL virtual machine that lies over a virtual machine. */
export function addSqlPatching(
  resource: PlannedResource,
  machines: Map<string, Machine>,
  lookup: MachineLookup,
  context: PlanContext,
): void {
  const azurerm = resource.type.startsWith('azurerm_');
  const properties = bodyOf(resource).at('properties');
  const target = azurerm
    ? { id: resource.field.at('virtual_machine_id'), attribute: 'virtual_machine_id' }
    : { id: properties.at('virtualMachineResourceId'), attribute: 'body' };
  const enabled = azurerm ? isWritten(resource.field.at('auto_patching')) : properties.at('autoPatchingSettings', 'enable').flag(false);
  const meant = machinesMeant(resource, target, machines, lookup, context);
  const sqlPatching = meant.certain ? enabled : unknown(`whether ${resource.address} belongs to it is not known`);
  for (const machine of meant.machines) {
    if (machine.kind !== 'virtual-machine' || (!meant.certain && machine.sqlPatching.kind === 'value' && machine.sqlPatching.value))
      continue;
    machines.set(machine.id, { ...machine, sqlPatching, change: touched(machine.change, resource.change) });
  }
}

/** The block has no switch of its own: written means on. */
function isWritten(block: Field): Known<boolean> {
  if (block.length > 0) return value(true);
  return block.isUnknown && block.isDeclaredForReal ? unknown('known after apply') : value(false);
}

export function bodyOf({ field }: PlannedResource): Field {
  return field.at('body').parsed();
}

interface Meant {
  readonly machines: readonly Machine[];
  /** Exactly this one. */
  readonly certain: boolean;
}

/** The machine that a resource beside it names; every one that it may mean where that is not certain; none outside the plan. */
function machinesMeant(
  resource: PlannedResource,
  target: { readonly id: Field; readonly attribute: string },
  machines: ReadonlyMap<string, Machine>,
  lookup: MachineLookup,
  context: PlanContext,
): Meant {
  const id = target.id.text();
  const found = id.kind === 'value' ? undefined : resolveAttribute(resource, target.attribute, machineRole(context), context);
  const certain = id.kind === 'value' ? lookup.byId(id.value) : found?.kind === 'one' ? found.address : undefined;
  if (certain !== undefined || id.kind === 'value') {
    const machine = certain === undefined ? undefined : machines.get(certain);
    return { machines: machine ? [machine] : [], certain: true };
  }
  const candidates = found?.kind === 'several' ? found.addresses : [...machines.keys()];
  return { machines: candidates.flatMap((candidate) => machines.get(candidate) ?? []), certain: false };
}

/** A machine changes where something beside it does. */
export function touched(own: Change, by: Change): Change {
  return own === 'keep' && by !== 'keep' ? 'update' : own;
}
