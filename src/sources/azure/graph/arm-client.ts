import type { TokenCredential } from '@azure/identity';
import type { Client, ClientOptions, PathUncheckedResponse } from '@azure-rest/core-client';
import { createRestError, getClient } from '@azure-rest/core-client';

/** Ends a request, and hears the headers of its answer. */
export interface CallOptions {
  readonly abortSignal?: AbortSignal;
}

export type ArmClientOptions = ClientOptions & { readonly endpoint: string };

/** What clients of Azure Resource Manager have in common that the registry has no client of. */
export function armClient(credential: TokenCredential, { endpoint, ...options }: ArmClientOptions): Client {
  return getClient(endpoint, credential, options);
}

/** One GET; throws the SDK's own RestError for anything but 200. */
export async function get(client: Client, path: string, apiVersion: string | undefined, { abortSignal }: CallOptions): Promise<unknown> {
  const response: PathUncheckedResponse = await client.pathUnchecked(path).get({
    ...(apiVersion === undefined ? {} : { queryParameters: { 'api-version': apiVersion } }),
    ...(abortSignal ? { abortSignal } : {}),
  });
  if (response.status !== '200') throw createRestError(response);
  return response.body;
}
