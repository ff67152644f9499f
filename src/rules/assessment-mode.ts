import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Missing patches are looked for every day only with `AutomaticByPlatform`. */
export const assessmentMode: MachineRule<'assessment-mode'> = {
  id: 'assessment-mode',
  title: 'Azure looks for missing patches on each machine every day',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    if (machine.kind === 'uniform-scale-set') return notApplicable;
    const mode = machine.assessmentMode;
    if (mode.kind === 'value' && mode.value === 'AutomaticByPlatform') return pass;
    if (mode.kind === 'unknown') {
      return undecided(
        'assessmentMode',
        'has an assessmentMode that is not known; asked for: AutomaticByPlatform',
        reasonOf({ assessmentMode: mode }),
      );
    }
    const written = mode.kind === 'value' && !mode.implicit;
    const cost = machine.kind === 'arc-server' ? ' Azure Update Manager may charge for an Arc server that is assessed.' : '';
    return violation(
      'assessmentMode',
      `${written ? `has assessmentMode ${mode.value}` : 'has no assessmentMode written, so ImageDefault applies'}; asked for: AutomaticByPlatform`,
      `${setOn(machine, { assessmentMode: 'AutomaticByPlatform' })}.${cost}`,
    );
  },
};
