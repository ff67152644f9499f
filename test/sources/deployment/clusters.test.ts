import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/estate/machine.ts';
import { DeploymentReader } from '../../../src/sources/deployment/read-deployment.ts';
import { placeInDefinition, placeInTemplate } from '../../../src/sources/deployment/template-value.ts';
import { brief } from '../../support/declared.ts';
import { estate } from '../../support/machines.ts';
import { patchingsOf } from '../../support/plans.ts';

const group = '/subscriptions/s/resourceGroups/rg-aks';
const clusterId = `${group}/providers/Microsoft.ContainerService/managedClusters/aks`;
const type = 'Microsoft.ContainerService/managedClusters';

type Body = Readonly<Record<string, unknown>>;
type Resource = Parameters<DeploymentReader['take']>[0];

function cluster(properties: Body, more: Partial<Resource> & { readonly tags?: Body } = {}): Resource {
  const { tags = { environment: 'production' }, ...others } = more;
  const body = { type, apiVersion: '2025-01-01', location: 'West Europe', tags, properties };
  return { id: clusterId, type, body, change: 'create', ...others };
}

function pool(name: string, properties: Body, more: Partial<Resource> = {}): Resource {
  const id = `${clusterId}/agentPools/${name}`;
  return { id, type: `${type}/agentPools`, body: { apiVersion: '2025-01-01', properties }, change: 'create', ...more };
}

function estateOf(...resources: readonly Resource[]) {
  const reader = new DeploymentReader({
    input: 'main.snapshot.json',
    called: 'snapshots',
    differs: 'they differ',
    placeIn: placeInTemplate,
    placeInDefinition,
  });
  for (const resource of resources) reader.take(resource);
  return reader.finish().estate;
}

function machinesOf(...resources: readonly Resource[]): readonly Machine[] {
  return estateOf(...resources).machines;
}

const patched = (...resources: readonly Resource[]) =>
  patchingsOf(estate({ machines: machinesOf(...resources) })).map(({ machine, orchestrations }) => [machine.id, ...orchestrations]);

const system = { name: 'system', osType: 'Linux' };
const win = { name: 'win', osType: 'Windows' };
const channel = (nodeOSUpgradeChannel: string) => ({ autoUpgradeProfile: { nodeOSUpgradeChannel } });

