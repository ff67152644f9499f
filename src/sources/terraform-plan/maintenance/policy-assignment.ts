import type { Assignment, ScheduleReference } from '../../../estate/assignment.ts';
import { scheduleRole } from '../resources/joins.ts';
import { originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';

const scheduleId = /\/subscriptions\/[^"\\]+?\/providers\/Microsoft\.Maintenance\/maintenanceConfigurations\/[^"\\/]+/i;

/**
 * Azure Policy that puts machines on a schedule by itself (built-in "Schedule recurring updates using Azure Update Manager"): the
 * schedule is in use, but which machines the policy reaches is its own business. Undefined for policies that name no schedule.
 */
export function readPolicyAssignment(resource: PlannedResource, context: PlanContext): Assignment | undefined {
  const schedule = namedSchedule(resource, context);
  if (!schedule) return undefined;
  const target = { kind: 'outside', resourceId: resource.address } as const;
  return { id: resource.address, schedule, target, change: resource.change, origin: originOf(resource, context) };
}

function namedSchedule(resource: PlannedResource, context: PlanContext): ScheduleReference | undefined {
  const { field, scope, type } = resource;
  const parameters = type === 'azapi_resource' ? field.at('body') : field.at('parameters');
  const [written] = scheduleId.exec(JSON.stringify(parameters.parsed().raw ?? '')) ?? [];
  if (written !== undefined) return { kind: 'outside', resourceId: written };
  const found = context.instances.resolve(parameters.expression, scope, scheduleRole(context));
  if (found.kind === 'one') return { kind: 'inside', ids: [found.address] };
  return found.kind === 'several' ? { kind: 'inside', ids: found.addresses } : undefined;
}
