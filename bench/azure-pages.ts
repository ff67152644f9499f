import { Connection } from '../src/sources/azure/graph/connection.ts';
import { Progress } from '../src/sources/azure/graph/progress.ts';
import * as queries from '../src/sources/azure/graph/queries.ts';
import { requestedArea } from '../src/sources/azure/graph/requested-area.ts';
import { ResourceGraph } from '../src/sources/azure/graph/resource-graph.ts';
import { parseScope } from '../src/sources/azure/graph/scopes.ts';
import { belowGroups } from '../src/sources/azure/graph/subscriptions.ts';
import { realTiming } from '../src/sources/azure/graph/timing.ts';
import { cloudOf } from '../src/sources/azure/sign-in/clouds.ts';
import { signIn } from '../src/sources/azure/sign-in/sign-in.ts';
import { printFigures } from './azure-figures.ts';

/** Reads the pages that azure-client.ts reads, with the same clients, and drops their rows. */
const started = performance.now();
const cloud = cloudOf({ cloud: 'azurecloud', environment: process.env });
const request = { scopes: [], excludeScopes: [], auth: 'environment', cloud: 'azurecloud', environment: process.env } as const;
const connection = new Connection(cloud, await signIn(request, cloud, realTiming.now), realTiming, {});
const graph = new ResourceGraph(connection, new Progress(connection.tell, realTiming.now));
const scopes = [parseScope('mg:mg-landing-zones')];
const subscriptions = [...requestedArea(scopes, [], (await belowGroups(scopes, connection)).below).subscriptions];
const { machinesQuery, scaleSetsQuery, sqlQuery, schedulesQuery, assignmentsQuery, assessmentsQuery, ...others } = queries;
const ofMachines = [machinesQuery, scaleSetsQuery, sqlQuery, assessmentsQuery, others.pendingPatchesQuery, others.installationsQuery];
let rows = 0;
for (const query of [...ofMachines.map((one) => one(undefined)), schedulesQuery, assignmentsQuery]) {
  await graph.read(query, subscriptions, () => {
    rows += 1;
  });
}
printFigures(rows, [], started);
