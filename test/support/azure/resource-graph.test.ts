import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRows, failureOf, graphFor } from './clients.ts';
import { generateEstate } from './estate/generate.ts';
import { handMade } from './estate/hand-made.ts';
import type { Row } from './query/expressions.ts';
import type { TableName } from './query/tables.ts';
import { type RunningAzure, startAzure } from './start.ts';

const estate = generateEstate({ machines: 300, scaleSets: 8 });
const plenty = { requests: 10_000, seconds: 60 };
let azure: RunningAzure;
beforeAll(async () => {
  azure = await startAzure({ estate, quota: plenty });
});
afterAll(() => azure.stop());

const machineTypes = ['microsoft.compute/virtualmachines', 'microsoft.hybridcompute/machines'];
const ofMachines = (rest: string) => machineTypes.map((type) => `${type}/${rest}`);
const listed = (types: readonly string[]) => types.map((type) => `'${type}'`).join(', ');
const bag = (value: unknown) => value as Readonly<Record<string, unknown>>;

interface Minimal {
  readonly name: string;
  readonly table: TableName;
  readonly where: string;
  readonly columns: readonly string[];
  readonly keep: (row: Row) => boolean;
}

const minimal: readonly Minimal[] = [
  {
    name: 'machines',
    table: 'resources',
    where: `where type in (${listed(machineTypes)})`,
    columns: ['id', 'name', 'type', 'location', 'kind', 'zones', 'tags', 'properties'],
    keep: ({ type }) => machineTypes.includes(String(type)),
  },
  {
    name: 'scale sets',
    table: 'resources',
    where: "where type == 'microsoft.compute/virtualmachinescalesets'",
    columns: ['id', 'name', 'type', 'location', 'zones', 'tags', 'sku', 'properties'],
    keep: ({ type }) => type === 'microsoft.compute/virtualmachinescalesets',
  },
  {
    name: 'schedules',
    table: 'resources',
    where: "where type == 'microsoft.maintenance/maintenanceconfigurations' | where properties.maintenanceScope =~ 'InGuestPatch'",
    columns: ['id', 'name', 'location', 'tags', 'properties'],
    keep: ({ type, properties }) =>
      type === 'microsoft.maintenance/maintenanceconfigurations' && bag(properties).maintenanceScope === 'InGuestPatch',
  },
  {
    name: 'assignments',
    table: 'maintenanceresources',
    where: "where type == 'microsoft.maintenance/configurationassignments'",
    columns: ['id', 'name', 'location', 'properties'],
    keep: ({ type }) => type === 'microsoft.maintenance/configurationassignments',
  },
  {
    name: 'assessments',
    table: 'patchassessmentresources',
    where: `where type in (${listed(ofMachines('patchassessmentresults'))})`,
    columns: ['id', 'name', 'properties'],
    keep: ({ type }) => ofMachines('patchassessmentresults').includes(String(type)),
  },
  {
    name: 'pending patches',
    table: 'patchassessmentresources',
    where: `where type in (${listed(ofMachines('patchassessmentresults/softwarepatches'))}) | where tostring(properties.classifications) has_any ('Critical', 'Security')`,
    columns: ['id', 'name', 'properties'],
    keep: ({ type, properties }) => {
      const [classification] = (bag(properties).classifications as readonly string[] | undefined) ?? [];
      return String(type).endsWith('/patchassessmentresults/softwarepatches') && ['Critical', 'Security'].includes(classification ?? '');
    },
  },
  {
    name: 'installation runs',
    table: 'patchinstallationresources',
    where: `where type in (${listed(ofMachines('patchinstallationresults'))})`,
    columns: ['id', 'name', 'properties'],
    keep: ({ type }) => ofMachines('patchinstallationresults').includes(String(type)),
  },
  {
    name: 'schedule runs',
    table: 'maintenanceresources',
    where: "where type == 'microsoft.maintenance/maintenanceconfigurations/applyupdates'",
    columns: ['id', 'name', 'properties'],
    keep: ({ type }) => type === 'microsoft.maintenance/maintenanceconfigurations/applyupdates',
  },
  {
    name: 'subscriptions',
    table: 'resourcecontainers',
    where: "where type == 'microsoft.resources/subscriptions'",
    columns: ['id', 'name', 'subscriptionId', 'tags', 'properties'],
    keep: ({ type }) => type === 'microsoft.resources/subscriptions',
  },
];

const textColumns = ['kind', 'location'];

function byHand({ table, columns, keep }: Minimal): readonly Row[] {
  const rows = estate.rows(table);
  const found: Row[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    if (row && keep(row))
      found.push(Object.fromEntries(columns.map((name) => [name, row[name] ?? (textColumns.includes(name) ? '' : null)])));
  }
  return found.sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

test.each(minimal)('$name are what a filter by hand finds', async (one) => {
  const query = `${one.table} | ${one.where} | project ${one.columns.join(', ')} | order by id asc`;
  const expected = byHand(one);
  expect(expected.length).toBeGreaterThan(1);
  expect(await allRows(graphFor(azure), query)).toEqual(expected);
});

const twoAndAHalfThousand = handMade({
  tables: {
    resources: Array.from({ length: 2500 }, (_, index) => ({
      id: `/subscriptions/11111111-1111-4111-8111-111111111111/vm-${(index * 7919) % 2500}`,
      type: 'microsoft.compute/virtualmachines',
      subscriptionId: '11111111-1111-4111-8111-111111111111',
    })),
  },
});

test('2500 rows come in three pages, each row once', async () => {
  const other = await startAzure({ estate: twoAndAHalfThousand, quota: plenty });
  const rows = await allRows(graphFor(other), 'resources | project id | order by id asc');
  const asked = other.requests.filter(({ service }) => service === 'resource-graph');
  await other.stop();
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2500);
  expect(rows).toHaveLength(2500);
  expect(asked.map(({ answer }) => answer.status)).toEqual([200, 200, 200]);
});

