import { describe, expect, it } from 'vitest';
import type { ModuleConfiguration, ResourceConfiguration } from '../../../../src/sources/terraform-plan/plan/plan-format.ts';
import { estateOf, type Planned, plan } from '../../../support/plans.ts';

const vm = (name: string, more: Partial<ResourceConfiguration> = {}): ResourceConfiguration => ({
  mode: 'managed',
  type: 'azurerm_linux_virtual_machine',
  name,
  provider_config_key: 'azurerm',
  expressions: { name: { constant_value: name } },
  ...more,
});
const schedule: ResourceConfiguration = { mode: 'managed', type: 'azurerm_maintenance_configuration', name: 'weekly', expressions: {} };
const assign = (expression: unknown, more: Partial<ResourceConfiguration> = {}): ResourceConfiguration => ({
  mode: 'managed',
  type: 'azurerm_maintenance_assignment_virtual_machine',
  name: 'a',
  expressions: {
    maintenance_configuration_id: {
      references: ['azurerm_maintenance_configuration.weekly.id', 'azurerm_maintenance_configuration.weekly'],
    },
    virtual_machine_id: expression,
  },
  ...more,
});
const refs = (...references: string[]) => ({ references });
const type = 'azurerm_linux_virtual_machine';
const machine = (address: string): Planned => ({ address, after: { name: 'x', patch_mode: 'AutomaticByPlatform' } });
const weekly: Planned = {
  address: 'azurerm_maintenance_configuration.weekly',
  after: { scope: 'InGuestPatch', in_guest_user_patch_mode: 'User' },
};
const assignment = (address: string): Planned => ({
  address,
  after: {},
  unknown: { virtual_machine_id: true, maintenance_configuration_id: true },
});

async function targets(machines: readonly string[], assignments: readonly string[], root: ModuleConfiguration) {
  const { resources = [], ...rest } = root;
  const estate = await estateOf(
    plan([weekly, ...machines.map(machine), ...assignments.map(assignment)], { resources: [schedule, ...resources], ...rest }),
  );
  return Object.fromEntries(
    estate.assignments.map(({ id, target }) => [
      id.replace('azurerm_maintenance_assignment_virtual_machine.', ''),
      target.kind === 'machine' ? target.id : target.kind === 'candidates' ? [...target.ids] : target.kind,
    ]),
  );
}

const child = (
  resources: readonly ResourceConfiguration[],
  outputs: Record<string, string[]>,
  more: Partial<ModuleConfiguration> = {},
): ModuleConfiguration => ({
  resources,
  outputs: Object.fromEntries(Object.entries(outputs).map(([name, references]) => [name, { expression: { references } }])),
  ...more,
});
const idOutput = { id: [`${type}.this.id`, `${type}.this`] };

