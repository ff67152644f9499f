import type { AssessmentMode } from '../estate/machine.ts';
import type { RuleSettings } from '../policy/policy.ts';
import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** Missing patches are looked for every day only with `AutomaticByPlatform`. */
export const assessmentMode: MachineRule<'assessment-mode'> = {
  id: 'assessment-mode',
  title: 'Azure looks for missing patches on each machine every day',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching: { machine } }, settings) {
    if (machine.kind === 'uniform-scale-set') return notApplicable;
    const [wanted, other] = allowedModes(settings);
    if (other !== undefined) return pass;
    const mode = machine.assessmentMode;
    if (mode.kind === 'unknown') {
      return undecided(
        'assessmentMode',
        `has an assessmentMode that is not known; asked for: ${wanted}`,
        reasonOf({ assessmentMode: mode }),
      );
    }
    if ((mode.kind === 'value' ? mode.value : 'ImageDefault') === wanted) return pass;
    const written = mode.kind === 'value' && !mode.implicit;
    const assessed = machine.kind === 'arc-server' && wanted === 'AutomaticByPlatform';
    const cost = assessed ? ' Azure Update Manager may charge for an Arc server that is assessed.' : '';
    return violation(
      'assessmentMode',
      `${written ? `has assessmentMode ${mode.value}` : 'has no assessmentMode written, so ImageDefault applies'}; asked for: ${wanted}`,
      `${setOn(machine, { assessmentMode: wanted })}.${cost}`,
    );
  },
};

/** There are two modes: who allows both asks for nothing. */
function allowedModes({ allowed }: RuleSettings): readonly [AssessmentMode, AssessmentMode | undefined] {
  const both = (['AutomaticByPlatform', 'ImageDefault'] as const).filter((mode) => Array.isArray(allowed) && allowed.includes(mode));
  const [first = 'AutomaticByPlatform', second] = both;
  return [first, second];
}
