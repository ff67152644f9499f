import { describe, expect, it } from 'vitest';
import type { Estate } from '../../../../src/estate/estate.ts';
import type { Machine } from '../../../../src/estate/machine.ts';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';
import { notUnderstoodIn } from '../../../support/machines.ts';
import { patchingsOf } from '../../../support/plans.ts';

const subscription = '11111111-1111-1111-1111-111111111111';
const group = `/subscriptions/${subscription}/resourceGroups/rg-aks`;
const clusterId = `${group}/providers/Microsoft.ContainerService/managedClusters/aks-main`;
const later = 'unknown: known after apply: depends on terraform_data.other';

type Values = Readonly<Record<string, unknown>>;

function cluster(values: Values, unknown: Values = {}, more: Parameters<typeof declared>[3] = {}): Declared {
  const own = { name: 'aks-main', resource_group_name: 'rg-aks', location: 'westeurope', default_node_pool: [{ name: 'system' }] };
  return declared('azurerm_kubernetes_cluster.main', { ...own, ...values }, unknown, more);
}

function azapi(body: Values, version = '2025-01-01', more: Parameters<typeof declared>[3] = {}): Declared {
  const type = `Microsoft.ContainerService/managedClusters@${version}`;
  const values = { type, name: 'aks-main', parent_id: group, location: 'westeurope', body: { properties: body } };
  return declared('azapi_resource.main', values, {}, more);
}

const facts = ({ id, kind, name, os, tags, nodeChannel, resourceId }: Machine) => ({
  id,
  kind,
  name: brief(name),
  os: brief(os),
  tags: tags.kind === 'value' ? Object.fromEntries([...tags.value].map(([tag, text]) => [tag, brief(text)])) : brief(tags),
  channel: brief(nodeChannel),
  resourceId: brief(resourceId),
});

const poolsOf = async (...resources: readonly Declared[]) => (await estateOfDeclared(...resources)).machines.map(facts);
const channelOf = async (resource: Declared) => (await poolsOf(resource))[0]?.channel;
const nobodyIn = (estate: Estate) => patchingsOf(estate).map(({ machine, orchestrations }) => [machine.id, ...orchestrations]);

describe('the pool that a cluster of azurerm holds itself', () => {
  it('is a machine with the tags of the cluster and its own over them', async () => {
    const tags = { environment: 'production', team: 'platform' };
    const pool = { name: 'system', os_sku: 'Ubuntu', tags: { Team: 'aks' } };
    expect(await poolsOf(cluster({ id: clusterId, tags, node_os_upgrade_channel: 'SecurityPatch', default_node_pool: [pool] }))).toEqual([
      {
        id: 'azurerm_kubernetes_cluster.main.default_node_pool',
        kind: 'aks-node-pool',
        name: 'aks-main/system',
        os: 'by default: linux',
        tags: { environment: 'production', Team: 'aks' },
        channel: 'SecurityPatch',
        resourceId: `${clusterId}/agentPools/system`,
      },
    ]);
  });

  it.each([
    ['azurerm 4 and 5', { node_os_upgrade_channel: 'None' }, {}, 'None'],
    ['azurerm 3', { node_os_channel_upgrade: 'Unmanaged' }, {}, 'Unmanaged'],
    [
      'a word of tomorrow',
      { node_os_upgrade_channel: 'Weekly' },
      {},
      'unknown: "Weekly" is not a node OS upgrade channel that this version knows',
    ],
    ['known after apply', {}, { node_os_upgrade_channel: true }, later],
    ['azurerm 4, nobody wrote it', { node_os_upgrade_channel: null }, {}, 'by default: NodeImage'],
    [
      'the upgrade channel node-image',
      { node_os_upgrade_channel: 'None', automatic_upgrade_channel: 'node-image' },
      {},
      'by default: NodeImage',
    ],
    ['the same in azurerm 3', { automatic_channel_upgrade: 'node-image' }, {}, 'by default: NodeImage'],
  ])('has the channel of its cluster: %s', async (_, values, unknown, channel) => {
    expect(await channelOf(cluster(values, unknown))).toBe(channel);
  });

  it('has a channel that is not known where azurerm 3 leaves it to Azure, and where the cluster is there already', async () => {
    const why = /^unknown: nobody sets the node OS upgrade channel/;
    expect(await channelOf(cluster({}))).toMatch(why);
    const there = { before: { name: 'aks-main' }, actions: ['update'] };
    expect(await channelOf(cluster({ node_os_upgrade_channel: null }, {}, there))).toMatch(why);
  });

  it('always gets node images in an Automatic cluster', async () => {
    const automatic = declared('azurerm_kubernetes_automatic_cluster.main', { name: 'aks-main', resource_group_name: 'rg-aks' });
    expect(await poolsOf(automatic)).toMatchObject([
      { id: 'azurerm_kubernetes_automatic_cluster.main.default_node_pool', channel: 'by default: NodeImage' },
    ]);
  });
});

