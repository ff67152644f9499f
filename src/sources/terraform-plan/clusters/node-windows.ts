import type { Assignment } from '../../../estate/assignment.ts';
import { value } from '../../../estate/known.ts';
import { nodeWindowScope, windowForPool } from '../../../estate/node-window.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';
import type { Schedule } from '../../../estate/schedule.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { isNodeWindowName, readNodeWindow } from '../../arm/node-window.ts';
import { propertiesOf } from '../azapi/body.ts';
import { azurermNodeWindow } from '../azurerm/cluster.ts';
import { plannedIdentity } from '../resources/identity.ts';
import { notReadFromPlans, originOf, type PlanContext, type PlannedResource } from '../resources/planned-resource.ts';
import type { Cluster, Clusters } from './clusters.ts';
import { clusterNamedBy, type NodePool } from './node-pools.ts';

export interface NodeWindows {
  readonly schedules: readonly Schedule[];
  /** Each pool of a cluster with its window. */
  readonly assignments: readonly Assignment[];
}

/** When AKS may update the nodes of the clusters of a plan, where the plan says so. */
export function readNodeWindows(context: PlanContext, clusters: Clusters, pools: readonly NodePool[]): NodeWindows {
  const schedules: Schedule[] = [];
  const assignments: Assignment[] = [];
  const assign = (
    schedule: Assignment['schedule'],
    { id, change, origin }: Pick<Schedule, 'id' | 'change' | 'origin'>,
    cluster: string,
  ) => {
    for (const { machine, cluster: own } of pools) {
      if (own === cluster) assignments.push(windowForPool({ id, schedule, change, origin }, machine.id));
    }
  };
  for (const resource of context.resources.values()) {
    const cluster = clusters.byAddress.get(resource.address);
    const inBlock = cluster && windowOf(resource, cluster, context);
    if (inBlock) {
      schedules.push(inBlock);
      assign({ kind: 'inside', ids: [inBlock.id] }, inBlock, cluster.id);
    }
    if (resource.armType !== resourceTypes.clusterMaintenance || resource.type === 'azapi_resource_action') continue;
    const owner = clusterNamedBy(resource, clusters, context);
    const address = typeof owner === 'string' ? owner : '';
    const { field, change } = resource;
    const isOurs = isNodeWindowName(field.at('name').string());
    if (isOurs === 'no') continue;
    if (isOurs === 'unknown' || resource.type === 'azapi_update_resource') {
      const why = `what ${resource.address} says of the windows of its cluster is not known`;
      assign({ kind: 'unknown', why }, { id: resource.address, change, origin: originOf(resource, context) }, address);
      continue;
    }
    const schedule = plannedWindow(resource, context);
    schedules.push(schedule);
    assign({ kind: 'inside', ids: [schedule.id] }, schedule, address);
  }
  return { schedules, assignments };
}

/** The block of a cluster of azurerm. */
function windowOf(resource: PlannedResource, cluster: Cluster, context: PlanContext): Schedule | undefined {
  if (!resource.type.startsWith('azurerm_')) return undefined;
  const facts = azurermNodeWindow(resource.field);
  if (!facts) return undefined;
  const { resourceId, subscription, signIn, resourceGroup, location, tags, change } = cluster;
  return {
    ...unreadOfSchedule(notReadFromPlans),
    id: `${resource.address}.maintenance_window_node_os`,
    name: value(nodeWindowScope),
    resourceId: resourceId.kind === 'value' ? value(`${resourceId.value}/maintenanceConfigurations/${nodeWindowScope}`) : resourceId,
    subscription,
    ...(signIn === undefined ? {} : { signIn }),
    resourceGroup,
    location,
    tags,
    ...facts,
    change,
    origin: originOf(resource, context),
  };
}

function plannedWindow(resource: PlannedResource, context: PlanContext): Schedule {
  return {
    ...unreadOfSchedule(notReadFromPlans),
    ...plannedIdentity(resource, context),
    ...readNodeWindow(propertiesOf(resource)),
    id: resource.address,
    change: resource.change,
    origin: originOf(resource, context),
  };
}