describe('an assignment finds its machine', () => {
  it('by attribute', async () => {
    const root = { resources: [vm('web'), assign(refs(`${type}.web.id`, `${type}.web`))] };
    expect(await targets([`${type}.web`], ['azurerm_maintenance_assignment_virtual_machine.a'], root)).toEqual({ a: `${type}.web` });
  });

  it('by a literal key', async () => {
    const root = { resources: [vm('web'), assign(refs(`${type}.web["b"].id`, `${type}.web["b"]`, `${type}.web`))] };
    const machines = [`${type}.web["a"]`, `${type}.web["b"]`];
    expect(await targets(machines, ['azurerm_maintenance_assignment_virtual_machine.a'], root)).toEqual({ a: `${type}.web["b"]` });
  });

  it('by each.key and by count.index, each to its own', async () => {
    const byKey = { resources: [vm('web'), assign(refs(`${type}.web`, 'each.key'))] };
    expect(
      await targets(
        [`${type}.web["a"]`, `${type}.web["b"]`],
        ['azurerm_maintenance_assignment_virtual_machine.a["a"]', 'azurerm_maintenance_assignment_virtual_machine.a["b"]'],
        byKey,
      ),
    ).toEqual({ 'a["a"]': `${type}.web["a"]`, 'a["b"]': `${type}.web["b"]` });
    const byIndex = { resources: [vm('web'), assign(refs(`${type}.web`, 'count.index'))] };
    expect(await targets([`${type}.web[0]`, `${type}.web[1]`], ['azurerm_maintenance_assignment_virtual_machine.a[1]'], byIndex)).toEqual({
      'a[1]': `${type}.web[1]`,
    });
  });

  it('by each.value of the machines themselves', async () => {
    const root = { resources: [vm('web'), assign(refs('each.value.id', 'each.value'), { for_each_expression: refs(`${type}.web`) })] };
    expect(
      await targets([`${type}.web["a"]`, `${type}.web["b"]`], ['azurerm_maintenance_assignment_virtual_machine.a["b"]'], root),
    ).toEqual({
      'a["b"]': `${type}.web["b"]`,
    });
  });

  it('by a constant map of for_each that names the key', async () => {
    const root = {
      resources: [
        vm('web'),
        assign(refs(`${type}.web`, 'each.value.machine', 'each.value'), {
          for_each_expression: { constant_value: { first: { machine: 'b' } } },
        }),
      ],
    };
    expect(
      await targets([`${type}.web["a"]`, `${type}.web["b"]`], ['azurerm_maintenance_assignment_virtual_machine.a["first"]'], root),
    ).toEqual({
      'a["first"]': `${type}.web["b"]`,
    });
  });

  it('through a variable of the module it stands in', async () => {
    const root: ModuleConfiguration = {
      resources: [vm('web')],
      module_calls: {
        patching: {
          expressions: { vm_id: refs(`${type}.web["a"].id`, `${type}.web["a"]`, `${type}.web`) },
          module: child([schedule, assign(refs('var.vm_id'))], {}),
        },
      },
    };
    const result = await targets(
      [`${type}.web["a"]`, `${type}.web["b"]`],
      ['module.patching.azurerm_maintenance_assignment_virtual_machine.a'],
      root,
    );
    expect(Object.values(result)).toEqual([`${type}.web["a"]`]);
  });

  it('through a for_each module call that hands each machine to its own instance', async () => {
    const root: ModuleConfiguration = {
      resources: [vm('web')],
      module_calls: {
        patching: {
          expressions: { vm_id: refs('each.value.id', 'each.value') },
          for_each_expression: refs(`${type}.web`),
          module: child([schedule, assign(refs('var.vm_id'))], {}),
        },
      },
    };
    const result = await targets(
      [`${type}.web["a"]`, `${type}.web["b"]`],
      [
        'module.patching["a"].azurerm_maintenance_assignment_virtual_machine.a',
        'module.patching["b"].azurerm_maintenance_assignment_virtual_machine.a',
      ],
      root,
    );
    expect(Object.values(result)).toEqual([`${type}.web["a"]`, `${type}.web["b"]`]);
  });

  it('through nested module outputs', async () => {
    const root: ModuleConfiguration = {
      resources: [assign(refs('module.outer.machine_id', 'module.outer'))],
      module_calls: {
        outer: {
          module: child(
            [],
            { machine_id: ['module.inner.id', 'module.inner'] },
            { module_calls: { inner: { module: child([vm('this')], idOutput) } } },
          ),
        },
      },
    };
    const address = `module.outer.module.inner.${type}.this`;
    expect(await targets([address], ['azurerm_maintenance_assignment_virtual_machine.a'], root)).toEqual({ a: address });
  });

  it('through an output that holds a map of machines, by literal key and by own key', async () => {
    const module_calls = { fleet: { module: child([vm('this')], { ids: [`${type}.this`] }) } };
    const machines = [`module.fleet.${type}.this["a"]`, `module.fleet.${type}.this["b"]`];
    const literal = { resources: [assign(refs('module.fleet.ids["b"]', 'module.fleet.ids', 'module.fleet'))], module_calls };
    expect(await targets(machines, ['azurerm_maintenance_assignment_virtual_machine.a'], literal)).toEqual({ a: machines[1] });
    const own = { resources: [assign(refs('module.fleet.ids', 'module.fleet', 'each.key'))], module_calls };
    expect(await targets(machines, ['azurerm_maintenance_assignment_virtual_machine.a["a"]'], own)).toEqual({ 'a["a"]': machines[0] });
  });
});

