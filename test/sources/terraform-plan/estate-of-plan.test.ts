import { describe, expect, it } from 'vitest';
import { openWorld } from '../../../src/estate/coverage.ts';
import { reachesIn } from '../../../src/patching/reach.ts';
import { type Declared, declared, estateOfDeclared } from '../../support/declared.ts';
import { incompleteIn, notUnderstoodIn } from '../../support/machines.ts';
import { estateOf, type Planned, plan } from '../../support/plans.ts';

const linux = 'azurerm_linux_virtual_machine.vm';
const vm = 'Microsoft.Compute/virtualMachines@2024-07-01';

describe('what a plan takes away', () => {
  const leaving = async (address: string, actions: string[], before: object = {}) =>
    (await estateOf(plan([{ address, actions, before: before as Planned['before'] & object }], {}))).leaving;

  it.each(['delete', 'forget'] as const)('are the machines of action %s', async (action) => {
    expect(await leaving(linux, [action])).toEqual([{ id: linux, action }]);
    expect(await leaving('azapi_resource.vm', [action], { type: vm })).toEqual([{ id: 'azapi_resource.vm', action }]);
  });

  it('are neither schedules nor updates, nor machines that are replaced', async () => {
    expect(await leaving('azurerm_maintenance_configuration.weekly', ['delete'])).toEqual([]);
    expect(await leaving('azapi_update_resource.u', ['delete'], { type: vm })).toEqual([]);
    expect(await leaving(linux, ['delete', 'create'])).toEqual([]);
  });

  it('are assignments, as they were, but none that stay or are new', async () => {
    const address = 'azurerm_maintenance_assignment_virtual_machine.a';
    const before = { virtual_machine_id: '/vm', maintenance_configuration_id: '/schedule' };
    const former = async (actions: string[]) => {
      const { formerAssignments, assignments } = await estateOf(
        plan([{ address, actions, before, after: actions[0] === 'delete' ? undefined : before } as Planned], {}),
      );
      return [formerAssignments, assignments].map((list) => list.map(({ change }) => change));
    };
    expect(await former(['no-op'])).toEqual([[], ['keep']]);
    expect(await former(['create'])).toEqual([[], ['create']]);
    expect(await former(['update'])).toEqual([['update'], ['update']]);
    expect(await former(['delete'])).toEqual([['delete'], []]);
    expect((await estateOf(plan([{ address, actions: ['forget'], before }], {}))).assignments).toMatchObject([
      { id: address, change: 'keep' },
    ]);
  });

  it('are the schedules that it deletes, by their id', async () => {
    const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Maintenance/maintenanceConfigurations/m';
    const removed = async (actions: string[], before: Planned['before'], after?: Planned['after']) => {
      const change = { actions, ...(before ? { before } : {}), ...(after ? { after } : {}) };
      return (await estateOf(plan([{ address: 'azurerm_maintenance_configuration.m', ...change }], {}))).removedSchedules;
    };
    expect(await removed(['delete'], { id })).toEqual([id]);
    expect(await removed(['delete'], { name: 'm' })).toEqual([]);
    expect(await removed(['forget'], { id })).toEqual([]);
    expect(await removed(['delete', 'create'], { id })).toEqual([]);
    const [m, other] = [
      { name: 'm', resource_group_name: 'g' },
      { name: 'n', resource_group_name: 'g' },
    ];
    expect(await removed(['delete', 'create'], { id, ...m }, other)).toEqual([id]);
    expect(await removed(['create', 'delete'], { id, ...m }, { ...m, resource_group_name: 'h' })).toEqual([id]);
    expect(await removed(['delete', 'create'], { id, ...m }, m)).toEqual([]);
    expect(await removed(['delete', 'create'], { id, ...m }, { ...m, name: 'M' })).toEqual([]);
    // Which name it gets is not known yet.
    expect(await removed(['delete', 'create'], { id, ...m }, { resource_group_name: 'g' })).toEqual([]);
    expect(await removed(['create', 'forget'], { id, ...m }, other)).toEqual([]);
  });

  it('makes a schedule that is replaced under another name gone for who names the old one, and the new one for who refers to it', async () => {
    const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Maintenance/maintenanceConfigurations/m';
    const block = (type: string, name: string, expressions: Record<string, unknown> = {}) =>
      ({ mode: 'managed', type, name, expressions }) as const;
    const [schedule, assign, vm] = [
      'azurerm_maintenance_configuration',
      'azurerm_maintenance_assignment_virtual_machine',
      'azurerm_linux_virtual_machine',
    ];
    const reference = { maintenance_configuration_id: { references: [`${schedule}.m.id`, `${schedule}.m`] } };
    const estate = await estateOf(
      plan(
        [
          {
            address: `${schedule}.m`,
            actions: ['create', 'delete'],
            before: { id, name: 'm', resource_group_name: 'g', scope: 'InGuestPatch', in_guest_user_patch_mode: 'User' },
            after: { name: 'n', resource_group_name: 'g', scope: 'InGuestPatch', in_guest_user_patch_mode: 'User' },
          },
          { address: `${vm}.text`, after: { name: 'text' } },
          { address: `${vm}.reference`, after: { name: 'reference' } },
          { address: `${assign}.text`, after: { maintenance_configuration_id: id }, unknown: { virtual_machine_id: true } },
          {
            address: `${assign}.reference`,
            after: {},
            unknown: { maintenance_configuration_id: true, virtual_machine_id: true },
          },
        ],
        {
          resources: [
            block(schedule, 'm'),
            block(vm, 'text'),
            block(vm, 'reference'),
            block(assign, 'text', { virtual_machine_id: { references: [`${vm}.text.id`, `${vm}.text`] } }),
            block(assign, 'reference', { ...reference, virtual_machine_id: { references: [`${vm}.reference.id`, `${vm}.reference`] } }),
          ],
        },
      ),
    );
    const reach = reachesIn(estate, new Date('2026-06-01T00:00:00Z'));
    expect(estate.machines.map((machine) => reach(machine).map(({ scheduleId, runs }) => [scheduleId, runs === 'no']))).toEqual([
      [[id, true]],
      [[`${schedule}.m`, false]],
    ]);
  });
});

