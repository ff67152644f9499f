import type { Assignment, AssignmentTarget, ScheduleReference } from '../../../estate/assignment.ts';
import { absent, type Known } from '../../../estate/known.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import { memo } from '../../../memo.ts';
import { assignedSchedule, readFilter } from '../../arm/assignment.ts';
import type { Resolution } from '../addresses/instances.ts';
import { propertiesOf } from '../azapi/body.ts';
import { azurermFilter } from '../azurerm/filter.ts';
import { plannedIdentity } from '../resources/identity.ts';
import {
  assignableMachineRole,
  assignableScheduleRole,
  groupRole,
  type PlaceInPlan,
  resolveAttribute,
  updatedIds,
} from '../resources/joins.ts';
import { lookedUpId } from '../resources/looked-up.ts';
import { originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';

/** An assignment of either provider: azurerm's resources, or azapi's `configurationAssignments`. */
export function readAssignment(resource: PlannedResource, context: PlanContext): Assignment {
  const azapi = resource.type === 'azapi_resource';
  const schedule = azapi ? assignedSchedule(propertiesOf(resource)) : resource.field.at('maintenance_configuration_id');
  return {
    id: resource.address,
    schedule: scheduleReference(resource, schedule.id(), azapi ? inBody : inArgument, context),
    target: azapi ? armTarget(resource, context) : azurermTarget(resource, context),
    change: resource.change,
    ...(resource.imported ? { imported: true as const } : {}),
    origin: originOf(resource, context),
  };
}

const inArgument: PlaceInPlan = { attribute: 'maintenance_configuration_id' };
export const inBody: PlaceInPlan = { attribute: 'body', entry: ['properties', 'maintenanceConfigurationId'] };

export function scheduleReference(
  resource: PlannedResource,
  id: Known<string>,
  place: PlaceInPlan,
  context: PlanContext,
): ScheduleReference {
  if (id.kind === 'value') return { kind: 'outside', resourceId: id.value };
  const found = resolveAttribute(resource, place, assignableScheduleRole(context), context);
  const updates = updatedIds(context);
  const { waiting } = lookUpsIn(context)(found);
  if (waiting !== undefined)
    return { kind: 'unknown', why: `which schedule ${resource.address} assigns is not known: ${waiting} is looked up during the apply` };
  if (found.kind === 'one') {
    const updated = updates.get(found.address);
    return updated === undefined ? { kind: 'inside', ids: [found.address] } : { kind: 'outside', resourceId: updated };
  }
  if (found.kind === 'several' && !found.addresses.some((address) => updates.has(address))) return { kind: 'inside', ids: found.addresses };
  return { kind: 'unknown', why: `which schedule ${resource.address} assigns is not known: ${found.why}` };
}

/** What of an expression's meanings lies elsewhere; thousands of assignments may share one resolution of thousands of addresses. */
const lookUpsIn = memo((context: PlanContext) =>
  memo((found: Resolution) => {
    const addresses = found.kind === 'one' ? [found.address] : found.kind === 'several' ? found.addresses : [];
    const lookedUp = addresses.flatMap((address) => context.lookedUp.get(address) ?? []);
    return {
      /** The first whose look-up waits for the apply. */
      waiting: lookedUp.find((resource) => lookedUpId(resource) === undefined)?.address,
      some: lookedUp.length > 0 || addresses.some((address) => updatedIds(context).has(address)),
    };
  }),
);

function azurermTarget(resource: PlannedResource, context: PlanContext): AssignmentTarget {
  if (resource.type === 'azurerm_maintenance_assignment_dynamic_scope') {
    const { subscription, signIn } = plannedIdentity(resource, context);
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
  const { subscription, signIn, resourceGroup } = plannedIdentity(resource, context);
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
  const found = resolveAttribute(resource, { attribute }, assignableMachineRole(context), context);
  const why = `which machine ${resource.address} assigns is not known: ${found.kind === 'one' ? '' : found.why}`;
  const { waiting, some } = lookUpsIn(context)(found);
  if (waiting !== undefined)
    return { kind: 'any', why: `which machine ${resource.address} assigns is not known: ${waiting} is looked up during the apply` };
  if (found.kind === 'several' && !some) return { kind: 'candidates', ids: found.addresses, why };
  if (found.kind !== 'one') return { kind: 'any', why };
  const read = context.lookedUp.get(found.address);
  const named = read ? lookedUpId(read) : updatedIds(context).get(found.address);
  if (named !== undefined) return { kind: 'outside', resourceId: named };
  const note = found.note === undefined ? {} : { note: `${resource.address} is joined to it by ${found.note}` };
  return { kind: 'machine', id: found.address, ...note };
}
