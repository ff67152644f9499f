import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/calendar/schedule-calendar.ts';
import { worstGap } from '../../../src/calendar/worst-gap.ts';
import type { Estate } from '../../../src/estate/estate.ts';
import { patchingOf } from '../../../src/patching/patching.ts';
import { DeploymentReader } from '../../../src/sources/deployment/read-deployment.ts';
import { placeInDefinition, placeInTemplate } from '../../../src/sources/deployment/template-value.ts';
import { handMade } from '../../support/azure/estate/hand-made.ts';
import { common, containerRow, group, readAll, started, subscriptionId } from '../../support/azure/rows.ts';
import type { RunningAzure } from '../../support/azure/start.ts';
import { declared, estateOfDeclared } from '../../support/declared.ts';
import { inWorld, now } from '../../support/machines.ts';

/** One cluster, in the words of Azure. */
interface Written {
  readonly channel: string;
  readonly upgrades?: string;
  readonly pool: { readonly osSKU?: string; readonly vmSize?: string; readonly tags?: Readonly<Record<string, string>> };
  readonly window?: { readonly weeks: number; readonly day: string };
}

const type = 'Microsoft.ContainerService/managedClusters';
const clusterId = `${group}/providers/${type}/aks`;
const windowName = 'aksManagedNodeOSUpgradeSchedule';
const tags = { environment: 'production' };

let azure: RunningAzure;
beforeAll(async () => {
  azure = await started(handMade({ tables: {} }));
});
afterAll(() => azure.stop());

const bodyOf = ({ channel, upgrades, pool }: Written) => ({
  location: 'westeurope',
  tags,
  properties: {
    autoUpgradeProfile: { nodeOSUpgradeChannel: channel, ...(upgrades === undefined ? {} : { upgradeChannel: upgrades }) },
    agentPoolProfiles: [{ name: 'system', osType: pool.osSKU?.startsWith('Windows') ? 'Windows' : 'Linux', ...pool }],
  },
});

const windowOf = ({ window }: Written) => {
  if (!window) return undefined;
  const schedule = { weekly: { intervalWeeks: window.weeks, dayOfWeek: window.day } };
  return { maintenanceWindow: { schedule, startDate: '2026-01-05', startTime: '02:00', utcOffset: '+01:00', durationHours: 4 } };
};

const ways: readonly (readonly [string, (written: Written) => Promise<Estate>])[] = [
  [
    'azurerm',
    ({ channel, upgrades = null, pool, window }) =>
      estateOfDeclared(
        declared('azurerm_kubernetes_cluster.aks', {
          id: clusterId,
          name: 'aks',
          resource_group_name: 'rg',
          location: 'westeurope',
          tags,
          node_os_upgrade_channel: channel,
          automatic_upgrade_channel: upgrades,
          default_node_pool: [{ name: 'system', os_sku: pool.osSKU, vm_size: pool.vmSize, tags: pool.tags ?? null }],
          maintenance_window_node_os: window
            ? [
                {
                  frequency: 'Weekly',
                  interval: window.weeks,
                  day_of_week: window.day,
                  start_date: '2026-01-05T00:00:00Z',
                  start_time: '02:00',
                  utc_offset: '+01:00',
                  duration: 4,
                },
              ]
            : [],
        }),
      ),
  ],
  [
    'azapi',
    (written) => {
      const cluster = { type: `${type}@2025-01-01`, name: 'aks', id: clusterId, parent_id: group, body: bodyOf(written) };
      const window = {
        type: `${type}/maintenanceConfigurations@2025-01-01`,
        name: windowName,
        parent_id: clusterId,
        body: { properties: windowOf(written) },
      };
      return estateOfDeclared(
        declared('azapi_resource.aks', { ...cluster, location: 'westeurope' }),
        ...(written.window ? [declared('azapi_resource.window', window)] : []),
      );
    },
  ],
  [
    'a deployment',
    async (written) => {
      const reader = new DeploymentReader({
        input: 'main',
        called: 'deployments',
        differs: 'they differ',
        placeIn: placeInTemplate,
        placeInDefinition,
      });
      reader.take({ id: clusterId, type, body: bodyOf(written), change: 'create' });
      const id = `${clusterId}/maintenanceConfigurations/${windowName}`;
      const body = { properties: windowOf(written) };
      if (written.window) reader.take({ id, type: `${type}/maintenanceConfigurations`, body, change: 'create' });
      return reader.finish().estate;
    },
  ],
  [
    'a live estate',
    (written) => {
      const row = { ...common, ...bodyOf(written), id: clusterId, name: 'aks', type: type.toLowerCase() };
      const properties = windowOf(written);
      azure.azure.estate = handMade({
        tables: { resourcecontainers: [containerRow(subscriptionId)], resources: [row] },
        clusterMaintenance: properties ? { [`${clusterId}/maintenanceConfigurations/${windowName}`]: properties } : {},
      });
      return readAll(azure);
    },
  ],
];