describe('what a plan does not tell stays open', () => {
  const machines = [`${type}.web["a"]`, `${type}.web["b"]`, `${type}.other`];
  it.each<[string, string[], unknown]>([
    ['a local alone may mean any machine', ['local.id'], 'any'],
    ['a data source may mean any machine', ['data.azurerm_virtual_machine.x.id', 'data.azurerm_virtual_machine.x'], 'any'],
    ['a local beside an attribute may be another answer', ['local.id', `${type}.other.id`, `${type}.other`], 'any'],
    ['a local used as key leaves the machines of that resource', [`${type}.web`, 'local.key'], [`${type}.web["a"]`, `${type}.web["b"]`]],
    [
      'two machines in one expression leave both',
      [`${type}.other.id`, `${type}.other`, `${type}.web["a"].id`, `${type}.web["a"]`, `${type}.web`],
      [`${type}.other`, `${type}.web["a"]`],
    ],
    ['a resource as a whole leaves all its instances', [`${type}.web`], [`${type}.web["a"]`, `${type}.web["b"]`]],
    ['a function of constants may mean any machine', [], 'any'],
  ])('%s', async (_, references, expected) => {
    const root = { resources: [vm('web'), vm('other'), assign(refs(...references))] };
    expect(await targets(machines, ['azurerm_maintenance_assignment_virtual_machine.a'], root)).toEqual({ a: expected });
  });
});

describe('what a plan does not tell is said', () => {
  const machines = [`${type}.web["a"]`, `${type}.web["b"]`, `${type}.other`];
  const whyOf = async (assigned: ResourceConfiguration, key = '', more: Partial<ModuleConfiguration> = {}) => {
    const root = { resources: [schedule, vm('web'), vm('other'), assigned, ...(more.resources ?? [])] };
    const address = `azurerm_maintenance_assignment_virtual_machine.a${key}`;
    const [one] = (await estateOf(plan([weekly, ...machines.map(machine), assignment(address)], { ...more, ...root }))).assignments;
    return one?.target.kind === 'candidates' || one?.target.kind === 'any'
      ? one.target.why.replace(/^.* is not known: /, '')
      : one?.target.kind;
  };

  it.each<[string, string[], string]>([
    ['a local', ['local.id'], 'it goes through local.id, which a plan does not carry'],
    [
      'a data source',
      ['data.azurerm_image.x.id', 'data.azurerm_image.x'],
      'it goes through data.azurerm_image.x, which a plan does not carry',
    ],
    ['each.value without for_each', ['each.value.id', 'each.value'], 'it goes through each.value, which a plan does not carry'],
    ['a local as key', [`${type}.web`, 'local.key'], 'which instance is meant depends on local.key'],
    ['no key at all', [`${type}.web`], 'which instance is meant is not visible'],
    [
      'two machines',
      [`${type}.other.id`, `${type}.other`, `${type}.web["a"].id`, `${type}.web["a"]`, `${type}.web`],
      'the expression can mean several of them',
    ],
    ['nothing that is a machine', ['azurerm_image.a.id', 'azurerm_image.a'], 'what it refers to is not in the plan'],
    ['no reference', [], 'what it refers to is not in the plan'],
  ])('%s', async (_, references, expected) => {
    expect(await whyOf(assign(refs(...references)))).toBe(expected);
  });

  it('references in a circle', async () => {
    const module_calls = { round: { expressions: { x: refs('module.round.out', 'module.round') }, module: child([], { out: ['var.x'] }) } };
    expect(await whyOf(assign(refs('module.round.out', 'module.round')), '', { module_calls })).toBe(
      'it goes through references in a circle, which a plan does not carry',
    );
  });
});

