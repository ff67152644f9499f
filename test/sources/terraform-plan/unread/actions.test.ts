import { describe, expect, it } from 'vitest';
import { everywhere, listedKinds } from '../../../../src/estate/coverage.ts';
import { brief, declared, estateOfDeclared } from '../../../support/declared.ts';
import { estateOf, plan } from '../../../support/plans.ts';

const subscription = '/subscriptions/11111111-1111-1111-1111-111111111111';
const machines = `${subscription}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines`;
const type = 'Microsoft.Compute/virtualMachines@2024-07-01';
const vm = declared('azurerm_linux_virtual_machine.web', {
  name: 'web',
  resource_group_name: 'rg',
  id: `${machines}/web`,
  patch_mode: 'AutomaticByPlatform',
});
const other = declared('azurerm_linux_virtual_machine.app', { ...vm.planned.after, name: 'app', id: `${machines}/app` });
const patch = { properties: { osProfile: { linuxConfiguration: { patchSettings: { patchMode: 'ImageDefault' } } } } };

function action(after: object, later: Readonly<Record<string, unknown>> = {}, actions: readonly string[] = ['create']) {
  return declared('azapi_resource_action.x', { type, resource_id: `${machines}/web`, ...after }, later, { actions });
}

async function modesAfter(...resources: readonly ReturnType<typeof declared>[]) {
  const estate = await estateOfDeclared(...resources);
  return { gaps: estate.coverage.gaps, modes: estate.machines.map(({ patchMode }) => brief(patchMode)) };
}

const mayChange = expect.stringContaining('azapi_resource_action.x');

