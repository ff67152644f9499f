import type { Machine } from '../estate/machine.ts';
import { and, has, not, type Truth } from '../estate/truth.ts';
import { inEachSetting } from '../patching/settings.ts';
import { isUnsupported } from '../patching/update-manager.ts';
import type { Requirements } from '../policy/policy.ts';
import { type Fix, fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { isAllowed, setAndAssign, setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** The bypass belongs to `AutomaticByPlatform`; beside another mode it means that somebody forgot the mode. */
export const bypassOnWrongMode: MachineRule<'bypass-on-wrong-mode'> = {
  id: 'bypass-on-wrong-mode',
  title: 'A machine sets the bypass only together with AutomaticByPlatform',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching: { machine }, requirements }) {
    if (machine.legacy || (machine.kind !== 'virtual-machine' && machine.kind !== 'flexible-scale-set')) return notApplicable;
    const { patchMode, bypass, specialised } = machine;
    const applies = and(has(bypass, true), not(has(specialised, true)));
    if (applies === 'no') return notApplicable;
    const wrong = and(applies, inEachSetting(machine, isWrong));
    if (wrong === 'no') return pass;
    if (wrong === 'yes') {
      return violation(
        'bypass',
        `has bypass set, but patchMode is ${shown(machine)}; the bypass works only with patchMode AutomaticByPlatform`,
        fixFor(machine, requirements),
      );
    }
    return undecided(
      'bypass',
      'may have bypass set without patchMode AutomaticByPlatform, and then the bypass does nothing',
      reasonOf({ patchMode, bypass, specialised }),
    );
  },
};

function isWrong({ patchMode, bypass }: Machine): Truth {
  return and(has(bypass, true), not(has(patchMode, 'AutomaticByPlatform')));
}

function shown({ patchMode }: Machine): string {
  if (patchMode.kind !== 'value') return 'not set';
  return patchMode.implicit ? `${patchMode.value} by default` : patchMode.value;
}

function fixFor(machine: Machine, requirements: Requirements): Fix | undefined {
  const off = setOn(machine, { bypass: false });
  // A scale set takes no schedule, so with the mode added the bypass would leave it to nobody.
  const isOpen =
    machine.kind === 'virtual-machine' && isUnsupported(machine) !== 'yes' && isAllowed(requirements, 'CustomerManagedSchedules');
  return fixOf([isOpen ? setAndAssign(machine, { patchMode: 'AutomaticByPlatform' }) : undefined, off]);
}
