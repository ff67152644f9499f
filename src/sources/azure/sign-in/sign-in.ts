import type { AccessToken, TokenCredential } from '@azure/identity';
import { SourceError } from '../../../errors.ts';
import type { AzureRequest } from '../../source.ts';
import { claimsOf } from './claims.ts';
import type { Cloud } from './clouds.ts';
import { type WayIn, waysIn } from './credential.ts';

/** Somebody who is signed in. */
export interface Identity {
  readonly credential: TokenCredential;
  /** How an error calls it: by an id where one is known. */
  readonly name: string;
  /** The same identity without the tokens it was given: Azure may end them before their time. */
  readonly renewed: () => Identity;
}

/** Long enough for the Azure CLI, which starts an interpreter. */
const timeout = 60_000;

/** Signs in, and says how; `now` in milliseconds. Throws a SourceError with one clear sentence that holds no secret. */
export async function signIn(request: AzureRequest, cloud: Cloud, now: () => number): Promise<Identity> {
  const ways = waysIn(request, cloud);
  const failures: SourceError[] = [];
  for (const way of ways) {
    try {
      const credential = remembering(way.credential(), now);
      const abortSignal = AbortSignal.any([AbortSignal.timeout(timeout), ...(request.signal ? [request.signal] : [])]);
      const found = await credential.getToken(cloud.scope, { abortSignal });
      if (!found) throw new Error('it gave no token');
      request.tell?.(`Signed in ${way.description}.`);
      const presented = way.presented();
      if (presented) request.tell?.(`GitHub vouches for ${told(presented)}.`);
      const name = nameIn(found.token);
      const identityWith = (kept: TokenCredential): Identity => ({
        credential: kept,
        name,
        renewed: () => identityWith(remembering(way.credential(), now)),
      });
      return identityWith(credential);
    } catch (error) {
      failures.push(refusal(error, way, cloud));
    }
  }
  const [first, ...others] = failures;
  if (first !== undefined && others.length === 0) throw first;
  throw new SourceError(
    'azure/not-signed-in',
    `Nobody is signed in to Azure. Tried: ${failures.map(({ message }) => message).join(' ')} Set auth to the way you want to sign in.`,
  );
}

/** In milliseconds, before a token ends. */
const margin = 120_000;

/** One token for all clients of a run, until shortly before it ends: each of them would ask for one of its own. */
function remembering(credential: TokenCredential, now: () => number): TokenCredential {
  let kept: AccessToken | undefined;
  return {
    async getToken(scopes, options) {
      if (kept && kept.expiresOnTimestamp - now() > margin) return kept;
      kept = (await credential.getToken(scopes, options)) ?? undefined;
      return kept ?? null;
    },
  };
}

/** Object id, or application id where a token has none. */
function nameIn(token: string): string {
  const { oid, appid } = claimsOf(token);
  const id = [oid, appid].find((one) => typeof one === 'string');
  return id === undefined ? 'The identity that signed in' : `The identity ${id}`;
}

function told({ issuer, subject, audience }: NonNullable<ReturnType<WayIn['presented']>>): string {
  return `issuer ${issuer}, subject ${subject}, audience ${audience}`;
}

const remedies: Readonly<Record<string, string>> = {
  '700016': 'There is no such application in this tenant: check client-id and tenant-id.',
  '90002': 'There is no such tenant: check tenant-id and cloud.',
  '7000215': 'The secret in AZURE_CLIENT_SECRET is wrong.',
  '7000222': 'The secret in AZURE_CLIENT_SECRET has expired: make a new one.',
  '500011': 'This tenant does not know Azure Resource Manager by that address: check cloud.',
  '70021': 'No federated credential of the application matches.',
  '700211': 'No federated credential of the application has this issuer.',
  '700212': 'No federated credential of the application has this audience.',
  '700213': 'No federated credential of the application has this subject.',
  '7002138': 'A federated credential of the application has this subject in another case.',
  '700024': 'The token of GitHub was no longer valid: is the clock of this machine right?',
};

function refusal(error: unknown, way: WayIn, cloud: Cloud): SourceError {
  if (error instanceof SourceError) return error;
  const { message, name } = error instanceof Error ? error : new Error(String(error));
  const presented = way.presented();
  const code = /AADSTS(\d+)/.exec(message)?.[1];
  const known = code === undefined ? undefined : remedies[code];
  const shown = presented ? ` Presented were ${told(presented)}.` : '';
  // The host says the same of a tenant that is not there.
  const unreachable = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|endpoints_resolution_error|network_error/i.test(`${name} ${message}`)
    ? `${cloud.authorityHost} cannot be reached from here, or knows no such tenant: check tenant-id and cloud.`
    : undefined;
  const why = known === undefined ? (unreachable ?? reasonIn(message)) : `${known} (AADSTS${code})`;
  return new SourceError('azure/sign-in', `Cannot sign in ${way.description}. ${why}${shown}${nextStep(way, why)}`, { cause: error });
}

function nextStep({ mode }: WayIn, why: string): string {
  if (mode === 'cli')
    return why.includes('az login') ? ' Or set auth to another way.' : ' Run `az login` before, or set auth to another way.';
  return mode === 'managed-identity' ? ' Does this machine have an identity?' : '';
}

/** The first sentence of what the SDK says; tokens that it might repeat are left out. */
function reasonIn(message: string): string {
  // What an identity of a machine answers comes in a form to be filled in.
  const [line = ''] = (/Description: (.+?) - Correlation ID:/.exec(message)?.[1] ?? message).split(/\r?\n| Trace ID:/);
  const text = line
    .replace(/eyJ[\w-]+(?:\.[\w-]+)*/g, '(a token)')
    .trim()
    .slice(0, 300);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
