import { and, has } from '../estate/truth.ts';
import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Azure answers 400 to hotpatching with the bypass on virtual machines; Arc servers may have both. */
export const hotpatchWithBypass: MachineRule<'hotpatch-with-bypass'> = {
  id: 'hotpatch-with-bypass',
  title: 'A machine with hotpatching does not set the bypass',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    const { hotpatch, bypass } = machine;
    if (machine.kind !== 'virtual-machine') return notApplicable;
    const hotpatched = has(hotpatch, true);
    if (hotpatched === 'no') return notApplicable;
    switch (and(hotpatched, has(bypass, true))) {
      case 'no':
        return pass;
      case 'yes':
        return violation(
          'hotpatch',
          'has hotpatch and bypass both set; asked for: only one of them, since Azure refuses the pair',
          `${setOn(machine, { hotpatch: false })}, or: ${setOn(machine, { bypass: false })} and assign no schedule.`,
        );
      case 'unknown':
        return undecided('hotpatch', 'may have hotpatch and bypass both set, which Azure refuses', reasonOf({ hotpatch, bypass }));
    }
  },
};
