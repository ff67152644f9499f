import type { Answer, Request } from './messages.ts';
import { jwtOf } from './tokens.ts';

export interface GitHubIdentity {
  /** What the runner puts into ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly requestToken: string;
  readonly issuer: string;
  readonly subject: string;
}

/** Answers what a runner asks for the token that vouches for a workflow: `GET …?api-version=2.0&audience=…`. */
export function idToken(identity: GitHubIdentity, request: Request): Answer {
  if (request.headers.authorization !== `Bearer ${identity.requestToken}`) return { status: 401, body: { message: 'Unauthorized' } };
  const now = Math.floor(request.at.getTime() / 1000);
  const audience = request.parameters.get('audience') ?? 'https://github.com/octo-org';
  const claims = { iss: identity.issuer, sub: identity.subject, aud: audience, iat: now, nbf: now, exp: now + 300 };
  return { status: 200, body: { value: jwtOf(claims), count: 1 } };
}
