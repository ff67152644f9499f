import type { Machine } from '../estate/machine.ts';
import { and, has, or, type Truth } from '../estate/truth.ts';
import type { Reach } from '../patching/patching.ts';
import { decidingReach, mayBePatchedBySchedule, patchedBySchedule } from '../patching/reach.ts';
import { isUnsupported } from '../patching/update-manager.ts';
import type { Requirements } from '../policy/policy.ts';
import { fixOf, step, together } from './fix.ts';
import { reachNotKnown, reasonOf } from './reason.ts';
import { leaveToSystem, takeOut } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Update Manager leaves Windows clients and a few server images alone, whatever is set. */
export const unsupportedOs: MachineRule<'unsupported-os'> = {
  id: 'unsupported-os',
  title: 'A machine that relies on Azure Update Manager runs a system that it supports',
  severity: 'medium',
  appliesTo: 'machine',
  check({ patching, requirements }) {
    const { machine, reaches, unread } = patching;
    if (machine.kind !== 'virtual-machine' && machine.kind !== 'arc-server') return notApplicable;
    const relies = or(isOnPlatform(machine), mayBePatchedBySchedule(patching));
    if (relies === 'no') return notApplicable;
    switch (and(relies, isUnsupported(machine))) {
      case 'no':
        return pass;
      case 'yes':
        return refused(machine, reaches, requirements);
      case 'unknown':
        return unsettled(machine, decidingReach(reaches)?.why ?? unread?.why, relies);
    }
  },
};

/** The mode of an Arc server has no effect. */
function isOnPlatform({ kind, patchMode }: Machine): Truth {
  return kind === 'arc-server' ? 'no' : has(patchMode, 'AutomaticByPlatform');
}

function refused(machine: Machine, reaches: readonly Reach[], requirements: Requirements): RuleOutcome {
  const isPlatform = isOnPlatform(machine) === 'yes';
  const mode = isPlatform ? leaveToSystem(machine, requirements) : undefined;
  const schedule = patchedBySchedule(reaches) === 'yes' ? [takeOut] : [];
  const leave = isPlatform && !mode ? undefined : together([...(mode ? [mode] : []), ...schedule], ' and ');
  const [stated, wanted, use] =
    machine.kind === 'arc-server'
      ? [`runs ${shown(machine)}`, 'system', 'Move it to a system']
      : [`is made from ${shown(machine)}`, 'image', 'Use an image'];
  return violation(
    'image',
    `${stated}, which Azure Update Manager does not support; asked for: a supported ${wanted}, or patching by the system`,
    fixOf([step(`${use} that Update Manager supports`, 'use-image-that-update-manager-supports'), leave]),
  );
}

function unsettled(machine: Machine, why: string | undefined, relies: Truth): RuleOutcome {
  const { image, patchMode } = machine;
  const facts = relies === 'yes' ? { image } : { image, patchMode };
  const open = Object.values(facts).some(({ kind }) => kind === 'unknown');
  return undecided(
    'image',
    `may rely on Azure Update Manager, and ${image.kind === 'unknown' ? 'its image is not known' : `it does not support ${shown(machine)}`}`,
    open ? reasonOf(facts) : reachNotKnown(why),
  );
}

function shown({ image, product }: Machine): string {
  if (image.kind !== 'value' || image.value.kind === 'custom') {
    if (product.kind !== 'value') return 'its image';
    return image.kind === 'value' ? `an image with ${product.value}` : product.value;
  }
  const { publisher, offer, sku } = image.value;
  return `${publisher}:${offer}:${sku}`;
}
