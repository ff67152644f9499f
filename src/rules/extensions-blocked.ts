import { absent } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { and, has, or, type Truth } from '../estate/truth.ts';
import type { Patching } from '../patching/patching.ts';
import { decidingReach, mayBePatchedBySchedule } from '../patching/reach.ts';
import { fixOf } from './fix.ts';
import { reachNotKnown, reasonOf } from './reason.ts';
import { setOn } from './remedy.ts';
import { type MachineRule, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Azure patches and assesses through an extension, whoever asks for it. */
export const extensionsBlocked: MachineRule<'extensions-blocked'> = {
  id: 'extensions-blocked',
  title: 'A machine that Azure patches or assesses lets extensions run',
  severity: 'high',
  appliesTo: 'machine',
  check({ patching }) {
    const { machine, reaches, unread } = patching;
    if (machine.kind === 'uniform-scale-set') return notApplicable;
    if (machine.kind === 'arc-server') return resultOnServer(patching);
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
  return violation('extensionsAllowed', message, fixOf([setOn(machine, { extensionsAllowed: true })]));
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

/** The agent of an Arc server decides by itself which extensions run, and only a live estate tells. */
function resultOnServer(patching: Patching): RuleOutcome {
  const { machine, reaches, unread } = patching;
  const { blockedExtensions: blocked = absent } = machine.live ?? {};
  const uses: readonly Use[] = [
    {
      needed: has(machine.assessmentMode, 'AutomaticByPlatform'),
      by: 'has assessmentMode AutomaticByPlatform',
      extension: 'PatchExtension',
    },
    { needed: mayBePatchedBySchedule(patching), by: 'is reached by a schedule', extension: 'OsUpdateExtension' },
  ];
  const needed = uses.filter((use) => use.needed !== 'no');
  if (blocked.kind === 'absent' || needed.length === 0) return notApplicable;
  if (blocked.kind === 'unknown') {
    return undecided('blockedExtensions', mayBeBlocked, `Which extensions the agents of these servers block is not known: ${blocked.why}.`);
  }
  const affected = needed.flatMap((use) => blocked.value.filter((name) => name.endsWith(use.extension)).map((name) => ({ ...use, name })));
  const [first] = affected;
  if (!first) return pass;
  const certain = affected.find((use) => use.needed === 'yes');
  if (certain) {
    return violation(
      'blockedExtensions',
      `${certain.by}, and its agent blocks ${certain.name}; asked for: an agent that lets it run`,
      `Let the agent run ${affected.map(({ name }) => name).join(' and ')} (see azcmagent config list on the server: extensions.enabled, extensions.allowlist, extensions.blocklist).`,
    );
  }
  return undecided(
    'blockedExtensions',
    mayBeBlocked,
    first.extension === 'PatchExtension'
      ? reasonOf({ assessmentMode: machine.assessmentMode })
      : reachNotKnown(decidingReach(reaches)?.why ?? unread?.why),
  );
}

const mayBeBlocked = 'may be patched or assessed by Azure through an extension that its agent blocks';

/** What Azure needs an extension for. */
interface Use {
  readonly needed: Truth;
  readonly by: string;
  /** How its name ends, on each system. */
  readonly extension: string;
}
