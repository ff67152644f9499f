import type { Assignment, AssignmentTarget, ScheduleReference, TagFilter } from '../../../estate/assignment.ts';
import { absent, type Known, unknown, value, valueOf } from '../../../estate/known.ts';
import { parseResourceId, resourceKey } from '../../../estate/resource-id.ts';
import { readTagOperator } from '../../../estate/vocabulary.ts';
import { assignedSchedule, containerOf, type Filter, readFilter, targetOn } from '../../arm/assignment.ts';
import { propertiesOf } from '../azapi/body.ts';
import type { Field } from '../field.ts';
import { groupRole, machineRole, resolveAttribute, scheduleRole, updatedIds } from '../joins.ts';
import { identityOf, originOf, type PlanContext, type PlannedResource } from '../planned-resource.ts';

/** An assignment of either provider: azurerm's resources, or azapi's `configurationAssignments`. */
export function readAssignment(resource: PlannedResource, context: PlanContext): Assignment {
  const azapi = resource.type === 'azapi_resource';
  const attribute = resource.field.at(azapi ? 'body' : 'maintenance_configuration_id');
  const schedule = azapi ? assignedSchedule(propertiesOf(resource)) : attribute;
  return {
    id: resource.address,
    schedule: scheduleReference(resource, { id: schedule.id(), expression: attribute.expression }, context),
    target: azapi ? armTarget(resource, context) : azurermTarget(resource, context),
    change: resource.change,
    origin: originOf(resource, context),
  };
}

function scheduleReference(
  resource: PlannedResource,
  { id, expression }: { readonly id: Known<string>; readonly expression: unknown },
  context: PlanContext,
): ScheduleReference {
  if (id.kind === 'value') return { kind: 'outside', resourceId: id.value };
  const found = context.instances.resolve(expression, resource.scope, scheduleRole(context));
  if (found.kind === 'one') return { kind: 'inside', ids: [found.address] };
  if (found.kind === 'several') return { kind: 'inside', ids: found.addresses };
  return { kind: 'unknown', why: `which schedule ${resource.address} assigns is not known: ${found.why}` };
}

function azurermTarget(resource: PlannedResource, context: PlanContext): AssignmentTarget {
  if (resource.type === 'azurerm_maintenance_assignment_dynamic_scope') {
    const { subscription, signIn } = identityOf(resource, context);
    const filter = azurermFilter(resource.field.at('filter', 0));
    return { kind: 'dynamic', scope: { ...filter, subscription, ...(signIn === undefined ? {} : { signIn }), resourceGroup: absent } };
  }
  const sets = resource.type === 'azurerm_maintenance_assignment_virtual_machine_scale_set';
  return machineTarget(resource, sets ? 'virtual_machine_scale_set_id' : 'virtual_machine_id', context);
}

/** An extension resource: on a machine it is static, on a subscription or resource group it is a dynamic scope. */
function armTarget(resource: PlannedResource, context: PlanContext): AssignmentTarget {
  const properties = propertiesOf(resource);
  const parentField = resource.field.at('parent_id');
  const parent = parentField.string();
  const container = parent.kind === 'value' ? parseResourceId(parent.value) : undefined;
  const onGroup =
    parent.kind === 'unknown' && context.instances.resolve(parentField.expression, resource.scope, groupRole(context)).kind === 'one';
  const onMachine = container ? container.type !== undefined : !properties.at('filter').isSet && !onGroup;
  if (onMachine) return machineTarget(resource, 'parent_id', context);
  const { subscription, signIn, resourceGroup } = identityOf(resource, context);
  const onSubscription = container !== undefined && container.resourceGroup === undefined;
  return {
    kind: 'dynamic',
    scope: {
      ...readFilter(properties),
      subscription,
      ...(signIn === undefined ? {} : { signIn }),
      resourceGroup: onSubscription ? absent : resourceGroup,
    },
  };
}

