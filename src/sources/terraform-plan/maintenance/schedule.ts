import type { Schedule } from '../../../estate/schedule.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { readSchedule as readArmSchedule } from '../../arm/schedule.ts';
import { propertiesOf } from '../azapi/body.ts';
import { azurermSchedule } from '../azurerm/schedule.ts';
import { plannedIdentity } from '../resources/identity.ts';
import { notReadFromPlans, originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import { plannedTags } from '../resources/tags.ts';

/** `azurerm_maintenance_configuration` or its azapi form, of any scope. */
export function readPlannedSchedule(resource: PlannedResource, context: PlanContext): Schedule {
  const { field } = resource;
  const { name, resourceId, subscription, signIn, resourceGroup, location } = plannedIdentity(resource, context);
  return {
    ...unreadOfSchedule(notReadFromPlans),
    id: resource.address,
    name,
    resourceId,
    subscription,
    ...(signIn === undefined ? {} : { signIn }),
    resourceGroup,
    location,
    tags: plannedTags(resource, context),
    ...(resource.type === 'azurerm_maintenance_configuration' ? azurermSchedule(field) : readArmSchedule(propertiesOf(resource))),
    change: resource.change,
    ...(resource.previousId === undefined ? {} : { previousId: resource.previousId }),
    ...(resource.imported ? { imported: true as const } : {}),
    origin: originOf(resource, context),
  };
}
