import {
  AzureCliCredential,
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  type TokenCredential,
  WorkloadIdentityCredential,
} from '@azure/identity';
import { SourceError } from '../../../errors.ts';
import type { AuthMode, AzureRequest } from '../../source.ts';
import type { Cloud } from './clouds.ts';
import { gitHubToken, type Presented, presentedBy, tokenService } from './github-token.ts';

/** A way of signing in that was chosen. */
export interface WayIn {
  readonly mode: Exclude<AuthMode, 'auto'>;
  /** For the log, without secrets. */
  readonly description: string;
  /** Each is new and remembers no token of another. */
  readonly credential: () => TokenCredential;
  /** What GitHub says of the job, once it has been asked. */
  readonly presented: () => Presented | undefined;
}

type Request = Pick<AzureRequest, 'auth' | 'clientId' | 'tenantId' | 'environment'>;

/** The ways to try, in order: one, unless it is left open. Throws a SourceError where what the chosen way needs is missing. */
export function waysIn(request: Request, cloud: Cloud): readonly [WayIn, ...WayIn[]] {
  const { auth, environment } = request;
  switch (auth) {
    case 'oidc':
      return [oidc(request, cloud)];
    case 'environment':
      return [fromEnvironment(request, cloud)];
    case 'cli':
      return [cli(request)];
    case 'managed-identity':
      return [managedIdentity(request)];
    case 'auto':
      if (clientOf(request) && tenantOf(request) && tokenService(environment)) return [oidc(request, cloud)];
      if (hasSecret(environment)) return [fromEnvironment(request, cloud)];
      return [cli(request), managedIdentity(request)];
  }
}

function clientOf({ clientId, environment }: Request): string | undefined {
  return clientId ?? (environment.AZURE_CLIENT_ID || undefined);
}

function tenantOf({ tenantId, environment }: Request): string | undefined {
  return tenantId ?? (environment.AZURE_TENANT_ID || undefined);
}

function hasSecret({ AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH, AZURE_FEDERATED_TOKEN_FILE }: Request['environment']): boolean {
  return Boolean(AZURE_CLIENT_SECRET || AZURE_CLIENT_CERTIFICATE_PATH || AZURE_FEDERATED_TOKEN_FILE);
}

/** Client and tenant, which everything but a session of the CLI and a machine's own identity needs. */
function application(request: Request, mode: string): { readonly clientId: string; readonly tenantId: string } {
  const [clientId, tenantId] = [clientOf(request), tenantOf(request)];
  if (clientId !== undefined && tenantId !== undefined) return { clientId, tenantId };
  const missing = [...(clientId === undefined ? ['client-id'] : []), ...(tenantId === undefined ? ['tenant-id'] : [])].join(' and ');
  throw new SourceError(
    'azure/no-identity',
    `Signing in with auth: ${mode} needs ${missing}; set the input, or the environment variable AZURE_CLIENT_ID or AZURE_TENANT_ID.`,
  );
}

function options({ authorityHost, privateAuthority }: Cloud) {
  return { authorityHost, disableInstanceDiscovery: privateAuthority };
}

const nothingPresented = () => undefined;

function oidc(request: Request, cloud: Cloud): WayIn {
  const { clientId, tenantId } = application(request, 'oidc');
  const service = tokenService(request.environment);
  if (!service) {
    throw new SourceError(
      'azure/no-github-token',
      'auth: oidc needs a job that may ask GitHub for tokens: give it `permissions: id-token: write`. Pull requests from forks and from Dependabot never get them; judge them by a snapshot.',
    );
  }
  let presented: Presented | undefined;
  const assertion = async () => {
    const token = await gitHubToken(service, cloud.audience);
    presented = presentedBy(token);
    return token;
  };
  return {
    mode: 'oidc',
    description: `as client ${clientId} of tenant ${tenantId}, with GitHub's token (auth: oidc)`,
    credential: () => new ClientAssertionCredential(tenantId, clientId, assertion, options(cloud)),
    presented: () => presented,
  };
}

function fromEnvironment(request: Request, cloud: Cloud): WayIn {
  const { clientId, tenantId } = application(request, 'environment');
  const {
    AZURE_CLIENT_SECRET: secret,
    AZURE_CLIENT_CERTIFICATE_PATH: certificatePath,
    AZURE_CLIENT_CERTIFICATE_PASSWORD: certificatePassword,
    AZURE_FEDERATED_TOKEN_FILE: tokenFilePath,
  } = request.environment;
  const way = (by: string, credential: WayIn['credential']): WayIn => ({
    mode: 'environment',
    description: `as client ${clientId} of tenant ${tenantId}, with ${by} (auth: environment)`,
    credential,
    presented: nothingPresented,
  });
  if (secret) return way('AZURE_CLIENT_SECRET', () => new ClientSecretCredential(tenantId, clientId, secret, options(cloud)));
  if (certificatePath) {
    const certificate = { certificatePath, ...(certificatePassword ? { certificatePassword } : {}) };
    return way('AZURE_CLIENT_CERTIFICATE_PATH', () => new ClientCertificateCredential(tenantId, clientId, certificate, options(cloud)));
  }
  if (tokenFilePath) {
    return way(
      'AZURE_FEDERATED_TOKEN_FILE',
      () => new WorkloadIdentityCredential({ ...options(cloud), tenantId, clientId, tokenFilePath }),
    );
  }
  throw new SourceError(
    'azure/no-secret',
    'auth: environment needs one of the environment variables AZURE_CLIENT_SECRET, AZURE_CLIENT_CERTIFICATE_PATH and AZURE_FEDERATED_TOKEN_FILE.',
  );
}

function cli(request: Request): WayIn {
  const tenantId = request.tenantId;
  return {
    mode: 'cli',
    description: 'with the session of the Azure CLI (auth: cli)',
    credential: () => new AzureCliCredential(tenantId === undefined ? {} : { tenantId }),
    presented: nothingPresented,
  };
}

function managedIdentity(request: Request): WayIn {
  const clientId = clientOf(request);
  return {
    mode: 'managed-identity',
    description: `with ${clientId === undefined ? "this machine's own identity" : `the managed identity ${clientId}`} (auth: managed-identity)`,
    credential: () => (clientId === undefined ? new ManagedIdentityCredential() : new ManagedIdentityCredential({ clientId })),
    presented: nothingPresented,
  };
}
