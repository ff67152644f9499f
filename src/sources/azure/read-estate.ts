import { UsageError } from '../../errors.ts';
import type { Estate } from '../../estate/estate.ts';
import { parseResourceId } from '../../estate/resource-id.ts';
import type { AzureRequest } from '../source.ts';
import { areaOf } from './graph/area.ts';
import { Connection } from './graph/connection.ts';
import { Progress } from './graph/progress.ts';
import { assessmentsQuery, installationsQuery, machinesQuery, pendingPatchesQuery, scaleSetsQuery, sqlQuery } from './graph/queries.ts';
import { ResourceGraph } from './graph/resource-graph.ts';
import { type AzureScope, parseScope } from './graph/scopes.ts';
import { belowGroups, seeSubscriptions } from './graph/subscriptions.ts';
import { realTiming, type Timing } from './graph/timing.ts';
import { Machines } from './rows/machines.ts';
import { findSchedules } from './rows/schedules.ts';
import { cliSubscription } from './sign-in/cli-subscription.ts';
import { type Cloud, cloudOf } from './sign-in/clouds.ts';
import { signIn } from './sign-in/sign-in.ts';

/** Reads the machines of some scopes, and everything that decides who patches them. Throws a UsageError or SourceError. */
export async function readEstate(request: AzureRequest, timing: Timing = realTiming): Promise<Estate> {
  const cloud = cloudOf(request);
  const [scopes, excluded] = [await scopesOf(request, cloud), request.excludeScopes.map(parseScope)];
  const connection = new Connection(cloud, await signIn(request, cloud, timing.now), timing, request);
  const graph = new ResourceGraph(connection, new Progress(connection.tell, timing.now));
  const area = areaOf(scopes, excluded, await belowGroups([...scopes, ...excluded], connection));
  const { seen, incomplete } = await seeSubscriptions(area.subscriptions, graph, connection);

  const machines = new Machines(area.holds);
  const { groups } = area;
  await graph.read(machinesQuery(groups), seen, (row) => machines.takeMachine(row));
  await graph.read(scaleSetsQuery(groups), seen, (row) => machines.takeMachine(row));
  await graph.read(sqlQuery(groups), seen, (row) => machines.takeSql(row));
  const inside = ({ id }: { readonly id: string }) => {
    const { subscription = '', resourceGroup = '' } = parseResourceId(id) ?? {};
    return area.holds({ id, subscription, resourceGroup });
  };
  const { schedules, assignments, removed, notUnderstood } = await findSchedules(
    seen,
    inside,
    (resourceId) => machines.idOf(resourceId),
    graph,
    connection,
  );
  await graph.read(assessmentsQuery(groups), seen, (row) => machines.takeAssessment(row));
  await graph.read(pendingPatchesQuery(groups, request.classifications), seen, (row) => machines.takePendingPatch(row));
  await graph.read(installationsQuery(groups), seen, (row) => machines.takeInstallation(row));
  await askMachines(machines, connection);
  // Access that was lost on the way leaves rows out without a word as well.
  const { incomplete: lost } = await seeSubscriptions(area.subscriptions, graph, connection);
  return {
    machines: machines.finish(),
    schedules,
    assignments,
    updateManagement: [],
    formerAssignments: [],
    managed: [],
    removedSchedules: removed,
    leaving: [],
    incomplete: [...new Set([...incomplete, ...lost]), ...wrongClock(connection)],
    closed: true,
    notUnderstood: [...machines.notUnderstood, ...notUnderstood],
  };
}

async function scopesOf(request: AzureRequest, cloud: Cloud): Promise<readonly AzureScope[]> {
  if (request.scopes.length > 0) return request.scopes.map(parseScope);
  const subscription = await cliSubscription(request, cloud);
  if (subscription === undefined) {
    throw new UsageError(
      'azure/no-scope',
      'It is not said which part of Azure to read. Set `scopes`, for example to mg:landing-zones, or `subscription-id`.',
    );
  }
  request.tell?.(`No scopes are set: only the subscription ${subscription} is read, which the Azure CLI has chosen.`);
  return [parseScope(`sub:${subscription}`)];
}

/** Ages are told by the clock of this machine: one that is far off judges everything too old or too young. */
function wrongClock({ ahead }: Connection): readonly string[] {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  if (minutes <= tolerated) return [];
  const by = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  return [`The clock of this machine is ${by} ${ahead > 0 ? 'ahead of' : 'behind'} Azure's, so no age can be trusted; set it right.`];
}

/** Minutes. */
const tolerated = 10;

/** The client for this is large: it is loaded only where a machine must be asked. */
async function askMachines(machines: Machines, connection: Connection): Promise<void> {
  const notAssessed = machines.notAssessed();
  if (notAssessed.length === 0) return;
  const { readInstanceViews } = await import('./rows/instance-views.ts');
  for (const [{ id }, facts] of await readInstanceViews(notAssessed, connection)) machines.takeAnswer(id, facts);
}
