import type { Row } from '../query/expressions.ts';
import { machineFacts } from './machine-facts.ts';
import { groupSize, type World } from './world.ts';

/** The row of a subscription in `resourcecontainers`. */
export function subscriptionRow(world: World, index: number): Row {
  const subscriptionId = world.subscriptions[index] ?? '';
  const parent = {
    name: world.tenantId,
    displayName: 'Tenant Root Group',
    mgId: `/providers/Microsoft.Management/managementGroups/${world.tenantId}`,
  };
  return {
    id: `/subscriptions/${subscriptionId}`,
    name: `sub-landing-zone-${index + 1}`,
    type: 'microsoft.resources/subscriptions',
    tenantId: world.tenantId,
    subscriptionId,
    tags: { owner: 'platform' },
    properties: { state: 'Enabled', managementGroupAncestorsChain: [parent], subscriptionPolicies: { spendingLimit: 'Off' } },
  };
}

/** The row of a resource group that holds machines. */
export function groupRow(world: World, index: number): Row {
  const { subscription, group, location } = machineFacts(world, index * groupSize);
  return {
    id: `/subscriptions/${subscription}/resourceGroups/${group}`,
    name: group,
    type: 'microsoft.resources/subscriptions/resourcegroups',
    tenantId: world.tenantId,
    location,
    resourceGroup: group.toLowerCase(),
    subscriptionId: subscription,
    properties: { provisioningState: 'Succeeded' },
  };
}
