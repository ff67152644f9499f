import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createPlainServer } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Azure, AzureEstate } from './azure.ts';
import { makeCertificates } from './certificates.ts';
import { type Fault, makeFaultFinder } from './faults.ts';
import { type GitHubIdentity, idToken } from './github.ts';
import { type Handle, listen, listener } from './listen.ts';
import { managedIdentity } from './managed-identity.ts';
import { type Answer, azureError, type Request } from './messages.ts';
import { makeQuota, type QuotaOptions } from './quota.ts';
import { makeRoutes, serviceOf } from './routes.ts';
import type { Caller } from './sign-in.ts';
import { makeTokens } from './tokens.ts';

export interface AzureOptions {
  readonly estate: AzureEstate;
  /** What tokens must be for; that of the public cloud unless another is given. `own` means the address of this endpoint. */
  readonly audience?: string;
  /** Subscriptions that the caller may not read. */
  readonly unreadable?: readonly string[];
  /** In seconds. */
  readonly tokenLifetime?: number;
  /** 15 in 5 seconds, as Azure has it, unless given. */
  readonly quota?: QuotaOptions;
  readonly faults?: readonly Fault[];
  readonly clock?: () => Date;
  /** Rows in a page of Compute's and Maintenance's lists. */
  readonly listPage?: number;
  /** In bytes, for one page of Resource Graph. */
  readonly payloadLimit?: number;
  /** What GitHub vouches for, where it is not what Azure expects. */
  readonly vouched?: Partial<Pick<GitHubIdentity, 'issuer' | 'subject'>>;
  /** Called when a request has come that will never be answered. */
  readonly hung?: () => void;
  readonly port?: number;
}

export interface LoggedRequest extends Request {
  /** Without its body: a hundred pages of a thousand machines are more than a log should hold. */
  readonly answer: Omit<Answer, 'body'>;
}

export interface RunningAzure {
  /** Of Azure Resource Manager: `https://localhost:…`. */
  readonly url: string;
  /** Of the sign-in host. Clients need `disableInstanceDiscovery` beside it. */
  readonly authorityHost: string;
  /** For `credentials.scopes` of a client. */
  readonly scope: string;
  /** The certificate of the authority, as text and as file. */
  readonly ca: string;
  readonly caFile: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What a process needs in its environment to sign in here by secret, by GitHub's token or by managed identity. */
  readonly environment: Readonly<Record<string, string>>;
  /** All requests so far, in order. */
  readonly requests: readonly LoggedRequest[];
  /** What can be changed while it runs. */
  readonly azure: Azure;
  /** Lets something more go wrong from now on. */
  fail(...faults: readonly Fault[]): void;
  stop(): Promise<void>;
}

const publicCloud = 'https://management.azure.com';

