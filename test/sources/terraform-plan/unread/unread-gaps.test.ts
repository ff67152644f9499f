import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everywhere, listedKinds } from '../../../../src/estate/coverage.ts';
import { check } from '../../../../src/index.ts';
import { declared, estateOfDeclared } from '../../../support/declared.ts';
import { plan } from '../../../support/plans.ts';

const root = join(import.meta.dirname, '../../../..');
const subscription = '/subscriptions/11111111-1111-1111-1111-111111111111';

async function gapsOf(...resources: readonly ReturnType<typeof declared>[]) {
  return (await estateOfDeclared(...resources)).coverage.gaps;
}

function template(...resources: readonly unknown[]) {
  return JSON.stringify({ $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#', resources });
}

describe('types that nobody reads', () => {
  it.each([
    'azurerm_compute_fleet',
    'azurerm_dev_test_linux_virtual_machine',
    'azurerm_some_new_virtual_machine_pool',
    'azurerm_elastic_scale_set',
    'azurerm_batch_pool',
    'azurerm_service_fabric_managed_cluster',
    'azurerm_system_center_virtual_machine_manager_virtual_machine_instance',
    'azurerm_dev_test_windows_virtual_machine',
  ])('make a run incomplete, by address, where they make machines of the customer: %s', async (type) => {
    const gaps = await gapsOf(declared(`${type}.x`, { name: 'x' }));
    expect(gaps).toMatchObject([{ subject: `${type}.x`, kinds: ['machines'], effect: 'incomplete', areas: [subscription] }]);
  });

  it.each([
    'Microsoft.Compute/virtualMachineScaleSets/virtualMachines@2024-07-01',
    'microsoft.azurefleet/FleetsOfTomorrow@2030-01-01',
    'Microsoft.HybridCompute/machinesOfTomorrow@2030-01-01',
    'Microsoft.AzureStackHCI/virtualMachineInstances@2024-01-01',
    'Microsoft.DevTestLab/labs/virtualMachines@2018-09-15',
    'Microsoft.Batch/batchAccounts/pools@2024-07-01',
    'Microsoft.ServiceFabric/managedClusters/nodeTypes@2024-04-01',
    'Microsoft.DesktopVirtualization/hostPools/sessionHostManagements@2026-04-01-preview',
  ])('are told by the type in Azure of an azapi_resource: %s', async (type) => {
    const gaps = await gapsOf(declared('azapi_resource.x', { name: 'x', type, body: {} }));
    expect(gaps).toMatchObject([{ subject: 'azapi_resource.x', kinds: ['machines'], effect: 'incomplete' }]);
  });

  it.each([
    ['azurerm_virtual_machine_data_disk_attachment', {}],
    ['azurerm_virtual_machine_run_command', {}],
    ['azurerm_mssql_virtual_machine_group', {}],
    ['azurerm_policy_virtual_machine_configuration_assignment', {}],
    ['azurerm_network_interface', {}],
    ['azurerm_virtual_desktop_host_pool', {}],
    ['azurerm_firewall', {}],
    ['azurerm_bastion_host', {}],
    ['azurerm_monitor_autoscale_setting', {}],
    ['azapi_resource', { type: 'Microsoft.Compute/virtualMachines/runCommands@2024-07-01', body: {} }],
    ['azapi_resource', { type: 'Microsoft.Maintenance/updates@2024-07-01', body: {} }],
    ['azapi_data_plane_resource', { type: 'Microsoft.KeyVault/vaults/secrets@7.4', body: {} }],
  ])('leave a run complete and closed where they make no machine: %s %s', async (type, after) => {
    expect(await gapsOf(declared(`${type}.x`, { name: 'x', ...after }))).toEqual([]);
  });

  it.each([
    ['azurerm_maintenance_assignment_arc_machine', {}],
    ['azurerm_maintenance_something_new', {}],
    ['azurerm_policy_assignment', {}],
    ['azurerm_tenant_policy_assignment', {}],
    ['azapi_resource', { type: 'Microsoft.Maintenance/applyUpdates@2023-04-01', body: {} }],
  ])('open the world of schedules and assignments where they are of maintenance: %s', async (type, after) => {
    const gaps = await gapsOf(declared(`${type}.x`, { name: 'x', ...after }));
    expect(gaps).toMatchObject([{ subject: `${type}.x`, kinds: ['schedules', 'assignments'], effect: 'open' }]);
  });

  it.each([
    'azurerm_databricks_workspace',
    'azurerm_synapse_spark_pool',
    'azurerm_machine_learning_compute_instance',
    'azurerm_redhat_openshift_cluster',
    'azurerm_service_fabric_cluster',
    'azurerm_site_recovery_replicated_vm',
    'azurerm_virtual_machine_scale_set_standby_pool',
  ])('leave a run complete, and are told, where a service looks after the machines or others stand behind them: %s', async (type) => {
    const gaps = await gapsOf(declared(`${type}.x`, { name: 'x' }));
    expect(gaps).toMatchObject([{ areas: [], kinds: [], effect: 'open', why: expect.stringContaining(type) }]);
  });

  it('are told once a type where a service patches their machines, and open nothing', async () => {
    const clusters = ['a', 'b'].map((name) => declared(`azurerm_hdinsight_hadoop_cluster.${name}`, { name }));
    expect(await gapsOf(...clusters)).toEqual([
      {
        areas: [],
        kinds: [],
        effect: 'open',
        why: '2 resources of type azurerm_hdinsight_hadoop_cluster were not judged: its service looks after their machines',
      },
    ]);
  });

  it('count only where they exist after the plan', async () => {
    const more = { actions: ['delete'], before: { name: 'x' } };
    expect(await gapsOf(declared('azurerm_compute_fleet.x', {}, {}, more))).toEqual([]);
  });

  it.each(['azapi_resource', 'azapi_update_resource', 'azapi_data_plane_resource'])(
    'may be anything while the type of an %s is not known',
    async (type) => {
      const gaps = await gapsOf(declared(`${type}.x`, { name: 'x' }, { type: true }));
      expect(gaps).toMatchObject([{ subject: `${type}.x`, kinds: listedKinds, effect: 'incomplete', areas: [everywhere] }]);
    },
  );
});

describe('a template inside a plan', () => {
  const vm = { type: 'Microsoft.Compute/virtualMachines', apiVersion: '2024-07-01', name: 'hidden' };

  it.each([
    ['a machine', [vm], ['machines']],
    ['a scale set, by symbolic name', { set: { ...vm, type: 'microsoft.compute/virtualMachineScaleSets' } }, ['machines']],
    ['a schedule', [{ type: 'Microsoft.Maintenance/maintenanceConfigurations' }], ['schedules']],
    ['an assignment', [{ type: 'Microsoft.Maintenance/configurationAssignments' }], ['assignments']],
    ['an assignment on a machine', [{ type: 'Microsoft.Compute/virtualMachines/providers/configurationAssignments' }], ['assignments']],
    [
      'an assignment of a policy that may assign schedules',
      [{ type: 'Microsoft.Authorization/policyAssignments', properties: { policyDefinitionId: "[parameters('policy')]" } }],
      ['assignments'],
    ],
    ['a machine below another resource', [{ type: 'Microsoft.DevTestLab/labs', resources: [{ type: 'virtualmachines' }] }], ['machines']],
    ['a template of its own', [{ type: 'Microsoft.Resources/deployments', properties: {} }], listedKinds],
    ['a type that is computed', [{ type: "[parameters('type')]" }], listedKinds],
    ['a resource without a type', [{ name: 'x' }], listedKinds],
    ['resources that are computed', "[parameters('resources')]", listedKinds],
  ])('is not understood where it deploys %s', async (_, resources, kinds) => {
    const content = JSON.stringify({ resources });
    const azurerm = declared('azurerm_resource_group_template_deployment.t', { name: 't', template_content: content });
    const type = 'Microsoft.Resources/deployments@2024-03-01';
    const body = { properties: { template: { resources } } };
    const bodies = [body, JSON.stringify(body)].map((one, index) =>
      declared(`azapi_resource.t${index}`, { name: 't', type, parent_id: subscription, body: one }),
    );
    for (const resource of [azurerm, ...bodies]) {
      const gaps = await gapsOf(resource);
      expect(gaps).toMatchObject([{ kinds, effect: 'incomplete', areas: [kinds === listedKinds ? everywhere : subscription] }]);
    }
  });

  it.each([
    ['a network', [{ type: 'Microsoft.Network/virtualNetworks', resources: [{ type: 'subnets' }] }]],
    [
      'a policy of Microsoft that is not about patching',
      [
        {
          type: 'Microsoft.Authorization/policyAssignments',
          properties: { policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/e56962a6-4747-49cd-b67b-bf8b01975c4c' },
        },
      ],
    ],
    ['extensions of machines', [{ type: 'Microsoft.Compute/virtualMachines/extensions' }]],
    ['a machine under a condition that is false', [{ ...vm, condition: false }]],
    ['a machine that it only reads', { vm: { ...vm, existing: true } }],
    ['nothing', []],
  ])('leaves a run complete where it deploys %s', async (_, resources) => {
    const content = JSON.stringify({ resources });
    expect(await gapsOf(declared('azurerm_subscription_template_deployment.t', { template_content: content }))).toEqual([]);
  });

  it.each([
    ['azurerm_subscription_template_deployment', {}, { template_content: true }],
    ['azurerm_tenant_template_deployment', { template_spec_version_id: '/subscriptions/s' }, {}],
    ['azurerm_template_deployment', { template_body: '{ // a comment\n }' }, {}],
    ['azurerm_managed_application', { name: 'x' }, {}],
    ['azapi_resource', { type: 'Microsoft.Resources/deployments@2024-03-01', body: { properties: { templateLink: {} } } }, {}],
    ['azapi_resource', { type: 'Microsoft.Resources/deployments@2024-03-01', body: {} }, { body: { properties: true } }],
  ])('may hold anything where its content cannot be read: %s', async (type, after, later) => {
    const gaps = await gapsOf(declared(`${type}.t`, after, later));
    expect(gaps).toMatchObject([{ subject: `${type}.t`, kinds: listedKinds, effect: 'incomplete', areas: [everywhere] }]);
  });

  const policy = ['test/fixtures/plans/policy.yaml'];
  const machine = {
    name: 'web',
    patch_mode: 'AutomaticByPlatform',
    bypass_platform_safety_checks_on_user_schedule_enabled: true,
  };
  const run = (actions: readonly string[], planScope: 'changed' | 'all') => {
    const content = template({ type: 'Microsoft.Maintenance/configurationAssignments' });
    const resources = [
      { address: 'azurerm_linux_virtual_machine.web', actions: ['no-op'], after: machine },
      { address: 'azurerm_subscription_template_deployment.t', actions, after: { template_content: content } },
    ];
    return check({ plan: plan(resources, {}), policy, workingDirectory: root, planScope, now: new Date('2026-06-01T00:00:00Z') });
  };

  it('is a change for the machines that it may put on a schedule', async () => {
    const report = await run(['create'], 'changed');
    expect(report).toMatchObject({ complete: false, machines: [{ id: 'azurerm_linux_virtual_machine.web' }] });
    expect(report.incomplete.join()).toContain('azurerm_subscription_template_deployment.t');
    expect(report.findings.filter(({ rule, outcome }) => rule === 'bypass-without-schedule' && outcome === 'violation')).toEqual([]);
  });

  it('is no part of a change that leaves it as it is, and is told all the same', async () => {
    const report = await run(['no-op'], 'changed');
    expect(report).toMatchObject({ complete: true, machines: [] });
    expect(report.notes.join()).toContain('azurerm_subscription_template_deployment.t');
    expect(await run(['no-op'], 'all')).toMatchObject({ complete: false });
  });
});
