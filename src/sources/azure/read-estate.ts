import { UsageError } from '../../errors.ts';
import type { Gap, Whole } from '../../estate/coverage.ts';
import type { Estate } from '../../estate/estate.ts';
import { parseResourceId } from '../../estate/resource-id.ts';
import type { AzureRequest } from '../source.ts';
import { Connection } from './graph/connection.ts';
import { Progress } from './graph/progress.ts';
import {
  assessmentsQuery,
  clustersQuery,
  groupsQuery,
  installationsQuery,
  licencesQuery,
  machinesQuery,
  pendingPatchesQuery,
  scaleSetsQuery,
  sqlQuery,
} from './graph/queries.ts';
import { type RequestedArea, requestedArea } from './graph/requested-area.ts';
import { ResourceGraph } from './graph/resource-graph.ts';
import { type AzureScope, parseScope, scopeName } from './graph/scopes.ts';
import { belowGroups, seeSubscriptions } from './graph/subscriptions.ts';
import { realTiming, type Timing } from './graph/timing.ts';
import { textIn } from './row.ts';
import { LiveClusters } from './rows/clusters.ts';
import type { CutLists } from './rows/live-machine.ts';
import { Machines } from './rows/machines.ts';
import { readLiveNodeWindows } from './rows/node-windows.ts';
import { readRuns } from './rows/schedule-runs.ts';
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
  const groupsRead = await belowGroups([...scopes, ...excluded], connection);
  const area = requestedArea(scopes, excluded, groupsRead.below);
  const { seen, missing } = await seeSubscriptions(area.subscriptions, graph, connection);

  const machines = new Machines(area.holds);
  const { groups } = area;
  await graph.read(machinesQuery(groups), seen, (row) => machines.takeMachine(row));
  await graph.read(scaleSetsQuery(groups), seen, (row) => machines.takeMachine(row));
  const clusters = new LiveClusters(area.holds);
  await graph.read(clustersQuery(groups), seen, (row) => clusters.take(row));
  const sql = await graph.read(sqlQuery(groups), seen, (row) => machines.takeSql(row));
  if (machines.needLicences) await graph.read(licencesQuery, seen, (row) => machines.takeLicence(row));
  const inside = ({ id }: { readonly id: string }) => {
    const { subscription = '', resourceGroup = '' } = parseResourceId(id) ?? {};
    return area.holds({ id, subscription, resourceGroup });
  };
  const {
    schedules,
    assignments,
    removed,
    gaps: scheduleGaps,
  } = await findSchedules(seen, inside, (resourceId) => machines.idOf(resourceId), graph, connection);
  const cut: CutLists = {
    assessments: await graph.read(assessmentsQuery(groups), seen, (row) => machines.takeAssessment(row)),
    patches: await graph.read(pendingPatchesQuery(groups, request.classifications), seen, (row) => machines.takePendingPatch(row)),
    installations: await graph.read(installationsQuery(groups), seen, (row) => machines.takeInstallation(row)),
  };
  const runs = await readRuns(schedules, machines, seen, graph);
  const isThere = (id: string) => machines.idOf(id) !== undefined || clusters.has(id);
  const emptyScopes = await holdNothing(scopes, isThere, seen, graph);
  const nodeWindows = await readLiveNodeWindows(clusters.all(), connection);
  await askMachines(machines, connection);
  // Access that was lost on the way leaves rows out without a word as well.
  const { seen: still, missing: lost } = await seeSubscriptions(area.subscriptions, graph, connection);
  return {
    machines: [
      ...machines.finish({ ...cut, sql, runs: runs.cut }, runs.reasonOf, clusters.keepsNodesIn()),
      ...clusters.all().flatMap(({ pools }) => pools),
    ],
    schedules: [...runs.schedules, ...nodeWindows.schedules],
    assignments: [...assignments, ...nodeWindows.assignments],
    updateManagement: [],
    formerAssignments: [],
    managed: [],
    removedSchedules: removed,
    leaving: [],
    sightings: [],
    coverage: {
      whole: wholeOf(area, still),
      gaps: [
        ...groupsRead.gaps,
        ...missing,
        ...lost.filter(({ why }) => !missing.some((gap) => gap.why === why)),
        ...graph.gaps,
        ...emptyScopes,
        ...leftOut(area),
        ...wrongClock(connection),
        ...machines.notUnderstood,
        ...clusters.notUnderstood,
        ...scheduleGaps,
      ],
    },
  };
}

