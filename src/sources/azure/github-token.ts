import { SourceError } from '../../errors.ts';
import type { AzureRequest } from '../source.ts';
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
const attempts = 3;

/** A fresh token of GitHub for this job; each lives for some minutes only. Throws a SourceError that never shows it. */
export async function gitHubToken({ url, bearer }: TokenService, audience: string): Promise<string> {
  const address = new URL(url);
  address.searchParams.set('audience', audience);
  let why = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const response = await fetch(address, { headers: { authorization: `Bearer ${bearer}` }, signal: AbortSignal.timeout(timeout) });
      if (response.ok) {
        const { value } = (await response.json()) as { readonly value?: unknown };
        if (typeof value === 'string') return value;
        why = 'its answer holds no token';
      } else why = `status ${response.status}`;
      if (response.status < 500 && response.status !== 429) break;
    } catch (error) {
      why = error instanceof Error && error.name === 'TimeoutError' ? 'it did not answer' : 'it could not be reached';
    }
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
