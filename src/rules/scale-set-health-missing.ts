import type { Machine } from '../estate/machine.ts';
import { and, has, not } from '../estate/truth.ts';
import { healthStep } from './automatic-os-upgrade.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Azure patches or upgrades a scale set by itself only where it can see the health of the instances. */
export const scaleSetHealthMissing: MachineRule<'scale-set-health-missing'> = {
  id: 'scale-set-health-missing',
  title: 'A scale set that Azure patches or upgrades by itself reports its health',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    if (machine.kind !== 'uniform-scale-set' && machine.kind !== 'flexible-scale-set') return notApplicable;
    const needs = [upgrade(machine), ...(machine.kind === 'flexible-scale-set' ? [guestPatching(machine)] : [])];
    const open = needs.filter(({ holds }) => holds !== 'no');
    const certain = open.find(({ holds }) => holds === 'yes');
    const [need] = certain ? [certain] : open;
    return need ? outcomeOf(machine, need) : notApplicable;
  },
};

/** Something of Azure that looks at the health of instances. */
type Need = ReturnType<typeof upgrade> | ReturnType<typeof guestPatching>;

function upgrade({ automaticOsUpgrade }: Machine) {
  return {
    holds: has(automaticOsUpgrade, true),
    facts: { automaticOsUpgrade },
    words: 'the automatic OS upgrade without a health probe or an application health extension',
  } as const;
}

function guestPatching({ patchMode }: Machine) {
  return {
    holds: has(patchMode, 'AutomaticByPlatform'),
    facts: { patchMode },
    words: 'patchMode AutomaticByPlatform without an application health extension',
  } as const;
}

function outcomeOf(machine: Machine, { holds, facts, words }: Need): RuleOutcome {
  const { health } = machine;
  switch (and(holds, not(has(health, true)))) {
    case 'no':
      return pass;
    case 'yes':
      return violation('health', `has ${words}, which Azure requires`, fixOf([healthStep(machine)]));
    case 'unknown':
      return undecided('health', `may have ${words}, which Azure requires`, reasonOf({ ...facts, health }));
  }
}