describe('an assignment for each of a collection', () => {
  const machines = [`${type}.web["a"]`, `${type}.web["b"]`];
  const a = 'azurerm_maintenance_assignment_virtual_machine.a';
  const forEach = (for_each_expression: ResourceConfiguration['for_each_expression'], ...references: string[]) => ({
    resources: [vm('web'), assign(refs(...references), for_each_expression ? { for_each_expression } : {})],
  });

  it('finds the machine of its own key in a constant set', async () => {
    const root = forEach({ constant_value: ['a', 'b'] }, `${type}.web`, 'each.value');
    expect(await targets(machines, [`${a}["b"]`], root)).toEqual({ 'a["b"]': machines[1] });
  });

  it('finds the machine of its own key in a set that a variable holds', async () => {
    const root = forEach(refs('var.names'), `${type}.web`, 'each.value');
    const made = plan(
      [weekly, ...machines.map(machine), assignment(`${a}["b"]`)],
      { resources: [schedule, ...root.resources] },
      { variables: { names: { value: ['a', 'b'] } } },
    );
    expect((await estateOf(made)).assignments.map(({ target }) => target)).toMatchObject([{ kind: 'machine', id: machines[1] }]);
  });

  it('finds the machine by a number of a constant map', async () => {
    const root = forEach({ constant_value: { x: { index: 1 } } }, `${type}.web`, 'each.value.index', 'each.value');
    expect(await targets([`${type}.web[0]`, `${type}.web[1]`], [`${a}["x"]`], root)).toEqual({ 'a["x"]': `${type}.web[1]` });
  });

  it('does not take a value that is no key for one', async () => {
    const root = forEach({ constant_value: { a: { machine: { deep: 'a' } } } }, `${type}.web`, 'each.value.machine', 'each.value');
    expect(await targets(machines, [`${a}["a"]`], root)).toEqual({ 'a["a"]': machines });
  });

  it('does not take its own key where a local may be the key', async () => {
    const root = forEach({ constant_value: ['a'] }, `${type}.web`, 'each.key', 'local.suffix');
    expect(await targets(machines, [`${a}["a"]`], root)).toEqual({ 'a["a"]': machines });
  });

  it('says what was assumed: an equal key, an equal index, the same key of a variable', async () => {
    const notes = async (root: ModuleConfiguration, of: readonly string[], key: string, more: object = {}) => {
      const made = plan(
        [weekly, ...of.map(machine), assignment(`${a}[${key}]`)],
        { resources: [schedule, ...(root.resources ?? [])] },
        { ...more },
      );
      return (await estateOf(made)).machines.flatMap((one) => one.notes);
    };
    const said = (by: string, key: string) => [`${a}[${key}] is joined to it by ${by}`];
    expect(await notes({ resources: [vm('web'), assign(refs(`${type}.web`, 'each.key'))] }, machines, '"a"')).toEqual(
      said('the same key on both sides', '"a"'),
    );
    expect(
      await notes({ resources: [vm('web'), assign(refs(`${type}.web`, 'count.index'))] }, [`${type}.web[0]`, `${type}.web[1]`], '1'),
    ).toEqual(said('the same index on both sides', '1'));
    const variables = { patched: { value: { x: { machine: 'b' } } } };
    expect(
      await notes(forEach(refs('var.patched'), `${type}.web`, 'each.value.machine', 'each.value'), machines, '"x"', { variables }),
    ).toEqual(said('the value under the same key of the variable', '"x"'));
    expect(
      await notes({ resources: [vm('web'), assign(refs(`${type}.web["a"].id`, `${type}.web["a"]`, `${type}.web`))] }, machines, '"a"'),
    ).toEqual([]);
  });
});

