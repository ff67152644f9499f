import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Estate } from '../../../src/estate/estate.ts';
import { generateEstate } from '../../support/azure/estate/generate.ts';
import { type HandMade, handMade } from '../../support/azure/estate/hand-made.ts';
import { azureError } from '../../support/azure/messages.ts';
import type { Row } from '../../support/azure/query/expressions.ts';
import { common, containerRow, group, readAll, started, subscriptionId } from '../../support/azure/rows.ts';
import type { RunningAzure } from '../../support/azure/start.ts';
import { brief } from '../../support/declared.ts';
import { patchingsOf } from '../../support/plans.ts';

const clusterId = `${group}/providers/Microsoft.ContainerService/managedClusters/aks`;
const windowId = `${clusterId}/maintenanceConfigurations/aksManagedNodeOSUpgradeSchedule`;
const weekly = {
  schedule: { weekly: { intervalWeeks: 1, dayOfWeek: 'Sunday' } },
  startTime: '02:00',
  startDate: '2026-01-04',
  durationHours: 4,
};
const linux = { name: 'system', osType: 'Linux', osSKU: 'Ubuntu', vmSize: 'Standard_D4s_v5' };
const windows = { name: 'win', osType: 'Windows', osSKU: 'Windows2022', vmSize: 'Standard_D4s_v5', tags: { environment: 'test' } };

/** With what Azure refuses to tell windows; undefined where it tells them. */
let refusal: number | undefined;

let azure: RunningAzure;
beforeAll(async () => {
  const on = { service: 'container-service', where: () => refusal !== undefined } as const;
  azure = await started(handMade({ tables: {} }), { faults: [{ on, instead: () => azureError(refusal ?? 500, 'Refused', 'No.') }] });
});
afterAll(() => azure.stop());

function clusterRow(properties: Row, more: Row = {}): Row {
  const type = 'microsoft.containerservice/managedclusters';
  return { ...common, id: clusterId, name: 'aks', type, tags: { environment: 'production' }, properties, ...more };
}

