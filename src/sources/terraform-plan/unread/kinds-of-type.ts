import { type ListedKind, listedKinds } from '../../../estate/coverage.ts';
import { isMachineType, makesNodePools, type ResourceType, resourceTypes } from '../../../estate/resource-type.ts';

/** What a resource may be that is not there, or not understood. */
export function kindsOfType(armType: ResourceType | undefined): readonly ListedKind[] {
  if (isMachineType(armType) || makesNodePools(armType)) return ['machines'];
  if (armType === resourceTypes.maintenanceConfiguration) return ['schedules'];
  return armType === resourceTypes.configurationAssignment ? ['assignments'] : listedKinds;
}
