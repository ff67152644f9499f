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

/** The subscriptions below each management group among the scopes. Throws a SourceError for a group that cannot be read. */
export async function belowGroups(scopes: readonly AzureScope[], connection: Connection): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const scope of scopes) {
    if (scope.kind === 'management-group' && !found.has(scope.name)) found.set(scope.name, await below(scope, connection));
  }
  return found;
}

async function below(scope: AzureScope & { readonly kind: 'management-group' }, connection: Connection): Promise<readonly string[]> {
  const pace = new Pace();
  const found: string[] = [];
  let nextLink: string | undefined;
  do {
    const link = nextLink;
    const page = await connection
      .request(scopeName(scope), pace, (abortSignal) => {
        const client = new ManagementGroupsClient(connection.identity.credential, connection.clientOptions);
        return client.descendants(scope.name, link, { abortSignal });
      })
      .catch((error: unknown) => {
        throw groupRefused(error, scope, connection);
      });
    for (const { id } of page.descendants) {
      const subscription = /^\/subscriptions\/([^/]+)$/i.exec(id)?.[1];
      if (subscription !== undefined) found.push(subscription.toLowerCase());
    }
    nextLink = page.nextLink;
  } while (nextLink !== undefined);
  return found;
}

/** Azure does not tell a group that does not exist from one that the caller may not see. */
function groupRefused(error: unknown, scope: AzureScope, { identity }: Connection): unknown {
  if (!(error instanceof SourceError) || !(isAccessDenied(error.cause) || isNotFound(error.cause))) return error;
  return new SourceError(
    'azure/denied',
    `Cannot read ${scopeName(scope)}: access denied, or there is no such group. ${identity.name} needs the role Reader on this management group; without it, name its subscriptions one by one.`,
    { cause: error.cause },
  );
}
