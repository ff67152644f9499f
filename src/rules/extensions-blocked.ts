import type { Machine } from '../estate/machine.ts';
import { and, has, or, type Truth } from '../estate/truth.ts';
import { decidingReach, mayBePatchedBySchedule } from '../patching/reach.ts';
import { reachNotKnown, reasonOf } from './reason.ts';
import { attributeName } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Azure patches and assesses through an extension, whoever asks for it. */
export const extensionsBlocked: MachineRule<'extensions-blocked'> = {
  id: 'extensions-blocked',
  title: 'A machine that Azure patches or assesses lets extensions run',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching }) {
    const { machine, reaches, unread } = patching;
    if (machine.kind === 'uniform-scale-set' || machine.kind === 'arc-server') return notApplicable;
    const needed = or(asksAzure(machine), mayBePatchedBySchedule(patching));
    if (needed === 'no') return notApplicable;
    const blocked = and(needed, has(machine.extensionsAllowed, false));
    if (blocked === 'no') return pass;
    return blocked === 'yes' ? refused(machine) : unsettled(machine, decidingReach(reaches)?.why ?? unread?.why, needed);
  },
};

function asksAzure({ patchMode, assessmentMode }: Machine): Truth {
  return or(has(patchMode, 'AutomaticByPlatform'), has(assessmentMode, 'AutomaticByPlatform'));
}

function refused(machine: Machine): RuleOutcome {
  const { patchMode, assessmentMode } = machine;
  const by =
    has(patchMode, 'AutomaticByPlatform') === 'yes'
      ? 'has patchMode AutomaticByPlatform'
      : has(assessmentMode, 'AutomaticByPlatform') === 'yes'
        ? 'has assessmentMode AutomaticByPlatform'
        : 'is reached by a schedule';
  const message = `${by} with extensions switched off; asked for: extensions allowed, since Azure patches and assesses through one`;
  return violation('extensionsAllowed', message, `Set ${attributeName(machine, 'extensionsAllowed')} = true.`);
}

function unsettled({ patchMode, assessmentMode, extensionsAllowed }: Machine, why: string | undefined, needed: Truth): RuleOutcome {
  const facts = needed === 'yes' ? { extensionsAllowed } : { patchMode, assessmentMode, extensionsAllowed };
  const open = Object.values(facts).some(({ kind }) => kind === 'unknown');
  return undecided(
    'extensionsAllowed',
    'may be patched or assessed by Azure with extensions switched off, and then neither works',
    open ? reasonOf(facts) : reachNotKnown(why),
  );
}
