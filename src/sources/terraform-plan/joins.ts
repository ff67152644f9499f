import type { Resolution, Role } from './instances.ts';
import { type PlanContext, type PlannedResource, typeOf } from './planned-resource.ts';

const machineTypes = ['microsoft.compute/virtualmachines', 'microsoft.compute/virtualmachinescalesets', 'microsoft.hybridcompute/machines'];

export function isMachineType(armType: string | undefined): armType is string {
  return armType !== undefined && machineTypes.includes(armType);
}

/** Machines themselves; an `azapi_update_resource` stands for the machine it updates. */
export function machineRole(context: PlanContext): Role {
  return (address) => {
    const resource = context.resources.get(address);
    if (!isMachineType(typeOf(resource))) return undefined;
    return resource?.type === 'azapi_update_resource' ? { follow: 'resource_id' } : 'wanted';
  };
}

export function scheduleRole(context: PlanContext): Role {
  return roleOf(context, 'microsoft.maintenance/maintenanceconfigurations');
}

export function groupRole(context: PlanContext): Role {
  return roleOf(context, 'microsoft.resources/resourcegroups');
}

function roleOf(context: PlanContext, armType: string): Role {
  return (address) => (typeOf(context.resources.get(address)) === armType ? 'wanted' : undefined);
}

/** Which machine does an unknown attribute of a resource mean? The source text tells how an index is computed, where it is at hand. */
export function resolveAttribute(resource: PlannedResource, attribute: string, role: Role, context: PlanContext): Resolution {
  const { expression } = resource.field.at(attribute);
  return context.instances.resolve(expression, resource.scope, role, context.keyInSource(resource, attribute));
}
