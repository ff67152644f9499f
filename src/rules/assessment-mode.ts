import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Missing patches are looked for every day only with `AutomaticByPlatform`. */
export const assessmentMode: MachineRule<'assessment-mode'> = {
  id: 'assessment-mode',
  title: 'Azure looks for missing patches on each machine every day',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching: { machine } }, { allowed }) {
    if (machine.kind === 'uniform-scale-set') return notApplicable;
    // There are two modes: who allows both asks for nothing.
    if (allowed.includes('AutomaticByPlatform') && allowed.includes('ImageDefault')) return pass;
    const [requested = 'AutomaticByPlatform'] = allowed;
    const mode = machine.assessmentMode;
    if (mode.kind === 'unknown') {
      return undecided(
        'assessmentMode',
        `has an assessmentMode that is not known; asked for: ${requested}`,
        reasonOf({ assessmentMode: mode }),
      );
    }
    if ((mode.kind === 'value' ? mode.value : 'ImageDefault') === requested) return pass;
    const written = mode.kind === 'value' && !mode.implicit;
    const assessed = machine.kind === 'arc-server' && requested === 'AutomaticByPlatform';
    const cost = assessed ? 'Azure Update Manager may charge for an Arc server that is assessed.' : undefined;
    return violation(
      'assessmentMode',
      `${written ? `has assessmentMode ${mode.value}` : 'has no assessmentMode written, so ImageDefault applies'}; asked for: ${requested}`,
      fixOf([setOn(machine, { assessmentMode: requested })], cost),
    );
  },
};
