import type { Machine } from '../estate/machine.ts';
import { and, has, not, or, type Truth } from '../estate/truth.ts';
import type { Requirements } from '../policy/policy.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { isAllowed, setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Azure refuses `AutomaticByOS` without Windows automatic updates, and `Manual` with them. */
export const windowsUpdateFlagMismatch: MachineRule<'windows-update-flag-mismatch'> = {
  id: 'windows-update-flag-mismatch',
  title: 'The patch mode and Windows automatic updates agree',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching: { machine }, requirements }) {
    if (machine.legacy || (machine.kind !== 'virtual-machine' && machine.kind !== 'flexible-scale-set')) return notApplicable;
    const { os, specialised, patchMode, automaticUpdates } = machine;
    // What Azure makes of a mode that nobody wrote beside such a flag is not documented; default-mode-implicit speaks of it.
    if (patchMode.kind === 'value' && patchMode.implicit) return notApplicable;
    const declared = and(has(os, 'windows'), not(has(specialised, true)));
    const applies = and(declared, or(has(patchMode, 'AutomaticByOS'), has(patchMode, 'Manual')));
    if (applies === 'no') return notApplicable;
    switch (and(declared, mismatch(machine))) {
      case 'no':
        return pass;
      case 'yes':
        return refused(machine, requirements);
      case 'unknown':
        return undecided(
          'automaticUpdates',
          'may have a patchMode and automaticUpdates that contradict each other, which Azure refuses',
          reasonOf({ os, specialised, patchMode, automaticUpdates }),
        );
    }
  },
};

function mismatch({ patchMode, automaticUpdates }: Machine): Truth {
  const withoutUpdates = and(has(patchMode, 'AutomaticByOS'), has(automaticUpdates, false));
  return or(withoutUpdates, and(has(patchMode, 'Manual'), has(automaticUpdates, true)));
}

function refused(machine: Machine, requirements: Requirements): RuleOutcome {
  const { patchMode, automaticUpdates } = machine;
  const manual = has(patchMode, 'Manual') === 'yes';
  const mode = manual ? 'Manual' : 'AutomaticByOS';
  const flag = `${manual}${byDefault(automaticUpdates)}`;
  const flagWay = setOn(machine, { automaticUpdates: !manual });
  const isOpen = isAllowed(requirements, manual ? 'WindowsAutomaticUpdates' : 'ManualUpdates');
  const otherMode = isOpen ? setOn(machine, { patchMode: manual ? 'AutomaticByOS' : 'Manual' }) : undefined;
  return violation(
    'automaticUpdates',
    `has patchMode ${mode} with automaticUpdates ${flag}; asked for: automaticUpdates ${!manual}, since Azure refuses this`,
    fixOf([{ ...flagWay, words: `${flagWay.words} (Azure cannot change it on a machine that exists)` }, otherMode]),
  );
}

function byDefault(fact: Machine['automaticUpdates']): string {
  return fact.kind === 'value' && fact.implicit ? ' by default' : '';
}
