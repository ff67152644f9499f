import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import { ClientSecretCredential } from '@azure/identity';
import type { RunningAzure } from './start.ts';

type Row = Readonly<Record<string, unknown>>;

/** What every client of the SDK needs to talk to this endpoint: where it is, whom to trust, and what to ask a token for. */
export function clientOptions({ url, ca, scope }: RunningAzure) {
  return { endpoint: url, tlsOptions: { ca }, credentials: { scopes: [scope] } };
}

/** Signs in with the secret of the run. */
export function credentialFor({ tenantId, clientId, clientSecret, authorityHost, ca }: RunningAzure): ClientSecretCredential {
  const options = { authorityHost, disableInstanceDiscovery: true, tlsOptions: { ca } };
  return new ClientSecretCredential(tenantId, clientId, clientSecret, options);
}

/** The SDK's own client, which gives up at the first failure so that tests see it. */
export function graphFor(azure: RunningAzure, maxRetries = 0): ResourceGraphClient {
  return new ResourceGraphClient(credentialFor(azure), { ...clientOptions(azure), retryOptions: { maxRetries, retryDelayInMs: 5 } });
}

/** All rows of a query, page after page. */
export async function allRows(client: ResourceGraphClient, query: string, subscriptions?: string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let skipToken: string | undefined;
  do {
    const options = { top: 1000, resultFormat: 'objectArray' as const, ...(skipToken !== undefined && { skipToken }) };
    const page = await client.resources({ query, ...(subscriptions && { subscriptions }), options });
    rows.push(...(page.data as readonly Row[]));
    skipToken = page.skipToken;
  } while (skipToken !== undefined);
  return rows;
}

export interface Failure {
  readonly name: string;
  readonly statusCode: number | undefined;
  readonly code: string | undefined;
  /** The message with the details, which the SDK keeps apart. */
  readonly message: string;
}

/** The failure of something that must fail. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    const { name, statusCode, code, message, details } = error as Failure & { readonly details?: unknown };
    return { name, statusCode, code, message: details === undefined ? message : `${message} ${JSON.stringify(details)}` };
  }
  throw new Error('it did not fail');
}
