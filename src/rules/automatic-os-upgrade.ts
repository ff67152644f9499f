import type { Machine } from '../estate/machine.ts';
import { and, has, type Truth } from '../estate/truth.ts';
import { isManagedImage, isPinned } from '../patching/images.ts';
import { capitalized } from '../text/capitalized.ts';

/** What lets the instances of a scale set move to newer images by themselves: everything of it that is not certainly there. */
export function automaticOsUpgradeSteps(machine: Machine): readonly string[] {
  const steps: string[] = [];
  if (has(machine.automaticOsUpgrade, true) !== 'yes') steps.push(enable);
  if (needsOtherMode(machine)) steps.push('set upgrade_mode = "Automatic"');
  if (has(machine.health, true) !== 'yes') steps.push(healthStep(machine));
  if (and(has(machine.os, 'windows'), updatesItself(machine)) !== 'no') steps.push(switchWindowsUpdatesOff(machine));
  const { image } = machine;
  if (image.kind === 'value' && isPinned(image.value)) steps.push(isManagedImage(image.value) ? toGallery : toLatest);
  return steps;
}

/** Several steps as one sentence. */
export function inOneSentence(steps: readonly string[]): string {
  return `${capitalized(steps.join('; '))}.`;
}

const enable =
  'set automatic_os_upgrade_enabled = true in automatic_os_upgrade_policy (azurerm 3 and 4: enable_automatic_os_upgrade; ARM: upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade)';
const toGallery =
  'put the image into a compute gallery, and set source_image_id to it without a version (ARM: storageProfile.imageReference.id)';
const toLatest =
  'set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference)';

/** azurerm refuses the policy beside the mode Manual; `azurerm_virtual_machine_scale_set` does not. */
export function isRefusedMode(machine: Machine): Truth {
  return asksForMode(machine) ? has(machine.upgradeMode, 'Manual') : 'no';
}

function asksForMode({ kind, origin, legacy }: Machine): boolean {
  return kind === 'uniform-scale-set' && origin.words === 'azurerm' && !legacy;
}

/** Without the upgrade the mode may still be left out, and then it is Manual. */
function needsOtherMode(machine: Machine): boolean {
  return isRefusedMode(machine) !== 'no' || (asksForMode(machine) && machine.upgradeMode.kind === 'absent');
}

export function healthStep({ kind }: Machine): string {
  if (kind === 'uniform-scale-set') {
    return 'set health_probe_id (ARM: networkProfile.healthProbe), or add the application health extension (ARM: extensionProfile.extensions)';
  }
  return 'add an extension block of type ApplicationHealthLinux or ApplicationHealthWindows by publisher Microsoft.ManagedServices (ARM: virtualMachineProfile.extensionProfile.extensions)';
}

/** Left out, Windows' own updates are on; without an OS profile nothing says. */
export function updatesItself({ automaticUpdates, specialised }: Machine): Truth {
  if (automaticUpdates.kind === 'unknown') return 'unknown';
  if (automaticUpdates.kind === 'value' && !(automaticUpdates.value && automaticUpdates.implicit)) return has(automaticUpdates, true);
  return has(specialised, true) === 'no' ? 'yes' : 'unknown';
}

export function switchWindowsUpdatesOff({ origin }: Machine): string {
  const flag =
    origin.words === 'azurerm' ? 'automatic_updates_enabled (azurerm 3 and 4: enable_automatic_updates)' : 'enableAutomaticUpdates';
  return `set ${flag} = false`;
}