function setRow(name: string, tags: Row, resourceGroup: string): Row {
  const id = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.Compute/virtualMachineScaleSets/${name}`;
  const properties = { orchestrationMode: 'Uniform', virtualMachineProfile: { storageProfile: { osDisk: { osType: 'Linux' } } } };
  return { ...common, id, name, type: 'microsoft.compute/virtualmachinescalesets', resourceGroup, tags, properties };
}

function read(rows: readonly Row[], made: Partial<HandMade> = {}, request: Parameters<typeof readAll>[1] = {}): Promise<Estate> {
  azure.azure.estate = handMade({ tables: { resourcecontainers: [containerRow(subscriptionId)], resources: rows }, ...made });
  return readAll(azure, request);
}

const channel = (nodeOSUpgradeChannel: string) => ({ autoUpgradeProfile: { nodeOSUpgradeChannel } });
const byPool = (estate: Estate) => patchingsOf(estate).map(({ machine, orchestrations }) => [machine.id, ...orchestrations]);

describe('a cluster of a live estate', () => {
  test('has a machine for each of its pools', async () => {
    const estate = await read([clusterRow({ ...channel('Unmanaged'), agentPoolProfiles: [linux, windows] })]);
    expect(byPool(estate)).toEqual([
      [`${clusterId}/agentPools/system`, 'AksUnmanaged'],
      [`${clusterId}/agentPools/win`, 'NobodyNodeChannel'],
    ]);
    const [, win] = estate.machines;
    expect(win && [win.kind, brief(win.name), brief(win.os), brief(win.resourceGroup)]).toEqual([
      'aks-node-pool',
      'aks/win',
      'windows',
      'rg',
    ]);
    expect(win?.tags).toMatchObject({ value: new Map([['environment', { kind: 'value', value: 'test' }]]) });
    expect(estate.coverage.gaps).toEqual([]);
  });

  test('has a channel that is not known where Azure says none', async () => {
    const { machines } = await read([clusterRow({ agentPoolProfiles: [linux] })]);
    expect(machines.map(({ nodeChannel }) => brief(nodeChannel))).toEqual([expect.stringMatching(/^unknown: nobody sets the node OS/)]);
  });

  test('always gets node images where its SKU is Automatic', async () => {
    const row = clusterRow({ ...channel('None'), agentPoolProfiles: [linux] }, { sku: { name: 'Automatic' } });
    expect(byPool(await read([row]))).toEqual([[`${clusterId}/agentPools/system`, 'AksNodeImage']]);
  });

  test('is left out with the scope that is', async () => {
    const row = clusterRow({ ...channel('None'), agentPoolProfiles: [linux] });
    const { machines } = await read([row], {}, { excludeScopes: [`rg:${subscriptionId}/rg`] });
    expect(machines).toEqual([]);
  });
});

describe('the window of a cluster of a live estate', () => {
  const cluster = clusterRow({ ...channel('NodeImage'), agentPoolProfiles: [linux, windows] });

  test('is asked for, and is one of each of its pools', async () => {
    const { schedules, assignments } = await read([cluster], { clusterMaintenance: { [windowId]: { maintenanceWindow: weekly } } });
    expect(schedules.map(({ id, recurEvery, start }) => [id, brief(recurEvery), brief(start)])).toEqual([
      [windowId, 'Week Sunday', '2026-01-04 02:00'],
    ]);
    expect(assignments.map(({ target, schedule }) => [target, schedule])).toEqual(
      ['system', 'win'].map((pool) => [
        { kind: 'machine', id: `${clusterId}/agentPools/${pool}` },
        { kind: 'inside', ids: [windowId] },
      ]),
    );
  });

  test.each<[string, number, string]>([
    ['may not be read', 403, 'the window of the cluster was not read: this identity may not read it'],
    ['was not delivered', 400, 'the window of the cluster was not read: Azure did not deliver it'],
  ])('is not known where it %s', async (_, status, why) => {
    refusal = status;
    const { assignments } = await read([cluster], { clusterMaintenance: { [windowId]: { maintenanceWindow: weekly } } });
    refusal = undefined;
    expect(assignments.map(({ schedule }) => schedule)).toEqual([
      { kind: 'unknown', why },
      { kind: 'unknown', why },
    ]);
  });

  test('is none where the cluster has none', async () => {
    const { schedules, assignments } = await read([cluster]);
    expect([schedules, assignments]).toEqual([[], []]);
  });
});

describe('the scale sets of nodes', () => {
  const nodes = setRow('aks-system-vmss', { 'aks-managed-poolName': 'system' }, 'MC_rg_aks');
  const own = setRow('batch', { environment: 'production' }, 'rg');
  const cluster = clusterRow({ ...channel('NodeImage'), nodeResourceGroup: 'mc_RG_aks', agentPoolProfiles: [linux] });

  test('are judged as the pool, and nothing else of their group is', async () => {
    const other = setRow('batch', {}, 'MC_rg_aks');
    const { machines } = await read([nodes, own, other, cluster]);
    expect(machines.map(({ id, kind }) => [id.split('/').at(-1), kind])).toEqual([
      ['batch', 'uniform-scale-set'],
      ['batch', 'uniform-scale-set'],
      ['system', 'aks-node-pool'],
    ]);
  });

  test('stay, and nobody knows who patches them, where their cluster is not read', async () => {
    const [set, ...others] = (await read([nodes])).machines;
    expect([set?.kind, set?.automaticOsUpgrade.kind, others]).toEqual(['uniform-scale-set', 'unknown', []]);
  });
});

test('clusters of a generated estate are read with their windows', async () => {
  const generated = generateEstate({ machines: 0, scaleSets: 0, schedules: 0, clusters: 4, subscriptions: 1 });
  const other = await started(generated);
  const scopes = generated.subscriptions.map((subscription) => `sub:${subscription}`);
  const estate = await readAll(other, { scopes }).finally(other.stop);
  expect(byPool(estate).map(([id, ...ways]) => [id?.split('/').slice(-3).join('/'), ...ways])).toEqual([
    ['aks-0000/agentPools/system', 'AksNodeImage'],
    ['aks-0000/agentPools/win', 'AksNodeImage'],
    ['aks-0001/agentPools/system', 'AksSecurityPatch'],
    ['aks-0001/agentPools/win', 'AksNodeImage', 'AksSecurityPatch', 'NobodyNodeChannel'],
    ['aks-0002/agentPools/system', 'AksUnmanaged'],
    ['aks-0002/agentPools/win', 'NobodyNodeChannel'],
    ['aks-0003/agentPools/system', 'NobodyNodeChannel'],
    ['aks-0003/agentPools/win', 'NobodyNodeChannel'],
  ]);
  expect(estate.schedules).toHaveLength(3);
});
