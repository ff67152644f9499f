variable "name" {}
variable "resource_group_name" {}
variable "location" {}
variable "subnet_id" {}
variable "patch_mode" {}
variable "bypass" { type = bool }
variable "reboot" { default = null }
variable "zone" { default = null }
variable "environment" {}
resource "azurerm_network_interface" "this" {
  name                = "nic-${var.name}"
  location            = var.location
  resource_group_name = var.resource_group_name
  ip_configuration {
    name                          = "internal"
    subnet_id                     = var.subnet_id
    private_ip_address_allocation = "Dynamic"
  }
}
resource "azurerm_linux_virtual_machine" "this" {
  name                                                   = var.name
  resource_group_name                                    = var.resource_group_name
  location                                               = var.location
  size                                                   = "Standard_D2s_v5"
  zone                                                   = var.zone
  admin_username                                         = "azureadmin"
  disable_password_authentication                        = false
  admin_password                                         = "not-a-real-password"
  network_interface_ids                                  = [azurerm_network_interface.this.id]
  patch_mode                                             = var.patch_mode
  patch_assessment_mode                                  = "AutomaticByPlatform"
  bypass_platform_safety_checks_on_user_schedule_enabled = var.bypass
  reboot_setting                                         = var.reboot
  tags                                                   = { environment = var.environment }
  os_disk {
    caching              = "ReadWrite"
    storage_account_type = "Standard_LRS"
  }
  source_image_reference {
    publisher = "Canonical"
    offer     = "0001-com-ubuntu-server-jammy"
    sku       = "22_04-lts-gen2"
    version   = "latest"
  }
}
output "id" { value = azurerm_linux_virtual_machine.this.id }
