import { getClient } from '@azure-rest/core-client';
import { SourceError } from '../../../errors.ts';
import { isRecord } from '../../json-object.ts';
import type { AzureRequest } from '../../source.ts';
import { claimsOf } from './claims.ts';

/** Where a job asks GitHub for tokens, if it may. */
interface TokenService {
  readonly url: string;
  readonly bearer: string;
}

export function tokenService(environment: AzureRequest['environment']): TokenService | undefined {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
  return url && bearer ? { url, bearer } : undefined;
}

/** Whom GitHub vouches for, as the federated credential in Azure must have it. */
export interface Presented {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

const timeout = 30_000;

/**
 * A fresh token of GitHub for this job; each lives for some minutes only. Goes through the proxy of the machine like all clients of the
 * SDK. Throws a SourceError that never shows the token.
 */
export async function gitHubToken({ url, bearer }: TokenService, audience: string): Promise<string> {
  const { origin, pathname, search, protocol } = new URL(url);
  const client = getClient(origin, { allowInsecureConnection: protocol === 'http:', retryOptions: { maxRetries: 2, retryDelayInMs: 500 } });
  let why = 'it could not be reached';
  try {
    const { status, body } = await client.pathUnchecked(`${pathname}${search}`).get({
      queryParameters: { audience },
      headers: { authorization: `Bearer ${bearer}` },
      abortSignal: AbortSignal.timeout(timeout),
    });
    if (status === '200' && isRecord(body) && typeof body.value === 'string') return body.value;
    why = status === '200' ? 'its answer holds no token' : `status ${status}`;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') why = 'it did not answer';
  }
  throw new SourceError(
    'azure/github-token',
    `GitHub gave this job no token to sign in with (${why}). The job needs \`permissions: id-token: write\`; pull requests from forks never get one.`,
  );
}

export function presentedBy(token: string): Presented {
  const { iss, sub, aud } = claimsOf(token);
  return { issuer: String(iss), subject: String(sub), audience: String(aud) };
}
