import { ComputeManagementClient } from '@azure/arm-compute';
import { getClient } from '@azure-rest/core-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOptions, credentialFor, failureOf } from './clients.ts';
import { generateEstate } from './estate/generate.ts';
import { type RunningAzure, startAzure } from './start.ts';

const estate = generateEstate({ machines: 200, subscriptions: 2, schedules: 9 });
const [first = '', second = ''] = estate.subscriptions;
let azure: RunningAzure;
beforeAll(async () => {
  azure = await startAzure({ estate, unreadable: [second], listPage: 2 });
});
afterAll(() => azure.stop());

const machine = () => {
  const index = Array.from({ length: 200 }, (_, at) => at).find((at) => {
    const facts = estate.machine(at);
    return facts.kind === 'vm' && facts.subscription === first && facts.runs.length > 0;
  });
  return estate.machine(index ?? -1);
};

test('a machine tells about itself in both ways that the SDK has', async () => {
  const client = new ComputeManagementClient(credentialFor(azure), first, clientOptions(azure));
  const { group, name, id, pending } = machine();
  const view = await client.virtualMachines.instanceView(group, name);
  expect(view.patchStatus?.availablePatchSummary).toMatchObject({ criticalAndSecurityPatchCount: pending.critical + pending.security });
  expect(view.patchStatus?.lastPatchInstallationSummary?.lastModifiedTime).toBeInstanceOf(Date);
  const whole = await client.virtualMachines.get(group.toUpperCase(), name, { expand: 'instanceView' });
  expect(whole).toMatchObject({ id, name, instanceView: view });
  expect((await client.virtualMachines.get(group, name)).instanceView).toBeUndefined();
});

test('a machine that is not there, and one that may not be read, are refused aloud', async () => {
  const { group } = machine();
  const missing = new ComputeManagementClient(credentialFor(azure), first, clientOptions(azure)).virtualMachines;
  expect(await failureOf(missing.instanceView(group, 'nobody'))).toMatchObject({ statusCode: 404, code: 'ResourceNotFound' });
  const forbidden = new ComputeManagementClient(credentialFor(azure), second, clientOptions(azure)).virtualMachines;
  expect(await failureOf(forbidden.instanceView(group, 'nobody'))).toMatchObject({ statusCode: 403, code: 'AuthorizationFailed' });
});

interface Page {
  readonly value: readonly { readonly id: string; readonly type: string }[];
  readonly nextLink?: string;
}

async function listed(path: string, version: string) {
  const client = getClient(azure.url, credentialFor(azure), clientOptions(azure));
  const found: Page['value'][number][] = [];
  let pages = 0;
  let answer = await client.pathUnchecked(path).get({ queryParameters: { 'api-version': version } });
  for (;;) {
    if (answer.status !== '200') return { status: answer.status, body: answer.body, found, pages };
    const { value, nextLink } = answer.body as Page;
    found.push(...value);
    pages += 1;
    if (nextLink === undefined) return { status: '200', body: undefined, found, pages };
    answer = await client.pathUnchecked(nextLink).get();
  }
}

test('lists come page by page', async () => {
  const provider = `/subscriptions/${first}/providers/Microsoft.Maintenance`;
  const schedules = await listed(`${provider}/maintenanceConfigurations`, '2023-04-01');
  expect(schedules).toMatchObject({ status: '200', pages: 3 });
  expect(schedules.found).toHaveLength(5);
  expect(new Set(schedules.found.map(({ type }) => type))).toEqual(new Set(['Microsoft.Maintenance/maintenanceConfigurations']));
  const assignments = await listed(`${provider}/configurationAssignments`, '2023-04-01');
  const [scheduled] = assignments.found.filter(({ id }) => id.includes('/virtualMachines/'));
  const parent = scheduled?.id.split('/providers/Microsoft.Maintenance')[0];
  const ofMachine = await listed(`${parent}/providers/Microsoft.Maintenance/configurationAssignments`, '2023-04-01');
  expect(ofMachine.found).toEqual([scheduled]);
  expect((await listed(`${provider}/applyUpdates`, '2023-04-01')).found.length).toBeGreaterThan(3);
});

test('the subscriptions are those that can be read', async () => {
  expect((await listed('/subscriptions', '2022-12-01')).found.map(({ id }) => id)).toEqual([`/subscriptions/${first}`]);
});

test('an unknown version or path is refused aloud', async () => {
  const path = `/subscriptions/${first}/providers/Microsoft.Maintenance/maintenanceConfigurations`;
  expect(await listed(path, '2017-01-01')).toMatchObject({ status: '400', body: { error: { code: 'NoRegisteredProviderFound' } } });
  expect(await listed(`${path}/one/two`, '2023-04-01')).toMatchObject({ status: '404', body: { error: { code: 'NotFound' } } });
});
