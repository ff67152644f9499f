/**
 * What the tests add to a resource of an example that leaves it out and says so with `# ...` (`// ...` in Bicep): nothing here bears on
 * how the machine is patched, and the schedule is one that no rule reports. The name that is added is the label of the resource.
 */
export const ordinaryTerraform = `
resource "azurerm_linux_virtual_machine" "linux" {
  name                = "linux"
  resource_group_name = "rg-web"
  location            = "westeurope"
  size                = "Standard_D2s_v5"

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_windows_virtual_machine" "windows" {
  name                = "windows"
  resource_group_name = "rg-web"
  location            = "westeurope"
  size                = "Standard_D2s_v5"

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }
}

resource "azurerm_orchestrated_virtual_machine_scale_set" "flexible" {
  name                        = "flexible"
  resource_group_name         = "rg-web"
  location                    = "westeurope"
  platform_fault_domain_count = 1
  sku_name                    = "Standard_D2s_v5"
  instances                   = 3

  source_image_reference {
    publisher = "Canonical"
    offer     = "ubuntu-24_04-lts"
    sku       = "server"
    version   = "latest"
  }
}

resource "azurerm_linux_virtual_machine_scale_set" "uniform" {
  name                = "uniform"
  resource_group_name = "rg-web"
  location            = "westeurope"
  sku                 = "Standard_D2s_v5"
  instances           = 3
}

resource "azurerm_windows_virtual_machine_scale_set" "uniform" {
  name                = "uniform"
  resource_group_name = "rg-web"
  location            = "westeurope"
  sku                 = "Standard_D2s_v5"
  instances           = 3
  admin_username      = "azureadmin"

  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter"
    version   = "latest"
  }
}

resource "azurerm_maintenance_configuration" "monthly" {
  name                     = "monthly"
  resource_group_name      = "rg-maintenance"
  location                 = "westeurope"
  scope                    = "InGuestPatch"
  in_guest_user_patch_mode = "User"

  window {
    start_date_time = "2026-01-20 02:00"
    duration        = "03:00"
    time_zone       = "W. Europe Standard Time"
    recur_every     = "Month Third Tuesday"
  }

  install_patches {
    reboot = "IfRequired"

    linux {
      classifications_to_include = ["Critical", "Security"]
    }

    windows {
      classifications_to_include = ["Critical", "Security"]
    }
  }
}
`;

/** The same in Bicep. Of two resources of one type, the one that an example for Windows takes stands last. */
export const ordinaryBicep = `
resource linux 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'linux'
  location: 'westeurope'
  properties: {
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        osType: 'Linux'
      }
    }
  }
}

resource windows 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: 'windows'
  location: 'westeurope'
  properties: {
    storageProfile: {
      imageReference: {
        publisher: 'MicrosoftWindowsServer'
        offer: 'WindowsServer'
        sku: '2022-datacenter-azure-edition'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        osType: 'Windows'
      }
    }
  }
}

resource linuxSet 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'linuxSet'
  location: 'westeurope'
  properties: {
    virtualMachineProfile: {
      storageProfile: {
        imageReference: {
          publisher: 'Canonical'
          offer: 'ubuntu-24_04-lts'
          sku: 'server'
          version: 'latest'
        }
      }
    }
  }
}

resource windowsSet 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01' = {
  name: 'windowsSet'
  location: 'westeurope'
  properties: {
    virtualMachineProfile: {
      storageProfile: {
        imageReference: {
          publisher: 'MicrosoftWindowsServer'
          offer: 'WindowsServer'
          sku: '2022-datacenter'
          version: 'latest'
        }
      }
    }
  }
}

resource monthly 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01' = {
  name: 'monthly'
  location: 'westeurope'
  properties: {
    maintenanceScope: 'InGuestPatch'
    extensionProperties: {
      InGuestPatchMode: 'User'
    }
    maintenanceWindow: {
      startDateTime: '2026-01-20 02:00'
      duration: '03:00'
      timeZone: 'W. Europe Standard Time'
      recurEvery: 'Month Third Tuesday'
    }
    installPatches: {
      rebootSetting: 'IfRequired'
      linuxParameters: {
        classificationsToInclude: [
          'Critical'
          'Security'
        ]
      }
      windowsParameters: {
        classificationsToInclude: [
          'Critical'
          'Security'
        ]
      }
    }
  }
}
`;