describe('the node pools of a deployment', () => {
  it('are those in the body of a cluster and those of their own, each with the channel of the cluster', () => {
    const resources = [pool('user', { osType: 'Linux' }), cluster({ ...channel('Unmanaged'), agentPoolProfiles: [system, win] })];
    expect(patched(...resources)).toEqual([
      [`${clusterId}/agentPools/system`, 'AksUnmanaged'],
      [`${clusterId}/agentPools/win`, 'NobodyNodeChannel'],
      [`${clusterId}/agentPools/user`, 'AksUnmanaged'],
    ]);
  });

  it('have name, place and tags from their cluster, their own tags over those', () => {
    const own = { osType: 'Linux', tags: { Environment: 'test' } };
    const machines = machinesOf(cluster({ agentPoolProfiles: [system] }), pool('user', own));
    expect(machines.map(({ kind, name, location, resourceGroup }) => [kind, brief(name), brief(location), brief(resourceGroup)])).toEqual([
      ['aks-node-pool', 'aks/system', 'westeurope', 'rg-aks'],
      ['aks-node-pool', 'aks/user', 'westeurope', 'rg-aks'],
    ]);
    const tagsOf = ({ tags }: Machine) => tags.kind === 'value' && [...tags.value].map(([name, text]) => [name, brief(text)]);
    expect(machines.map(tagsOf)).toEqual([[['environment', 'production']], [['Environment', 'test']]]);
  });

  it('are one where a pool stands in its cluster and by itself', () => {
    const both = [cluster({ ...channel('None'), agentPoolProfiles: [system] }), pool('system', { osType: 'Linux' })];
    expect(patched(...both)).toEqual([[`${clusterId}/agentPools/system`, 'NobodyNodeChannel']]);
  });

  it('have a channel that is not known where their cluster is not deployed here', () => {
    const [machine] = machinesOf(pool('user', { osType: 'Linux' }));
    expect(machine && brief(machine.nodeChannel)).toBe('unknown: its cluster is not deployed here');
    expect(machine && brief(machine.tags)).toBe('unknown: its cluster is not deployed here');
  });

  it('have a channel that is not known where two predictions of their cluster say different things', () => {
    const twice = [cluster(channel('None')), cluster(channel('NodeImage')), pool('user', { osType: 'Linux' })];
    const machine = machinesOf(...twice).find(({ id }) => id.endsWith('/user'));
    expect(machine && brief(machine.nodeChannel)).toBe('unknown: they differ');
  });

  it('stand for all where the body of a cluster holds none', () => {
    expect(patched(cluster(channel('None')))).toEqual([[clusterId, 'NobodyNodeChannel']]);
  });

  it.each<[string, Resource, unknown]>([
    ['a new cluster', cluster({ agentPoolProfiles: [system] }), 'by default: NodeImage'],
    [
      'a cluster that is there already',
      cluster({ agentPoolProfiles: [system] }, { change: 'update' }),
      expect.stringMatching(/^unknown: nobody sets/),
    ],
    [
      'an expression',
      cluster({ ...channel("[parameters('channel')]"), agentPoolProfiles: [system] }),
      "unknown: Azure works it out while deploying: parameters('channel')",
    ],
  ])('have the channel that holds for their cluster: %s', (_, resource, expected) => {
    expect(machinesOf(resource).map(({ nodeChannel }) => brief(nodeChannel))).toEqual([expected]);
  });

  it('may not exist where their cluster may not', () => {
    const maybe = cluster({ agentPoolProfiles: [system] }, { mayExist: 'its condition is not known' });
    expect(machinesOf(maybe).map(({ mayExist }) => mayExist)).toEqual(['its condition is not known']);
  });

  it('join their cluster where its name is an expression', () => {
    const id = (rest: string) =>
      `[format('{0}/providers/Microsoft.ContainerService/managedClusters/{1}${rest}', resourceGroup().id, parameters('name'))]`;
    const named = [
      { ...cluster({ ...channel('None'), agentPoolProfiles: [system] }), id: id('') },
      { ...pool('user', {}), id: id('/agentPools/user') },
    ];
    expect(patched(...named)).toEqual([
      ['/subscriptions/…/resourceGroups/…/providers/Microsoft.ContainerService/managedClusters/…/agentPools/system', 'NobodyNodeChannel'],
      ['/subscriptions/…/resourceGroups/…/providers/Microsoft.ContainerService/managedClusters/…/agentPools/user', 'NobodyNodeChannel'],
    ]);
  });
});

describe('the window of a cluster in a deployment', () => {
  const window = (name: string): Resource => {
    const schedule = { weekly: { intervalWeeks: 2, dayOfWeek: 'Sunday' } };
    const maintenanceWindow = { schedule, startTime: '00:00', startDate: '2026-01-01', utcOffset: '+00:00', durationHours: 4 };
    const id = `${clusterId}/maintenanceConfigurations/${name}`;
    return { id, type: `${type}/maintenanceConfigurations`, body: { properties: { maintenanceWindow } }, change: 'create' };
  };

  it('is one of each of its pools', () => {
    const both = [window('aksManagedNodeOSUpgradeSchedule'), cluster({ agentPoolProfiles: [system] }), pool('user', {})];
    const { schedules, assignments } = estateOf(...both);
    expect(schedules.map(({ id, recurEvery, start }) => [id, brief(recurEvery), brief(start)])).toEqual([
      [`${clusterId}/maintenanceConfigurations/aksManagedNodeOSUpgradeSchedule`, '2Weeks Sunday', '2026-01-01 00:00'],
    ]);
    expect(assignments.map(({ target }) => target)).toEqual([
      { kind: 'machine', id: `${clusterId}/agentPools/system` },
      { kind: 'machine', id: `${clusterId}/agentPools/user` },
    ]);
  });

  it('says nothing about nodes under another name', () => {
    const { schedules, assignments } = estateOf(window('default'), cluster({ agentPoolProfiles: [system] }));
    expect([schedules, assignments]).toEqual([[], []]);
  });
});
