import type { Known } from '../estate/known.ts';
import type { OperatingSystem } from '../estate/machine.ts';
import type { Selection } from '../estate/schedule.ts';
import { and, not, type Truth } from '../estate/truth.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setClasses } from './remedy.ts';
import { notApplicable, pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** A selection that only names patches brings none of those that come later. */
export const scheduleOnlyPinnedPatches: ScheduleRule<'schedule-only-pinned-patches'> = {
  id: 'schedule-only-pinned-patches',
  title: 'Each schedule installs new patches, not only named ones',
  severity: 'medium',
  appliesTo: 'schedule',
  check({ schedule }) {
    const spoken = systems.filter((os) => schedule[os].kind !== 'absent');
    if (spoken.length === 0) return notApplicable;
    const refused = spoken.find((os) => isPinned(schedule[os]) === 'yes');
    if (refused)
      return violation(
        refused,
        `installs ${only[refused]}; asked for: classes`,
        fixOf([setClasses(schedule, refused, ['Critical', 'Security'], 'Set')]),
      );
    const open = spoken.find((os) => isPinned(schedule[os]) === 'unknown');
    return open ? unsettled(open, schedule[open]) : pass;
  },
};

const systems: readonly OperatingSystem[] = ['linux', 'windows'];

function isPinned(selection: Known<Selection>): Truth {
  if (selection.kind !== 'value') return selection.kind === 'unknown' ? 'unknown' : 'no';
  return and(hasEntries(selection.value.include), not(hasEntries(selection.value.classifications)));
}

function hasEntries(list: Known<readonly string[]>): Truth {
  if (list.kind === 'unknown') return 'unknown';
  return list.kind === 'value' && list.value.length > 0 ? 'yes' : 'no';
}

function unsettled(os: OperatingSystem, selection: Known<Selection>): RuleOutcome {
  const facts =
    selection.kind === 'value'
      ? {
          [`the choice of ${os} classes`]: selection.value.classifications,
          [`the list of ${os} patches to include`]: selection.value.include,
        }
      : { [os]: selection };
  return undecided(os, `may install ${only[os]}; asked for: classes`, reasonOf(facts));
}

const only: Record<OperatingSystem, string> = {
  linux: 'only what its package masks name on Linux',
  windows: 'only what its KB numbers name on Windows',
};
