import { SourceError } from '../../../errors.ts';
import { type Gap, listedKinds } from '../../../estate/coverage.ts';
import { textIn } from '../row.ts';
import type { Connection } from './connection.ts';
import { isAccessDenied, isNotFound } from './failures.ts';
import { ManagementGroupsClient } from './management-groups-client.ts';
import { Pace } from './pace.ts';
import { subscriptionsQuery } from './queries.ts';
import type { ResourceGraph } from './resource-graph.ts';
import { type AzureScope, scopeName } from './scopes.ts';

/** Which of the wanted subscriptions can be read, in lower case. */
export interface Subscriptions {
  readonly seen: readonly string[];
  /** Why the others are missing; empty when all are seen. */
  readonly missing: readonly Gap[];
}

const named = 5;

/**
 * Compares wanted subscriptions with those that can be read: Resource Graph leaves out what the caller may not see without a word.
 * Throws a SourceError where nothing is left to read.
 */
export async function seeSubscriptions(
  wanted: ReadonlySet<string>,
  graph: ResourceGraph,
  { identity }: Connection,
): Promise<Subscriptions> {
  if (wanted.size === 0) {
    throw new SourceError('azure/no-subscription', 'There is no subscription in the scopes; check `scopes` and `exclude-scopes`.');
  }
  const all = [...wanted].sort();
  const found = new Set<string>();
  try {
    await graph.read(subscriptionsQuery, all, (row) => void found.add(textIn(row, 'subscriptionId')?.toLowerCase() ?? ''));
  } catch (error) {
    // Azure refuses aloud only where not one of them can be read.
    if (!(error instanceof SourceError) || !isAccessDenied(error.cause)) throw error;
  }
  const seen = all.filter((one) => found.has(one));
  const missing = all.filter((one) => !found.has(one));
  if (missing.length === 0) return { seen, missing: [] };
  const ids = `${missing.slice(0, named).join(', ')}${missing.length > named ? ` and ${missing.length - named} more` : ''}`;
  const which = all.length === 1 ? `the subscription ${ids}` : `${missing.length} of ${all.length} subscriptions (${ids})`;
  const sentence = `Cannot read ${which}: ${identity.name} needs the role Reader there. Or is the id wrong, or of another tenant?`;
  if (seen.length === 0) throw new SourceError('azure/denied', sentence);
  const areas = missing.map((one) => `/subscriptions/${one}`);
  return { seen, missing: [{ areas, kinds: listedKinds, why: sentence, effect: 'incomplete' }] };
}

/** The subscriptions below management groups, as far as Azure delivered them. */
export interface BelowGroups {
  readonly below: ReadonlyMap<string, readonly string[]>;
  /** Lists that may lack something: nothing tells how long they are but their last page. */
  readonly gaps: readonly Gap[];
}

/** The subscriptions below each management group among the scopes. Throws a SourceError for a group that cannot be read at all. */
export async function belowGroups(scopes: readonly AzureScope[], connection: Connection): Promise<BelowGroups> {
  const below = new Map<string, readonly string[]>();
  const gaps: Gap[] = [];
  for (const scope of scopes) {
    if (scope.kind !== 'management-group' || below.has(scope.name)) continue;
    const list = await readBelow(scope, connection);
    below.set(scope.name, list.subscriptions);
    for (const why of list.shortfalls) gaps.push(shortList(scope, why));
  }
  return { below, gaps };
}

type ManagementGroup = AzureScope & { readonly kind: 'management-group' };

/** What is missing lies in no subscription that is known: it concerns whoever asks for all of the tenant. */
function shortList({ name }: ManagementGroup, why: string): Gap {
  const areas = [`/providers/Microsoft.Management/managementGroups/${name}`];
  return { areas, kinds: listedKinds, subject: `mg:${name}`, why, effect: 'incomplete' };
}

interface List {
  readonly subscriptions: readonly string[];
  /** Why it may lack some. */
  readonly shortfalls: readonly string[];
}

async function readBelow(scope: ManagementGroup, connection: Connection): Promise<List> {
  const [pace, subscriptions, shortfalls, followed] = [new Pace(), new Set<string>(), new Set<string>(), new Set<string>()];
  for (let link: string | undefined, first = true; first || link !== undefined; first = false) {
    const here = link;
    const page = await connection
      .request(scopeName(scope), pace, (abortSignal) => {
        const client = new ManagementGroupsClient(connection.identity.credential, connection.clientOptions);
        return client.descendants(scope.name, here, { abortSignal });
      })
      .catch((error: unknown) => {
        if (first || !(error instanceof SourceError)) throw groupRefused(error, scope, connection);
        return undefined;
      });
    if (!page) {
      shortfalls.add('the list of its subscriptions broke off, so some may be missing; run again');
      break;
    }
    for (const { id } of page.descendants) {
      const [, subscription] = /^\/subscriptions\/([^/]+)\/?$/i.exec(id ?? '') ?? [];
      if (subscription !== undefined) subscriptions.add(subscription.toLowerCase());
      else if (!managementGroup.test(id ?? ''))
        shortfalls.add('the list of its subscriptions holds an entry that this version does not know');
    }
    link = page.nextLink;
    if (link !== undefined && followed.has(link)) {
      shortfalls.add('the list of its subscriptions leads in a circle, so some may be missing; run again');
      break;
    }
    if (link !== undefined) followed.add(link);
  }
  return { subscriptions: [...subscriptions], shortfalls: [...shortfalls] };
}

const managementGroup = /^\/providers\/microsoft\.management\/managementgroups\/[^/]+\/?$/i;

/** Azure does not tell a group that does not exist from one that the caller may not see. */
function groupRefused(error: unknown, scope: AzureScope, { identity }: Connection): unknown {
  if (!(error instanceof SourceError) || !(isAccessDenied(error.cause) || isNotFound(error.cause))) return error;
  return new SourceError(
    'azure/denied',
    `Cannot read ${scopeName(scope)}: access denied, or there is no such group. ${identity.name} needs the role Reader on this management group; without it, name its subscriptions one by one.`,
    { cause: error.cause },
  );
}
