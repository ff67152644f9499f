import { createHash } from 'node:crypto';
import type { Request } from './messages.ts';

/** A request that Azure refuses, with the status and the details of its answer. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;
  readonly code: string;
  readonly details: readonly unknown[];

  constructor(status: number, code: string, details: readonly unknown[]) {
    super(code);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export interface GraphQuestion {
  readonly query: string;
  readonly subscriptions: readonly string[] | undefined;
  readonly managementGroups: readonly string[] | undefined;
  readonly top: number;
  readonly skip: number;
  readonly format: 'objectArray' | 'table';
}

const versions = ['2019-04-01', '2021-03-01', '2021-06-01-preview', '2022-10-01', '2024-04-01'];
const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Reads and checks a request for rows. */
export function questionOf(request: Request): GraphQuestion {
  const version = request.parameters.get('api-version');
  if (version === null || !versions.includes(version)) {
    throw bad('InvalidApiVersionParameter', `The api-version '${version}' is invalid. The supported versions are '${versions.join(',')}'.`);
  }
  const body = bodyOf(request);
  const options = asBag(body.options ?? {}, 'options');
  const query = body.query;
  if (typeof query !== 'string' || query.trim() === '') throw bad('InvalidRequest', 'The query is missing.');
  const [subscriptions, managementGroups] = [texts(body, 'subscriptions'), texts(body, 'managementGroups')];
  if (subscriptions && managementGroups) throw bad('InvalidRequest', 'Give either subscriptions or managementGroups.');
  const wrong = subscriptions?.find((one) => !guid.test(one));
  if (wrong !== undefined) throw bad('InvalidSubscriptionId', `The subscription id '${wrong}' is not a GUID.`);
  // The documentation names both as what comes unasked: whoever wants objects must say so.
  const format = options.resultFormat ?? 'table';
  if (format !== 'objectArray' && format !== 'table') throw bad('InvalidResultFormat', `The result format '${format}' is not known.`);
  const question = {
    query,
    subscriptions,
    managementGroups,
    top: whole(options, '$top', 1000, 1, 1000),
    skip: whole(options, '$skip', 0, 0),
    format,
  } as const;
  const token = options.$skipToken;
  return token === undefined || token === null ? question : { ...question, skip: skipOf(question, token) };
}

function bodyOf(request: Request): Readonly<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new Refused(415, 'UnsupportedMediaType', [
      { code: 'UnsupportedMediaType', message: 'The content type is not application/json.' },
    ]);
  }
  try {
    return asBag(JSON.parse(request.body), 'body');
  } catch (error) {
    throw error instanceof Refused
      ? error
      : bad('InvalidRequestContent', `The request content was invalid and could not be deserialized: '${error}'.`);
  }
}

function asBag(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad('InvalidRequestContent', `The ${what} is not an object.`);
  return value as Readonly<Record<string, unknown>>;
}

function texts(body: Readonly<Record<string, unknown>>, name: string): readonly string[] | undefined {
  const value = body[name] ?? undefined;
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    throw bad('InvalidRequest', `${name} is not a list of texts.`);
  return value.length === 0 ? undefined : value;
}

function whole(
  options: Readonly<Record<string, unknown>>,
  name: string,
  otherwise: number,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const value = options[name] ?? otherwise;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw bad('InvalidRequest', `The option ${name} is '${value}' and must be a whole number from ${least} to ${most}.`);
}

/** What to send for the page after this one. As with Azure it holds how many rows to skip, and it belongs to one query and scope. */
export function tokenFor(question: GraphQuestion, skip: number): string {
  const text = JSON.stringify({ $id: '1', MaxRows: question.top, RowsToSkip: skip, Query: hashOf(question) });
  return Buffer.from(text).toString('base64');
}

function skipOf(question: GraphQuestion, token: unknown): number {
  try {
    const { RowsToSkip, Query } = JSON.parse(Buffer.from(String(token), 'base64').toString('utf8'));
    if (typeof RowsToSkip === 'number' && Query === hashOf(question)) return RowsToSkip;
  } catch {
    // Said below, together with a token of another query.
  }
  throw bad('InvalidSkipToken', 'The skip token is not one of this query and scope.');
}

function hashOf({ query, subscriptions, managementGroups }: GraphQuestion): string {
  const text = JSON.stringify([query, subscriptions, managementGroups]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function bad(code: string, message: string): Refused {
  return new Refused(400, 'BadRequest', [{ code, message }]);
}
