import { SourceError } from '../../../errors.ts';
import type { Assignment, ScheduleReference } from '../../../estate/assignment.ts';
import { value } from '../../../estate/known.ts';
import { nodeWindowScope, windowForPool } from '../../../estate/node-window.ts';
import { parseResourceId } from '../../../estate/resource-id.ts';
import type { Schedule } from '../../../estate/schedule.ts';
import { unreadOfSchedule } from '../../../estate/unread.ts';
import { readNodeWindow } from '../../arm/node-window.ts';
import type { Connection } from '../graph/connection.ts';
import { ContainerServiceClient } from '../graph/container-service-client.ts';
import { isAccessDenied, isNotFound } from '../graph/failures.ts';
import { inLanes } from '../graph/in-lanes.ts';
import { Pace } from '../graph/pace.ts';
import { placeIn } from '../row.ts';
import type { LiveCluster } from './clusters.ts';
import { notReadFromAzure, origin } from './identity-row.ts';

/** One request for each cluster, so only for so many. */
export const mostNodeWindows = 200;

export interface LiveNodeWindows {
  readonly schedules: readonly Schedule[];
  readonly assignments: readonly Assignment[];
}

/** The windows in which AKS updates the nodes of clusters: Resource Graph has none of them. */
export async function readLiveNodeWindows(clusters: readonly LiveCluster[], connection: Connection): Promise<LiveNodeWindows> {
  const schedules: Schedule[] = [];
  const assignments: Assignment[] = [];
  const assign = ({ id, pools }: LiveCluster, schedule: ScheduleReference) => {
    for (const pool of pools) assignments.push(windowForPool({ id: windowId(id), schedule, change: 'keep', origin }, pool.id));
  };
  const pace = new Pace();
  await inLanes(clusters.slice(0, mostNodeWindows), async (cluster) => {
    const window = await windowOf(cluster, connection, pace);
    if (typeof window === 'string') assign(cluster, { kind: 'unknown', why: window });
    else if (window) {
      schedules.push(window);
      assign(cluster, { kind: 'inside', ids: [window.id] });
    }
  });
  const why = `no more than ${mostNodeWindows} clusters are asked for their windows; check smaller scopes`;
  for (const cluster of clusters.slice(mostNodeWindows)) assign(cluster, { kind: 'unknown', why });
  return { schedules, assignments };
}

function windowId(cluster: string): string {
  return `${cluster}/maintenanceConfigurations/${nodeWindowScope}`;
}

/** Undefined where the cluster has none; a string says why nobody knows. */
async function windowOf(cluster: LiveCluster, connection: Connection, pace: Pace): Promise<Schedule | string | undefined> {
  const { subscription = '', resourceGroup = '', name = '' } = parseResourceId(cluster.id) ?? {};
  const { identity, clientOptions } = connection;
  const client = new ContainerServiceClient(identity.credential, subscription, clientOptions);
  try {
    const { properties } = await connection.request(`the maintenance windows of ${cluster.id}`, pace, (abortSignal) =>
      client.maintenanceConfigurations.get(resourceGroup, name, nodeWindowScope, { abortSignal }),
    );
    const { pools: _, nodeGroup: __, ...place } = cluster;
    const id = windowId(cluster.id);
    const window = readNodeWindow(placeIn(properties));
    const own = { id, name: value(nodeWindowScope), resourceId: value(id) };
    return { ...unreadOfSchedule(notReadFromAzure), ...place, ...own, ...window, change: 'keep', origin };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    if (isNotFound(error.cause)) return undefined;
    const why = isAccessDenied(error.cause) ? 'this identity may not read it' : 'Azure did not deliver it';
    return `the window of the cluster was not read: ${why}`;
  }
}