describe('an assignment finds its machine further on', () => {
  const a = 'azurerm_maintenance_assignment_virtual_machine.a';
  const machines = [`${type}.web["a"]`, `${type}.web["b"]`];

  it('through an attribute of another resource', async () => {
    const attachment: ResourceConfiguration = {
      mode: 'managed',
      type: 'azurerm_virtual_machine_extension',
      name: 'x',
      expressions: { virtual_machine_id: refs(`${type}.web["b"].id`, `${type}.web["b"]`, `${type}.web`) },
    };
    const of = (attribute: string) => {
      const name = 'azurerm_virtual_machine_extension.x';
      return plan([weekly, ...machines.map(machine), { address: name, after: { type: 'Other' } }, assignment(a)], {
        resources: [schedule, vm('web'), attachment, assign(refs(`${name}.${attribute}`, name))],
      });
    };
    expect((await estateOf(of('virtual_machine_id'))).assignments.map(({ target }) => target)).toEqual([
      { kind: 'machine', id: machines[1] },
    ]);
    expect((await estateOf(of('id'))).assignments.map(({ target }) => target.kind)).toEqual(['any']);
  });

  it('but not through resources that lead in a circle', async () => {
    const round = (name: string, next: string): ResourceConfiguration => ({
      mode: 'managed',
      type: 'azurerm_virtual_machine_extension',
      name,
      expressions: {
        virtual_machine_id: refs(
          `azurerm_virtual_machine_extension.${next}.virtual_machine_id`,
          `azurerm_virtual_machine_extension.${next}`,
        ),
      },
    });
    const names = ['x', 'y'].map((name) => `azurerm_virtual_machine_extension.${name}`);
    const made = plan([weekly, ...names.map((address) => ({ address, after: { type: 'Other' } })), assignment(a)], {
      resources: [schedule, round('x', 'y'), round('y', 'x'), assign(refs(`${names[0]}.virtual_machine_id`, `${names[0]}`))],
    });
    expect((await estateOf(made)).assignments.map(({ target }) => target.kind)).toEqual(['any']);
  });

  it('through an update of it, whatever names the machine there', async () => {
    const update = (expressions: object, after: object): [Planned, ResourceConfiguration] => [
      {
        address: 'azapi_update_resource.u',
        after: { type: 'Microsoft.Compute/virtualMachines@2024-07-01', body: {}, ...after },
        unknown: { resource_id: true, name: true },
      },
      { mode: 'managed', type: 'azapi_update_resource', name: 'u', expressions: { type: {}, body: {}, ...expressions } },
    ];
    const by = async ([planned, configuration]: [Planned, ResourceConfiguration]) => {
      const resources = [schedule, vm('web'), configuration, assign(refs('azapi_update_resource.u.id', 'azapi_update_resource.u'))];
      return (await estateOf(plan([weekly, ...machines.map(machine), planned, assignment(a)], { resources }))).assignments.map(
        ({ target }) => target,
      );
    };
    const b = refs(`${type}.web["b"].id`, `${type}.web["b"]`, `${type}.web`);
    expect(await by(update({ resource_id: b }, {}))).toEqual([{ kind: 'machine', id: machines[1] }]);
    expect(await by(update({ name: refs(`${type}.web["a"].name`, `${type}.web["a"]`, `${type}.web`) }, {}))).toEqual([
      { kind: 'machine', id: machines[0] },
    ]);
  });

  const fleet = (outputs: Record<string, string[]>) => ({ fleet: { module: child([vm('this')], outputs) } });
  const inFleet = (key: string) => `module.fleet["${key}"].${type}.this`;

  it('in the instance of a module that it names', async () => {
    const root = { resources: [assign(refs('module.fleet["b"].id', 'module.fleet["b"]'))], module_calls: fleet(idOutput) };
    expect(await targets([inFleet('a'), inFleet('b')], [a], root)).toEqual({ a: inFleet('b') });
  });

  it('in the instance of a module that has its own key', async () => {
    const root = { resources: [assign(refs('module.fleet', 'each.key'))], module_calls: fleet(idOutput) };
    expect(await targets([inFleet('a'), inFleet('b')], [`${a}["a"]`], root)).toEqual({ 'a["a"]': inFleet('a') });
  });

  it('in the module that it names, not in another one with the same resource', async () => {
    const module_calls = { ...fleet(idOutput), other: { module: child([vm('this')], idOutput) } };
    const root = { resources: [vm('this'), assign(refs('module.other.id', 'module.other'))], module_calls };
    const other = `module.other.${type}.this`;
    expect(await targets([`${type}.this`, inFleet('a'), other], [a], root)).toEqual({ a: other });
  });

  it('by a key that a variable of its module names, unless that is hidden', async () => {
    const called = (key: object): ModuleConfiguration => ({
      module_calls: {
        patching: { expressions: { key }, module: child([schedule, vm('web'), assign(refs(`${type}.web`, 'var.key'))], {}) },
      },
    });
    const own = ['a', 'b'].map((key) => `module.patching.${type}.web["${key}"]`);
    const found = async (key: object) => Object.values(await targets(own, [`module.patching.${a}`], called(key)));
    expect(await found({ constant_value: 'b' })).toEqual([own[1]]);
    expect(await found(refs('local.key'))).toEqual([own]);
    expect(await found({ constant_value: { deep: 'b' } })).toEqual([own]);
  });

  it('by a key that a variable of the root module holds', async () => {
    const resources = [schedule, vm('web'), assign(refs(`${type}.web`, 'var.key'))];
    const made = plan([weekly, ...machines.map(machine), assignment(a)], { resources }, { variables: { key: { value: 'b' } } });
    expect((await estateOf(made)).assignments.map(({ target }) => target)).toEqual([{ kind: 'machine', id: machines[1] }]);
  });
});

