import { and, has } from '../estate/truth.ts';
import { winnerIs } from '../patching/reboot.ts';
import { fixOf } from './fix.ts';
import { assignmentRemedies, reasonOf, unsettledReboot } from './reason.ts';
import { setReboot } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** The Linux agent reboots at least once with Always, needed or not. Where the policy lists reboot settings, `reboot-setting` decides. */
export const rebootAlwaysLinux: MachineRule<'reboot-always-linux'> = {
  id: 'reboot-always-linux',
  title: 'A Linux machine reboots only when its patches need it',
  severity: 'low',
  remedies: assignmentRemedies,
  appliesTo: 'machine',
  check({ patching, requirements }) {
    const { os } = patching.machine;
    const linux = has(os, 'linux');
    const always = winnerIs(patching, (setting) => setting === 'Always');
    if (requirements.reboot || linux === 'no' || always === undefined) return notApplicable;
    switch (and(linux, always)) {
      case 'no':
        return pass;
      case 'yes':
        return violation(
          'effectiveReboot',
          'is patched with the reboot setting Always, which reboots Linux even where no patch needs it; asked for: IfRequired',
          fixOf([setReboot(patching, 'IfRequired')]),
        );
      case 'unknown':
        return undecided(
          'effectiveReboot',
          'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it',
          always === 'yes' ? reasonOf({ os }) : unsettledReboot(patching),
        );
    }
  },
};