/** Starts Azure on this machine: sign-in and Resource Manager over HTTPS, the runner's and the machine's tokens over HTTP. */
export async function startAzure(options: AzureOptions): Promise<RunningAzure> {
  const directory = mkdtempSync(join(tmpdir(), 'azure-'));
  const { key, certificate, ca, caFile } = await makeCertificates(directory);
  const azure = azureOf(options);
  const caller = callerOf(options.audience ?? publicCloud);
  const secrets = { requestToken: randomUUID(), identityHeader: randomUUID() };
  const requests: LoggedRequest[] = [];
  const faults = [...(options.faults ?? [])];
  const server = createServer(
    { key, cert: certificate },
    listener(handleAzure(azure, caller, faults, requests), azure.clock, options.hung),
  );
  const gitHub: GitHubIdentity = { ...caller.federated, ...options.vouched, requestToken: secrets.requestToken };
  const plainHandle = handlePlain(azure, caller, gitHub, secrets.identityHeader, faults, requests);
  const plain = createPlainServer(listener(plainHandle, azure.clock, options.hung));
  const url = `https://localhost:${await listen(server, options.port ?? 0)}`;
  const plainUrl = `http://localhost:${await listen(plain, 0)}`;
  azure.url = url;
  if (caller.audience === 'own') caller.audience = url;
  const { tenantId } = azure.estate;
  const { clientId, clientSecret } = caller;
  return {
    ...{ url, authorityHost: url, scope: `${caller.audience}/.default`, ca, caFile, tenantId, clientId, clientSecret, requests, azure },
    environment: {
      NODE_EXTRA_CA_CERTS: caFile,
      AZURE_AUTHORITY_HOST: url,
      AZURE_RESOURCE_MANAGER_ENDPOINT: url,
      AZURE_TENANT_ID: tenantId,
      AZURE_CLIENT_ID: clientId,
      AZURE_CLIENT_SECRET: clientSecret,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${plainUrl}/github/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: secrets.requestToken,
      IDENTITY_ENDPOINT: `${plainUrl}/msi/token`,
      IDENTITY_HEADER: secrets.identityHeader,
    },
    fail: (...more) => void faults.push(...more),
    async stop() {
      for (const one of [server, plain]) {
        one.close();
        one.closeAllConnections();
      }
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function azureOf(options: AzureOptions): Azure {
  return {
    estate: options.estate,
    unreadable: new Set(options.unreadable?.map((one) => one.toLowerCase())),
    tokens: makeTokens(options.tokenLifetime ?? 3600),
    quota: makeQuota(options.quota ?? { requests: 15, seconds: 5 }),
    clock: options.clock ?? (() => new Date()),
    url: '',
    listPage: options.listPage ?? 100,
    payloadLimit: options.payloadLimit ?? 16 * 1024 * 1024,
  };
}

function callerOf(audience: string): Caller {
  const federated = {
    issuer: 'https://token.actions.githubusercontent.com',
    subject: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    audience: 'api://AzureADTokenExchange',
  };
  return { clientId: randomUUID(), clientSecret: `made-up-${randomUUID()}`, federated, audience };
}

function handleAzure(azure: Azure, caller: Caller, faults: readonly Fault[], log: LoggedRequest[]): Handle {
  const route = makeRoutes(azure, caller);
  const faultsOf = makeFaultFinder(faults);
  return (incoming) => {
    const request: Request = { ...incoming, number: log.length + 1, service: serviceOf(incoming.path) };
    const met = faultsOf(request);
    for (const fault of met) fault.before?.(azure);
    const replaced = met.find((fault) => fault.instead)?.instead?.(azure);
    const change = (rows: Parameters<NonNullable<Fault['rows']>>[0]) => met.reduce((kept, fault) => fault.rows?.(kept) ?? kept, rows);
    let answer = replaced ?? route(request, change);
    for (const fault of met) answer = fault.after?.(answer, request) ?? answer;
    log.push(logged(request, answer));
    return answer;
  };
}

function logged(request: Request, { body: _, ...answer }: Answer): LoggedRequest {
  return { ...request, answer };
}

function handlePlain(
  azure: Azure,
  caller: Caller,
  gitHub: GitHubIdentity,
  identityHeader: string,
  faults: readonly Fault[],
  log: LoggedRequest[],
): Handle {
  const faultsOf = makeFaultFinder(faults);
  return (incoming) => {
    const service = { '/github/token': 'github', '/msi/token': 'managed-identity' }[incoming.path] ?? 'nowhere';
    const request = { ...incoming, number: log.length + 1, service: service as Request['service'] };
    const answer =
      faultsOf(request)
        .find((fault) => fault.instead)
        ?.instead?.(azure) ?? plainAnswer(request);
    log.push(logged(request, answer));
    return answer;
  };

  function plainAnswer(request: Request): Answer {
    if (request.service === 'github') return idToken(gitHub, request);
    if (request.service === 'managed-identity') return managedIdentity(azure, caller, identityHeader, request);
    return azureError(404, 'NotFound', `This endpoint does not know ${request.method} ${request.path}.`);
  }
}
