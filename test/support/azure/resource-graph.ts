import type { Azure, AzureEstate } from './azure.ts';
import { readable } from './azure.ts';
import { type Answer, azureError, graphError, type Request } from './messages.ts';
import type { Row } from './query/expressions.ts';
import { type Plan, planOf } from './query/plan.ts';
import { InvalidQuery, NotSupported } from './query/refusals.ts';
import { run, type Selection } from './query/run.ts';
import { Incomparable } from './query/values.ts';
import { type GraphQuestion, questionOf, Refused, tokenFor } from './resource-graph-question.ts';

/** What a fault does to the rows of a page on their way out. */
export type ChangeRows = (rows: readonly Row[]) => readonly Row[];

/** Plans and selections are kept from page to page; a selection only as long as the estate stays the same. */
interface Memory {
  readonly plans: Map<string, Plan>;
  selections: WeakMap<AzureEstate, Map<string, Selection>>;
}

export function makeMemory(): Memory {
  return { plans: new Map(), selections: new WeakMap() };
}

/** `POST /providers/Microsoft.ResourceGraph/resources`. */
export function resourceGraph(azure: Azure, memory: Memory, request: Request, change: ChangeRows): Answer {
  const { granted, headers } = azure.quota.spend(azure.clock().getTime());
  const answer = granted ? judged(azure, memory, request, change) : throttled(request);
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function throttled(request: Request): Answer {
  const message = 'Client application has been throttled and should not attempt to repeat the request until an amount of time has elapsed.';
  return graphError(429, 'RateLimiting', [{ code: 'RateLimiting', message }], request.at);
}

function judged(azure: Azure, memory: Memory, request: Request, change: ChangeRows): Answer {
  try {
    return page(azure, memory, request, change);
  } catch (error) {
    if (error instanceof Refused) return graphError(error.status, error.code, error.details, request.at);
    if (error instanceof NotSupported || error instanceof Incomparable) return azureError(501, 'NotSupportedHere', error.message);
    if (!(error instanceof InvalidQuery)) throw error;
    const message =
      'Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.';
    return graphError(400, 'BadRequest', [{ code: 'InvalidQuery', message }, ...error.details], request.at);
  }
}

function page(azure: Azure, memory: Memory, request: Request, change: ChangeRows): Answer {
  const question = questionOf(request);
  const scope = scopeOf(azure, question);
  const plan = remembered(memory.plans, question.query, () => planOf(question.query));
  const rows = azure.estate.rows(plan.table);
  const around = { now: request.at };
  const key = JSON.stringify([question.query, [...scope].sort()]);
  const selections = memory.selections.get(azure.estate) ?? new Map<string, Selection>();
  memory.selections.set(azure.estate, selections);
  const visible = (row: Row) => scope.has(String(row.subscriptionId).toLowerCase());
  const found = remembered(selections, key, () => run(plan, rows, visible, around));
  const data = change(found.page(question.skip, question.top));
  const end = question.skip + question.top;
  const more = end < found.count;
  const paged = pageable(plan);
  const body = {
    totalRecords: found.count,
    count: data.length,
    data: question.format === 'objectArray' ? data : tableOf(plan, data),
    facets: [],
    resultTruncated: String(more && !paged),
    ...(more && paged && { $skipToken: tokenFor(question, end) }),
  };
  const text = JSON.stringify(body);
  if (Buffer.byteLength(text) > azure.payloadLimit) throw tooLarge(text, azure.payloadLimit);
  return { status: 200, headers: limitHeaders(question), body: text };
}

/** A next page needs an `id` to know a row by and an order to go on in, and nothing that counts rows itself. */
function pageable({ columns, steps, gathering }: Plan): boolean {
  const kinds = (gathering?.steps ?? steps).map((step) => step.kind);
  return columns.some(({ name, type }) => name === 'id' && type === 'string') && kinds.includes('order') && !kinds.includes('take');
}

/** The readable subscriptions among those that were asked for: the others are left out without a word. */
function scopeOf(azure: Azure, question: GraphQuestion): ReadonlySet<string> {
  const { estate } = azure;
  const groups = question.managementGroups?.flatMap((name) =>
    name === estate.tenantId ? estate.subscriptions : (estate.managementGroups[name] ?? []),
  );
  const asked = question.subscriptions ?? groups ?? estate.subscriptions;
  const scope = new Set(asked.filter((one) => readable(azure, one)).map((one) => one.toLowerCase()));
  if (scope.size > 0) return scope;
  const message = 'Access is denied to the requested resource. The user might not have enough permission.';
  throw new Refused(403, 'AccessDenied', [{ code: 'AccessDenied', message }]);
}

function tooLarge(text: string, limit: number): Refused {
  const message = `Response payload size is ${Buffer.byteLength(text)}, and has exceeded the limit of ${limit}. Please consider querying less data at a time and make paginated call if needed.`;
  return new Refused(400, 'BadRequest', [{ code: 'ResponsePayloadTooLarge', message }]);
}

const tableTypes: Readonly<Record<string, string>> = {
  string: 'string',
  dynamic: 'object',
  long: 'integer',
  int: 'integer',
  real: 'number',
  bool: 'boolean',
  datetime: 'datetime',
};

function tableOf({ columns }: Plan, data: readonly Row[]) {
  return {
    columns: columns.map(({ name, type }) => ({ name, type: tableTypes[type] ?? 'object' })),
    rows: data.map((row) => columns.map(({ name }) => row[name])),
  };
}

const subscriptionLimit = 10_000;

function limitHeaders(question: GraphQuestion): Readonly<Record<string, string>> {
  return (question.subscriptions?.length ?? 0) > subscriptionLimit ? { 'x-ms-tenant-subscription-limit-hit': 'true' } : {};
}

function remembered<T>(in_: Map<string, T>, key: string, make: () => T): T {
  const known = in_.get(key);
  if (known !== undefined) return known;
  const made = make();
  in_.set(key, made);
  return made;
}
