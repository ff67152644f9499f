import type { Machine } from '../estate/machine.ts';
import { and, has, type Truth } from '../estate/truth.ts';
import { isManagedImage, isPinned } from '../patching/images.ts';
import { step, together, type Way } from './fix.ts';
import { setOn } from './remedy.ts';

/** What lets the instances of a scale set move to newer images by themselves: everything of it that is not certainly there. */
export function automaticOsUpgrade(machine: Machine): Way {
  const { image } = machine;
  return together(
    [
      ...(has(machine.automaticOsUpgrade, true) === 'yes' ? [] : [setOn(machine, { automaticOsUpgrade: true })]),
      ...(needsOtherMode(machine) ? [setOn(machine, { upgradeMode: 'Automatic' })] : []),
      ...(has(machine.health, true) === 'yes' ? [] : [healthStep(machine)]),
      ...(and(has(machine.os, 'windows'), updatesItself(machine)) === 'no' ? [] : [setOn(machine, { automaticUpdates: false })]),
      ...(image.kind === 'value' && isPinned(image.value) ? [isManagedImage(image.value) ? toGallery : toLatest] : []),
    ],
    '; ',
  );
}

const toGallery = step(
  'Put the image into a compute gallery, and set source_image_id to it without a version (ARM: storageProfile.imageReference.id)',
  'use-gallery-image',
);
const toLatest = step(
  'Set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference)',
  'leave-version-out-of-image',
);

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

export function healthStep({ kind }: Machine): Way {
  const words =
    kind === 'uniform-scale-set'
      ? 'Set health_probe_id (ARM: networkProfile.healthProbe), or add the application health extension (ARM: extensionProfile.extensions)'
      : 'Add an extension block of type ApplicationHealthLinux or ApplicationHealthWindows by publisher Microsoft.ManagedServices (ARM: virtualMachineProfile.extensionProfile.extensions)';
  return step(words, 'report-health');
}

/** Left out, Windows' own updates are on; without an OS profile nothing says. */
export function updatesItself({ automaticUpdates, specialised }: Machine): Truth {
  if (automaticUpdates.kind === 'unknown') return 'unknown';
  if (automaticUpdates.kind === 'value' && !(automaticUpdates.value && automaticUpdates.implicit)) return has(automaticUpdates, true);
  return has(specialised, true) === 'no' ? 'yes' : 'unknown';
}
