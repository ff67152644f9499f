import { randomUUID } from 'node:crypto';
import type { Azure } from './azure.ts';
import type { Answer, Request } from './messages.ts';
import { claimsOf } from './tokens.ts';

export interface Caller {
  readonly clientId: string;
  /** Made up for the run; the only one that is accepted. */
  readonly clientSecret: string;
  /** Who may vouch for the caller instead of a secret. */
  readonly federated: { readonly issuer: string; readonly subject: string; readonly audience: string };
  /** The resource that tokens are for: `https://management.azure.com`, or that of another cloud. */
  audience: string;
}

/** Answers what is asked of a sign-in host: discovery, the OpenID configuration, and tokens. */
export function signIn(azure: Azure, caller: Caller, request: Request): Answer {
  const { tenantId } = azure.estate;
  if (request.path === '/common/discovery/instance') return { status: 200, body: discovery(azure.url, tenantId) };
  const [, tenant = '', rest = ''] = /^\/([^/]+)\/(.+)$/.exec(request.path) ?? [];
  if (tenant.toLowerCase() !== tenantId) {
    return refusal(400, 'invalid_request', 90002, `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`);
  }
  if (rest === 'v2.0/.well-known/openid-configuration') return { status: 200, body: configuration(azure.url, tenantId) };
  if (rest === 'oauth2/v2.0/token' && request.method === 'POST') return token(azure, caller, new URLSearchParams(request.body));
  return { status: 404, body: '' };
}

function discovery(url: string, tenant: string) {
  const host = new URL(url).host;
  return {
    tenant_discovery_endpoint: `${url}/${tenant}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: host, aliases: [host] }],
  };
}

function configuration(url: string, tenant: string) {
  return {
    token_endpoint: `${url}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${url}/${tenant}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${url}/${tenant}/v2.0`,
    request_uri_parameter_supported: false,
    authorization_endpoint: `${url}/${tenant}/oauth2/v2.0/authorize`,
    tenant_region_scope: 'EU',
    cloud_instance_name: new URL(url).host,
  };
}

function token(azure: Azure, caller: Caller, form: URLSearchParams): Answer {
  const refused = judgeCaller(caller, form, azure.clock().getTime()) ?? judgeScope(caller, form.get('scope') ?? '');
  if (refused) return refused;
  const grant = form.has('client_assertion') ? 'client_assertion' : 'client_secret';
  const { text } = azure.tokens.issue(caller.audience, grant, azure.clock().getTime());
  const { lifetime } = azure.tokens;
  return { status: 200, body: { token_type: 'Bearer', expires_in: lifetime, ext_expires_in: lifetime, access_token: text } };
}

function judgeCaller(caller: Caller, form: URLSearchParams, now: number): Answer | undefined {
  const clientId = form.get('client_id') ?? '';
  if (form.get('grant_type') !== 'client_credentials') {
    return refusal(400, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${form.get('grant_type')}'.`);
  }
  if (clientId.toLowerCase() !== caller.clientId) {
    return refusal(400, 'unauthorized_client', 700016, `Application with identifier '${clientId}' was not found in the directory.`);
  }
  if (form.has('client_secret')) {
    if (form.get('client_secret') === caller.clientSecret) return undefined;
    return refusal(
      401,
      'invalid_client',
      7000215,
      `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.`,
    );
  }
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer') {
    return refusal(
      401,
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    );
  }
  return judgeAssertion(caller, claimsOf(form.get('client_assertion') ?? ''), now);
}

function judgeAssertion({ federated }: Caller, claims: Readonly<Record<string, unknown>> | undefined, now: number): Answer | undefined {
  if (!claims) return refusal(401, 'invalid_client', 50027, 'JWT token is invalid or malformed.');
  const { iss, sub, aud, exp } = claims;
  if (typeof exp !== 'number' || exp * 1000 <= now) {
    return refusal(401, 'invalid_client', 700024, 'Client assertion is not within its valid time range.');
  }
  if (aud !== federated.audience) {
    return refusal(401, 'invalid_client', 700212, `No matching federated identity record found for presented assertion audience '${aud}'.`);
  }
  if (iss !== federated.issuer) {
    return refusal(401, 'invalid_client', 700211, `No matching federated identity record found for presented assertion issuer '${iss}'.`);
  }
  if (sub === federated.subject) return undefined;
  return refusal(401, 'invalid_client', 700213, `No matching federated identity record found for presented assertion subject '${sub}'.`);
}

function judgeScope(caller: Caller, scope: string): Answer | undefined {
  const resource = /(?:^| )(\S+?)\/*\.default(?= |$)/.exec(scope)?.[1];
  if (!resource)
    return refusal(
      400,
      'invalid_scope',
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    );
  if (resource === caller.audience) return undefined;
  return refusal(
    400,
    'invalid_resource',
    500011,
    `The resource principal named ${resource} was not found in the tenant. This can happen if the application has not been installed by the administrator of the tenant.`,
  );
}

function refusal(status: number, error: string, code: number, message: string): Answer {
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const body = {
    error,
    error_description: `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
  return { status, body };
}
