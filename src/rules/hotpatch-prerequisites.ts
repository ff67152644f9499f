import type { Machine } from '../estate/machine.ts';
import { and, has, not, type Truth } from '../estate/truth.ts';
import { takesHotpatches } from '../patching/images.ts';
import { fixOf, step, together } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Hotpatching needs Azure's patching, the agent and one of a few images. */
export const hotpatchPrerequisites: MachineRule<'hotpatch-prerequisites'> = {
  id: 'hotpatch-prerequisites',
  title: 'A machine with hotpatching has what hotpatching needs',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching: { machine } }) {
    if (machine.kind !== 'virtual-machine') return notApplicable;
    const hotpatched = and(has(machine.hotpatch, true), has(machine.os, 'windows'));
    if (hotpatched === 'no') return notApplicable;
    const { platform, agent, image } = needsOf(machine);
    const prepared = and(and(platform, agent), image);
    if (prepared === 'yes') return pass;
    return and(hotpatched, not(prepared)) === 'yes' ? refused(machine) : unsettled(machine);
  },
};

function needsOf(machine: Machine): Record<'platform' | 'agent' | 'image', Truth> {
  return {
    platform: has(machine.patchMode, 'AutomaticByPlatform'),
    agent: not(has(machine.agent, false)),
    image: isListed(machine),
  };
}

function isListed({ image }: Machine): Truth {
  if (image.kind === 'unknown') return 'unknown';
  return image.kind === 'value' && takesHotpatches(image.value) ? 'yes' : 'no';
}

function refused(machine: Machine): RuleOutcome {
  const { platform, agent, image } = needsOf(machine);
  const missing = [
    ...(platform === 'no' ? ['patchMode AutomaticByPlatform'] : []),
    ...(agent === 'no' ? ['the agent'] : []),
    ...(image === 'no' ? [`an image that takes hotpatches (${shown(machine)})`] : []),
  ];
  const values = {
    ...(platform === 'no' ? { patchMode: 'AutomaticByPlatform' } : {}),
    ...(agent === 'no' ? { agent: true } : {}),
    // Azure refuses the pair.
    ...(has(machine.bypass, true) === 'no' ? {} : { bypass: false }),
  };
  const prepare = [
    ...(Object.keys(values).length > 0 ? [setOn(machine, values)] : []),
    ...(image === 'no'
      ? [step('Create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition', 'use-hotpatch-image')]
      : []),
  ];
  // azurerm refuses every other mode for an image that takes hotpatches.
  const isTied = image === 'yes' && platform === 'no' && machine.origin.words === 'azurerm';
  const fix = fixOf([together(prepare), isTied ? undefined : setOn(machine, { hotpatch: false })]);
  return violation('hotpatch', `has hotpatch set without what it needs; missing: ${missing.join(', ')}`, fix);
}

function unsettled(machine: Machine): RuleOutcome {
  const { hotpatch, os, patchMode, agent, image } = machine;
  return undecided(
    'hotpatch',
    'may have hotpatch set without what it needs: patchMode AutomaticByPlatform, the agent and an image that takes hotpatches',
    reasonOf({ hotpatch, os, patchMode, agent, image }),
  );
}

function shown({ image }: Machine): string {
  if (image.kind !== 'value') return 'it is made from a disk';
  if (image.value.kind === 'custom') return `${image.value.id} is a custom image`;
  const { publisher, offer, sku } = image.value;
  return `${publisher}:${offer}:${sku} does not`;
}
