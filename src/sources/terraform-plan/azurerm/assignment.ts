import type { Assignment, AssignmentTarget, DynamicScope, ScheduleReference, TagFilter } from '../../../estate/assignment.ts';
import { absent, type Known, unknown, value } from '../../../estate/known.ts';
import { parseResourceId, resourceKey } from '../../../estate/resource-id.ts';
import { readTagOperator } from '../../../estate/vocabulary.ts';
import type { Field } from '../field.ts';
import { groupRole, machineRole, resolveAttribute, scheduleRole, updatedIds } from '../joins.ts';
import { identityOf, originOf, type PlanContext, type PlannedResource } from '../planned-resource.ts';
import { readWord } from './machine.ts';

/** An assignment of either provider: azurerm's resources, or azapi's `configurationAssignments`. */
export function readAssignment(resource: PlannedResource, context: PlanContext): Assignment {
  const azapi = resource.type === 'azapi_resource';
  const { field } = resource;
  const schedule = azapi ? armProperties(field).at('maintenanceConfigurationId') : field.at('maintenance_configuration_id');
  return {
    id: resource.address,
    schedule: scheduleReference(resource, schedule, context),
    target: azapi ? armTarget(resource, context) : azurermTarget(resource, context),
    change: resource.change,
    origin: originOf(resource, context),
  };
}

function armProperties(field: Field): Field {
  return field.at('body').parsed().at('properties');
}

function scheduleReference(resource: PlannedResource, field: Field, context: PlanContext): ScheduleReference {
  const id = field.text();
  if (id.kind === 'value') return { kind: 'outside', resourceId: id.value };
  const found = context.instances.resolve(field.expression, resource.scope, scheduleRole(context));
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
  const filter = armProperties(resource.field).at('filter');
  const parentField = resource.field.at('parent_id');
  const parent = parentField.text();
  const container = parent.kind === 'value' ? parseResourceId(parent.value) : undefined;
  const onGroup =
    parent.kind === 'unknown' && context.instances.resolve(parentField.expression, resource.scope, groupRole(context)).kind === 'one';
  if (filter.isUnset && !onGroup && (container === undefined || container.type !== undefined))
    return machineTarget(resource, 'parent_id', context);
  const { subscription, signIn, resourceGroup } = identityOf(resource, context);
  const onSubscription = container !== undefined && container.resourceGroup === undefined;
  return {
    kind: 'dynamic',
    scope: {
      ...armFilter(filter),
      subscription,
      ...(signIn === undefined ? {} : { signIn }),
      resourceGroup: onSubscription ? absent : resourceGroup,
    },
  };
}

function machineTarget(resource: PlannedResource, attribute: string, context: PlanContext): AssignmentTarget {
  const id = resource.field.at(attribute).text();
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

type Filter = Omit<DynamicScope, 'subscription' | 'signIn' | 'resourceGroup'>;

/** Nothing of a filter is computed by the provider, so an unknown part comes from a dynamic block: what it selects is open. */
function azurermFilter(filter: Field): Filter {
  const part = <T>(name: string, read: (field: Field) => Known<T>): Known<T> => {
    const field = filter.at(name);
    return field.isUnknown ? unknown(`the ${name} of the filter are known after apply`) : read(field);
  };
  const list = (name: string) => part(name, (field) => field.texts());
  return {
    resourceTypes: list('resource_types'),
    resourceGroups: list('resource_groups'),
    locations: list('locations'),
    osTypes: list('os_types'),
    tags: part('tags', (tags) =>
      tags.known<readonly TagFilter[]>(() =>
        value(tags.items().map((one) => ({ tag: one.at('tag').text(), values: one.at('values').texts() }))),
      ),
    ),
    tagOperator: part('tag_filter', (field) => field.known(readWord(readTagOperator), 'Any')),
  };
}

function armFilter(filter: Field): Filter {
  const tags = filter.at('tagSettings', 'tags');
  return {
    resourceTypes: filter.at('resourceTypes').texts(),
    resourceGroups: filter.at('resourceGroups').texts(),
    locations: filter.at('locations').texts(),
    osTypes: filter.at('osTypes').texts(),
    tags: tags.known<readonly TagFilter[]>(() => value(tags.keys().map((tag) => ({ tag: value(tag), values: tags.at(tag).texts() })))),
    tagOperator: filter.at('tagSettings', 'filterOperator').known(readWord(readTagOperator), 'Any'),
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
  const schedule = [before.at('maintenance_configuration_id'), armProperties(before).at('maintenanceConfigurationId')].find(
    (one) => !one.isUnset,
  );
  const id = schedule?.text();
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
    const machine = before.at(attribute).text();
    if (machine.kind === 'value') return { kind: 'outside', resourceId: machine.value };
  }
  const filter = before.at('filter', 0);
  if (!filter.isUnset)
    return { kind: 'dynamic', scope: { ...azurermFilter(filter), ...container(before.at('id').text()), resourceGroup: absent } };
  const parent = before.at('parent_id').text();
  if (parent.kind !== 'value') return { kind: 'any', why: `the plan does not tell which machine ${address} named before` };
  if (parseResourceId(parent.value)?.type !== undefined) return { kind: 'outside', resourceId: parent.value };
  return { kind: 'dynamic', scope: { ...armFilter(armProperties(before).at('filter')), ...container(parent) } };
}

function container(id: Known<string>): Pick<DynamicScope, 'subscription' | 'resourceGroup'> {
  const parts = id.kind === 'value' ? parseResourceId(id.value) : undefined;
  return {
    subscription: parts?.subscription === undefined ? unknown('the subscription is not known') : value(parts.subscription),
    resourceGroup: parts?.resourceGroup === undefined ? absent : value(parts.resourceGroup),
  };
}