/** Schedules and assignments are read in every subscription, machines in the scopes only. */
function wholeOf({ scopes }: RequestedArea, seen: readonly string[]): readonly Whole[] {
  const areas = seen.map((one) => `/subscriptions/${one}`);
  const isSeen = (scope: string) => areas.some((area) => scope === area || scope.startsWith(`${area}/`));
  return [
    { areas, kinds: ['schedules', 'assignments'] },
    { areas: scopes.filter((scope) => isSeen(scope.toLowerCase())), kinds: ['machines'] },
  ];
}

/** Scopes that name something which is not there: a machine leaves the run incomplete, a group is only told. */
async function holdNothing(
  scopes: readonly AzureScope[],
  isThere: (id: string) => boolean,
  seen: readonly string[],
  graph: ResourceGraph,
): Promise<readonly Gap[]> {
  const missing = scopes.filter((scope) => scope.kind === 'resource' && !isThere(scope.id) && seen.includes(scope.subscription));
  const groups = scopes.filter((scope) => scope.kind === 'resource-group' && seen.includes(scope.subscription));
  const there = new Set<string>();
  let lost: Gap | undefined;
  if (groups.length > 0) {
    const names = groups.flatMap((scope) => (scope.kind === 'resource-group' ? [scope.resourceGroup] : []));
    lost = await graph.read(groupsQuery(names), seen, (row) => void there.add((textIn(row, 'id') ?? '').toLowerCase()));
  }
  return [
    ...missing.map((scope): Gap => {
      const why = 'it was asked for by its id, and Azure has no such machine, or none that this identity may see';
      return { areas: [], kinds: [], subject: scopeName(scope), why, effect: 'incomplete' };
    }),
    // Where rows got lost, a group may be there all the same; the run is incomplete then.
    ...(lost ? [] : groups)
      .filter(
        (scope) =>
          scope.kind === 'resource-group' && !there.has(`/subscriptions/${scope.subscription}/resourcegroups/${scope.resourceGroup}`),
      )
      .map(
        (scope): Gap => ({
          areas: [],
          kinds: [],
          why: `The scope ${scopeName(scope)} holds nothing: there is no such resource group`,
          effect: 'open',
        }),
      ),
  ];
}

/** Machines there are not judged, though they exist. */
function leftOut({ leftOut: areas }: RequestedArea): readonly Gap[] {
  if (areas.length === 0) return [];
  return [{ areas, kinds: ['machines'], why: 'machines were left out by exclude-scopes', effect: 'open', excluded: true }];
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
function wrongClock({ ahead }: Connection): readonly Gap[] {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  if (minutes <= tolerated) return [];
  const by = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  const why = `The clock of this machine is ${by} ${ahead > 0 ? 'ahead of' : 'behind'} Azure's, so no age can be trusted; set it right.`;
  return [{ areas: [], kinds: [], why, effect: 'incomplete' }];
}

/** Minutes. */
const tolerated = 10;

/** The client for this is large: it is loaded only where a machine must be asked. */
async function askMachines(machines: Machines, connection: Connection): Promise<void> {
  const notAssessed = machines.notAssessed();
  if (notAssessed.length === 0) return;
  const { readInstanceViews } = await import('./rows/instance-views.ts');
  for (const [{ id }, answer] of await readInstanceViews(notAssessed, connection)) machines.takeAnswer(id, answer);
}
