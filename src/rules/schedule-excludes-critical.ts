import { type Known, unknown } from '../estate/known.ts';
import type { LiveState, PendingPatch } from '../estate/live.ts';
import { excludesNothing, keptOut } from '../history/exclusion.ts';
import { succeeded } from '../history/live-state.ts';
import { patchName } from '../history/missing-patches.ts';
import { schedulesOf } from '../patching/machine-schedules.ts';
import { liveRule, notTold } from './live-rule.ts';
import { assignmentRemedies, lostAssignment, reasonOfUndecided } from './reason.ts';
import { notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** An exclusion outlives its reason: what it keeps out stays missing for good. */
export const scheduleExcludesCritical = liveRule({
  id: 'schedule-excludes-critical',
  title: 'No critical or security patch that is missing is excluded by the schedules of its machine',
  severity: 'medium',
  remedies: assignmentRemedies,
  check(live, { patching }) {
    const schedules = schedulesOf(patching);
    const { orchestrations } = patching;
    if (!orchestrations.includes('CustomerManagedSchedules')) return notApplicable;
    const lost = lostAssignment(patching);
    if (lost !== undefined && !(live.pending.kind === 'value' && live.pending.value.length === 0)) return undecided('pending', maybe, lost);
    if (schedules.length === 0) return notApplicable;
    const { os } = patching.machine;
    if (os.kind !== 'value') return open('The operating system of these machines is', os);
    if (schedules.every((schedule) => excludesNothing(schedule, os.value))) return pass;
    const pending = knownPatches(live);
    if (pending.kind !== 'value') return open('What these machines miss is', pending);
    const fates = pending.value.map((patch) => ({ patch, ...keptOut(patch, os.value, schedules) }));
    const kept = fates.filter((fate) => fate.truth === 'yes');
    if (kept.length > 0) {
      // What else may patch the machine does not ask for the exclusions of a schedule.
      if (orchestrations.length > 1) return undecided('pending', maybe, reasonOfUndecided(patching.undecided));
      const schedulesThat = excluding(kept.flatMap(({ by }) => by));
      return violation(
        'pending',
        `has ${listed(kept.map(({ patch }) => patchName(patch)))} pending, which ${schedulesThat}; asked for: no exclusion of critical or security patches`,
        'Take the exclusion out of kbNumbersToExclude or packageNameMasksToExclude, or waive the finding for as long as it must stay.',
      );
    }
    const unsettled = fates.find((fate) => fate.truth === 'unknown');
    if (unsettled) return open('Whether the schedules of these machines exclude what they miss is', unknown(unsettled.why));
    return isCut(live, pending.value) ? open('Everything that these machines miss is', unknown('Azure cut the list')) : pass;
  },
});

const maybe = 'may have critical or security patches pending that its schedules exclude';

function open(facts: string, fact: Known<unknown>): RuleOutcome {
  return undecided('pending', maybe, notTold(facts, fact.kind === 'unknown' ? fact.why : 'Azure does not say'));
}

/** What is missing by an assessment that stands: one that failed or goes on leaves an old list behind, or half a new one. */
function knownPatches({ pending, assessment }: LiveState): Known<readonly PendingPatch[]> {
  if (pending.kind === 'absent') return unknown('Azure has no assessment of them');
  if (pending.kind === 'unknown' || assessment.kind === 'absent') return pending;
  if (assessment.kind === 'unknown') return assessment;
  return succeeded(assessment.value) ? pending : unknown(`the last assessment is ${assessment.value.status}`);
}

/** The agent of Linux cuts long lists, but not the counts. */
function isCut({ assessment }: LiveState, pending: readonly PendingPatch[]): boolean {
  if (assessment.kind !== 'value') return false;
  const { critical = 0, security = 0 } = assessment.value.counts;
  return critical + security > pending.length;
}

const shown = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - shown;
  return rest > 0 ? `${names.slice(0, shown).join(', ')} and ${rest} more` : names.join(' and ');
}

function excluding(ids: readonly string[]): string {
  const schedules = [...new Set(ids)].sort();
  return schedules.length === 1 ? `the schedule ${schedules[0]} excludes` : `the schedules ${schedules.join(' and ')} exclude`;
}
