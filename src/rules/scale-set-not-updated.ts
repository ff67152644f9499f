import type { Machine } from '../estate/machine.ts';
import { has, isOnly } from '../estate/truth.ts';
import { isManagedImage } from '../patching/images.ts';
import { assignmentRemedies, deciders, reasonOfUndecided } from './reason.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Instances of a uniform scale set get patches only as newer images. */
export const scaleSetNotUpdated: MachineRule<'scale-set-not-updated'> = {
  id: 'scale-set-not-updated',
  title: 'A uniform scale set moves to newer images by itself',
  severity: 'high',
  remedies: assignmentRemedies,
  appliesTo: 'machine',
  check({ patching }) {
    const { kind, otherKind } = patching.machine;
    if (kind !== 'uniform-scale-set' && otherKind !== 'uniform-scale-set') return notApplicable;
    switch (isOnly(patching.orchestrations, 'NotUpdated')) {
      case 'no':
        return pass;
      case 'yes':
        return refused(patching.machine);
      case 'unknown':
        return undecided(
          'automaticOsUpgrade',
          `may never move to a newer image; ${deciders(patching.undecided)}`,
          reasonOfUndecided(patching.undecided),
        );
    }
  },
};

const enable =
  'Set automatic_os_upgrade_enabled = true in automatic_os_upgrade_policy (azurerm 3 and 4: enable_automatic_os_upgrade; ARM: upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade)';

/** Without a doubt not updated: where the upgrade is not certainly off, the fixed image version is the cause. */
function refused({ automaticOsUpgrade, image }: Machine): RuleOutcome {
  if (has(automaticOsUpgrade, true) === 'no') {
    return violation(
      'automaticOsUpgrade',
      'has no automatic OS upgrade, so its instances keep the image they were made from',
      `${enable}.`,
    );
  }
  if (image.kind === 'value' && isManagedImage(image.value)) {
    return violation(
      'image',
      'is made from a managed image, which has no versions, so an automatic OS upgrade never finds a newer one; asked for: an image of a gallery or of the marketplace',
      'Put the image into a compute gallery, and set source_image_id to it without a version (ARM: storageProfile.imageReference.id).',
    );
  }
  const version = image.kind !== 'value' ? 'fixed' : image.value.kind === 'marketplace' ? image.value.version : image.value.id;
  return violation(
    'image',
    `pins the image version ${version}, so an automatic OS upgrade never finds a newer one; asked for: latest`,
    'Set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference).',
  );
}