describe('a key that goes through a variable', () => {
  const a = 'azurerm_maintenance_assignment_virtual_machine.a';
  const machines = ['a', 'b', 'c'].map((key) => `${type}.web["${key}"]`);
  const [first, second] = machines;
  /** What the assignment of key "a" means, and what was assumed. */
  const meantBy = async (references: readonly string[], value: unknown, key = '"a"', sensitive = false) => {
    const made = plan(
      [weekly, ...machines.map(machine), assignment(`${a}[${key}]`)],
      { resources: [schedule, vm('web'), assign(refs(...references))], variables: { map: sensitive ? { sensitive: true } : {} } },
      { variables: { map: { value }, other: { value: { b: 'c' } } } },
    );
    const [target] = (await estateOf(made)).assignments.map((one) => one.target);
    return target?.kind === 'machine' ? [target.id, target.note?.replace(/^.* is joined to it by /, '')] : target?.kind;
  };
  const picked = 'the value under that key of var.map';

  it.each<[string, readonly string[], unknown, unknown]>([
    ['means the machine of the value', [`${type}.web`, 'var.map', 'each.key'], { a: 'b' }, [second, picked]],
    ['means its own where the value says so', [`${type}.web`, 'var.map', 'each.key'], { a: 'a', b: 'a' }, [first, picked]],
    [
      'goes through two of them',
      [`${type}.web`, 'var.other', 'var.map', 'each.key'],
      { a: 'b' },
      [machines[2], 'the value under that key of var.other'],
    ],
    ['is an attribute of the value', [`${type}.web`, 'var.map', 'each.key'], { a: { machine: 'b', zone: '1' } }, [second, picked]],
    [
      'may be any where two attributes could be',
      [`${type}.web`, 'var.map', 'each.key'],
      { a: { machine: 'b', standby: 'c' } },
      'candidates',
    ],
    ['may be any where the map lacks it', [`${type}.web`, 'var.map', 'each.key'], { x: 'b' }, 'candidates'],
    ['may be any where a condition chooses it', [`${type}.web`, 'var.map', 'each.key'], true, 'candidates'],
    ['may be any where a text is part of it', [`${type}.web`, 'var.map', 'each.key'], 'c', 'candidates'],
    ['may be any where it is compared with itself', [`${type}.web`, 'each.key', 'each.key'], {}, 'candidates'],
    [
      'is the own one where the variable is a condition before',
      ['var.map', `${type}.web`, 'each.key'],
      true,
      [first, 'the same key on both sides'],
    ],
    ['is the own one where the variable is null', [`${type}.web`, 'var.map', 'each.key'], null, [first, 'the same key on both sides']],
    ['is not the own one of a condition before', ['each.key', `${type}.web`], {}, 'candidates'],
  ])('%s', async (_, references, value, expected) => {
    expect(await meantBy(references, value)).toEqual(expected);
  });

  it('may be any where the value is secret', async () => {
    expect(await meantBy([`${type}.web`, 'var.map', 'each.key'], { a: 'b' }, '"a"', true)).toBe('candidates');
  });

  it('is the value of the module it stands in, handed over or by default', async () => {
    const meant = async (call: object, variable: object) => {
      const inner = child([schedule, vm('web'), assign(refs(`${type}.web`, 'var.map', 'each.key'))], {}, { variables: { map: variable } });
      const all = machines.map((one) => `module.m.${one}`);
      const made = plan([...all.map(machine), assignment(`module.m.${a}["a"]`)], {
        module_calls: { m: { expressions: { ...call }, module: inner } },
      });
      return (await estateOf(made)).assignments.map(({ target }) => (target.kind === 'machine' ? target.id : target.kind));
    };
    expect(await meant({}, { default: { a: 'b' } })).toEqual([`module.m.${second}`]);
    expect(await meant({ map: { constant_value: { a: 'c' } } }, { default: { a: 'b' } })).toEqual([`module.m.${machines[2]}`]);
  });

  it('picks a position of a list', async () => {
    const counted = [0, 1].map((index) => `${type}.web[${index}]`);
    const made = plan(
      [weekly, ...counted.map(machine), assignment(`${a}[0]`)],
      { resources: [schedule, vm('web'), assign(refs(`${type}.web`, 'var.order', 'count.index'))] },
      { variables: { order: { value: [1, 0] } } },
    );
    expect((await estateOf(made)).assignments.map(({ target }) => target)).toMatchObject([{ kind: 'machine', id: counted[1] }]);
  });
});

