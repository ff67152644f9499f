import { winnerIs } from '../patching/reboot.ts';
import { fixOf } from './fix.ts';
import { assignmentRemedies, unsettledReboot } from './reason.ts';
import { setReboot } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Patches that need a reboot protect nothing before it. Where the policy lists reboot settings, `reboot-setting` decides instead. */
export const rebootNever: MachineRule<'reboot-never'> = {
  id: 'reboot-never',
  title: 'A machine may reboot when its patches need it',
  severity: 'high',
  remedies: assignmentRemedies,
  appliesTo: 'machine',
  check({ patching, requirements }) {
    if (requirements.reboot) return notApplicable;
    switch (winnerIs(patching, (setting) => setting === 'Never')) {
      case undefined:
        return notApplicable;
      case 'no':
        return pass;
      case 'yes':
        return violation(
          'effectiveReboot',
          'is patched with the reboot setting Never, so patches that need a reboot stay without effect; asked for: IfRequired',
          fixOf([setReboot(patching, 'IfRequired')]),
        );
      case 'unknown':
        return undecided(
          'effectiveReboot',
          'may be patched with the reboot setting Never, and then patches that need a reboot stay without effect',
          unsettledReboot(patching),
        );
    }
  },
};