describe('a node pool of its own', () => {
  const pool = (values: Values, reference: string | undefined = 'azurerm_kubernetes_cluster.main.id'): Declared => {
    const made = declared('azurerm_kubernetes_cluster_node_pool.win', { name: 'win', ...values }, { kubernetes_cluster_id: true });
    const expressions = { ...made.configuration.expressions, kubernetes_cluster_id: { references: [reference] } };
    return { ...made, configuration: { ...made.configuration, expressions } };
  };

  it('has channel, tags and place from its cluster', async () => {
    const main = cluster({ id: clusterId, tags: { environment: 'production' }, node_os_upgrade_channel: 'Unmanaged' });
    const estate = await estateOfDeclared(main, pool({ os_type: 'Windows', tags: { environment: 'test' } }));
    expect(estate.machines.map(facts)[1]).toEqual({
      id: 'azurerm_kubernetes_cluster_node_pool.win',
      kind: 'aks-node-pool',
      name: 'aks-main/win',
      os: 'windows',
      tags: { environment: 'test' },
      channel: 'Unmanaged',
      resourceId: `${clusterId}/agentPools/win`,
    });
    expect(nobodyIn(estate)).toEqual([
      ['azurerm_kubernetes_cluster.main.default_node_pool', 'AksUnmanaged'],
      ['azurerm_kubernetes_cluster_node_pool.win', 'NobodyNodeChannel'],
    ]);
  });

  it('changes with its cluster', async () => {
    const main = cluster({ node_os_upgrade_channel: 'None' }, {}, { before: { name: 'aks-main' }, actions: ['update'] });
    const own = pool({});
    const kept = { ...own, planned: { ...own.planned, actions: ['no-op'] } };
    expect((await estateOfDeclared(main, kept)).machines.map(({ change }) => change)).toEqual(['update', 'update']);
  });

  it('has a channel and tags that are not known where its cluster lies outside the plan', async () => {
    const values = { name: 'win', kubernetes_cluster_id: clusterId, os_type: 'Windows' };
    const [machine] = (await estateOfDeclared(declared('azurerm_kubernetes_cluster_node_pool.win', values))).machines;
    expect(machine && facts(machine)).toMatchObject({
      name: 'aks-main/win',
      tags: 'unknown: its cluster lies outside the plan',
      channel: 'unknown: its cluster lies outside the plan',
    });
    expect(machine && brief(machine.resourceGroup)).toBe('rg-aks');
  });
});

describe('a channel that AKS does not support on a pool', () => {
  const why = (channel: string) =>
    `unknown: AKS does not support the channel ${channel} on these node pools, and what it does then is not documented`;
  it.each([
    ['SecurityPatch', { os_sku: 'Windows2022' }, why('SecurityPatch')],
    ['SecurityPatch', { os_sku: 'AzureLinux', vm_size: 'Standard_NC24ads_A100_v4' }, why('SecurityPatch')],
    ['SecurityPatch', { os_sku: 'AzureLinux', vm_size: 'Standard_D4s_v5' }, 'SecurityPatch'],
    ['SecurityPatch', { os_sku: 'Ubuntu', vm_size: 'Standard_NC24ads_A100_v4' }, 'SecurityPatch'],
    ['SecurityPatch', { os_sku: 'Flatcar' }, why('SecurityPatch')],
    ['Unmanaged', { os_sku: 'Flatcar' }, why('Unmanaged')],
    ['Unmanaged', { os_sku: 'AzureLinuxOSGuard' }, why('Unmanaged')],
    ['NodeImage', { os_sku: 'Flatcar' }, 'NodeImage'],
  ])('leaves open what happens: %s on %j', async (channel, pool, expected) => {
    expect(await channelOf(cluster({ node_os_upgrade_channel: channel, default_node_pool: [{ name: 'system', ...pool }] }))).toBe(expected);
  });
});

