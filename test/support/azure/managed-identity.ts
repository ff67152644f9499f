import type { Azure } from './azure.ts';
import type { Answer, Request } from './messages.ts';
import type { Caller } from './sign-in.ts';

/** The endpoint of a managed identity as App Service gives it: IDENTITY_ENDPOINT and IDENTITY_HEADER. */
export function managedIdentity(azure: Azure, caller: Caller, header: string, request: Request): Answer {
  const refuse = (status: number, message: string): Answer => ({ status, body: { statusCode: status, message } });
  if (request.headers['x-identity-header'] !== header) return refuse(401, 'The identity header is wrong.');
  if (request.parameters.get('api-version') !== '2019-08-01') return refuse(400, 'The api-version is not known.');
  const resource = request.parameters.get('resource')?.replace(/\/+$/, '') ?? '';
  if (resource !== caller.audience) return refuse(400, `The resource '${resource}' is not known.`);
  const token = azure.tokens.issue(caller.audience, 'managed_identity', azure.clock().getTime());
  const body = {
    access_token: token.text,
    expires_on: String(Math.floor(token.expires / 1000)),
    resource,
    token_type: 'Bearer',
    client_id: caller.clientId,
  };
  return { status: 200, body };
}
