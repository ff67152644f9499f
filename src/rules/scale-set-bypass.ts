import { and, has } from '../estate/truth.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { leaveToAzure, leaveToSystem, setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** A scale set takes no schedule: with the bypass set, Azure waits for one that cannot come. */
export const scaleSetBypass: MachineRule<'scale-set-bypass'> = {
  id: 'scale-set-bypass',
  title: 'A flexible scale set does not wait for a schedule',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine }, requirements }) {
    if (machine.kind !== 'flexible-scale-set') return notApplicable;
    const { patchMode, bypass } = machine;
    const platform = has(patchMode, 'AutomaticByPlatform');
    if (platform === 'no') return notApplicable;
    switch (and(platform, has(bypass, true))) {
      case 'no':
        return pass;
      case 'yes':
        return violation(
          'bypass',
          'has patchMode AutomaticByPlatform with bypass set, and no schedule can reach a scale set: nobody patches it; asked for: no bypass',
          fixOf([leaveToAzure(machine, requirements) ?? leaveToSystem(machine, requirements) ?? setOn(machine, { bypass: false })]),
        );
      case 'unknown':
        return undecided(
          'bypass',
          'may have patchMode AutomaticByPlatform with bypass set, and then nobody patches it',
          reasonOf({ patchMode, bypass }),
        );
    }
  },
};