function machineTarget(resource: PlannedResource, attribute: string, context: PlanContext): AssignmentTarget {
  const id = resource.field.at(attribute).string();
  if (id.kind === 'value') return { kind: 'outside', resourceId: id.value };
  const found = resolveAttribute(resource, attribute, machineRole(context), context);
  const why = `which machine ${resource.address} assigns is not known: ${found.kind === 'one' ? '' : found.why}`;
  if (found.kind === 'several' && ![...updatedIds(context).keys()].some((update) => found.addresses.includes(update)))
    return { kind: 'candidates', ids: found.addresses, why };
  if (found.kind !== 'one') return { kind: 'any', why };
  const updated = updatedIds(context).get(found.address);
  if (updated !== undefined) return { kind: 'outside', resourceId: updated };
  const note = found.note === undefined ? {} : { note: `${resource.address} is joined to it by ${found.note}` };
  return { kind: 'machine', id: found.address, ...note };
}

/** Nothing of a filter is computed by the provider, so an unknown part comes from a dynamic block: what it selects is open. */
function azurermFilter(filter: Field): Filter {
  const part = <T>(name: string, read: (field: Field) => Known<T>): Known<T> => {
    const field = filter.at(name);
    return field.isUnknown ? unknown(`the ${name} of the filter are known after apply`) : read(field);
  };
  const list = (name: string) => part(name, (field) => field.strings());
  return {
    resourceTypes: list('resource_types'),
    resourceGroups: list('resource_groups'),
    locations: list('locations'),
    osTypes: list('os_types'),
    tags: part('tags', (tags) =>
      tags.known<readonly TagFilter[]>(() =>
        value(tags.items().map((filter) => ({ tag: filter.at('tag').string(), values: filter.at('values').strings() }))),
      ),
    ),
    tagOperator: part('tag_filter', (field) => field.word(readTagOperator, 'Any')),
  };
}

/** What the plan's resources were called in Azure before: their addresses by resource id. */
export type FormerIds = ReadonlyMap<string, string>;

/** An assignment as it was before the plan. */
export function readFormerAssignment(
  { address, before, change }: { readonly address: string; readonly before: Field; readonly change: Assignment['change'] },
  { input, formerIds }: { readonly input: string; readonly formerIds: FormerIds },
): Assignment {
  const target = formerTarget(address, before);
  const machine = target.kind === 'outside' ? formerIds.get(resourceKey(target.resourceId)) : undefined;
  const schedule = [before.at('maintenance_configuration_id'), assignedSchedule(propertiesOf({ field: before }))].find((one) => one.isSet);
  const id = schedule?.string();
  return {
    id: address,
    change,
    origin: { input },
    target: machine === undefined ? target : { kind: 'machine', id: machine },
    schedule: formerSchedule(id, formerIds),
  };
}

function formerSchedule(id: Known<string> | undefined, formerIds: FormerIds): ScheduleReference {
  if (id?.kind !== 'value') return { kind: 'unknown', why: 'the plan does not tell' };
  const schedule = formerIds.get(resourceKey(id.value));
  return schedule === undefined ? { kind: 'outside', resourceId: id.value } : { kind: 'inside', ids: [schedule] };
}

function formerTarget(address: string, before: Field): AssignmentTarget {
  for (const attribute of ['virtual_machine_id', 'virtual_machine_scale_set_id']) {
    const machine = before.at(attribute).string();
    if (machine.kind === 'value') return { kind: 'outside', resourceId: machine.value };
  }
  const filter = before.at('filter', 0);
  if (filter.isSet)
    return {
      kind: 'dynamic',
      scope: { ...azurermFilter(filter), ...containerOf(valueOf(before.at('id').string())), resourceGroup: absent },
    };
  const parent = before.at('parent_id').string();
  if (parent.kind !== 'value') return { kind: 'any', why: `the plan does not tell which machine ${address} named before` };
  return targetOn(parent.value, propertiesOf({ field: before }));
}
