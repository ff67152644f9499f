import { describe, expect, it } from 'vitest';
import type { ModuleConfiguration, ResourceConfiguration } from '../../../src/sources/terraform-plan/plan/plan-format.ts';
import { estateOf, type Planned, patchingsOf, patchingsOfPlan, plan } from '../../support/plans.ts';
import { growthOf } from '../../support/steps.ts';

const linux = 'azurerm_linux_virtual_machine';
const assign = 'azurerm_maintenance_assignment_virtual_machine';
const subscription = '11111111-1111-1111-1111-111111111111';
const machineId = (name: string, group = 'rg') =>
  `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.Compute/virtualMachines/${name}`;
const refs = (...references: string[]) => ({ references });
const block = (type: string, name: string, expressions: object = {}, more: object = {}): ResourceConfiguration =>
  ({ mode: 'managed', type, name, provider_config_key: type.split('_')[0], expressions, ...more }) as ResourceConfiguration;
const vm = (address: string, more: object = {}): Planned => ({
  address,
  after: { name: 'web', resource_group_name: 'rg', location: 'westeurope', patch_mode: 'AutomaticByPlatform', ...more },
});
const imaged = { source_image_reference: [{ publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' }] };
const weekly: Planned = {
  address: 'azurerm_maintenance_configuration.weekly',
  after: { name: 'weekly', resource_group_name: 'rg', scope: 'InGuestPatch', in_guest_user_patch_mode: 'User' },
};
const weeklyBlock = block('azurerm_maintenance_configuration', 'weekly', { scope: {}, in_guest_user_patch_mode: {} });
const weeklyId = refs('azurerm_maintenance_configuration.weekly.id', 'azurerm_maintenance_configuration.weekly');
const assignment = (address: string): Planned => ({
  address,
  after: {},
  unknown: { virtual_machine_id: true, maintenance_configuration_id: true },
});
const assignBlock = (virtual_machine_id: unknown, more: object = {}) =>
  block(assign, 'a', { virtual_machine_id, maintenance_configuration_id: weeklyId }, more);

function planFor(machines: readonly string[], keys: readonly string[], root: ModuleConfiguration, more: object = {}) {
  const resources = [
    weekly,
    ...machines.map((address) => vm(address, { name: address })),
    ...keys.map((key) => assignment(`${assign}.a${key}`)),
  ];
  return plan(resources, { ...root, resources: [weeklyBlock, ...(root.resources ?? [])] }, { ...more });
}

/** Targets of the assignments in the order of the plan. */
async function targets(...of: Parameters<typeof planFor>) {
  const estate = await estateOf(planFor(...of));
  return estate.assignments.map(({ target }) =>
    target.kind === 'machine' ? target.id : target.kind === 'candidates' ? [...target.ids] : target.kind,
  );
}

describe('an index is no index of a part', () => {
  it('of several lists put together: none of the machines is excluded', async () => {
    const root = { resources: [block(linux, 'web'), block(linux, 'db'), assignBlock(refs(`${linux}.web`, `${linux}.db`, 'count.index'))] };
    const machines = [`${linux}.web[0]`, `${linux}.db[0]`, `${linux}.db[1]`, `${linux}.db[2]`];
    expect(await targets(machines, ['[1]'], root)).toEqual([[...machines].sort()]);
  });

  it('two keys that fit leave it open', async () => {
    const for_each_expression = { constant_value: { x: { first: 'a', second: 'b' } } };
    const expression = refs(`${linux}.web`, 'each.value.first', 'each.value', 'each.value.second', 'each.value');
    const root = { resources: [block(linux, 'web'), assignBlock(expression, { for_each_expression })] };
    const machines = ['a', 'b', 'c'].map((key) => `${linux}.web["${key}"]`);
    expect(await targets(machines, ['["x"]'], root)).toEqual([machines]);
  });

  it('a key at one level says nothing about a key that both levels have', async () => {
    const for_each_expression = { constant_value: { x: { region: 'a', machine: 'b' } } };
    const expression = refs('module.region', 'each.value.region', 'each.value', 'each.value.machine', 'each.value');
    const made = plan([weekly, assignment(`${assign}.a["x"]`)], {
      resources: [weeklyBlock, assignBlock(expression, { for_each_expression })],
      module_calls: { region: { module: { resources: [block(linux, 'web')], outputs: { ids: { expression: refs(`${linux}.web`) } } } } },
    });
    const machines = ['a', 'b'].flatMap((region) =>
      ['a', 'b'].map((key) => ({
        ...plan([vm(`${linux}.web["${key}"]`)], {}).resource_changes[0],
        address: `module.region["${region}"].${linux}.web["${key}"]`,
        module_address: `module.region["${region}"]`,
      })),
    );
    const estate = await estateOf({ ...made, resource_changes: [...made.resource_changes, ...machines] });
    const [target] = estate.assignments.map((one) => one.target);
    expect(target?.kind === 'candidates' && target.ids).toContain(`module.region["a"].${linux}.web["b"]`);
  });
});

describe('for_each hands over', () => {
  it('an instance of the resource that has the key, of several merged', async () => {
    const root = {
      resources: [
        block(linux, 'web'),
        block(linux, 'db'),
        assignBlock(refs('each.value.id', 'each.value'), { for_each_expression: refs(`${linux}.web`, `${linux}.db`) }),
      ],
    };
    const machines = [`${linux}.web["a"]`, `${linux}.web["b"]`, `${linux}.db["c"]`];
    expect(await targets(machines, ['["a"]', '["c"]'], root)).toEqual([machines[0], machines[2]]);
  });

  it('the key that a variable of the root module holds', async () => {
    const root = {
      resources: [
        block(linux, 'web'),
        assignBlock(refs(`${linux}.web`, 'each.value.machine', 'each.value'), { for_each_expression: refs('var.patched') }),
      ],
    };
    const machines = [`${linux}.web["a"]`, `${linux}.web["b"]`];
    const variables = { patched: { value: { x: { machine: 'b' } } } };
    expect(await targets(machines, ['["x"]'], root, { variables })).toEqual([machines[1]]);
  });

  it('keys of any spelling', async () => {
    const keys = ['a.b', 'say \\"hi\\"', 'größe', '__proto__', '$${x}'];
    const root = { resources: [block(linux, 'web'), assignBlock(refs(`${linux}.web`, 'each.key'))] };
    const machines = keys.map((key) => `${linux}.web["${key}"]`);
    expect(
      await targets(
        machines,
        keys.map((key) => `["${key}"]`),
        root,
      ),
    ).toEqual(machines);
  });
});

describe('a function that waits for the apply', () => {
  it('leaves the end of a schedule open', async () => {
    const resource: Planned = {
      ...weekly,
      after: { ...weekly.after, window: [{ start_date_time: '2026-01-01 00:00' }] },
      unknown: { window: [{ expiration_date_time: true }] },
    };
    const configuration = block('azurerm_maintenance_configuration', 'weekly', {
      scope: {},
      in_guest_user_patch_mode: {},
      window: [{ start_date_time: {}, expiration_date_time: {} }],
    });
    const { schedules } = await estateOf(plan([resource], { resources: [configuration] }));
    expect(schedules[0]?.expiration.kind).toBe('unknown');
  });

  it('in a body leaves what it holds open', async () => {
    const resource: Planned = {
      address: 'azapi_resource.vm',
      after: { type: 'Microsoft.Compute/virtualMachines@2024-07-01', name: 'vm' },
      unknown: { body: true },
    };
    const { machines } = await estateOf(plan([resource], { resources: [block('azapi_resource', 'vm', { type: {}, body: {} })] }));
    expect(machines[0]?.patchMode.kind).toBe('unknown');
    expect(machines[0]?.bypass.kind).toBe('unknown');
  });
});

describe('a dynamic scope', () => {
  const scope = (filter: object, unknown: Record<string, unknown>): Planned => ({
    address: 'azurerm_maintenance_assignment_dynamic_scope.all',
    after: { filter: [filter] },
    unknown: { maintenance_configuration_id: true, filter: [unknown] },
  });
  const scopeBlock = block('azurerm_maintenance_assignment_dynamic_scope', 'all', {
    maintenance_configuration_id: weeklyId,
    filter: [{ os_types: {} }],
  });

  it('whose tags come from a block that is not known yet may not reach the machine', async () => {
    const resources = [weekly, vm(`${linux}.web`), scope({ os_types: ['Linux'] }, { tags: true })];
    const estate = await estateOf(plan(resources, { resources: [weeklyBlock, block(linux, 'web'), scopeBlock] }));
    expect(patchingsOf(estate)[0]?.reaches).toMatchObject([{ via: 'dynamic', reached: 'unknown' }]);
  });

  it('reaches an azapi machine in a group that azurerm creates, whatever azapi signs in with', async () => {
    const group: Planned = { address: 'azurerm_resource_group.rg', after: { name: 'rg', location: 'westeurope' } };
    const machine: Planned = {
      address: 'azapi_resource.vm',
      after: {
        type: 'Microsoft.Compute/virtualMachines@2024-07-01',
        name: 'vm',
        location: 'westeurope',
        body: { tags: { patch: 'yes' }, properties: { osProfile: { linuxConfiguration: {} } } },
      },
      unknown: { parent_id: true, body: {} },
    };
    const parent_id = refs('azurerm_resource_group.rg.id', 'azurerm_resource_group.rg');
    const estate = await estateOf(
      plan([weekly, group, machine, scope({ os_types: ['Linux'], tags: [{ tag: 'Patch', values: ['yes'] }] }, {})], {
        resources: [
          weeklyBlock,
          block('azurerm_resource_group', 'rg'),
          block('azapi_resource', 'vm', { parent_id, type: {}, body: {} }),
          scopeBlock,
        ],
      }),
    );
    expect(estate.machines[0]?.subscription).toEqual({ kind: 'value', value: subscription });
    expect(patchingsOf(estate)[0]?.reaches).toMatchObject([{ via: 'dynamic', reached: 'yes' }]);
  });
});

describe('azapi_update_resource', () => {
  const body = (patchSettings: object) => ({ properties: { osProfile: { linuxConfiguration: { patchSettings } } } });
  const bypass = { automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true } };
  const update = (name: string, after: object, unknown: Record<string, unknown> = {}): Planned => ({
    address: `azapi_update_resource.${name}`,
    after: { type: 'Microsoft.Compute/virtualMachines@2024-07-01', ...after },
    unknown,
  });
  const updateBlock = (name: string, expressions: object) => block('azapi_update_resource', name, { type: {}, body: {}, ...expressions });
  const group: Planned = { address: 'azurerm_resource_group.rg', after: { name: 'rg', location: 'westeurope' } };
  const inGroup = refs('azurerm_resource_group.rg.id', 'azurerm_resource_group.rg');

  it('by name in a group of the plan changes that machine and no other', async () => {
    const byName = update('u', { name: 'WEB', body: body(bypass) }, { parent_id: true, resource_id: true });
    const root = {
      resources: [
        block(linux, 'web'),
        block(linux, 'other'),
        block('azurerm_resource_group', 'rg'),
        updateBlock('u', { name: { constant_value: 'WEB' }, parent_id: inGroup }),
      ],
    };
    const { machines } = await estateOf(plan([group, vm(`${linux}.web`), vm(`${linux}.other`, { name: 'other' }), byName], root));
    expect(machines.map(({ id, bypass: fact }) => [id, fact.kind === 'value' && fact.value])).toEqual([
      [`${linux}.web`, true],
      [`${linux}.other`, false],
    ]);
  });

  it('two updates of one machine outside the plan are one machine', async () => {
    const resource_id = machineId('elsewhere');
    const resources = [
      update('mode', { resource_id, body: body({ patchMode: 'AutomaticByPlatform' }) }),
      update('bypass', { resource_id: resource_id.toUpperCase(), body: body(bypass) }),
    ];
    const { machines } = await estateOf(
      plan(resources, { resources: [updateBlock('mode', { resource_id: {} }), updateBlock('bypass', { resource_id: {} })] }),
    );
    expect(machines).toMatchObject([{ patchMode: { value: 'AutomaticByPlatform' }, bypass: { value: true } }]);
  });

  it('of a machine that is not certain takes certainty away, in whatever order they come', async () => {
    const sure = update('sure', { resource_id: machineId('web'), body: body({ patchMode: 'ImageDefault' }) });
    const open = update('open', { body: body({ patchMode: 'AutomaticByPlatform' }) }, { resource_id: true });
    const root = {
      resources: [block(linux, 'web'), updateBlock('sure', { resource_id: {} }), updateBlock('open', { resource_id: refs('local.id') })],
    };
    for (const order of [
      [sure, open],
      [open, sure],
    ]) {
      const { machines } = await estateOf(plan([vm(`${linux}.web`), ...order], root));
      expect(machines[0]?.patchMode.kind).toBe('unknown');
    }
  });

  it('adds the tags that it writes', async () => {
    const tagging = update('u', { resource_id: machineId('web'), body: { tags: { Environment: 'prod' } } });
    const root = { resources: [block(linux, 'web', { tags: {} }), updateBlock('u', { resource_id: {} })] };
    const { machines } = await estateOf(plan([vm(`${linux}.web`, { tags: { environment: 'dev', role: 'a' } }), tagging], root));
    const tags = machines[0]?.tags;
    expect(tags?.kind === 'value' && Object.fromEntries(tags.value)).toMatchObject({
      role: { value: 'a' },
      Environment: { value: 'prod' },
    });
    expect(tags?.kind === 'value' && tags.value.has('environment')).toBe(false);
  });

  it('an assignment may name the update for the machine', async () => {
    const tagged = update('u', { resource_id: machineId('web'), body: body(bypass) });
    const root = {
      resources: [
        weeklyBlock,
        block(linux, 'web'),
        updateBlock('u', { resource_id: {} }),
        assignBlock(refs('azapi_update_resource.u.id', 'azapi_update_resource.u')),
      ],
    };
    const estate = await estateOf(plan([weekly, vm(`${linux}.web`, imaged), tagged, assignment(`${assign}.a`)], root));
    expect(estate.assignments[0]?.target).toEqual({ kind: 'machine', id: `${linux}.web` });
    expect(patchingsOf(estate)[0]?.orchestrations).toEqual(['CustomerManagedSchedules']);
  });
});

describe('an image', () => {
  const image = async (after: object, unknown: object, expressions: object) =>
    (
      await estateOf(
        plan([{ ...vm(`${linux}.web`, { source_image_reference: [], ...after }), unknown: { ...unknown } }], {
          resources: [block(linux, 'web', expressions)],
        }),
      )
    ).machines[0]?.image;

  it('whose id is known after apply is a custom image all the same', async () => {
    const source_image_id = refs('azurerm_image.golden.id', 'azurerm_image.golden');
    expect(await image({}, { source_image_id: true }, { source_image_id })).toMatchObject({ kind: 'value', value: { kind: 'custom' } });
  });

  it('whose version is known after apply is the same image to Azure', async () => {
    const reference = { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server' };
    const source_image_reference = [{ publisher: {}, offer: {}, sku: {}, version: refs('terraform_data.v.output', 'terraform_data.v') }];
    expect(
      await image({ source_image_reference: [reference] }, { source_image_reference: [{ version: true }] }, { source_image_reference }),
    ).toMatchObject({ value: { kind: 'marketplace', sku: 'server' } });
  });
});

it('a schedule that an assignment may name by id is not unused for certain', async () => {
  const unknownGroup: Planned = {
    ...weekly,
    after: { ...weekly.after, resource_group_name: undefined },
    unknown: { resource_group_name: true },
  };
  const maintenance_configuration_id = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;
  const literal: Planned = { address: `${assign}.a`, after: { virtual_machine_id: machineId('web'), maintenance_configuration_id } };
  const group = { resource_group_name: refs('random_pet.rg.id', 'random_pet.rg') };
  const estate = await estateOf(
    plan([unknownGroup, literal], {
      resources: [block('azurerm_maintenance_configuration', 'weekly', group), block(assign, 'a')],
    }),
  );
  expect(estate.assignments[0]?.schedule.kind).toBe('unknown');
});

describe('shapes that no plan has', () => {
  const shapes: unknown[] = [null, [], {}, 'x', 5, true, [null], { a: null }];
  const types = [linux, 'azurerm_virtual_machine', 'azurerm_windows_virtual_machine_scale_set', 'azapi_resource', 'azapi_update_resource'];
  const more = [assign, 'azurerm_maintenance_configuration', 'azurerm_maintenance_assignment_dynamic_scope'];
  it.each([...types, ...more])('of %s never throw a TypeError', async (type) => {
    for (const part of ['after', 'after_unknown', 'after_sensitive', 'before', 'actions', 'importing']) {
      for (const shape of shapes) {
        const change = { actions: ['update'], before: { id: machineId('web') }, after: {}, after_unknown: {}, [part]: shape };
        const resource = { address: `${type}.web`, mode: 'managed', type, name: 'web', change };
        await estateOf({ ...plan([], {}), resource_changes: [resource] });
      }
    }
  });

  it('of configurations never throw a TypeError', async () => {
    for (const shape of shapes) {
      for (const configuration of [
        shape,
        { root_module: shape },
        { root_module: { resources: shape } },
        { root_module: { resources: [shape] } },
        { root_module: { module_calls: shape, outputs: shape } },
        { root_module: { module_calls: { m: shape } } },
        { root_module: { resources: [{ ...block(linux, 'web'), expressions: shape }] } },
        { root_module: { resources: [block(linux, 'web', { patch_mode: shape })] } },
        { root_module: { resources: [block(linux, 'web', { patch_mode: { references: shape } })] } },
        { provider_config: shape },
        { provider_config: { azurerm: { expressions: { subscription_id: { references: shape } } } } },
      ]) {
        const resource = { ...vm(`${linux}.web`), unknown: { patch_mode: true } };
        await estateOf({ ...plan([resource], {}), configuration, variables: shape });
      }
    }
  });
});

describe('work in proportion to the plan', () => {
  const reading = { module: './plans.ts', name: 'patchingsOfPlan' };
  it.each([
    ['joined by key', refs(`${linux}.web`, 'each.key')],
    ['joined by a hidden key', refs(`${linux}.web`, 'local.key', 'each.key')],
    ['joined through a local', refs('local.machines', 'each.key')],
  ])('%s', async (_, expression) => {
    const root = { resources: [weeklyBlock, block(linux, 'web'), assignBlock(expression)] };
    const planOf = (size: number) => {
      const machines = Array.from({ length: size }, (_, at) => vm(`${linux}.web["k${at}"]`, { name: `vm${at}` }));
      const assignments = Array.from({ length: size }, (_, at) => assignment(`${assign}.a["k${at}"]`));
      return plan([weekly, ...machines, ...assignments], root);
    };
    const patching = await patchingsOfPlan(planOf(1000));
    expect(patching.reduce((sum, { reaches }) => sum + reaches.length, 0)).toBe(1000);
    expect(await growthOf(reading, (size) => [planOf(size)], 400)).toBeLessThan(2.05);
  });

  it('modules that hand everything on to each other', async () => {
    const rootOf = (levels: number): ModuleConfiguration => {
      let module: ModuleConfiguration = { resources: [block(linux, 'web')], outputs: { a: { expression: refs(`${linux}.web`) } } };
      for (let level = 0; level < levels; level += 1) {
        const output = { expression: refs('module.inner', 'module.inner') };
        module = { module_calls: { inner: { module } }, outputs: { a: output, b: output } };
      }
      return { resources: [assignBlock(refs('module.inner'))], module_calls: { inner: { module } } };
    };
    expect(await targets([`${linux}.other`], [''], rootOf(16))).toEqual(['any']);
    const planOf = (levels: number) => planFor([`${linux}.other`], [''], rootOf(levels));
    expect(await growthOf(reading, (levels) => [planOf(levels)], 16)).toBeLessThan(2.05);
  });
});
