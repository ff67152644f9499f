import { describe, expect, it } from 'vitest';
import type { Assignment, DynamicScope } from '../../../../src/estate/assignment.ts';
import type { Known } from '../../../../src/estate/known.ts';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';

const virtualMachine = 'azurerm_maintenance_assignment_virtual_machine.a';
const scaleSet = 'azurerm_maintenance_assignment_virtual_machine_scale_set.a';
const scope = 'azurerm_maintenance_assignment_dynamic_scope.a';
const azapi = 'azapi_resource.a';
const type = 'Microsoft.Maintenance/configurationAssignments@2023-04-01';
const group = '/subscriptions/s1/resourceGroups/rg-1';
const machineId = `${group}/providers/Microsoft.Compute/virtualMachines/vm`;
const scheduleId = `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;
const here = '11111111-1111-1111-1111-111111111111';

const machine = declared('azurerm_linux_virtual_machine.vm', { name: 'vm' });
const weekly = declared('azurerm_maintenance_configuration.weekly', { name: 'weekly' });

/** The resource with these attributes referring to others. */
function referring(resource: Declared, references: Readonly<Record<string, string>>): Declared {
  const expressions = Object.fromEntries(Object.entries(references).map(([name, to]) => [name, { references: [`${to}.id`, to] }]));
  const { planned, configuration } = resource;
  const marks = Object.fromEntries(Object.keys(references).map((name) => [name, true]));
  return {
    planned: { ...planned, unknown: { ...planned.unknown, ...marks } },
    configuration: { ...configuration, expressions: { ...configuration.expressions, ...expressions } },
  };
}

async function assignmentOf(resource: Declared, ...others: Declared[]): Promise<Assignment> {
  const [assignment] = (await estateOfDeclared(resource, ...others)).assignments;
  if (!assignment) throw new Error('the plan holds an assignment');
  return assignment;
}

const texts = (list: Known<readonly Known<string>[]>) => (list.kind === 'value' ? list.value.map(brief) : brief(list));

/** A dynamic scope in few words. */
function filter({ subscription, resourceGroup, resourceTypes, resourceGroups, locations, osTypes, tags, tagOperator }: DynamicScope) {
  return {
    subscription: brief(subscription),
    resourceGroup: brief(resourceGroup),
    resourceTypes: texts(resourceTypes),
    resourceGroups: texts(resourceGroups),
    locations: texts(locations),
    osTypes: texts(osTypes),
    tags: tags.kind === 'value' ? tags.value.map((one) => [brief(one.tag), texts(one.values)]) : brief(tags),
    tagOperator: brief(tagOperator),
  };
}

const everything = {
  resourceGroup: 'absent',
  resourceTypes: 'absent',
  resourceGroups: 'absent',
  locations: 'absent',
  osTypes: 'absent',
  tags: 'absent',
  tagOperator: 'by default: Any',
};

async function scopeOf(resource: Declared, ...others: Declared[]) {
  const { target } = await assignmentOf(resource, ...others);
  return target.kind === 'dynamic' ? filter(target.scope) : target;
}

describe('the schedule of an assignment', () => {
  const on = (after: object) => declared(virtualMachine, { virtual_machine_id: machineId, ...after });

  it('lies outside where it is named by its id', async () => {
    const { schedule, change, origin, id } = await assignmentOf(on({ maintenance_configuration_id: scheduleId }));
    expect(schedule).toEqual({ kind: 'outside', resourceId: scheduleId });
    expect([id, change, origin.input]).toEqual([virtualMachine, 'create', 'plan-0.json']);
  });

  it('is the one of the plan that it refers to', async () => {
    const resource = referring(on({}), { maintenance_configuration_id: 'azurerm_maintenance_configuration.weekly' });
    expect((await assignmentOf(resource, weekly)).schedule).toEqual({ kind: 'inside', ids: ['azurerm_maintenance_configuration.weekly'] });
  });

  it('is one of several where the plan does not tell which', async () => {
    const resource = referring(on({}), { maintenance_configuration_id: 'azurerm_maintenance_configuration.weekly' });
    const each = ['a', 'b'].map((key) => ({
      ...weekly,
      planned: { ...weekly.planned, address: `azurerm_maintenance_configuration.weekly["${key}"]` },
    }));
    expect((await assignmentOf(resource, ...each)).schedule).toEqual({
      kind: 'inside',
      ids: each.map(({ planned }) => planned.address),
    });
  });

  it('is not known where the plan hides it, and the reason names the assignment', async () => {
    const { schedule } = await assignmentOf(declared(virtualMachine, {}, { maintenance_configuration_id: true }));
    expect(schedule).toEqual({
      kind: 'unknown',
      why: expect.stringMatching(/^which schedule azurerm_maintenance_assignment_virtual_machine\.a assigns is not known: ./),
    });
  });

  it('is named by azapi in the body', async () => {
    const body = { properties: { maintenanceConfigurationId: scheduleId } };
    const { schedule } = await assignmentOf(declared(azapi, { type, parent_id: machineId, body }));
    expect(schedule).toEqual({ kind: 'outside', resourceId: scheduleId });
  });
});

describe('the machine of an assignment', () => {
  it.each<[string, Declared]>([
    ['azurerm', declared(virtualMachine, { virtual_machine_id: machineId })],
    ['azurerm, for scale sets', declared(scaleSet, { virtual_machine_scale_set_id: machineId })],
    ['azapi', declared(azapi, { type, parent_id: machineId, body: { properties: {} } })],
  ])('is named by its id: %s', async (_, resource) => {
    expect((await assignmentOf(resource)).target).toEqual({ kind: 'outside', resourceId: machineId });
  });

  it.each<[string, Declared]>([
    ['azurerm', referring(declared(virtualMachine), { virtual_machine_id: 'azurerm_linux_virtual_machine.vm' })],
    ['azapi', referring(declared(azapi, { type, body: { properties: {} } }), { parent_id: 'azurerm_linux_virtual_machine.vm' })],
  ])('is the one of the plan that it refers to: %s', async (_, resource) => {
    expect((await assignmentOf(resource, machine)).target).toEqual({ kind: 'machine', id: 'azurerm_linux_virtual_machine.vm' });
  });

  it('may be any where the plan hides it, and the reason names the assignment', async () => {
    const { target } = await assignmentOf(declared(virtualMachine, {}, { virtual_machine_id: true }), machine);
    expect(target).toEqual({
      kind: 'any',
      why: expect.stringMatching(/^which machine azurerm_maintenance_assignment_virtual_machine\.a assigns is not known: ./),
    });
  });
});

describe('a dynamic scope of azurerm', () => {
  it('filters by what each attribute says', async () => {
    const after = {
      filter: [
        {
          resource_types: ['Microsoft.Compute/virtualMachines'],
          resource_groups: ['rg'],
          locations: ['westeurope'],
          os_types: ['Linux'],
          tags: [
            { tag: 'patch', values: ['yes', 'now'] },
            { tag: 'team', values: ['a'] },
          ],
          tag_filter: 'All',
        },
      ],
    };
    expect(await scopeOf(declared(scope, after))).toEqual({
      subscription: here,
      resourceGroup: 'absent',
      resourceTypes: ['Microsoft.Compute/virtualMachines'],
      resourceGroups: ['rg'],
      locations: ['westeurope'],
      osTypes: ['Linux'],
      tags: [
        ['patch', ['yes', 'now']],
        ['team', ['a']],
      ],
      tagOperator: 'All',
    });
  });

  it('selects everything in its subscription where nothing is written', async () => {
    expect(await scopeOf(declared(scope, { filter: [{ locations: null }] }))).toEqual({ subscription: here, ...everything });
  });

  it.each([
    ['resource_types', 'resourceTypes'],
    ['resource_groups', 'resourceGroups'],
    ['locations', 'locations'],
    ['os_types', 'osTypes'],
    ['tags', 'tags'],
    ['tag_filter', 'tagOperator'],
  ])('is open while its %s are', async (attribute, fact) => {
    const found = await scopeOf(declared(scope, { filter: [{}] }, { filter: [{ [attribute]: true }] }));
    expect(found).toMatchObject({ [fact]: `unknown: the ${attribute} of the filter are known after apply` });
  });

  it('has an operator that is unknown where this version does not know it', async () => {
    expect(await scopeOf(declared(scope, { filter: [{ tag_filter: 'None' }] }))).toMatchObject({
      tagOperator: 'unknown: "None" is not a tag operator that this version knows',
    });
  });

  it('knows who signs in', async () => {
    const { target } = await assignmentOf(declared(scope, { filter: [{}] }));
    expect(target).toMatchObject({ kind: 'dynamic', scope: { signIn: 'plan-0.json#azurerm' } });
  });
});

describe('a dynamic scope of azapi', () => {
  const made = (parent_id: string | undefined, written?: object) =>
    declared(azapi, { type, ...(parent_id === undefined ? {} : { parent_id }), body: { properties: written ? { filter: written } : {} } });

  it('filters by what each property says', async () => {
    const written = {
      resourceTypes: ['Microsoft.HybridCompute/machines'],
      resourceGroups: ['rg'],
      locations: ['westeurope'],
      osTypes: ['Windows'],
      tagSettings: { tags: { patch: ['yes'], team: ['a', 'b'] }, filterOperator: 'All' },
    };
    expect(await scopeOf(made('/subscriptions/s1', written))).toEqual({
      subscription: 's1',
      resourceGroup: 'absent',
      resourceTypes: ['Microsoft.HybridCompute/machines'],
      resourceGroups: ['rg'],
      locations: ['westeurope'],
      osTypes: ['Windows'],
      tags: [
        ['patch', ['yes']],
        ['team', ['a', 'b']],
      ],
      tagOperator: 'All',
    });
  });

  it.each<[string, string, object | undefined, string]>([
    ['a subscription', '/subscriptions/s1', {}, 'absent'],
    ['a subscription, without a filter', '/subscriptions/s1', undefined, 'absent'],
    ['a resource group', group, {}, 'rg-1'],
    ['a resource group, without a filter', group, undefined, 'rg-1'],
  ])('selects everything on %s where nothing is written', async (_, parent, written, resourceGroup) => {
    expect(await scopeOf(made(parent, written))).toEqual({ subscription: 's1', ...everything, resourceGroup });
  });

  it.each<[string, unknown]>([
    ['a string', 'everything'],
    ['a list', []],
  ])('does not select everything where its filter is %s, but what nobody knows', async (_, filter) => {
    const resource = declared(azapi, { type, parent_id: '/subscriptions/s1', body: { properties: { filter } } });
    const open = expect.stringMatching(/^unknown: the plan holds a /);
    expect(await scopeOf(resource)).toMatchObject({ resourceTypes: open, locations: open, osTypes: open, tagOperator: open });
  });

  it('lies on a group of the same plan', async () => {
    const rg = declared('azurerm_resource_group.rg', { name: 'rg-2', location: 'westeurope' });
    const resource = referring(made(undefined), { parent_id: 'azurerm_resource_group.rg' });
    expect(await scopeOf(resource, rg)).toEqual({ subscription: here, ...everything, resourceGroup: 'rg-2' });
  });

  it('knows who signs in', async () => {
    expect((await assignmentOf(made('/subscriptions/s1'))).target).toMatchObject({ scope: { signIn: 'plan-0.json#azapi' } });
  });

  it('is one where it has a filter, wherever it lies', async () => {
    const resource = declared(azapi, { type, body: { properties: { filter: { osTypes: ['Linux'] } } } }, { parent_id: true });
    expect(await scopeOf(resource)).toMatchObject({ osTypes: ['Linux'], resourceGroup: 'unknown: the resource group is not known' });
  });
});

describe('what an assignment was before the plan', () => {
  const former = async (address: string, before: Record<string, unknown>, actions = ['delete']) => {
    const { formerAssignments } = await estateOfDeclared({ ...declared(address), planned: { address, before, actions } });
    return formerAssignments[0];
  };

  it.each<[string, string, Record<string, unknown>]>([
    ['a machine', virtualMachine, { virtual_machine_id: machineId, maintenance_configuration_id: scheduleId }],
    ['a scale set', scaleSet, { virtual_machine_scale_set_id: machineId, maintenance_configuration_id: scheduleId }],
    ['a machine of azapi', azapi, { type, parent_id: machineId, body: { properties: { maintenanceConfigurationId: scheduleId } } }],
  ])('reached %s', async (_, address, before) => {
    expect(await former(address, before)).toEqual({
      id: address,
      change: 'delete',
      origin: { input: 'plan-0.json' },
      target: { kind: 'outside', resourceId: machineId },
      schedule: { kind: 'outside', resourceId: scheduleId },
    });
  });

  it('says so where its schedule is not told', async () => {
    expect((await former(virtualMachine, { virtual_machine_id: machineId }, ['update']))?.schedule).toEqual({
      kind: 'unknown',
      why: 'the plan does not tell',
    });
  });

  it('reached what its filter selected, in the subscription of its id', async () => {
    const before = {
      id: '/subscriptions/s9/providers/Microsoft.Maintenance/configurationAssignments/a',
      filter: [{ os_types: ['Linux'] }],
    };
    const target = (await former(scope, before))?.target;
    expect(target?.kind === 'dynamic' && filter(target.scope)).toEqual({
      subscription: 's9',
      ...everything,
      osTypes: ['Linux'],
      tagOperator: 'by default: Any',
    });
  });

  it('reached what its filter selected in a subscription that is not known without an id', async () => {
    const target = (await former(scope, { filter: [{ os_types: ['Linux'] }] }))?.target;
    expect(target?.kind === 'dynamic' && filter(target.scope)).toMatchObject({ subscription: 'unknown: the subscription is not known' });
  });

  it('reached what its filter selected in a group', async () => {
    const before = { type, parent_id: group, body: { properties: { filter: { osTypes: ['Linux'] } } } };
    const target = (await former(azapi, before))?.target;
    expect(target?.kind === 'dynamic' && filter(target.scope)).toEqual({
      subscription: 's1',
      ...everything,
      resourceGroup: 'rg-1',
      osTypes: ['Linux'],
    });
  });

  it('reached any machine where the plan does not tell which', async () => {
    expect((await former(virtualMachine, { maintenance_configuration_id: scheduleId }))?.target).toEqual({
      kind: 'any',
      why: `the plan does not tell which machine ${virtualMachine} named before`,
    });
  });

  it('is not known where the plan holds nothing of it', async () => {
    const untold = await former(virtualMachine, undefined as never, ['update']);
    expect([untold?.target.kind, untold?.schedule.kind]).toEqual(['any', 'unknown']);
    const planned = { address: azapi, after: { type }, actions: ['update'] };
    expect((await estateOfDeclared({ ...declared(azapi), planned })).formerAssignments).toHaveLength(1);
  });
});
