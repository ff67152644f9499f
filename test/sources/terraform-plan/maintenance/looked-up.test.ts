import { describe, expect, it } from 'vitest';
import type { ResourceConfiguration } from '../../../../src/sources/terraform-plan/plan/plan-format.ts';
import { estateOf, type Planned, plan } from '../../../support/plans.ts';

const linux = 'azurerm_linux_virtual_machine';
const assign = 'azurerm_maintenance_assignment_virtual_machine';
const schedule = 'azurerm_maintenance_configuration';
const idOf = (name: string) => `/subscriptions/s/resourceGroups/g/providers/Microsoft.Maintenance/maintenanceConfigurations/${name}`;
const refs = (...references: string[]) => ({ references });
const block = (type: string, name: string, expressions: object = {}, more: Partial<ResourceConfiguration> = {}): ResourceConfiguration => ({
  ...{ mode: 'managed', type, name },
  expressions: { ...expressions },
  ...more,
});
const lookUp = (name: string, more: Partial<ResourceConfiguration> = {}) => block(schedule, name, {}, { mode: 'data', ...more });

const facts = (name: string) => ({
  ...{ id: idOf(name), name, resource_group_name: 'g', scope: 'InGuestPatch', in_guest_user_patch_mode: 'User' },
  install_patches: [{ reboot: 'IfRequired', linux: [{ classifications_to_include: ['Critical'] }], windows: [] }],
  window: [{ start_date_time: '2026-01-01 01:00', duration: '02:00', time_zone: 'UTC', recur_every: 'Day', expiration_date_time: '' }],
});
const read = (name: string, index?: string | number, values: object = facts(name)) => ({
  address: `data.${schedule}.${name}${index === undefined ? '' : `[${JSON.stringify(index)}]`}`,
  ...{ mode: 'data', type: schedule, name, values },
  ...(index === undefined ? {} : { index }),
});
const prior = (resources: readonly object[], child_modules: readonly object[] = []) => ({
  prior_state: { values: { root_module: { resources, child_modules } } },
});
const vm: Planned = { address: `${linux}.vm`, after: { name: 'vm' } };
const assignment = (schedule_id?: string, key = ''): Planned => ({
  address: `${assign}.a${key}`,
  after: schedule_id === undefined ? {} : { maintenance_configuration_id: schedule_id },
  unknown: { virtual_machine_id: true, ...(schedule_id === undefined ? { maintenance_configuration_id: true } : {}) },
});
const naming = (...references: string[]) =>
  block(assign, 'a', { virtual_machine_id: refs(`${linux}.vm.id`, `${linux}.vm`), maintenance_configuration_id: refs(...references) });

const schedulesIn = async (made: unknown) => (await estateOf(made)).assignments.map((one) => one.schedule);