describe('a plan that is not the whole story', () => {
  it.each<[string, object, readonly string[]]>([
    ['complete', { complete: true }, []],
    ['of a Terraform that does not say', {}, []],
    [
      'errored',
      { errored: true, complete: false },
      ['plan-0.json: the plan stopped on an error, so resources may be missing; fix the error and plan again'],
    ],
    ['targeted', { complete: false }, ['plan-0.json: the plan does not cover everything (targeted or deferred); plan without -target']],
    [
      'with one deferred resource',
      { deferred_changes: [{}], complete: false },
      ['plan-0.json: Terraform deferred 1 resource to a later plan'],
    ],
    ['with two deferred resources', { deferred_changes: [{}, {}] }, ['plan-0.json: Terraform deferred 2 resources to a later plan']],
  ])('%s: says why', async (_, more, expected) => {
    expect(incompleteIn(await estateOf(plan([], {}, more as Record<string, unknown>)))).toEqual(expected);
  });

  it('leaves the world open', async () => {
    expect((await estateOf(plan([], {}))).coverage).toEqual(openWorld);
  });
});

describe('what is no resource of the plan', () => {
  const changes = (more: object) => {
    const made = plan([{ address: linux, after: { name: 'vm' } }], {});
    return { ...made, resource_changes: made.resource_changes.map((change) => ({ ...change, ...more })) };
  };

  it('is data, and an object that Terraform still has to delete', async () => {
    expect((await estateOf(changes({}))).machines).toHaveLength(1);
    expect((await estateOf(changes({ mode: 'data' }))).machines).toEqual([]);
    expect((await estateOf(changes({ deposed: '00000000' }))).machines).toEqual([]);
  });

  it('is of a type that says nothing about patching', async () => {
    const estate = await estateOfDeclared(declared('azurerm_storage_account.s', { name: 's' }));
    expect([estate.machines, notUnderstoodIn(estate)]).toEqual([[], []]);
  });
});

