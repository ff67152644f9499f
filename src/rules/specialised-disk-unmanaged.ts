import type { Machine } from '../estate/machine.ts';
import { and, has, not, or, type Truth } from '../estate/truth.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setAndAssign } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** A machine from a specialised disk has no OS profile, so nothing says how it is patched; nor does Azure patch it by itself. */
export const specialisedDiskUnmanaged: MachineRule<'specialised-disk-unmanaged'> = {
  id: 'specialised-disk-unmanaged',
  title: 'A machine is made from an image, or says how it is patched',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    if (machine.kind !== 'virtual-machine' || machine.legacy || machine.specialised.kind === 'absent') return notApplicable;
    const specialised = has(machine.specialised, true);
    switch (and(specialised, or(isUnwritten(machine), isLeftToAzure(machine)))) {
      case 'no':
        return pass;
      case 'yes':
        return violation(
          'patchMode',
          `${madeFrom(machine)} and ${shown(machine)}; asked for: patch settings of a customer's schedule or of the system`,
          fixOf([setAndAssign(machine, { patchMode: 'AutomaticByPlatform', bypass: true })]),
        );
      case 'unknown':
        return undecided(
          'patchMode',
          'may be made from a specialised disk without working patch settings',
          reasonOf({ specialised: machine.specialised, patchMode: machine.patchMode, bypass: machine.bypass }),
        );
    }
  },
};

/** A body without an OS profile may name an image all the same: then nothing says that a disk stands behind it. */
function madeFrom({ image }: Machine): string {
  return image.kind === 'absent' ? 'is made from a specialised disk' : 'has no osProfile, as a machine of a specialised disk has none,';
}

function isUnwritten({ patchMode }: Machine): Truth {
  if (patchMode.kind === 'unknown') return 'unknown';
  return patchMode.kind === 'absent' || patchMode.implicit ? 'yes' : 'no';
}

function isLeftToAzure({ patchMode, bypass }: Machine): Truth {
  return and(has(patchMode, 'AutomaticByPlatform'), not(has(bypass, true)));
}

function shown(machine: Machine): string {
  if (isUnwritten(machine) === 'yes') return 'has no patch settings, so only the system decides';
  return 'is left to Azure, which does not patch specialised disks by itself';
}
