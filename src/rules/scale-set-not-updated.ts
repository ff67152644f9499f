import type { Machine } from '../estate/machine.ts';
import { has, isOnly } from '../estate/truth.ts';
import { isManagedImage } from '../patching/images.ts';
import { automaticOsUpgrade as upgradeByItself } from './automatic-os-upgrade.ts';
import { fixOf } from './fix.ts';
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

/** Without a doubt not updated: where the upgrade is not certainly off, the fixed image version is the cause. */
function refused(machine: Machine): RuleOutcome {
  const { automaticOsUpgrade, image } = machine;
  const fix = fixOf([upgradeByItself(machine)]);
  if (has(automaticOsUpgrade, true) === 'no') {
    return violation('automaticOsUpgrade', 'has no automatic OS upgrade, so its instances keep the image they were made from', fix);
  }
  if (image.kind === 'value' && isManagedImage(image.value)) {
    return violation(
      'image',
      'is made from a managed image, which has no versions, so an automatic OS upgrade never finds a newer one; asked for: an image of a gallery or of the marketplace',
      fix,
    );
  }
  const version = image.kind !== 'value' ? 'fixed' : image.value.kind === 'marketplace' ? image.value.version : image.value.id;
  return violation(
    'image',
    `pins the image version ${version}, so an automatic OS upgrade never finds a newer one; asked for: latest`,
    fix,
  );
}