describe('a body that cannot be read', () => {
  const not = async (resource: Declared) => notUnderstoodIn(await estateOfDeclared(resource));

  it('is said of both resources of azapi', async () => {
    const why = 'its body is not a JSON object';
    expect(await not(declared('azapi_resource.vm', { type: vm, body: '[1]' }))).toEqual([{ id: 'azapi_resource.vm', why }]);
    expect(await not(declared('azapi_update_resource.u', { type: vm, resource_id: '/x', body: 'x' }))).toEqual([
      { id: 'azapi_update_resource.u', why },
    ]);
  });

  it('is none where there is none, or where it is an object', async () => {
    expect(await not(declared('azapi_resource.vm', { type: vm }))).toEqual([]);
    expect(await not(declared('azapi_resource.vm', { type: vm, body: '{}' }))).toEqual([]);
    expect(await not(declared('azurerm_linux_virtual_machine.vm', { name: 'vm' }))).toEqual([]);
  });
});

it('an update of a schedule or an assignment that writes nothing is neither', async () => {
  const update = (type: string) =>
    estateOfDeclared(declared('azapi_update_resource.u', { type, resource_id: '/x', body: { properties: {} } }));
  expect((await update('Microsoft.Maintenance/maintenanceConfigurations@2023-04-01')).schedules).toEqual([]);
  expect((await update('Microsoft.Maintenance/configurationAssignments@2023-04-01')).assignments).toEqual([]);
});

describe('where a machine comes from', () => {
  const one = async (more: object) => {
    const made = plan([{ address: linux, after: { name: 'vm' } }], {});
    const [machine] = (await estateOf({ ...made, resource_changes: made.resource_changes.map((change) => ({ ...change, ...more })) }))
      .machines;
    return machine;
  };

  it('is told for one that moves and one that is imported', async () => {
    const [change] = plan([{ address: linux, after: { name: 'vm' } }], {}).resource_changes;
    expect(await one({ previous_address: 'azurerm_linux_virtual_machine.old' })).toMatchObject({
      previousId: 'azurerm_linux_virtual_machine.old',
    });
    expect(await one({ change: { ...change?.change, importing: { id: '/x' } } })).toMatchObject({ imported: true });
  });

  it('is not told for any other', async () => {
    const machine = await one({});
    expect(machine).not.toHaveProperty('previousId');
    expect(machine).not.toHaveProperty('imported');
    expect(machine).not.toHaveProperty('origin.location');
  });
});

it('a schedule and an assignment say that they are imported', async () => {
  const [configuration, assignment] = ['azurerm_maintenance_configuration.weekly', 'azurerm_maintenance_assignment_virtual_machine.web'];
  const made = plan(
    [configuration, assignment].map((address) => ({ address, after: { name: 'x' }, actions: ['no-op'] })),
    {},
  );
  const imported = made.resource_changes.map((resource) => ({ ...resource, change: { ...resource.change, importing: { id: '/x' } } }));
  const { schedules, assignments } = await estateOf({ ...made, resource_changes: imported });
  expect([...schedules, ...assignments]).toMatchObject([
    { id: configuration, change: 'keep', imported: true },
    { id: assignment, change: 'keep', imported: true },
  ]);
});

