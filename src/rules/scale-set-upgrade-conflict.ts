import type { Machine } from '../estate/machine.ts';
import { and, has, or } from '../estate/truth.ts';
import { isRefusedMode, updatesItself, automaticOsUpgrade as upgradeByItself } from './automatic-os-upgrade.ts';
import { fixOf, inWordsOnly } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** The automatic OS upgrade replaces the image, and Azure refuses it beside whatever else changes the system inside. */
export const scaleSetUpgradeConflict: MachineRule<'scale-set-upgrade-conflict'> = {
  id: 'scale-set-upgrade-conflict',
  title: 'A scale set has one way of updating, not two that exclude each other',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    const { kind, os, patchMode, automaticOsUpgrade } = machine;
    if (kind !== 'uniform-scale-set' && kind !== 'flexible-scale-set') return notApplicable;
    const upgrade = has(automaticOsUpgrade, true);
    if (upgrade === 'no') return notApplicable;
    const byPlatform = kind === 'flexible-scale-set' ? has(patchMode, 'AutomaticByPlatform') : 'no';
    const byWindows = and(has(os, 'windows'), updatesItself(machine));
    const byMode = isRefusedMode(machine);
    switch (and(upgrade, or(byMode, or(byPlatform, byWindows)))) {
      case 'no':
        return pass;
      case 'yes':
        return conflicting(byMode === 'yes' ? 'upgradeMode' : byPlatform === 'yes' ? 'patchMode' : 'automaticUpdates', machine);
      case 'unknown':
        return undecided(
          'automaticOsUpgrade',
          'may combine the automatic OS upgrade with another way of updating, which Azure refuses',
          reasonFor(machine),
        );
    }
  },
};

function reasonFor(machine: Machine): string {
  const { kind, os, patchMode, automaticUpdates, automaticOsUpgrade, specialised, upgradeMode } = machine;
  const mode = isRefusedMode(machine) === 'unknown' ? { upgradeMode } : {};
  const facts = { automaticOsUpgrade, ...mode, ...(kind === 'flexible-scale-set' ? { patchMode } : {}), os, automaticUpdates, specialised };
  const open = Object.values(facts).some((fact) => fact.kind === 'unknown');
  return open ? reasonOf(facts) : 'Nothing declares whether Windows updates itself on scale sets without an OS profile.';
}

function conflicting(property: 'upgradeMode' | 'patchMode' | 'automaticUpdates', machine: Machine): RuleOutcome {
  if (property === 'upgradeMode') {
    return violation(
      property,
      'has the automatic OS upgrade and the upgrade mode Manual, which azurerm refuses; asked for: Automatic or Rolling',
      fixOf([upgradeByItself(machine)]),
    );
  }
  if (property === 'patchMode') {
    return violation(
      property,
      'has the automatic OS upgrade and patchMode AutomaticByPlatform, which exclude each other; asked for: one of them',
      fixOf([setOn(machine, { automaticOsUpgrade: false }), inWordsOnly('choose another patch mode')]),
    );
  }
  return violation(
    property,
    'has the automatic OS upgrade while Windows updates itself too, which exclude each other; asked for: automaticUpdates false',
    fixOf([setOn(machine, { automaticUpdates: false })]),
  );
}
