import { describe, expect, it } from 'vitest';
import { value } from '../../../../src/estate/known.ts';
import { estateOf, type Planned, plan } from '../../../support/plans.ts';

const vm = 'azurerm_windows_virtual_machine';
const sql = 'azurerm_mssql_virtual_machine';
const id = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/vm';

const machine: Planned = { address: `${vm}.vm`, after: { name: 'vm', resource_group_name: 'g' } };
const declared = { mode: 'managed' as const, type: vm, name: 'vm', expressions: {} };

/** Automated Patching of the one machine in a plan with these resources beside it. */
async function sqlPatching(beside: readonly Planned[], expressions: Record<string, unknown> = {}, machines = [machine]) {
  const [type, name] = beside[0]?.address.split('.') ?? [];
  const resources = type && name ? [declared, { mode: 'managed' as const, type, name, expressions }] : [declared];
  return (await estateOf(plan([...machines, ...beside], { resources }))).machines.map((one) => one.sqlPatching);
}

describe('Automated Patching of SQL Server', () => {
  const block = [{ day_of_week: 'Sunday', maintenance_window_starting_hour: 2, maintenance_window_duration_in_minutes: 60 }];
  const reference = { virtual_machine_id: { references: [`${vm}.vm.id`, `${vm}.vm`] } };
  const on = (after: Record<string, unknown>, unknown: Record<string, unknown> = { virtual_machine_id: true }) => [
    { address: `${sql}.sql`, after, unknown },
  ];

  it('is absent where no SQL virtual machine names the machine', async () => {
    expect(await sqlPatching([])).toEqual([{ kind: 'absent' }]);
  });

  it('is on where the SQL virtual machine of the machine has the block', async () => {
    expect(await sqlPatching(on({ auto_patching: block }), { ...reference, auto_patching: [{}] })).toEqual([value(true)]);
  });

  it('is off where the block is left out', async () => {
    expect(await sqlPatching(on({ auto_patching: [] }), reference)).toEqual([value(false)]);
  });

  it('is not known where an update takes the block away, and off where a replacement or a later plan is without it', async () => {
    const after = { auto_patching: [], virtual_machine_id: id };
    const existing = [{ ...machine, after: { ...machine.after, id }, actions: ['no-op'] }];
    const changed = (actions: readonly string[], was: readonly unknown[]) =>
      sqlPatching([{ address: `${sql}.sql`, after, actions, before: { ...after, auto_patching: was } }], {}, existing);
    expect(await changed(['update'], block)).toMatchObject([{ kind: 'unknown', why: expect.stringContaining('auto_patching') as string }]);
    expect(await changed(['update'], [])).toEqual([value(false)]);
    expect(await changed(['delete', 'create'], block)).toEqual([value(false)]);
    expect(await changed(['no-op'], [])).toEqual([value(false)]);
  });

  it('finds the machine by its resource id', async () => {
    const existing = [{ ...machine, after: { ...machine.after, id }, actions: ['no-op'] }];
    expect(await sqlPatching(on({ auto_patching: block, virtual_machine_id: id.toUpperCase() }, {}), {}, existing)).toEqual([value(true)]);
  });

  it('leaves machines alone that another id names', async () => {
    expect(await sqlPatching(on({ auto_patching: block, virtual_machine_id: `${id}-other` }, {}))).toEqual([{ kind: 'absent' }]);
  });

  it('is unknown where the machine cannot be told', async () => {
    const [found] = await sqlPatching(on({ auto_patching: block }), { virtual_machine_id: { references: ['var.id', 'var.id'] } });
    expect(found).toMatchObject({ kind: 'unknown', why: expect.stringContaining(`${sql}.sql`) as string });
  });

  it.each([
    ['an object', (body: object) => body],
    ['text', (body: object) => JSON.stringify(body)],
  ])('is read from an API body that is %s', async (_, write) => {
    const body = { properties: { virtualMachineResourceId: id, autoPatchingSettings: { enable: true } } };
    const after = { type: 'Microsoft.SqlVirtualMachine/sqlVirtualMachines@2023-10-01', name: 'vm', body: write(body) };
    expect(await sqlPatching([{ address: 'azapi_resource.sql', after }], { body: {} })).toEqual([value(true)]);
  });
});

