import { isMachineType, type ResourceType, resourceTypes } from '../../../estate/resource-type.ts';
import { memo } from '../../../memo.ts';
import type { Resolution, Role } from '../addresses/instances.ts';
import type { PlanContext, PlannedResource } from './planned-resource.ts';

/** Machines themselves; an `azapi_update_resource` stands for the machine it updates: by its id, or by what its id refers to. */
export const machineRole = memo((context: PlanContext) => roleOfUpdated(context, isMachineType));

function roleOfUpdated(context: PlanContext, isWanted: (type: ResourceType | undefined) => boolean): Role {
  return (address) => {
    const resource = context.resources.get(address);
    if (!isWanted(resource?.armType)) return undefined;
    if (resource?.type !== 'azapi_update_resource' || updatedId(resource) !== undefined) return 'wanted';
    return { follow: resource.field.at('resource_id').isDeclared ? 'resource_id' : 'name' };
  };
}

/** Resource id of what an `azapi_update_resource` updates: `resource_id`, or the name below `parent_id`; undefined before it is known. */
export function updatedId(resource: PlannedResource): string | undefined {
  const { field } = resource;
  const id = field.at('resource_id').string();
  if (id.kind === 'value') return id.value;
  const [parent, name] = [field.at('parent_id').string(), field.at('name').string()];
  return parent.kind === 'value' && name.kind === 'value' ? `${parent.value}/providers/${resource.armType}/${name.value}` : undefined;
}

/** The updates of a plan whose resource id is known, by address. */
export const updatedIds = memo((context: PlanContext): ReadonlyMap<string, string> => {
  const updates = [...context.resources.values()].filter(({ type }) => type === 'azapi_update_resource');
  return new Map(
    updates.flatMap((update) => {
      const id = updatedId(update);
      return id === undefined ? [] : [[update.address, id]];
    }),
  );
});

/** As for machines. */
export const scheduleRole = memo((context: PlanContext) => roleOfUpdated(context, isSchedule));

/** As for machines. */
export const clusterRole = memo((context: PlanContext) => roleOfUpdated(context, (type) => type === resourceTypes.cluster));

/** As for machines. */
export const assignmentRole = memo((context: PlanContext) =>
  roleOfUpdated(context, (type) => type === resourceTypes.configurationAssignment),
);

/** What an assignment can name may be looked up as well. */
function orLookedUp(role: Role, isWanted: (type: ResourceType | undefined) => boolean, context: PlanContext): Role {
  return (address) => role(address) ?? (isWanted(context.lookedUp.get(address)?.armType) ? 'wanted' : undefined);
}

export const assignableScheduleRole = memo((context: PlanContext) => orLookedUp(scheduleRole(context), isSchedule, context));

export const assignableMachineRole = memo((context: PlanContext) => orLookedUp(machineRole(context), isMachineType, context));

export const availabilitySetRole = memo((context: PlanContext) => roleOf(context, resourceTypes.availabilitySet));

export const scheduledActionRole = memo((context: PlanContext) => roleOf(context, resourceTypes.scheduledAction));

export const policyAssignmentRole = memo((context: PlanContext) => roleOf(context, resourceTypes.policyAssignment));

/** Definitions and sets of them. */
export const policyDefinitionRole = memo((context: PlanContext): Role => {
  const types: readonly (string | undefined)[] = [resourceTypes.policyDefinition, resourceTypes.policySetDefinition];
  return (address) => (types.includes(context.resources.get(address)?.armType) ? 'wanted' : undefined);
});

export const groupRole = memo((context: PlanContext) => roleOf(context, resourceTypes.resourceGroup));

function roleOf(context: PlanContext, armType: ResourceType): Role {
  return (address) => (context.resources.get(address)?.armType === armType ? 'wanted' : undefined);
}

/** A place in a resource, for an attribute that holds an object by the keys below it. */
export interface PlaceInPlan {
  readonly attribute: string;
  readonly entry?: readonly string[];
}

/** What does an unknown attribute of a resource mean? The source text tells how an index is computed, where it is at hand. */
export function resolveAttribute(
  resource: PlannedResource,
  { attribute, entry = [] }: PlaceInPlan,
  role: Role,
  context: PlanContext,
): Resolution {
  const { expression } = resource.field.at(attribute);
  return context.instances.resolve(expression, resource.scope, role, context.keyInSource(resource, attribute, entry));
}

function isSchedule(type: ResourceType | undefined): boolean {
  return type === resourceTypes.maintenanceConfiguration;
}
