import { describe, expect, it } from 'vitest';
import type { Estate } from '../../../../src/estate/estate.ts';
import type { Known } from '../../../../src/estate/known.ts';
import { estateOf, type Planned, plan } from '../../../support/plans.ts';

const vm = 'azurerm_linux_virtual_machine';
const shutdown = 'azurerm_dev_test_global_vm_shutdown_schedule';
const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g/providers';
const id = `${group}/Microsoft.Compute/virtualMachines/a`;

interface Beside extends Planned {
  readonly expressions?: Readonly<Record<string, unknown>>;
}

/** Two machines, a and b, with these resources beside them. */
function estateWith(...beside: readonly Beside[]): Promise<Estate> {
  const machines: readonly Beside[] = ['a', 'b'].map((name) => ({
    address: `${vm}.${name}`,
    after: { name, resource_group_name: 'g', id: `${group}/Microsoft.Compute/virtualMachines/${name}` },
    unknown: { id: false },
  }));
  const all = [...machines, ...beside];
  const resources = all.map(({ address, expressions = {} }) => {
    const [type = '', name = ''] = address.split('.');
    return { mode: 'managed' as const, type, name, expressions };
  });
  return estateOf(plan(all, { resources }));
}

const said = (fact: Known<unknown> | undefined) => (fact?.kind === 'value' ? fact.value : fact?.kind === 'unknown' ? `? ${fact.why}` : '-');

async function shutdowns(...beside: readonly Beside[]) {
  return (await estateWith(...beside)).machines.map(({ shutdownTime, shutdownZone }) => [said(shutdownTime), said(shutdownZone)]);
}

const none = ['-', '-'];
const berlin = 'W. Europe Standard Time';
const evening = { daily_recurrence_time: '1900', timezone: berlin, enabled: true };
const ofA = { virtual_machine_id: { references: [`${vm}.a.id`, `${vm}.a`] } };
const azurerm = (after: Readonly<Record<string, unknown>>, later: Readonly<Record<string, unknown>> = {}): Beside => ({
  address: `${shutdown}.x`,
  after,
  unknown: { virtual_machine_id: true, ...later },
  expressions: { ...ofA, ...Object.fromEntries(Object.keys(later).map((name) => [name, { references: ['terraform_data.x.output'] }])) },
});

const properties = {
  status: 'Enabled',
  taskType: 'ComputeVmShutdownTask',
  timeZoneId: berlin,
  dailyRecurrence: { time: '1900' },
  targetResourceId: id,
};
const azapi = (body: unknown, more: Partial<Beside> = {}): Beside => ({
  address: 'azapi_resource.x',
  after: { type: 'Microsoft.DevTestLab/schedules@2018-09-15', name: 'shutdown-computevm-a', body },
  ...more,
});

describe('a shutdown schedule', () => {
  it('is read from azurerm, of the machine that it names', async () => {
    expect(await shutdowns(azurerm(evening))).toEqual([['19:00', berlin], none]);
  });

  it.each([
    ['900', '09:00'],
    ['0030', '00:30'],
    ['2500', '? it is no time of day'],
  ])('tells its time as %s', async (written, time) => {
    expect(await shutdowns(azurerm({ ...evening, daily_recurrence_time: written }))).toEqual([[time, berlin], none]);
  });

  it('is on where nobody says so, and off where somebody does', async () => {
    expect(await shutdowns(azurerm({ daily_recurrence_time: '1900', timezone: berlin }))).toEqual([['19:00', berlin], none]);
    expect(await shutdowns(azurerm({ ...evening, enabled: false }))).toEqual([none, none]);
  });

  it('is unknown while its time, its zone or whether it is on are', async () => {
    const { enabled: _, ...rest } = evening;
    expect(await shutdowns(azurerm({ enabled: true, timezone: berlin }, { daily_recurrence_time: true }))).toEqual([
      ['? known after apply: depends on terraform_data.x', berlin],
      none,
    ]);
    expect((await shutdowns(azurerm(rest, { enabled: true })))[0]?.[0]).toContain('? whether the schedule that shuts it down is enabled');
  });

  it('may concern any machine while nothing tells which', async () => {
    const open = { ...azurerm(evening), expressions: { virtual_machine_id: { references: ['local.id'] } } };
    const why = `? whether ${shutdown}.x shuts it down is not known`;
    expect(await shutdowns(open)).toEqual([
      [why, why],
      [why, why],
    ]);
  });

  it('concerns none where the id is of another machine', async () => {
    expect(await shutdowns({ address: `${shutdown}.x`, after: { ...evening, virtual_machine_id: `${id}-other` } })).toEqual([none, none]);
  });

  it.each([
    ['object', (of: object): unknown => of],
    ['text', (of: object): unknown => JSON.stringify(of)],
  ])('is read from an azapi body as %s', async (_, body) => {
    expect(await shutdowns(azapi(body({ properties })))).toEqual([['19:00', berlin], none]);
    expect(await shutdowns(azapi(body({ properties: { ...properties, status: 'disabled' } })))).toEqual([none, none]);
    expect(await shutdowns(azapi(body({ properties: { ...properties, taskType: 'LabVmsShutdownTask' } })))).toEqual([none, none]);
  });

  it('of azapi without a status may be on', async () => {
    const { status: _, ...open } = properties;
    expect((await shutdowns(azapi({ properties: open })))[0]?.[0]).toContain('? whether the schedule that shuts it down is on');
  });

  it('of azapi names a machine of the plan by reference', async () => {
    const { targetResourceId: _, ...open } = properties;
    const reference = {
      unknown: { body: { properties: { targetResourceId: true } } },
      expressions: { body: { references: [`${vm}.a.id`, `${vm}.a`] } },
    };
    expect(await shutdowns(azapi({ properties: open }, reference))).toEqual([['19:00', berlin], none]);
  });

  it('that an update changes leaves open what it says', async () => {
    const update = { ...azapi({ properties }), address: 'azapi_update_resource.x' };
    expect((await shutdowns(update))[0]?.[0]).toBe('? whether azapi_update_resource.x shuts it down is not known');
  });

  it('changes its machine', async () => {
    const keep = { actions: ['no-op'], before: { name: 'a' } };
    const { machines } = await estateOf(
      plan([{ address: `${vm}.a`, after: { name: 'a' }, ...keep }, azurerm(evening)], {
        resources: [
          { mode: 'managed', type: vm, name: 'a', expressions: {} },
          { mode: 'managed', type: shutdown, name: 'x', expressions: ofA },
        ],
      }),
    );
    expect(machines[0]?.change).toBe('update');
  });
});