describe('azapi_resource_action', () => {
  it.each([
    ['as an object', patch],
    ['as a string', JSON.stringify(patch)],
  ])('makes unknown what it writes by a body that can be read: %s', async (_, body) => {
    expect(await modesAfter(vm, other, action({ method: 'PATCH', body }))).toEqual({ gaps: [], modes: [mayChange, 'AutomaticByPlatform'] });
  });

  it('makes unknown what it writes of every machine that it may mean', async () => {
    const open = declared('azapi_resource_action.x', { type, method: 'patch', body: patch }, { resource_id: true });
    expect(await modesAfter(vm, other, open)).toEqual({ gaps: [], modes: [mayChange, mayChange] });
  });

  it('makes a machine outside the plan one of which what is written is not known', async () => {
    const outside = action({ method: 'PATCH', body: patch, resource_id: `${machines}/old` });
    expect(await modesAfter(vm, outside)).toEqual({ gaps: [], modes: ['AutomaticByPlatform', mayChange] });
  });

  it('makes unknown what it writes of schedules and assignments', async () => {
    const schedule = declared('azurerm_maintenance_configuration.weekly', { name: 'weekly', window: [{ recur_every: 'Day' }] });
    const body = { properties: { maintenanceWindow: { recurEvery: 'Week' } } };
    const written = { type: 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01', method: 'PATCH', body };
    const { schedules, coverage } = await estateOfDeclared(schedule, declared('azapi_resource_action.x', written, { resource_id: true }));
    expect(brief(schedules[0]?.recurEvery ?? { kind: 'absent' })).toEqual(mayChange);
    expect(coverage.gaps).toEqual([]);
  });

  it.each([
    ['starts a machine', { action: 'start', method: 'POST' }, {}],
    ['stops a machine, by the default method', { action: 'deallocate' }, {}],
    ['asks something that is not known yet', { method: 'POST' }, { action: true }],
    [
      'acts below a machine that the action names',
      { type: 'Microsoft.Resources/resourceGroups@2021-04-01', action: 'providers/Microsoft.Compute/virtualMachines/web/restart' },
      {},
    ],
    ['reads', { method: 'GET' }, {}],
    ['writes an extension', { method: 'PUT', type: 'Microsoft.Compute/virtualMachines/extensions@2024-07-01', body: {} }, {}],
    ['writes a network', { method: 'PUT', type: 'Microsoft.Network/virtualNetworks@2024-01-01', body: {} }, {}],
    ['writes only when it is destroyed', { method: 'PUT', body: {}, when: 'destroy' }, {}],
  ])('leaves a run complete where it %s', async (_, after, later) => {
    expect(await modesAfter(vm, action(after, later))).toEqual({ gaps: [], modes: ['AutomaticByPlatform'] });
  });

  it('does not run again as a no-op', async () => {
    for (const method of ['PUT', 'PATCH'])
      expect(await modesAfter(vm, action({ method, body: patch }, {}, ['no-op']))).toEqual({ gaps: [], modes: ['AutomaticByPlatform'] });
  });

  const template = { properties: { template: { resources: [{ type: 'Microsoft.Compute/virtualMachines' }] } } };
  it.each([
    ['a machine as a whole', { method: 'PUT', body: patch }, {}, ['machines']],
    ['away a machine', { method: 'DELETE' }, {}, ['machines']],
    ['an assignment as a whole', { method: 'PUT', type: 'Microsoft.Maintenance/configurationAssignments@2023-04-01' }, {}, ['assignments']],
    ['what cannot be read', { method: 'PATCH' }, { body: true }, ['machines']],
    ['by a method that is not known', { body: patch }, { method: true }, ['machines']],
    [
      'a machine that its action names',
      { method: 'PUT', type: 'Microsoft.Resources/resourceGroups@2021-04-01', action: 'providers/Microsoft.Compute/virtualMachines/x' },
      {},
      ['machines'],
    ],
    ['a fleet', { method: 'PUT', type: 'Microsoft.AzureFleet/fleets@2024-11-01', body: {} }, {}, ['machines']],
    ['a template', { method: 'PUT', type: 'Microsoft.Resources/deployments@2024-03-01', body: template }, {}, ['machines']],
    ['to what is not known', { method: 'PUT', body: {} }, { type: true }, listedKinds],
    ['to what its action will name', { method: 'PUT', body: {} }, { action: true }, listedKinds],
  ])('makes a run incomplete, by name, where it writes %s', async (_, after, later, kinds) => {
    const known = Object.fromEntries(
      Object.entries({ type, resource_id: `${machines}/web`, ...after }).filter(([name]) => !(name in later)),
    );
    const { gaps } = await modesAfter(vm, declared('azapi_resource_action.x', known, later));
    const wide = kinds === listedKinds || ('body' in after && after.body === template);
    expect(gaps).toMatchObject([
      { subject: 'azapi_resource_action.x', kinds, effect: 'incomplete', areas: [wide ? everywhere : subscription] },
    ]);
  });
});

describe('an action that the plan invokes', () => {
  async function invoking(invocation: object) {
    const address = 'action.azapi_resource_action.x';
    const action_invocations = [
      { address, type: 'azapi_resource_action', name: 'x', config_unknown: {}, config_sensitive: {}, ...invocation },
    ];
    const estate = await estateOf(plan([vm.planned], { resources: [vm.configuration] }, { action_invocations }));
    return { gaps: estate.coverage.gaps, modes: estate.machines.map(({ patchMode }) => brief(patchMode)) };
  }

  it('makes unknown what it writes', async () => {
    const config_values = { type, method: 'PATCH', resource_id: `${machines}/web`, body: patch };
    expect(await invoking({ config_values })).toEqual({ gaps: [], modes: [mayChange] });
    const { resource_id: _, ...others } = config_values;
    expect(await invoking({ config_values: others, config_unknown: { resource_id: true } })).toEqual({ gaps: [], modes: [mayChange] });
  });

  it('leaves the run incomplete where it writes a machine as a whole, or what nobody can tell', async () => {
    const whole = { type, method: 'PUT', resource_id: `${machines}/new`, body: patch };
    expect((await invoking({ config_values: whole })).gaps).toMatchObject([
      { subject: 'action.azapi_resource_action.x', effect: 'incomplete' },
    ]);
    expect((await invoking({ type: 'azapi_something_new', config_values: {} })).gaps).toMatchObject([
      { kinds: listedKinds, effect: 'incomplete' },
    ]);
  });

  it('changes nothing where it only switches, or belongs to another provider', async () => {
    const verb = { type, method: 'POST', action: 'start', resource_id: `${machines}/web` };
    const untouched = { gaps: [], modes: ['AutomaticByPlatform'] };
    expect(await invoking({ config_values: verb })).toEqual(untouched);
    expect(await invoking({ type: 'azurerm_virtual_machine_power', config_values: { power_action: 'power_off' } })).toEqual(untouched);
  });
});