/** What is true of the pool, wherever it is written. */
function said(estate: Estate) {
  const patching = patchingOf(inWorld(estate, true), now);
  return estate.machines.map((machine) => {
    const { orchestrations, reaches } = patching(machine);
    const gaps = reaches.map(({ schedule, patches }) => {
      const windows = schedule && calendarOf(schedule);
      return [patches, windows?.kind === 'calendar' ? worstGap([windows.calendar], now.getTime()).days : windows?.kind];
    });
    const { kind, name, os, location, resourceId } = machine;
    const known = [name, os, location, resourceId].map((fact) => (fact.kind === 'value' ? fact.value : fact.kind));
    const own =
      machine.tags.kind === 'value' ? [...machine.tags.value].map(([tag, text]) => [tag, text.kind === 'value' && text.value]) : [];
    return { kind, known, tags: own, orchestrations, gaps };
  });
}

const linux = ['aks/system', 'linux', 'westeurope', `${clusterId}/agentPools/system`];
const all = ['AksNodeImage', 'AksSecurityPatch', 'AksUnmanaged', 'NobodyNodeChannel'];
const situations: readonly (readonly [string, Written, object])[] = [
  [
    'gets node images in its window each week',
    { channel: 'NodeImage', pool: { osSKU: 'Ubuntu' }, window: { weeks: 1, day: 'Sunday' } },
    { known: linux, tags: [['environment', 'production']], orchestrations: ['AksNodeImage'], gaps: [['yes', 7]] },
  ],
  [
    'gets security patches every fourth week, and has tags of its own',
    {
      channel: 'SecurityPatch',
      pool: { osSKU: 'AzureLinux', vmSize: 'Standard_D4s_v5', tags: { Environment: 'test' } },
      window: { weeks: 4, day: 'Monday' },
    },
    { known: linux, tags: [['Environment', 'test']], orchestrations: ['AksSecurityPatch'], gaps: [['yes', 28]] },
  ],
  [
    'updates itself, whatever its window says',
    { channel: 'Unmanaged', pool: { osSKU: 'Ubuntu' }, window: { weeks: 1, day: 'Sunday' } },
    { orchestrations: ['AksUnmanaged'], gaps: [['no', 7]] },
  ],
  ['is left to its owner', { channel: 'None', pool: { osSKU: 'Ubuntu' } }, { orchestrations: ['NobodyNodeChannel'], gaps: [] }],
  [
    'is left to its owner, and gets node images with upgrades of that name',
    { channel: 'None', upgrades: 'node-image', pool: { osSKU: 'Ubuntu' } },
    { orchestrations: ['AksNodeImage'], gaps: [] },
  ],
  [
    'has a GPU, where AKS does not support security patches on Azure Linux',
    { channel: 'SecurityPatch', pool: { osSKU: 'AzureLinux', vmSize: 'Standard_NC24ads_A100_v4' } },
    { orchestrations: all, gaps: [] },
  ],
  ['runs Flatcar, which does not update itself', { channel: 'Unmanaged', pool: { osSKU: 'Flatcar' } }, { orchestrations: all, gaps: [] }],
];

describe.each(ways)('a cluster in %s', (_, read) => {
  it.each(situations)('%s', async (_situation, written, expected) => {
    expect(said(await read(written))).toMatchObject([{ kind: 'aks-node-pool', ...expected }]);
  });
});