describe('an expression that may mean another resource', () => {
  const a = 'azurerm_maintenance_assignment_virtual_machine.a';
  const web = [`${type}.web.id`, `${type}.web`];
  it.each<[string, string[], unknown]>([
    ['of a type that is not read', ['var.flag', ...web, 'terraform_data.other.output', 'terraform_data.other'], 'any'],
    [
      'by an id that another resource tells',
      [...web, 'azurerm_network_interface.n.virtual_machine_id', 'azurerm_network_interface.n'],
      'any',
    ],
    ['by what azapi gives out', [...web, 'azapi_resource.n.output.id', 'azapi_resource.n.output', 'azapi_resource.n'], 'any'],
    ['that is looked up', [...web, 'data.azurerm_virtual_machine.x.id', 'data.azurerm_virtual_machine.x'], 'any'],
  ])('is not joined for certain: %s', async (_, references, expected) => {
    expect(await targets([`${type}.web`], [a], { resources: [vm('web'), assign(refs(...references))] })).toEqual({ a: expected });
  });

  it.each<[string, string[]]>([
    ['the name of its group', ['azurerm_resource_group.g.name', 'azurerm_resource_group.g']],
    ['the id of a resource of another type', ['azurerm_image.i.id', 'azurerm_image.i']],
    ['a random text', ['random_id.r.hex', 'random_id.r']],
    ['a condition', ['var.flag']],
  ])('is joined where the other part is %s', async (_, references) => {
    expect(await targets([`${type}.web`], [a], { resources: [vm('web'), assign(refs(...references, ...web))] })).toEqual({
      a: `${type}.web`,
    });
  });
});