describe('a schedule that the plan looks up', () => {
  it('has the facts that its look-up gave, and is assigned by its id', async () => {
    const made = plan([vm, assignment(idOf('x'))], { resources: [block(linux, 'vm'), naming(), lookUp('x')] }, prior([read('x')]));
    const { schedules, assignments } = await estateOf(made);
    expect(schedules).toMatchObject([
      {
        id: `data.${schedule}.x`,
        change: 'keep',
        surrounding: true,
        scope: { value: 'InGuestPatch' },
        recurEvery: { value: 'Day' },
        expiration: { kind: 'absent' },
        linux: { value: { classifications: { value: ['Critical'] } } },
        windows: { kind: 'absent' },
        resourceId: { value: idOf('x') },
      },
    ]);
    expect(assignments.map((one) => one.schedule)).toEqual([{ kind: 'inside', ids: [`data.${schedule}.x`] }]);
  });

  it('is assigned by a reference, through modules and by its own key', async () => {
    const keyed = plan(
      [vm, assignment(undefined, '["x"]')],
      { resources: [block(linux, 'vm'), naming(`data.${schedule}.s`, 'each.key'), lookUp('s', { for_each_expression: {} })] },
      prior([
        { ...read('s', 'x'), values: facts('x') },
        { ...read('s', 'y'), values: facts('y') },
      ]),
    );
    expect(await schedulesIn(keyed)).toEqual([{ kind: 'inside', ids: [`data.${schedule}.s["x"]`] }]);
    const address = `module.m[0].data.${schedule}.x`;
    const inModule = plan(
      [vm, assignment()],
      {
        resources: [block(linux, 'vm'), naming('module.m[0].id', 'module.m[0]', 'module.m')],
        module_calls: {
          m: {
            module: {
              resources: [lookUp('x')],
              outputs: { id: { expression: refs(`data.${schedule}.x.id`, `data.${schedule}.x`) } },
            },
          },
        },
      },
      prior([], [{ resources: [{ ...read('x'), address }] }]),
    );
    expect(await schedulesIn(inModule)).toEqual([{ kind: 'inside', ids: [address] }]);
  });

  it('is not known while its look-up waits for the apply', async () => {
    const waiting = {
      address: `data.${schedule}.x`,
      ...{ mode: 'data', type: schedule, name: 'x' },
      change: { actions: ['read'], before: null, after: { resource_group_name: 'g' }, after_unknown: { id: true, name: true } },
    };
    const made = plan([vm, assignment()], {
      resources: [block(linux, 'vm'), naming(`data.${schedule}.x.id`, `data.${schedule}.x`), lookUp('x')],
    });
    const estate = await estateOf({ ...made, resource_changes: [...made.resource_changes, waiting] });
    expect(estate.schedules).toEqual([]);
    expect(estate.assignments[0]?.schedule).toMatchObject({ kind: 'unknown', why: expect.stringContaining('looked up during the apply') });
  });

  it('is one with the schedule that the plan declares, and gone with it', async () => {
    const declared = (actions: string[], name: string): Planned => ({
      ...{ address: `${schedule}.own`, actions, before: facts('x') },
      ...(actions.includes('create') || actions[0] === 'no-op'
        ? { after: name === 'x' ? facts('x') : { ...facts(name), id: undefined } }
        : {}),
    });
    const outcome = async (own: Planned) => {
      const root = { resources: [block(linux, 'vm'), block(schedule, 'own'), naming(), lookUp('x')] };
      const { schedules, assignments } = await estateOf(plan([own, vm, assignment(idOf('x'))], root, prior([read('x')])));
      return [schedules.map(({ id }) => id), assignments[0]?.schedule];
    };
    expect(await outcome(declared(['no-op'], 'x'))).toEqual([[`${schedule}.own`], { kind: 'inside', ids: [`${schedule}.own`] }]);
    expect(await outcome(declared(['delete'], ''))).toEqual([[], { kind: 'outside', resourceId: idOf('x') }]);
    expect(await outcome(declared(['delete', 'create'], 'y'))).toEqual([[`${schedule}.own`], { kind: 'outside', resourceId: idOf('x') }]);
  });

  it('is there once where two look it up, or another plan declares it', async () => {
    const root = { resources: [block(linux, 'vm'), naming(), lookUp('x'), lookUp('again')] };
    const looking = plan([vm, assignment(idOf('x'))], root, prior([read('x'), read('again', undefined, facts('x'))]));
    expect((await estateOf(looking)).schedules.map(({ id }) => id)).toEqual([`data.${schedule}.x`]);
    const owning = plan([{ address: `${schedule}.own`, actions: ['no-op'], after: facts('x') }], { resources: [block(schedule, 'own')] });
    const { schedules, assignments } = await estateOf(looking, owning);
    expect(schedules.map(({ id }) => id)).toEqual([`${schedule}.own`]);
    expect(assignments[0]?.schedule).toEqual({ kind: 'inside', ids: [`${schedule}.own`] });
  });

  it('is an alternative to a new one only where it was looked up', async () => {
    const either = [
      'var.existing',
      `data.${schedule}.x[0].id`,
      `data.${schedule}.x[0]`,
      `data.${schedule}.x`,
      `${schedule}.own.id`,
      `${schedule}.own`,
    ];
    const root = {
      resources: [block(linux, 'vm'), block(schedule, 'own'), naming(...either), lookUp('x', { count_expression: refs('var.existing') })],
    };
    const own: Planned = { address: `${schedule}.own`, after: { name: 'own' } };
    expect(await schedulesIn(plan([own, vm, assignment()], root))).toEqual([{ kind: 'inside', ids: [`${schedule}.own`] }]);
    expect(await schedulesIn(plan([own, vm, assignment()], root, prior([read('x', 0)])))).toEqual([
      { kind: 'inside', ids: [`${schedule}.own`, `data.${schedule}.x[0]`] },
    ]);
  });

  it('of azapi tells what was asked for', async () => {
    const output = { properties: { maintenanceScope: 'InGuestPatch', maintenanceWindow: { recurEvery: 'Day' } } };
    const values = { id: idOf('x'), name: 'x', type: 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01', output };
    const scheduleOf = async (more: object) => {
      const data = { address: 'data.azapi_resource.x', mode: 'data', type: 'azapi_resource', name: 'x', values: { ...values, ...more } };
      const [found] = (await estateOf(plan([vm], { resources: [block(linux, 'vm')] }, prior([data])))).schedules;
      return [found?.recurEvery, found?.expiration.kind];
    };
    const daily = { kind: 'value', value: 'Day' };
    expect(await scheduleOf({ response_export_values: ['properties.maintenanceWindow.recurEvery'] })).toEqual([daily, 'unknown']);
    expect(await scheduleOf({ response_export_values: ['*'] })).toEqual([daily, 'absent']);
    expect(await scheduleOf({ response_export_values: ['*'], output: JSON.stringify(output) })).toEqual([daily, 'absent']);
  });
});

describe('a machine that the plan looks up', () => {
  const machineId = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm';
  const data = { address: 'data.azurerm_virtual_machine.x', mode: 'data', type: 'azurerm_virtual_machine', name: 'x' };
  const root = {
    resources: [
      block(linux, 'vm'),
      block(assign, 'a', { virtual_machine_id: refs('data.azurerm_virtual_machine.x.id', 'data.azurerm_virtual_machine.x') }),
      block('azurerm_virtual_machine', 'x', {}, { mode: 'data' }),
    ],
  };
  const targetIn = async (after: object, more: object) =>
    (
      await estateOf(
        plan([{ address: `${linux}.vm`, actions: ['no-op'], after: { name: 'vm', ...after } }, assignment(idOf('x'))], root, { ...more }),
      )
    ).assignments[0]?.target;

  it('is the machine of its id, of the plan or outside', async () => {
    const found = prior([{ ...data, values: { id: machineId, name: 'vm' } }]);
    expect(await targetIn({ id: machineId }, found)).toEqual({ kind: 'machine', id: `${linux}.vm` });
    expect(await targetIn({ id: `${machineId}-2` }, found)).toEqual({ kind: 'outside', resourceId: machineId });
  });

  it('may be any where nothing tells its id', async () => {
    expect(await targetIn({ id: machineId }, {})).toMatchObject({ kind: 'any' });
  });
});
