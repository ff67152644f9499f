terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "5.2.0"
    }
  }
}
provider "azurerm" {
  features {}
  subscription_id                 = "11111111-1111-1111-1111-111111111111"
  resource_provider_registrations = "none"
}
variable "environment" { default = "production" }
locals {
  linux = {
    web  = { mode = "AutomaticByPlatform", bypass = true, reboot = "IfRequired", zone = "1" }
    api  = { mode = "AutomaticByPlatform", bypass = false, reboot = "IfRequired", zone = "2" }
    jobs = { mode = "ImageDefault", bypass = false, reboot = null, zone = "1" }
  }
}
resource "azurerm_resource_group" "app" {
  name     = "rg-app-${var.environment}"
  location = "japaneast"
  tags     = { environment = var.environment }
}
resource "azurerm_virtual_network" "app" {
  name                = "vnet-app"
  location            = azurerm_resource_group.app.location
  resource_group_name = azurerm_resource_group.app.name
  address_space       = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "app" {
  name                 = "app"
  resource_group_name  = azurerm_resource_group.app.name
  virtual_network_name = azurerm_virtual_network.app.name
  address_prefixes     = ["10.0.1.0/24"]
}
module "linux" {
  for_each            = local.linux
  source              = "./modules/vm"
  name                = each.key
  resource_group_name = azurerm_resource_group.app.name
  location            = azurerm_resource_group.app.location
  subnet_id           = azurerm_subnet.app.id
  patch_mode          = each.value.mode
  bypass              = each.value.bypass
  reboot              = each.value.reboot
  zone                = each.value.zone
  environment         = var.environment
}
resource "azurerm_network_interface" "win" {
  count               = 3
  name                = "nic-win-${count.index}"
  location            = azurerm_resource_group.app.location
  resource_group_name = azurerm_resource_group.app.name
  ip_configuration {
    name                          = "internal"
    subnet_id                     = azurerm_subnet.app.id
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_windows_virtual_machine" "win" {
  count                                                  = 3
  name                                                   = "win${count.index}"
  resource_group_name                                    = azurerm_resource_group.app.name
  location                                               = azurerm_resource_group.app.location
  size                                                   = "Standard_D2s_v5"
  admin_username                                         = "azureadmin"
  admin_password                                         = "not-a-real-password"
  network_interface_ids                                  = [azurerm_network_interface.win[count.index].id]
  patch_mode                                             = ["AutomaticByPlatform", "AutomaticByOS", "Manual"][count.index]
  patch_assessment_mode                                  = count.index == 0 ? "AutomaticByPlatform" : "ImageDefault"
  bypass_platform_safety_checks_on_user_schedule_enabled = count.index == 0
  reboot_setting                                         = count.index == 0 ? "Always" : null
  automatic_updates_enabled                              = count.index != 2
  tags                                                   = { environment = "staging", team = "payments" }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
  source_image_reference {
    publisher = "MicrosoftWindowsServer"
    offer     = "WindowsServer"
    sku       = "2022-datacenter-azure-edition"
    version   = "latest"
  }
}
resource "azurerm_maintenance_configuration" "monthly" {
  name                     = "mc-third-tuesday"
  resource_group_name      = azurerm_resource_group.app.name
  location                 = azurerm_resource_group.app.location
  scope                    = "InGuestPatch"
  in_guest_user_patch_mode = "User"
  window {
    start_date_time = "2026-01-20 02:00"
    duration        = "03:00"
    time_zone       = "Tokyo Standard Time"
    recur_every     = "Month Third Tuesday"
  }
  install_patches {
    reboot = "IfRequired"
    linux { classifications_to_include = ["Critical", "Security"] }
    windows {
      classifications_to_include = ["Critical", "Security"]
      kb_numbers_to_exclude      = ["5034439"]
    }
  }
}
resource "azurerm_maintenance_assignment_virtual_machine" "web" {
  location                     = azurerm_resource_group.app.location
  maintenance_configuration_id = azurerm_maintenance_configuration.monthly.id
  virtual_machine_id           = module.linux["web"].id
}
resource "azurerm_maintenance_assignment_dynamic_scope" "windows_staging" {
  name                         = "windows-staging"
  maintenance_configuration_id = azurerm_maintenance_configuration.monthly.id
  filter {
    locations       = ["japaneast"]
    os_types        = ["Windows"]
    resource_groups = [azurerm_resource_group.app.name]
    resource_types  = ["Microsoft.Compute/virtualMachines"]
    tag_filter      = "All"
    tags {
      tag    = "environment"
      values = ["staging"]
    }
  }
}
