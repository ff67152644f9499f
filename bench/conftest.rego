# What a hand-written rule for plans asks, as a yardstick: every Linux machine is patched by the platform.
package main

import rego.v1

deny contains message if {
	some resource in input.resource_changes
	resource.type == "azurerm_linux_virtual_machine"
	resource.change.after.patch_mode != "AutomaticByPlatform"
	message := sprintf("%s: patch_mode is %s", [resource.address, resource.change.after.patch_mode])
}
