import { touched } from '../../../estate/declaration.ts';
import { type Known, unknown, value } from '../../../estate/known.ts';
import type { Machine } from '../../../estate/machine.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import type { ArmValue } from '../../arm/arm-value.ts';
import { isHealthExtension } from '../../arm/extension.ts';
import { machineOfSql, readSqlPatching } from '../../arm/sql.ts';
import { isRecord } from '../../json-object.ts';
import { propertiesOf } from '../azapi/body.ts';
import type { Configuration } from '../plan/configuration.ts';
import type { ResourceChange } from '../plan/plan-format.ts';
import { Field } from '../resources/field.ts';
import { machineRole, type PlaceInPlan, resolveAttribute } from '../resources/joins.ts';
import { changeOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import { ResourceLookup } from '../resources/resource-lookup.ts';
import { armTypeOf } from '../resources/type-of-resource.ts';

/** An application health extension declared beside its scale set. */
export function addHealth(resource: PlannedResource, machines: Map<string, Machine>, lookup: ResourceLookup, context: PlanContext): void {
  const azapi = resource.type === 'azapi_resource';
  const type = (azapi ? propertiesOf(resource) : resource.field).at('type');
  const isHealth = isHealthExtension({ type });
  if (isHealth === 'no' && type.isSet) return;
  const attribute = azapi ? 'parent_id' : 'virtual_machine_scale_set_id';
  const meant = machinesMeant(resource, { id: resource.field.at(attribute), attribute }, machines, lookup, context);
  const settled = meant.certain && isHealth === 'yes';
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
  const leaving = resources.filter((raw) => armTypeOf(raw.type, raw.change.before) === resourceTypes.scaleSetExtension && leaves(raw));
  if (leaving.length === 0) return machines;
  const lookup = new ResourceLookup(machines);
  const gone = new Set<string>();
  const forgotten = new Set<string>();
  for (const raw of leaving) {
    const before = Field.ofPast(raw.change, { configuration, scope: { module: [] } });
    const azapi = raw.type === 'azapi_resource';
    const type = (azapi ? propertiesOf({ field: before }) : before).at('type');
    const set = before.at(azapi ? 'parent_id' : 'virtual_machine_scale_set_id').string();
    const found = set.kind === 'value' ? lookup.byId(set.value) : undefined;
    if (found === undefined || isHealthExtension({ type }) !== 'yes') continue;
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
  lookup: ResourceLookup,
  context: PlanContext,
): void {
  const azurerm = resource.type.startsWith('azurerm_');
  const properties = propertiesOf(resource);
  const target = azurerm
    ? { id: resource.field.at('virtual_machine_id'), attribute: 'virtual_machine_id' }
    : { id: machineOfSql(properties), attribute: 'body', entry: ['properties', 'virtualMachineResourceId'] };
  const enabled = azurerm ? sqlPatchingOf(resource) : readSqlPatching(properties);
  const meant = machinesMeant(resource, target, machines, lookup, context);
  const sqlPatching = meant.certain ? enabled : unknown(`whether ${resource.address} belongs to it is not known`);
  for (const machine of meant.machines) {
    if (machine.kind !== 'virtual-machine' || (!meant.certain && machine.sqlPatching.kind === 'value' && machine.sqlPatching.value))
      continue;
    machines.set(machine.id, { ...machine, sqlPatching, change: touched(machine.change, resource.change) });
  }
}

/** Many versions of azurerm do not send that the block is taken away, and the plan does not tell which one it is. */
function sqlPatchingOf({ field, raw, change }: PlannedResource): Known<boolean> {
  const enabled = isWritten(field.at('auto_patching'));
  const was = isRecord(raw.change.before) ? raw.change.before.auto_patching : undefined;
  const isRemoved = change === 'update' && Array.isArray(was) && was.length > 0;
  return isRemoved && enabled.kind === 'value' && !enabled.value
    ? unknown('auto_patching is taken away, and older versions of azurerm do not send that to Azure')
    : enabled;
}

/** The block has no switch of its own: written means on. */
function isWritten(block: Field): Known<boolean> {
  if (block.length > 0) return value(true);
  return block.isUnknown && block.isDeclaredForReal ? unknown('known after apply') : value(false);
}

export interface Meant {
  readonly machines: readonly Machine[];
  /** Exactly this one. */
  readonly certain: boolean;
}

/** The machine that a resource beside it names; every one that it may mean where that is not certain; none outside the plan. */
export function machinesMeant(
  resource: PlannedResource,
  target: PlaceInPlan & { readonly id: ArmValue },
  machines: ReadonlyMap<string, Machine>,
  lookup: ResourceLookup,
  context: PlanContext,
): Meant {
  const id = target.id.id();
  const found = id.kind === 'value' ? undefined : resolveAttribute(resource, target, machineRole(context), context);
  const certain = id.kind === 'value' ? lookup.byId(id.value) : found?.kind === 'one' ? found.address : undefined;
  if (certain !== undefined || id.kind === 'value') {
    const machine = certain === undefined ? undefined : machines.get(certain);
    return { machines: machine ? [machine] : [], certain: true };
  }
  const candidates = found?.kind === 'several' ? found.addresses : [...machines.keys()];
  return { machines: candidates.flatMap((candidate) => machines.get(candidate) ?? []), certain: false };
}
