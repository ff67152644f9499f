import type { Azure, AzureEstate } from './azure.ts';
import { type Answer, azureError, type Request, type Service } from './messages.ts';
import type { Row } from './query/expressions.ts';
import type { ChangeRows } from './resource-graph.ts';

/** Which requests a fault meets. Without anything: each request to Resource Graph. */
export interface Occasion {
  readonly service?: Service;
  /** Counting from 1, only those to the same service for which `where` holds. */
  readonly requests?: readonly number[];
  readonly where?: (request: Request) => boolean;
}

/** Something that goes wrong. */
export interface Fault {
  readonly on: Occasion;
  /** Happens before the request is answered, and lasts. */
  readonly before?: (azure: Azure) => void;
  /** Answers in place of the service. */
  readonly instead?: (azure: Azure) => Answer;
  readonly rows?: ChangeRows;
  readonly after?: (answer: Answer, request: Request) => Answer;
}

/** 429, with or without the seconds to wait. */
export function throttle(on: Occasion, retryAfter?: number): Fault {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return { on, instead: () => azureError(429, 'TooManyRequests', 'The request was throttled.', { headers }) };
}

/** 500, 503 and their like. */
export function breakDown(on: Occasion, status: 500 | 502 | 503 | 504 = 503): Fault {
  const code = { 500: 'InternalServerError', 502: 'BadGateway', 503: 'ServiceUnavailable', 504: 'GatewayTimeout' }[status];
  return { on, instead: () => azureError(status, code, 'The service is not able to process the request.') };
}

/** The connection breaks in the middle of the body. */
export function reset(on: Occasion): Fault {
  return { on, after: (answer) => ({ ...answer, delivery: 'reset' }) };
}

/** The body ends too early, and nothing but the JSON tells. */
export function cutShort(on: Occasion): Fault {
  return { on, after: (answer) => ({ ...answer, delivery: 'cut' }) };
}

/** The request is taken and never answered. */
export function hang(on: Occasion): Fault {
  return { on, instead: () => ({ status: 200, delivery: 'hang' }) };
}

/** All tokens given out so far end at once. */
export function endTokens(on: Occasion): Fault {
  return { on, before: (azure) => azure.tokens.revoke() };
}

/** From this request on the caller may not read the subscription. */
export function forbid(on: Occasion, subscription: string): Fault {
  return { on, before: (azure) => void azure.unreadable.add(subscription.toLowerCase()) };
}

/** From this request on there is another estate, as if machines came and went between two pages. */
export function changeEstate(on: Occasion, change: (estate: AzureEstate) => AzureEstate): Fault {
  return {
    on,
    before: (azure) => {
      azure.estate = change(azure.estate);
    },
  };
}

/** The first row of the page comes twice. */
export function duplicateRows(on: Occasion): Fault {
  return { on, rows: (rows) => [...rows.slice(0, 1), ...rows] };
}

/** Ids in lower case throughout, as some of Azure's services write them. */
export function lowerCaseIds(on: Occasion): Fault {
  return { on, rows: (rows) => rows.map((row) => ({ ...row, ...(typeof row.id === 'string' && { id: row.id.toLowerCase() }) })) };
}

/** Each text with that value, at any depth, becomes a word that nobody knows yet. */
export function unknownWord(on: Occasion, value: string, word = 'SomethingNew'): Fault {
  return { on, rows: (rows) => rows.map((row) => JSON.parse(JSON.stringify(row), (_, one) => (one === value ? word : one)) as Row) };
}

/** The clock of Azure goes wrong by some seconds; only the Date header tells. */
export function skewClock(on: Occasion, seconds: number): Fault {
  return { on, after: (answer, request) => withHeader(answer, 'date', new Date(request.at.getTime() + seconds * 1000).toUTCString()) };
}

/** The body is what it was and says that it is something else. */
export function mislabel(on: Occasion, contentType = 'text/html'): Fault {
  return { on, after: (answer) => withHeader(answer, 'content-type', contentType) };
}

/** A proxy answers with a page of its own, and as if all were well. */
export function intrude(on: Occasion): Fault {
  const page = '<!doctype html><title>Sign in to the network</title>';
  return { on, instead: () => ({ status: 200, headers: { 'content-type': 'text/html' }, body: page }) };
}

function withHeader(answer: Answer, name: string, value: string): Answer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

/** Those of the faults that meet a request, in their order. Counts, and so must be asked once for each request. */
export function makeFaultFinder(faults: readonly Fault[]): (request: Request) => readonly Fault[] {
  const counts = new Map<Fault, number>();
  return (request) =>
    faults.filter((fault) => {
      const { service = 'resource-graph', requests, where } = fault.on;
      if (request.service !== service || where?.(request) === false) return false;
      const count = (counts.get(fault) ?? 0) + 1;
      counts.set(fault, count);
      return requests?.includes(count) ?? true;
    });
}