describe('a scheduled action', () => {
  const type = 'Microsoft.ComputeSchedule/scheduledActions@2026-01-01-preview';
  const start = {
    actionType: 'Start',
    resourceType: 'VirtualMachine',
    disabled: false,
    schedule: {
      scheduledTime: '01:00:00',
      timeZone: berlin,
      requestedWeekDays: ['Sunday'],
      requestedMonths: ['All'],
      requestedDaysOfTheMonth: [],
    },
  };
  const action = (overwrites: object = {}, name = 'start'): Beside => ({
    address: `azapi_resource.${name}`,
    after: { type, name, body: { properties: { ...start, ...overwrites } } },
  });
  const attach = (to = 'start'): Beside => ({
    address: `azapi_resource_action.${to}`,
    after: { type, action: 'attachResources', method: 'POST', body: { resources: [{}] } },
    unknown: { resource_id: true, body: { resources: [{ resourceId: true }] } },
    expressions: {
      resource_id: { references: [`azapi_resource.${to}.id`, `azapi_resource.${to}`] },
      body: { references: [`${vm}.a.id`, `${vm}.a`] },
    },
  });
  const starts = async (...beside: readonly Beside[]) => {
    const { machines, coverage } = await estateWith(...beside);
    const facts = machines.map(({ startTime, startZone, startDays }) => [said(startTime), said(startZone), said(startDays)]);
    return { facts, told: coverage.gaps.map(({ subject }) => subject) };
  };
  const never = ['-', '-', '-'];

  it('starts the machines that the plan attaches to it', async () => {
    expect(await starts(action(), attach())).toEqual({ facts: [['01:00', berlin, ['Sunday']], never], told: [] });
  });

  it('starts every day where it names all days, or none', async () => {
    for (const requestedWeekDays of [['All'], undefined]) {
      const { facts } = await starts(action({ schedule: { ...start.schedule, requestedWeekDays } }), attach());
      expect(facts[0]).toEqual(['01:00', berlin, '-']);
    }
  });

  it('may start any machine where the plan attaches none', async () => {
    const why = '? which machines azapi_resource.start starts is not known';
    expect(await starts(action())).toEqual({
      facts: [
        [why, why, why],
        [why, why, why],
      ],
      told: [],
    });
  });

  it.each([
    ['is disabled', { disabled: true }],
    ['is about scale sets', { resourceType: 'VirtualMachineScaleSet' }],
  ])('starts none where it %s', async (_, overwrites) => {
    expect(await starts(action(overwrites), attach())).toEqual({ facts: [never, never], told: [] });
  });

  it.each([
    ['ends', { endTime: '2027-01-01T00:00:00Z' }],
    ['runs in some months only', { schedule: { ...start.schedule, requestedMonths: ['May'] } }],
    ['runs on some days of the month only', { schedule: { ...start.schedule, requestedDaysOfTheMonth: [15] } }],
  ])('leaves open when it starts them where it %s', async (_, overwrites) => {
    expect((await starts(action(overwrites), attach())).facts[0]?.[0]).toMatch(/^\? the scheduled action that starts it/);
  });

  it('of two leaves open which counts', async () => {
    const { facts } = await starts(action(), attach(), action({}, 'again'), attach('again'));
    expect(facts[0]?.[0]).toBe('? several scheduled actions start it');
  });

  it.each(['Deallocate', 'Hibernate'])('that switches off (%s) leaves open when, for what is attached to it', async (actionType) => {
    const { machines, coverage } = await estateWith(action({ actionType }), attach());
    expect(machines.map(({ shutdownTime }) => said(shutdownTime))).toEqual([
      '? azapi_resource.start switches it off, and when is not read',
      '-',
    ]);
    expect(coverage.gaps).toEqual([]);
  });

  it('that switches off machines which nothing tells is a note', async () => {
    const { told } = await starts(action({ actionType: 'Deallocate' }));
    expect(told).toEqual(['azapi_resource.start']);
  });
});
