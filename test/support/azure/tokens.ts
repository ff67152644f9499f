import { randomUUID } from 'node:crypto';

/** A token that was given out. */
export interface Token {
  readonly text: string;
  readonly audience: string;
  readonly expires: number;
  readonly grant: string;
}

export interface Tokens {
  /** All that were ever given out, in order. */
  readonly issued: readonly Token[];
  readonly lifetime: number;
  issue(audience: string, grant: string, now: number): Token;
  /** What is wrong with the header of a request, or undefined. */
  judge(authorization: string | undefined, audience: string, now: number): TokenFault | undefined;
  /** Ends all tokens at once, whatever they say of themselves. */
  revoke(): void;
}

export interface TokenFault {
  readonly code:
    | 'AuthenticationFailed'
    | 'InvalidAuthenticationToken'
    | 'InvalidAuthenticationTokenAudience'
    | 'ExpiredAuthenticationToken';
  readonly message: string;
}

/** Tokens that look like Azure's and mean nothing anywhere else. The lifetime is in seconds. */
export function makeTokens(lifetime: number): Tokens {
  const issued: Token[] = [];
  const known = new Map<string, Token>();
  const ended = new Set<Token>();
  return {
    issued,
    lifetime,
    issue(audience, grant, now) {
      const expires = now + lifetime * 1000;
      const claims = { aud: audience, exp: Math.floor(expires / 1000), iat: Math.floor(now / 1000), jti: randomUUID() };
      const text = jwtOf(claims);
      const token = { text, audience, expires, grant };
      issued.push(token);
      known.set(text, token);
      return token;
    },
    judge(authorization, audience, now) {
      if (!authorization) return { code: 'AuthenticationFailed', message: "Authentication failed. The 'Authorization' header is missing." };
      const token = known.get(authorization.replace(/^Bearer /i, ''));
      if (!token) return { code: 'InvalidAuthenticationToken', message: 'The access token is invalid.' };
      if (token.expires <= now || ended.has(token))
        return { code: 'ExpiredAuthenticationToken', message: 'The access token expiry is in the past.' };
      if (token.audience === audience) return undefined;
      const message = `The access token has been obtained for wrong audience or resource '${token.audience}'. It should exactly match '${audience}'.`;
      return { code: 'InvalidAuthenticationTokenAudience', message };
    },
    revoke() {
      for (const token of issued) ended.add(token);
    },
  };
}

/** A token in three parts with a signature that nobody can check. */
export function jwtOf(claims: Readonly<Record<string, unknown>>): string {
  const piece = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${piece({ alg: 'RS256', typ: 'JWT', kid: 'local' })}.${piece(claims)}.${piece('no signature')}`;
}

/** The claims of a token in three parts, or undefined where it is none. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