describe('a cluster by its API body', () => {
  const profiles = [
    { name: 'system', osType: 'Linux' },
    { name: 'win', osType: 'Windows', tags: { environment: 'test' } },
  ];

  it('holds each of its pools', async () => {
    const body = { autoUpgradeProfile: { nodeOSUpgradeChannel: 'Unmanaged' }, agentPoolProfiles: profiles };
    expect(await poolsOf(azapi(body))).toMatchObject([
      { id: 'azapi_resource.main.agentPools["system"]', name: 'aks-main/system', os: 'linux', channel: 'Unmanaged' },
      { id: 'azapi_resource.main.agentPools["win"]', os: 'windows', channel: 'Unmanaged', tags: { environment: 'test' } },
    ]);
  });

  it.each([
    ['2023-06-01', 'by default: NodeImage'],
    ['2023-06-02-preview', 'by default: NodeImage'],
    ['2023-05-01', expect.stringMatching(/^unknown: nobody sets/)],
  ])('has the default of its API version %s', async (version, channel) => {
    expect(await channelOf(azapi({ agentPoolProfiles: profiles }, version))).toEqual(channel);
  });

  it('has pools also where the plan does not hold them', async () => {
    const body = { autoUpgradeProfile: { nodeOSUpgradeChannel: 'None' } };
    expect(nobodyIn(await estateOfDeclared(azapi(body)))).toEqual([['azapi_resource.main', 'NobodyNodeChannel']]);
  });
});

describe('an update of a cluster', () => {
  const update = (resourceId: string, body: Values, more: Parameters<typeof declared>[3] = {}) =>
    declared(
      'azapi_update_resource.channel',
      { type: 'Microsoft.ContainerService/managedClusters@2025-01-01', resource_id: resourceId, body: { properties: body } },
      {},
      more,
    );
  const none = { autoUpgradeProfile: { nodeOSUpgradeChannel: 'None' } };

  it('makes no machine, and changes the channel of the pools of its cluster', async () => {
    const estate = await estateOfDeclared(cluster({ id: clusterId, node_os_upgrade_channel: 'NodeImage' }), update(clusterId, none));
    expect(nobodyIn(estate)).toEqual([['azurerm_kubernetes_cluster.main.default_node_pool', 'NobodyNodeChannel']]);
    expect(notUnderstoodIn(estate)).toEqual([]);
  });

  it('leaves the channel alone where it writes something else', async () => {
    const other = update(clusterId, { securityProfile: {} });
    const estate = await estateOfDeclared(cluster({ id: clusterId, node_os_upgrade_channel: 'NodeImage' }), other);
    expect(nobodyIn(estate)).toEqual([['azurerm_kubernetes_cluster.main.default_node_pool', 'AksNodeImage']]);
    expect((await estateOfDeclared(other)).machines).toEqual([]);
  });

  it('writes nothing as a no-op where azurerm takes its own value back', async () => {
    const acts = { before: { name: 'aks-main' }, actions: ['update'] };
    const main = cluster({ id: clusterId, node_os_upgrade_channel: 'NodeImage' }, {}, acts);
    const estate = await estateOfDeclared(main, update(clusterId, none, { actions: ['no-op'] }));
    expect(nobodyIn(estate)).toEqual([['azurerm_kubernetes_cluster.main.default_node_pool', 'AksNodeImage']]);
  });

  it('decides about pools that nobody sees where its cluster lies outside the plan', async () => {
    expect(nobodyIn(await estateOfDeclared(update(clusterId, none)))).toEqual([['azapi_update_resource.channel', 'NobodyNodeChannel']]);
  });
});
