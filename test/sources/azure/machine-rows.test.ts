import { describe, expect, test } from 'vitest';
import { valueOf } from '../../../src/estate/known.ts';
import type { Machine } from '../../../src/estate/machine.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import { common, group, on, rowReader, subscriptionId, vmId, vmRow } from '../../support/azure/rows.ts';
import { notUnderstoodIn } from '../../support/machines.ts';

const { readRows } = rowReader();

describe('what a machine is', () => {
  const readMachine = async (row: Row) => (await readRows({ resources: [row] })).machines[0] as Machine;

  test('by its row', async () => {
    const machine = await readMachine({ ...vmRow(), tags: { environment: 'production', Ring: '2' } });
    expect(machine).toMatchObject({
      id: vmId,
      name: { value: 'vm' },
      resourceId: { value: vmId },
      subscription: { value: subscriptionId },
      resourceGroup: { value: 'rg' },
      location: { value: 'westeurope' },
      change: 'keep',
      legacy: false,
    });
    expect(valueOf(machine.tags)).toEqual(
      new Map([
        ['environment', { kind: 'value', value: 'production' }],
        ['Ring', { kind: 'value', value: '2' }],
      ]),
    );
  });

  test.each([null, ''])('without tags where it has %o', async (tags) => {
    expect(valueOf((await readMachine({ ...vmRow(), tags })).tags)).toEqual(new Map());
  });

  test.each<[unknown, object]>([
    ['true', { kind: 'value', value: true }],
    ['False', { kind: 'value', value: false }],
    ['sometimes', { kind: 'unknown' }],
    [null, { kind: 'value', value: true, implicit: true }],
  ])('with a flag that says %o', async (allowExtensionOperations, flag) => {
    expect((await readMachine(vmRow({ osProfile: { allowExtensionOperations } }))).extensionsAllowed).toMatchObject(flag);
  });

  test('with its connection where it is an Arc server, and since when', async () => {
    const id = `${group}/providers/Microsoft.HybridCompute/machines/edge`;
    const properties = { osName: 'linux', status: 'Disconnected', lastStatusChange: on(3) };
    const { live, os } = await readMachine({ ...common, id, name: 'edge', type: 'microsoft.hybridcompute/machines', properties });
    expect(live?.connection).toEqual({ kind: 'value', value: { state: 'Disconnected', since: on(3) } });
    expect([live?.power.kind, live?.created.kind, os]).toEqual(['absent', 'unknown', { kind: 'value', value: 'linux' }]);
  });

  test('with when it was made and whether it runs', async () => {
    const { live } = await readMachine(vmRow({ timeCreated: on(1) }));
    expect([live?.created, live?.power, live?.connection]).toEqual([
      { kind: 'value', value: on(1) },
      { kind: 'value', value: { state: 'running' } },
      { kind: 'absent' },
    ]);
  });

  test('or what is not understood, where its row has no place', async () => {
    const estate = await readRows({ resources: [{ ...vmRow(), id: `/subscriptions/${subscriptionId}/vm` }] });
    expect([estate.machines, notUnderstoodIn(estate).map(({ id }) => id)]).toEqual([[], [`/subscriptions/${subscriptionId}/vm`]]);
  });
});

describe('a scale set', () => {
  const setRow = (tags: Row | null): Row => ({
    ...common,
    id: `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/pool`,
    type: 'microsoft.compute/virtualmachinescalesets',
    tags,
    properties: {
      orchestrationMode: 'Uniform',
      virtualMachineProfile: { storageProfile: { osDisk: { osType: 'Linux' }, imageReference: { id: '/subscriptions/s/image/1.0' } } },
    },
  });
  const readSet = async (tags: Row | null) => (await readRows({ resources: [setRow(tags)] })).machines[0];

  test('without automatic upgrades has none', async () => {
    const set = await readSet({ environment: 'production' });
    expect([set?.automaticOsUpgrade, set?.image.kind]).toEqual([{ kind: 'value', value: false, implicit: true }, 'value']);
  });

  test('of a node pool is left to AKS, so that nobody knows here', async () => {
    const set = await readSet({ 'aks-managed-poolName': 'system', environment: 'production' });
    const why = "AKS updates its node pools by the cluster's node OS upgrade channel, which is not read";
    expect([set?.automaticOsUpgrade, set?.image]).toEqual([
      { kind: 'unknown', why },
      { kind: 'unknown', why },
    ]);
  });
});

describe('SQL Server', () => {
  const sql = (properties: Row): Row => ({
    ...common,
    id: `${group}/providers/Microsoft.SqlVirtualMachine/sqlVirtualMachines/vm`,
    type: 'microsoft.sqlvirtualmachine/sqlvirtualmachines',
    properties: { virtualMachineResourceId: vmId.toLowerCase(), ...properties },
  });

  test.each<[string, Row, object]>([
    ['patches the machine where it says so', { autoPatchingSettings: { enable: true } }, { kind: 'value', value: true }],
    ['does not where it says no', { autoPatchingSettings: { enable: false } }, { kind: 'value', value: false }],
    ['leaves it open where it says nothing', {}, { kind: 'unknown' }],
  ])('%s', async (_, properties, patching) => {
    const { machines } = await readRows({ resources: [vmRow(), sql(properties)] });
    expect(machines[0]?.sqlPatching).toMatchObject(patching);
  });
});

test('an assignment that does not say what it selects is not guessed at', async () => {
  const row = (name: string, filter: unknown): Row => ({
    ...common,
    id: `/subscriptions/${subscriptionId}/providers/Microsoft.Maintenance/configurationAssignments/${name}`,
    type: 'microsoft.maintenance/configurationassignments',
    properties: { maintenanceConfigurationId: '/subscriptions/s/x', filter },
  });
  const odd = [row('text', 'everything'), row('list', []), row('tags', { tagSettings: 'x' }), row('none', null)];
  const estate = await readRows({ maintenanceresources: odd });
  const names = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id.split('/').at(-1)).sort();
  expect([names(estate.assignments), names(notUnderstoodIn(estate))]).toEqual([['none'], ['list', 'tags', 'text']]);
});
