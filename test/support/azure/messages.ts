import { randomUUID } from 'node:crypto';

export type Service =
  | 'sign-in'
  | 'managed-identity'
  | 'resource-graph'
  | 'compute'
  | 'maintenance'
  | 'container-service'
  | 'subscriptions'
  | 'management-groups'
  | 'github'
  | 'nowhere';

/** A request as it arrived; the log is a list of these. */
export interface Request {
  /** Counts from 1 over all services. */
  readonly number: number;
  readonly at: Date;
  readonly service: Service;
  readonly method: string;
  readonly path: string;
  readonly parameters: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless it is text already. */
  readonly body?: unknown;
  /** `hang` never answers, `reset` breaks the connection in the middle of the body, `cut` ends the body early but in good order. */
  readonly delivery?: 'hang' | 'reset' | 'cut';
}

/** A failure in the shape that all of Azure Resource Manager shares. */
export function azureError(
  status: number,
  code: string,
  message: string,
  more: Pick<Answer, 'headers'> & { readonly details?: unknown } = {},
): Answer {
  const { headers, details } = more;
  return { status, ...(headers && { headers }), body: { error: { code, message, ...(details !== undefined && { details }) } } };
}

/** How Resource Graph begins every complaint. */
export function graphError(status: number, code: string, details: unknown, at: Date): Answer {
  const support = `Please provide below info when asking for support: timestamp = ${at.toISOString()}, correlationId = ${randomUUID()}.`;
  return azureError(status, code, support, { details });
}

/** The headers that each answer of Azure Resource Manager carries. */
export function commonHeaders(at: Date): Readonly<Record<string, string>> {
  return {
    date: at.toUTCString(),
    'x-ms-request-id': randomUUID(),
    'x-ms-correlation-request-id': randomUUID(),
    'cache-control': 'no-cache',
  };
}