test.each([
  ['without an id', 'resources | project name | order by name asc'],
  ['without an order', 'resources | project id'],
  ['with a limit', 'resources | project id | order by id asc | take 50'],
])('there is no next page %s, and the answer says that it is truncated', async (_, query) => {
  const page = await graphFor(azure).resources({ query, options: { top: 10 } });
  expect(page).toMatchObject({ count: 10, resultTruncated: 'true' });
  expect(page.skipToken).toBeUndefined();
});

test('a token belongs to its query', async () => {
  const client = graphFor(azure);
  const { skipToken = '' } = await client.resources({ query: 'resources | project id | order by id asc', options: { top: 10 } });
  const failure = await failureOf(
    client.resources({ query: 'resources | project id | order by id desc', options: { top: 10, skipToken } }),
  );
  expect(failure).toMatchObject({ statusCode: 400, message: expect.stringContaining('InvalidSkipToken') });
});

test.each([{}, { resultFormat: 'table' as const }])(
  'unless objects are asked for, there are columns with types, and rows: %o',
  async (format) => {
    const query = 'resources | project id, tags, n = toint(properties.x) | order by id asc';
    const { data } = await graphFor(azure).resources({ query, options: { top: 1, ...format } });
    expect(data.columns).toEqual([
      { name: 'id', type: 'string' },
      { name: 'tags', type: 'object' },
      { name: 'n', type: 'integer' },
    ]);
    expect(data.rows).toEqual([[expect.stringMatching(/^\/subscriptions\//), expect.anything(), null]]);
  },
);

test('a wrong query is answered as Azure does, and a query beyond this endpoint by another status', async () => {
  const client = graphFor(azure);
  const wrong = await failureOf(client.resources({ query: 'resources | where colour == 1' }));
  expect(wrong).toMatchObject({ statusCode: 400, code: 'BadRequest', message: expect.stringMatching(/InvalidQuery.*colour/s) });
  const beyond = await failureOf(client.resources({ query: 'resources | mv-expand zones' }));
  expect(beyond).toMatchObject({ statusCode: 501, message: expect.stringContaining('MvExpandOperator') });
});

test.each([
  ['a page that is too large', { query: 'resources', options: { top: 1001 } }, 'InvalidRequest'],
  ['an empty page', { query: 'resources', options: { top: 0 } }, 'InvalidRequest'],
  ['a subscription by name', { query: 'resources', subscriptions: ['production'] }, 'InvalidSubscriptionId'],
  ['two scopes', { query: 'resources', subscriptions: [estate.tenantId], managementGroups: ['mg'] }, 'InvalidRequest'],
  ['nothing to ask', { query: ' ' }, 'InvalidRequest'],
])('%s is refused', async (_, request, code) => {
  expect(await failureOf(graphFor(azure).resources(request))).toMatchObject({ statusCode: 400, message: expect.stringContaining(code) });
});

test('rows of subscriptions that the caller cannot read are left out without a word, and none at all is a refusal', async () => {
  const [first = '', second = '', third = ''] = estate.subscriptions;
  const other = await startAzure({ estate, quota: plenty, unreadable: [second.toUpperCase()] });
  const query = 'resources | project id, subscriptionId | order by id asc';
  const seen = async (subscriptions?: string[]) => {
    const rows = await allRows(graphFor(other), query, subscriptions);
    return [...new Set(rows.map(({ subscriptionId }) => subscriptionId))].sort();
  };
  const [all, named, refused] = [await seen(), await seen([first.toUpperCase(), second]), await failureOf(seen([second]))];
  const { data } = await graphFor(other).resources({ query, managementGroups: ['mg-first'], options: { resultFormat: 'objectArray' } });
  await other.stop();
  expect(all).toEqual([first, third].sort());
  expect(named).toEqual([first]);
  expect(refused).toMatchObject({ statusCode: 403, code: 'AccessDenied' });
  expect(new Set((data as Row[]).map(({ subscriptionId }) => subscriptionId))).toEqual(new Set([first]));
});

test.each([false, true])('requests beyond the quota are refused until it resets, with Retry-After: %s', async (retryAfter) => {
  const clock = { now: Date.parse('2026-11-20T12:00:00Z') };
  const quota = { requests: 2, seconds: 5, retryAfter };
  const other = await startAzure({ estate, quota, clock: () => new Date(clock.now) });
  const client = graphFor(other);
  const ask = () => client.resources({ query: 'resourcecontainers | project id | order by id asc' });
  await ask();
  clock.now += 2000;
  await ask();
  const refused = await failureOf(ask());
  clock.now += 3000;
  await ask();
  await other.stop();
  expect(refused).toMatchObject({ statusCode: 429 });
  const headers = other.requests.filter(({ service }) => service === 'resource-graph').map(({ answer }) => answer.headers);
  const told = (remaining: string, resets: string) => ({ 'x-ms-user-quota-remaining': remaining, 'x-ms-user-quota-resets-after': resets });
  const refusal = { ...told('0', '00:00:03'), ...(retryAfter && { 'retry-after': '3' }) };
  expect(headers).toEqual([told('1', '00:00:05'), told('0', '00:00:03'), refusal, told('1', '00:00:05')]);
});

test('a page that is too large to send is refused', async () => {
  const other = await startAzure({ estate, quota: plenty, payloadLimit: 1000 });
  const failure = await failureOf(graphFor(other).resources({ query: 'resources | project id, properties | order by id asc' }));
  await other.stop();
  expect(failure).toMatchObject({ statusCode: 400, message: expect.stringContaining('ResponsePayloadTooLarge') });
});
