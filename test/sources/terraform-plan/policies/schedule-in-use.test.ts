import { describe, expect, it } from 'vitest';
import { type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';

const existing = '/subscriptions/1/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly';
const configuration = declared('azurerm_maintenance_configuration.weekly', { name: 'weekly', scope: 'InGuestPatch' }, { id: true });

/** A policy assignment whose parameters wait for what they refer to. */
function waiting(type: string, attribute: 'parameters' | 'body', after: Record<string, unknown>, references: readonly string[]): Declared {
  const { planned, configuration: block } = declared(`${type}.policy`, after);
  return {
    planned: { ...planned, unknown: { [attribute]: true } },
    configuration: { ...block, expressions: { ...block.expressions, [attribute]: { references: [...references] } } },
  };
}

const schedulesOf = async (...resources: readonly Declared[]) =>
  (await estateOfDeclared(...resources)).assignments.map(({ id, schedule, target }) => [id, schedule, target.kind]);

describe('Azure Policy that puts machines on a schedule', () => {
  it.each([
    'azurerm_subscription_policy_assignment',
    'azurerm_resource_group_policy_assignment',
    'azurerm_management_group_policy_assignment',
    'azurerm_resource_policy_assignment',
  ])('uses the schedule that the parameters of %s refer to', async (type) => {
    const policy = waiting(type, 'parameters', {}, [
      'azurerm_maintenance_configuration.weekly.id',
      'azurerm_maintenance_configuration.weekly',
    ]);
    expect(await schedulesOf(configuration, policy)).toEqual([
      [`${type}.policy`, { kind: 'inside', ids: ['azurerm_maintenance_configuration.weekly'] }, 'outside'],
    ]);
  });

  it('uses one that exists already', async () => {
    const parameters = JSON.stringify({ maintenanceConfigurationResourceId: { value: existing } });
    expect(await schedulesOf(declared('azurerm_subscription_policy_assignment.policy', { parameters }))).toEqual([
      ['azurerm_subscription_policy_assignment.policy', { kind: 'outside', resourceId: existing }, 'outside'],
    ]);
  });

  it('is read from azapi as well', async () => {
    const type = 'Microsoft.Authorization/policyAssignments@2024-04-01';
    const body = { properties: { parameters: { maintenanceConfigurationResourceId: { value: existing } } } };
    expect(await schedulesOf(declared('azapi_resource.policy', { type, body }))).toMatchObject([
      ['azapi_resource.policy', { kind: 'outside' }, 'outside'],
    ]);
    const later = waiting('azapi_resource', 'body', { type }, [
      'azurerm_maintenance_configuration.weekly.id',
      'azurerm_maintenance_configuration.weekly',
    ]);
    expect(await schedulesOf(configuration, later)).toMatchObject([['azapi_resource.policy', { kind: 'inside' }, 'outside']]);
  });

  it('says nothing where a policy names no schedule', async () => {
    expect(
      await schedulesOf(declared('azurerm_subscription_policy_assignment.policy', { parameters: '{"effect":{"value":"Audit"}}' })),
    ).toEqual([]);
    const other = waiting('azurerm_subscription_policy_assignment', 'parameters', {}, [
      'azurerm_resource_group.x.id',
      'azurerm_resource_group.x',
    ]);
    expect(await schedulesOf(configuration, other)).toEqual([]);
    expect(await schedulesOf(declared('azurerm_subscription_policy_assignment.policy', { parameters: null }))).toEqual([]);
  });
});
