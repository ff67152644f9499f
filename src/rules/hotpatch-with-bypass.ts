import { and, has } from '../estate/truth.ts';
import { fixOf, step, together } from './fix.ts';
import { reasonOf } from './reason.ts';
import { leaveToAzure, setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Azure answers 400 to hotpatching with the bypass on virtual machines; Arc servers may have both. */
export const hotpatchWithBypass: MachineRule<'hotpatch-with-bypass'> = {
  id: 'hotpatch-with-bypass',
  title: 'A machine with hotpatching does not set the bypass',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine }, requirements }) {
    const { hotpatch, bypass } = machine;
    if (machine.kind !== 'virtual-machine') return notApplicable;
    const hotpatched = has(hotpatch, true);
    if (hotpatched === 'no') return notApplicable;
    switch (and(hotpatched, has(bypass, true))) {
      case 'no':
        return pass;
      case 'yes': {
        const azure = leaveToAzure(machine, requirements);
        return violation(
          'hotpatch',
          'has hotpatch and bypass both set; asked for: only one of them, since Azure refuses the pair',
          fixOf([setOn(machine, { hotpatch: false }), azure && together([azure, step('Assign no schedule', 'leave-schedules')], ' and ')]),
        );
      }
      case 'unknown':
        return undecided('hotpatch', 'may have hotpatch and bypass both set, which Azure refuses', reasonOf({ hotpatch, bypass }));
    }
  },
};
