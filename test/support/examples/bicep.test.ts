import { describe, expect, it } from 'vitest';
import { planOfBicep } from './bicep.ts';
import { planOfTerraform } from './plan.ts';

const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-example';

const example = `
@description('Where it runs')
param location string = resourceGroup().location
@secure()
param adminPassword string
var prefix = 'vm' // one for all

resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: '\${prefix}-web-01'
  location: location
  zones: ['1', '2']
  tags: { environment: 'production', team: 'it\\'s us' }
  properties: {
    osProfile: {
      adminPassword: adminPassword
      linuxConfiguration: {
        provisionVMAgent: true
        patchSettings: { patchMode: 'AutomaticByPlatform' }
      }
    }
  }
}

/* joins both */
resource assignment 'Microsoft.Maintenance/configurationAssignments@2023-04-01' = {
  name: 'weekly'
  scope: vm
  location: location
  properties: {
    maintenanceConfigurationId: weekly.id
  }
}

resource weekly 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01' = {
  name: 'mc-weekly'
  location: 'westeurope'
  properties: { maintenanceScope: 'InGuestPatch' }
}
`;

const sameInTerraform = `
resource "azapi_resource" "vm" {
  type      = "Microsoft.Compute/virtualMachines@2024-07-01"
  name      = "vm-web-01"
  parent_id = "${group}"
  location  = "westeurope"
  tags      = { environment = "production", team = "it's us" }
  body = {
    zones = ["1", "2"]
    properties = {
      osProfile = {
        adminPassword = "given-at-deployment"
        linuxConfiguration = {
          provisionVMAgent = true
          patchSettings    = { patchMode = "AutomaticByPlatform" }
        }
      }
    }
  }
}
resource "azapi_resource" "assignment" {
  type      = "Microsoft.Maintenance/configurationAssignments@2023-04-01"
  name      = "weekly"
  parent_id = azapi_resource.vm.id
  location  = "westeurope"
  body      = { properties = { maintenanceConfigurationId = azapi_resource.weekly.id } }
}
resource "azapi_resource" "weekly" {
  type      = "Microsoft.Maintenance/maintenanceConfigurations@2023-04-01"
  name      = "mc-weekly"
  parent_id = "${group}"
  location  = "westeurope"
  body      = { properties = { maintenanceScope = "InGuestPatch" } }
}
`;

interface Change {
  readonly address: string;
  readonly change: { readonly after: Readonly<Record<string, unknown>>; readonly after_unknown: Readonly<Record<string, unknown>> };
}

function changes(text: string): readonly Change[] {
  return planOfBicep(text).resource_changes as readonly Change[];
}

describe('the plan of a Bicep example', () => {
  it('is the plan of the same resources written with azapi', () => {
    const { resource_changes, planned_values } = planOfBicep(example);
    const other = planOfTerraform(sameInTerraform);
    expect({ resource_changes, planned_values }).toEqual({
      resource_changes: other.resource_changes,
      planned_values: other.planned_values,
    });
  });

  it('keeps a join unknown in the values and visible in the expressions', () => {
    const assignment = changes(example).find(({ address }) => address === 'azapi_resource.assignment')?.change;
    expect(assignment?.after).toMatchObject({ name: 'weekly', body: { properties: {} } });
    expect(assignment?.after_unknown).toMatchObject({ parent_id: true, body: { properties: { maintenanceConfigurationId: true } } });
    const { configuration } = planOfBicep(example) as { configuration: { root_module: { resources: readonly Record<string, unknown>[] } } };
    expect(configuration.root_module.resources[1]).toMatchObject({
      expressions: {
        parent_id: { references: ['azapi_resource.vm.id', 'azapi_resource.vm'] },
        body: { references: ['azapi_resource.weekly.id', 'azapi_resource.weekly'] },
      },
    });
  });

  it('takes existing resources for ids outside the plan', () => {
    const text = `resource edge 'Microsoft.HybridCompute/machines@2024-07-10' existing = {
  name: 'edge-01'
}
resource assignment 'Microsoft.Maintenance/configurationAssignments@2023-04-01' = {
  name: 'weekly'
  scope: edge
  properties: {}
}`;
    const found = changes(text);
    expect(found.map(({ address }) => address)).toEqual(['azapi_resource.assignment']);
    expect(found[0]?.change.after).toHaveProperty('parent_id', `${group}/providers/Microsoft.HybridCompute/machines/edge-01`);
  });

  it('deploys to a subscription when asked to', () => {
    const text = `targetScope = 'subscription'
resource scope 'Microsoft.Maintenance/configurationAssignments@2023-04-01' = {
  name: 'all'
  properties: { filter: { osTypes: ['Linux'] } }
}`;
    expect(changes(text)[0]?.change.after).toHaveProperty('parent_id', '/subscriptions/11111111-1111-1111-1111-111111111111');
  });

  it.each([
    ['a name that is not declared', example.replace('weekly.id', 'monthly.id'), 'names monthly.id, which the example does not declare'],
    ['a property that only Azure knows', example.replace('weekly.id', 'weekly.type'), 'can only use the id and the name of weekly'],
    ['a type without version', example.replace('@2024-07-01', ''), 'line 8: Microsoft.Compute/virtualMachines is not a resource type'],
    ['a condition', example.replace("= {\n  name: 'weekly'", "= if (true) {\n  name: 'weekly'"), 'only plain objects can be read'],
    ['a loop', example.replace("['1', '2']", "[for z in ['1']: z]"), 'expected a comma, a new line or ]'],
    ['an equals sign', example.replace("name: 'weekly'", "name = 'weekly'"), 'line 26: expected :, found "="'],
    ['a module', "module m 'm.bicep' = {}", 'cannot hold a line that starts with "module"'],
    ['a resource without name', example.replace("  name: 'weekly'\n", ''), 'resource assignment has no name'],
    ['another function', example.replace('resourceGroup().location', 'deployment().location'), 'cannot use deployment()'],
  ])('refuses %s', (_, text, message) => {
    expect(() => planOfBicep(text)).toThrow(message);
  });
});
