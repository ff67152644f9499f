import type { Machine } from '../estate/machine.ts';
import { and, has, not, type Truth } from '../estate/truth.ts';
import { supportsAutomaticPatching } from '../patching/images.ts';
import { isUnsupported } from '../patching/update-manager.ts';
import type { Requirements } from '../policy/policy.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { isAllowed, leaveToSystem, setAndAssign, useListedImage } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Azure patches by itself only what was made from an image on its list; otherwise it silently does nothing. */
export const unsupportedImage: MachineRule<'unsupported-image'> = {
  id: 'unsupported-image',
  title: 'A machine left to Azure is made from an image that Azure patches',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine }, requirements }) {
    if (machine.kind !== 'virtual-machine' && machine.kind !== 'flexible-scale-set') return notApplicable;
    const leftToAzure = and(has(machine.patchMode, 'AutomaticByPlatform'), not(has(machine.bypass, true)));
    if (leftToAzure === 'no') return notApplicable;
    // A specialised disk has no image to evaluate; `specialised-disk-unmanaged` reports it.
    const specialised: Truth = machine.image.kind === 'absent' ? has(machine.specialised, true) : 'no';
    if (specialised === 'yes') return notApplicable;
    const supported = isSupported(machine);
    if (supported === 'yes') return pass;
    return and(and(leftToAzure, not(specialised)), not(supported)) === 'yes' ? refused(machine, requirements) : unsettled(machine);
  },
};

function isSupported({ image }: Machine): Truth {
  if (image.kind === 'unknown') return 'unknown';
  return image.kind === 'value' && supportsAutomaticPatching(image.value) ? 'yes' : 'no';
}

function refused(machine: Machine, requirements: Requirements): RuleOutcome {
  const stated = `is left to Azure for patching, but ${shown(machine)}; asked for: an image that Azure patches by itself`;
  // No schedule patches it either.
  if (isUnsupported(machine) === 'yes') return violation('image', stated, fixOf([useListedImage, leaveToSystem(machine, requirements)]));
  const isOpen = machine.kind === 'virtual-machine' && isAllowed(requirements, 'CustomerManagedSchedules');
  return violation(
    'image',
    stated,
    fixOf([isOpen ? setAndAssign(machine, { bypass: true }) : leaveToSystem(machine, requirements), useListedImage]),
  );
}

function unsettled(machine: Machine): RuleOutcome {
  const { patchMode, bypass, image, specialised } = machine;
  return undecided(
    'image',
    `may be left to Azure for patching, and ${shown(machine)}; asked for: an image that Azure patches by itself`,
    reasonOf({ patchMode, bypass, image, ...(image.kind === 'absent' ? { specialised } : {}) }),
  );
}

function shown({ image }: Machine): string {
  if (image.kind === 'unknown') return 'its image is not known';
  if (image.kind === 'absent') return 'it is made from a disk, not from an image';
  if (image.value.kind === 'custom') return `${image.value.id} is a custom image`;
  const { publisher, offer, sku } = image.value;
  return `${publisher}:${offer}:${sku} is not an image on Azure's list`;
}
