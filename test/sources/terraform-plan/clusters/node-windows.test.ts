import { describe, expect, it } from 'vitest';
import type { Estate } from '../../../../src/estate/estate.ts';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';

const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-aks';
const clusterId = `${group}/providers/Microsoft.ContainerService/managedClusters/aks-main`;
const weekly = { frequency: 'Weekly', interval: 1, day_of_week: 'Sunday', start_time: '02:00', utc_offset: '+05:30', duration: 4 };

type Values = Readonly<Record<string, unknown>>;

function cluster(values: Values): Declared {
  const own = { id: clusterId, name: 'aks-main', resource_group_name: 'rg-aks', node_os_upgrade_channel: 'NodeImage' };
  return declared('azurerm_kubernetes_cluster.main', { ...own, default_node_pool: [{ name: 'system' }], ...values });
}

const windowed = (window: Values) => cluster({ maintenance_window_node_os: [window] });

function azapi(name: string, maintenanceWindow: Values): Declared {
  const type = 'Microsoft.ContainerService/managedClusters/maintenanceConfigurations@2025-01-01';
  return declared('azapi_resource.window', { type, name, parent_id: clusterId, body: { properties: { maintenanceWindow } } });
}

const windowsOf = ({ schedules }: Estate) =>
  schedules.map(({ id, recurEvery, timeZone, start, duration, notAllowed }) => ({
    id,
    recurEvery: brief(recurEvery),
    timeZone: brief(timeZone),
    start: brief(start),
    duration: brief(duration),
    notAllowed: brief(notAllowed),
  }));
const windowOf = async (resource: Declared) => windowsOf(await estateOfDeclared(resource))[0];

describe('the window of a cluster of azurerm', () => {
  it('is a schedule of its own, and each pool of the cluster is on it', async () => {
    const estate = await estateOfDeclared(windowed(weekly));
    const id = 'azurerm_kubernetes_cluster.main.maintenance_window_node_os';
    expect(windowsOf(estate)).toEqual([
      { id, recurEvery: 'Week Sunday', timeZone: 'UTC+05:30', start: '02:00', duration: '04:00', notAllowed: 'absent' },
    ]);
    expect(estate.assignments.map(({ schedule, target }) => [schedule, target])).toEqual([
      [
        { kind: 'inside', ids: [id] },
        { kind: 'machine', id: 'azurerm_kubernetes_cluster.main.default_node_pool' },
      ],
    ]);
  });

  it.each([
    [{ frequency: 'Daily', interval: 1 }, 'Day'],
    [{ frequency: 'Daily', interval: 3 }, '3Days'],
    [{ frequency: 'weekly', interval: 2, day_of_week: 'Monday' }, '2Weeks Monday'],
    [{ frequency: 'AbsoluteMonthly', interval: 1, day_of_month: 15 }, 'Month day15'],
    [{ frequency: 'RelativeMonthly', interval: 3, day_of_week: 'Saturday', week_index: 'First' }, '3Months First Saturday'],
    [{ frequency: 'Weekly', interval: 1 }, 'unknown: it does not name its day'],
    [{ frequency: 'Hourly', interval: 1 }, 'unknown: "Hourly" is no frequency of windows that this version knows'],
    [{ interval: 1 }, 'unknown: nothing in the plan names how often the window comes'],
  ])('comes as often as it says: %j', async (window, recurEvery) => {
    expect(await windowOf(windowed(window))).toMatchObject({ recurEvery });
  });

  it('keeps the dates of its first day and of the days that are not allowed, which alone reach Azure', async () => {
    const not_allowed = [{ start: '2026-12-20T00:00:00Z', end: '2027-01-06T00:00:00Z' }];
    expect(await windowOf(windowed({ ...weekly, start_date: '2026-12-01T00:00:00Z', not_allowed }))).toMatchObject({
      start: '2026-12-01 02:00',
      notAllowed: ['2026-12-20/2027-01-06'],
    });
  });

  it('is none where nobody writes it', async () => {
    expect((await estateOfDeclared(cluster({ maintenance_window_node_os: [] }))).schedules).toEqual([]);
  });
});

describe('a window that is a resource of its own', () => {
  const window = {
    schedule: { daily: null, relativeMonthly: { intervalMonths: 1, weekIndex: 'Last', dayOfWeek: 'Friday' } },
    startTime: '22:00',
    startDate: '2026-01-01',
    durationHours: 8,
    notAllowedDates: [{ start: '2026-12-20', end: '2027-01-06' }],
  };

  it('is one of the pools of its cluster', async () => {
    const estate = await estateOfDeclared(cluster({}), azapi('aksManagedNodeOSUpgradeSchedule', window));
    expect(windowsOf(estate)).toEqual([
      {
        id: 'azapi_resource.window',
        recurEvery: 'Month Last Friday',
        timeZone: 'by default: UTC',
        start: '2026-01-01 22:00',
        duration: '08:00',
        notAllowed: ['2026-12-20/2027-01-06'],
      },
    ]);
    expect(estate.assignments.map(({ target }) => target)).toEqual([
      { kind: 'machine', id: 'azurerm_kubernetes_cluster.main.default_node_pool' },
    ]);
  });

  it.each(['default', 'aksManagedAutoUpgradeSchedule'])('says nothing about nodes under another name: %s', async (name) => {
    const estate = await estateOfDeclared(cluster({}), azapi(name, window));
    expect([estate.schedules, estate.assignments]).toEqual([[], []]);
  });

  it('may be one of the pools of its cluster while its name is not known', async () => {
    const made = azapi('', window);
    const unnamed = { ...made, planned: { ...made.planned, after: { ...made.planned.after, name: undefined }, unknown: { name: true } } };
    const expressions = { ...made.configuration.expressions, name: { references: ['terraform_data.other'] } };
    const estate = await estateOfDeclared(cluster({}), { ...unnamed, configuration: { ...made.configuration, expressions } });
    expect(estate.assignments.map(({ schedule }) => schedule.kind)).toEqual(['unknown']);
  });
});
