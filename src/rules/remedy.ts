import type { Machine } from '../estate/machine.ts';

/** Facts of a machine that somebody can write down. */
export type Attribute = 'patchMode' | 'assessmentMode' | 'bypass' | 'rebootSetting' | 'agent' | 'hotpatch' | 'automaticUpdates';

const terraform: Record<Attribute, string> = {
  patchMode: 'patch_mode',
  assessmentMode: 'patch_assessment_mode',
  bypass: 'bypass_platform_safety_checks_on_user_schedule_enabled',
  rebootSetting: 'reboot_setting',
  agent: 'provision_vm_agent',
  hotpatch: 'hotpatching_enabled',
  automaticUpdates: 'automatic_updates_enabled',
};

const arm: Record<Attribute, string> = {
  patchMode: 'patchSettings.patchMode',
  assessmentMode: 'patchSettings.assessmentMode',
  bypass: 'patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule',
  rebootSetting: 'patchSettings.automaticByPlatformSettings.rebootSetting',
  agent: 'provisionVMAgent',
  hotpatch: 'patchSettings.enableHotpatching',
  automaticUpdates: 'enableAutomaticUpdates',
};

/** The words for a change of a machine's attributes, as a sentence without its full stop, in the names it is written with. */
export function setOn(machine: Machine, changes: Partial<Record<Attribute, string | boolean>>): string {
  const entries = Object.entries(changes) as [Attribute, string | boolean][];
  const armWords = entries.map(([name, to]) => `${arm[name]} = ${to}`).join(' and ');
  if (machine.specialised.kind === 'value' && machine.specialised.value) {
    return `Create it from an image, or set ${armWords} with azapi_update_resource (API 2023-07-01 or newer)`;
  }
  const azurerm = machine.origin.words === 'azurerm' && entries.every(([name]) => inTerraform(machine, name));
  if (!azurerm) return `Set ${armWords}`;
  const written = entries.map(([name, to]) => `${terraform[name]} = ${JSON.stringify(to)}`).join(' and ');
  return machine.legacy ? `Declare it as ${modernResource(machine)} and set ${written}` : `Set ${written}`;
}

/** Terraform's azurerm has no resource with patch settings for Arc servers, and fewer settings for scale sets. */
function inTerraform(machine: Machine, name: Attribute): boolean {
  if (machine.kind === 'arc-server') return false;
  return machine.kind === 'virtual-machine' || (name !== 'bypass' && name !== 'rebootSetting');
}

function modernResource({ os }: Machine): string {
  if (os.kind !== 'value') return 'azurerm_linux_virtual_machine or azurerm_windows_virtual_machine';
  return `azurerm_${os.value}_virtual_machine`;
}