describe('resources of the retired Update Management', () => {
  const monitoring = { publisher: 'Microsoft.EnterpriseCloud.Monitoring', type: 'MicrosoftMonitoringAgent' };
  const found = async (...resources: Planned[]) =>
    (await estateOf(plan(resources, {}))).updateManagement.map(({ id: of, kind, retired }) => [of, kind, retired]);

  it('are update deployments of either provider', async () => {
    const azapi = { type: 'Microsoft.Automation/automationAccounts/softwareUpdateConfigurations@2019-06-01', name: 'm', body: {} };
    expect(
      await found(
        { address: 'azurerm_automation_software_update_configuration.m', after: {} },
        { address: 'azapi_resource.m', after: azapi },
      ),
    ).toEqual([
      ['azurerm_automation_software_update_configuration.m', 'update-deployment', value(true)],
      ['azapi_resource.m', 'update-deployment', value(true)],
    ]);
  });

  it.each(['azurerm_virtual_machine_extension', 'azurerm_virtual_machine_scale_set_extension', 'azurerm_arc_machine_extension'])(
    'are the agent as %s',
    async (type) => {
      expect(await found({ address: `${type}.x`, after: monitoring })).toEqual([[`${type}.x`, 'extension', value(true)]]);
    },
  );

  it('are the agent in an API body and in a scale set', async () => {
    const extension = { type: 'Microsoft.Compute/virtualMachines/extensions@2024-07-01', name: 'x', body: { properties: monitoring } };
    const linux = { ...monitoring, type: 'omsagentforlinux' };
    const profile = { virtualMachineProfile: { extensionProfile: { extensions: [{ name: 'x', properties: linux }] } } };
    const set = { type: 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01', name: 'set', body: { properties: profile } };
    expect(
      await found(
        { address: 'azapi_resource.x', after: extension },
        { address: 'azapi_resource.set', after: set },
        { address: 'azurerm_linux_virtual_machine_scale_set.set', after: { extension: [{ type: 'Other', publisher: 'Other' }, linux] } },
      ),
    ).toEqual([
      ['azapi_resource.x', 'extension', value(true)],
      ['azapi_resource.set', 'extension', value(true)],
      ['azurerm_linux_virtual_machine_scale_set.set', 'extension', value(true)],
    ]);
  });

  it('are no other extensions, whatever their type is called', async () => {
    expect(await found({ address: 'azurerm_virtual_machine_extension.x', after: { ...monitoring, publisher: 'Contoso' } })).toEqual([
      ['azurerm_virtual_machine_extension.x', 'extension', value(false)],
    ]);
    expect(await found({ address: 'azurerm_virtual_machine_extension.x', after: { ...monitoring, type: 'Other' } })).toEqual([
      ['azurerm_virtual_machine_extension.x', 'extension', value(false)],
    ]);
  });

  it('are not known in a scale set of which one extension is not', async () => {
    const address = 'azurerm_linux_virtual_machine_scale_set.set';
    const one = async (...extension: object[]) => (await found({ address, after: { extension } }))[0];
    const why = 'nothing in the plan names the type of an extension';
    expect(await one({ type: 'Other', publisher: 'Other' }, { publisher: monitoring.publisher })).toEqual([
      address,
      'extension',
      { kind: 'unknown', why },
    ]);
    expect(await one({ publisher: monitoring.publisher, type: '' }, monitoring)).toEqual([address, 'extension', value(true)]);
    expect(await one({ type: 7, publisher: monitoring.publisher })).toMatchObject([address, 'extension', { kind: 'unknown' }]);
    expect(await found({ address, after: { extension: [] } })).toEqual([]);
  });

  it('are no machines, and nothing without a type', async () => {
    expect(await found({ address: 'azurerm_linux_virtual_machine.vm', after: { name: 'vm', extension: [monitoring] } })).toEqual([]);
  });

  it('are not known while the type of an extension is not', async () => {
    const [first] = await found({ address: 'azurerm_virtual_machine_extension.x', after: {}, unknown: { type: true } });
    expect(first).toMatchObject(['azurerm_virtual_machine_extension.x', 'extension', { kind: 'unknown' }]);
  });

  it('are gone where the plan deletes them', async () => {
    const address = 'azurerm_automation_software_update_configuration.m';
    expect(await found({ address, before: {}, actions: ['delete'] })).toEqual([]);
  });
});
