import { describe, expect, it } from 'vitest';
import { planOfBicep } from './bicep.ts';
import { planOfTerraform } from './plan.ts';

/** What the plan says of its only resource. */
function planned(plan: Record<string, unknown>): Record<string, unknown> {
  const [resource] = plan.resource_changes as { readonly change: { readonly after: Record<string, unknown> } }[];
  return resource?.change.after ?? {};
}

describe('an example that is cut', () => {
  it('gets what it leaves out from an ordinary resource, and the name from its label', () => {
    const { name, size, patch_mode, source_image_reference } = planned(
      planOfTerraform('resource "azurerm_linux_virtual_machine" "my_web" {\n  patch_mode = "ImageDefault"\n  # ...\n}\n'),
    );
    expect({ name, size, patch_mode }).toEqual({ name: 'my-web', size: 'Standard_D2s_v5', patch_mode: 'ImageDefault' });
    expect(source_image_reference).toEqual([expect.objectContaining({ offer: 'ubuntu-24_04-lts' })]);
  });

  it('keeps what it writes, and whole each block that has no mark of its own', () => {
    const { name, location, window, install_patches } = planned(
      planOfTerraform(`resource "azurerm_maintenance_configuration" "monthly" {
  name     = "mc-web"
  location = "northeurope"
  window {
    recur_every = "Week Sunday"
    # ...
  }
  install_patches {
    reboot = "Never"
  }
}`),
    );
    expect({ name, location }).toEqual({ name: 'mc-web', location: 'northeurope' });
    expect(window).toEqual([expect.objectContaining({ recur_every: 'Week Sunday', duration: '03:00' })]);
    expect(install_patches).toEqual([expect.objectContaining({ reboot: 'Never', linux: [], windows: [] })]);
  });

  it('may be cut at any depth in Bicep', () => {
    const { body } = planned(
      planOfBicep(`resource monthly 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01' = {
  properties: {
    maintenanceWindow: {
      recurEvery: 'Week Sunday'
      // ...
    }
  }
}`),
    );
    expect(body).toMatchObject({
      properties: { maintenanceScope: 'InGuestPatch', maintenanceWindow: { recurEvery: 'Week Sunday', duration: '03:00' } },
    });
  });

  it('is a machine with Windows in Bicep where it has a Windows configuration', () => {
    const { body } = planned(
      planOfBicep(`resource vm 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  properties: {
    osProfile: {
      windowsConfiguration: {}
    }
    // ...
  }
}`),
    );
    expect(body).toMatchObject({ properties: { storageProfile: { osDisk: { osType: 'Windows' } } } });
  });

  it('is refused where there is no ordinary resource of its type', () => {
    const text = 'resource "azurerm_availability_set" "web" {\n  # ...\n}\n';
    expect(() => planOfTerraform(text)).toThrow('ordinary.ts has none');
  });
});

it('an example without the mark is taken as it is written', () => {
  const { name, size, source_image_reference } = planned(
    planOfTerraform('resource "azurerm_linux_virtual_machine" "web" {\n  # the rest\n  patch_mode = "ImageDefault"\n}\n'),
  );
  expect({ name, size, source_image_reference }).toEqual({ name: null, size: null, source_image_reference: [] });
});