it('a machine says what was assumed to find its assignment', async () => {
  const assign = 'azurerm_maintenance_assignment_virtual_machine';
  const each = (resource: Declared, ...keys: string[]) =>
    keys.map((key) => ({ ...resource, planned: { ...resource.planned, address: `${resource.planned.address}["${key}"]` } }));
  const assignment = declared(`${assign}.a`, {}, { virtual_machine_id: true });
  const joined: Declared = {
    ...assignment,
    configuration: {
      ...assignment.configuration,
      expressions: { virtual_machine_id: { references: ['azurerm_linux_virtual_machine.vm', 'each.key'] } },
    },
  };
  const { machines } = await estateOfDeclared(...each(declared(linux, { name: 'vm' }), 'x', 'y'), ...each(joined, 'x'));
  expect(machines.map(({ notes }) => notes)).toEqual([[`${assign}.a["x"] is joined to it by the same key on both sides`], []]);
  const second: Declared = {
    planned: { ...joined.planned, address: `${assign}.b["x"]` },
    configuration: { ...joined.configuration, name: 'b' },
  };
  const both = await estateOfDeclared(...each(declared(linux, { name: 'vm' }), 'x', 'y'), ...each(joined, 'x'), second);
  expect(both.machines[0]?.notes).toHaveLength(2);
});

describe('tags', () => {
  const tags = async (resource: Declared, provider?: object) => {
    const made = plan([resource.planned], { resources: [resource.configuration] });
    const configuration = provider ? { ...made.configuration, provider_config: provider } : made.configuration;
    const fact = (await estateOf({ ...made, configuration })).machines[0]?.tags;
    return fact?.kind === 'value' ? { tags: Object.fromEntries(fact.value), implicit: fact.implicit ?? false } : fact;
  };
  const azapi = (more: object, later: Record<string, unknown> = {}) =>
    declared('azapi_resource.vm', { type: vm, name: 'vm', body: {}, ...more }, later);
  const defaults = { expressions: { default_tags: { constant_value: { owner: 'x' } } } };
  const adding = { azapi: defaults, azurerm: defaults };

  it('are those of the argument', async () => {
    expect(await tags(declared(linux, { tags: { team: 'a' } }))).toEqual({
      tags: { team: { kind: 'value', value: 'a' } },
      implicit: false,
    });
  });

  it('are none where nobody wrote any', async () => {
    expect(await tags(declared(linux, { name: 'vm' }))).toEqual({ tags: {}, implicit: true });
    expect(await tags(azapi({}))).toEqual({ tags: {}, implicit: true });
  });

  it('may be unknown one by one', async () => {
    const found = await tags(declared(linux, { tags: { team: 'a' } }, { tags: { owner: true } }));
    expect(found).toMatchObject({ tags: { team: { kind: 'value', value: 'a' }, owner: { kind: 'unknown' } } });
  });

  it('may have an empty value, which is one', async () => {
    const empty = { tags: { ring: { kind: 'value', value: '' } }, implicit: false };
    expect(await tags(declared(linux, { tags: { ring: '' } }))).toEqual(empty);
    expect(await tags(azapi({ body: { tags: { ring: '' } } }))).toEqual(empty);
  });

  it('are not known where the plan holds no map', async () => {
    expect(await tags(declared(linux, { tags: 'team=a' }))).toEqual({ kind: 'unknown', why: 'the plan holds a string here' });
  });

  it('are those of the body where azapi has no argument', async () => {
    expect(await tags(azapi({ body: { tags: { team: 'a' } } }))).toMatchObject({ tags: { team: { value: 'a' } } });
    expect(await tags(azapi({ tags: { team: 'b' }, body: { tags: { team: 'a' } } }))).toMatchObject({ tags: { team: { value: 'b' } } });
  });

  it('are not known where the provider of azapi adds its own', async () => {
    expect(await tags(azapi({}), adding)).toEqual({ kind: 'unknown', why: 'the provider adds default tags' });
    expect(await tags(azapi({ tags: { team: 'a' } }), adding)).toMatchObject({ tags: { team: { value: 'a' } } });
    expect(await tags(declared(linux, { name: 'vm' }), adding)).toEqual({ tags: {}, implicit: true });
    expect(await tags(azapi({ tags: null }), adding)).toEqual({ tags: {}, implicit: true });
  });

  it('are not known while those of the body are not', async () => {
    const made = azapi({});
    expect(await tags({ ...made, planned: { ...made.planned, unknown: { body: { tags: true } } } })).toMatchObject({ kind: 'unknown' });
  });
});
