import type { Machine } from '../estate/machine.ts';
import { and, has, not, type Truth } from '../estate/truth.ts';
import { inEachSetting } from '../patching/settings.ts';
import { type Fix, fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, undecided, violation } from './rule.ts';

/** A mode that nobody wrote is left to the service, which picks by system. */
export const defaultModeImplicit: MachineRule<'default-mode-implicit'> = {
  id: 'default-mode-implicit',
  title: 'Somebody chose the patch mode of each machine',
  severity: 'low',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    if (machine.legacy || machine.kind === 'uniform-scale-set' || machine.kind === 'arc-server') return notApplicable;
    const { patchMode, specialised } = machine;
    if (patchMode.kind === 'absent' || has(specialised, true) === 'yes') return notApplicable;
    switch (and(inEachSetting(machine, isImplicit), not(has(specialised, true)))) {
      case 'no':
        return pass;
      case 'yes':
        return violation('patchMode', `has no patchMode written${byDefault(machine)}; asked for: a choice`, fix(machine));
      case 'unknown':
        return undecided('patchMode', 'may have no patchMode written; asked for: a choice', reasonOf({ patchMode, specialised }));
    }
  },
};

function isImplicit({ patchMode }: Machine): Truth {
  if (patchMode.kind === 'unknown') return 'unknown';
  return patchMode.kind === 'value' && patchMode.implicit ? 'yes' : 'no';
}

function byDefault({ patchMode }: Machine): string {
  return patchMode.kind === 'value' ? `, so ${patchMode.value} applies as the default of the service` : '';
}

function fix(machine: Machine): Fix | undefined {
  const today = machine.patchMode.kind === 'value' ? machine.patchMode.value : 'AutomaticByPlatform';
  // Azure refuses AutomaticByOS while Windows' own updates are off.
  const mode = today === 'AutomaticByOS' && has(machine.automaticUpdates, false) === 'yes' ? 'Manual' : today;
  const way = setOn(machine, { patchMode: mode });
  return fixOf([{ ...way, words: `${way.words} to keep today's behaviour, or choose another mode` }]);
}
