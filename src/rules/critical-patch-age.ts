import { dayIn, daysSince, instantFact } from '../calendar/instant.ts';
import type { LiveState, PatchAssessment, PatchInstallation, PendingPatch } from '../estate/live.ts';
import type { Truth } from '../estate/truth.ts';
import { type Exclusion, exclusionOf } from '../history/exclusion.ts';
import { type LastSuccess, lastSuccess } from '../history/installation.ts';
import { type AssessmentState, assessmentState, isAssessed, isDisconnected, isOff } from '../history/live-state.ts';
import { type MissingPatches, missingPatches, patchName, type Waiting, waitingSince } from '../history/missing-patches.ts';
import { isRunOf } from '../history/schedule-run.ts';
import type { Orchestration } from '../patching/orchestration.ts';
import type { Patching } from '../patching/patching.ts';
import { publishingOf } from '../patching/publishing.ts';
import { carriedTo } from '../patching/security-calendar.ts';
import { liveRule } from './live-rule.ts';
import { assignmentRemedies, reasonOfUndecided } from './reason.ts';
import { type MachineSubject, notApplicable, type OptionsOf, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** How long critical and security patches have been waiting, as far as an assessment of the last days tells. */
export const criticalPatchAge = liveRule({
  id: 'critical-patch-age',
  title: 'No critical or security patch has been missing for longer than the policy allows',
  severity: 'critical',
  patchClasses: ({ classifications = [] }) => classifications,
  remedies: assignmentRemedies,
  check(live, subject, options) {
    const outcome = ageOf(live, subject, options);
    return outcome.outcome === 'pass' ? unlessEnded(subject) : outcome;
  },
});

/** Where nobody publishes patches any more, or perhaps nobody, none that is missing proves nothing. */
function unlessEnded({ patching: { machine }, requirements: { extendedSupport }, now }: MachineSubject): RuleOutcome {
  const result = publishingOf(machine, extendedSupport, dayIn(now.getTime()));
  if (result.publishes === 'yes' || (result.publishes === 'unknown' && result.why === 'not in the table')) return pass;
  const nobody = result.publishes === 'no' ? 'nobody publishes' : 'perhaps nobody publishes';
  const message = `misses no patch for too long, but ${nobody} any for its system`;
  const reason = `For the system of these machines ${nobody} patches any more, so that none is missing proves nothing.`;
  return undecided('pending', message, reason);
}

function ageOf(
  live: LiveState,
  { patching, requirements, now }: MachineSubject,
  { maxDays, maxAssessmentAgeDays, poweredOff, classifications }: OptionsOf<'critical-patch-age'>,
): RuleOutcome {
  const limit = maxDays ?? requirements.maxDaysWithoutCriticalPatches;
  if (limit === undefined || !isAssessed(patching.machine.kind)) return notApplicable;
  if (isDisconnected(live) !== 'no') return outOfTouch(live, limit);
  const state = assessmentState(live, maxAssessmentAgeDays, now);
  if (state.kind !== 'fresh') {
    // Nobody assesses a machine that is off; it is evaluated for as long as its last assessment is fresh.
    const skipped = poweredOff === 'skip' && state.kind !== 'unknown' && isOff(live) === 'yes';
    return skipped ? notApplicable : notAssessed(state, maxAssessmentAgeDays, limit);
  }
  const missing = missingPatches(live, state.assessment, classifications);
  return resultOf({ live, patching, now, limit, assessment: state.assessment, missing });
}

interface Subject {
  readonly live: LiveState;
  readonly patching: Patching;
  readonly now: Date;
  readonly limit: number;
  readonly assessment: PatchAssessment;
  readonly missing: MissingPatches;
}

function resultOf(subject: Subject): RuleOutcome {
  const { limit, missing } = subject;
  const overdue = overdueOf(subject);
  if (overdue.length > 0) return tooOld(subject, overdue);
  if (missing.count === undefined) {
    return open(
      limit,
      'its assessment counted nothing',
      'The last assessment of these machines counted nothing, not even that nothing is missing.',
    );
  }
  if (missing.count === 0) return pass;
  return resultByInstallations(subject);
}

interface Overdue {
  readonly patch: PendingPatch;
  readonly since: Waiting;
}

/** The oldest first. */
function overdueOf({ missing, limit, now }: Subject): readonly Overdue[] {
  const overdue: Overdue[] = [];
  for (const patch of missing.listed) {
    const since = waitingSince(patch);
    if (since && daysSince(since.at, now) > limit) overdue.push({ patch, since });
  }
  return overdue.sort((a, b) => a.since.at - b.since.at || (patchName(a.patch) < patchName(b.patch) ? -1 : 1));
}

function tooOld({ patching, now, limit, assessment }: Subject, overdue: readonly Overdue[]): RuleOutcome {
  const [{ patch, since }] = overdue as readonly [Overdue];
  const more = overdue.length > 1 ? ` and ${overdue.length - 1} more for too long` : '';
  const date = `${since.by === 'published' ? 'published' : 'first seen missing'} on ${dayIn(since.at)}`;
  const atLeast = Number.isFinite(since.earliest) ? '' : 'at least ';
  const exclusion = exclusionOf(patch, patching.reaches);
  const warned = assessment.status.toLowerCase() === 'completedwithwarnings' ? '; the assessment ended with warnings' : '';
  const name = patchName(patch);
  const fix =
    exclusion?.by === 'named'
      ? `Take ${name} out of the exclusions of ${exclusion.schedule}, or install it by hand.`
      : `Install ${name} now (az vm install-patches), and look at the last installations for the reason why it was left.`;
  return violation(
    'pending',
    `has ${name}, ${date}, missing for ${atLeast}${daysSince(since.at, now)} days${more}${saysExclusion(exclusion)}${warned}; ${allowed(limit)}`,
    fix,
  );
}

function saysExclusion(exclusion: Exclusion | undefined): string {
  if (!exclusion) return '';
  return exclusion.by === 'named'
    ? `; the schedule ${exclusion.schedule} excludes it`
    : `; the schedule ${exclusion.schedule} excludes patches that need a reboot`;
}

/**
 * Patches that may have been waiting for too long were not at the last successful installation. Where Update Manager patches, all others need one
 * as well: each month's cumulative update of Windows replaces the one before, so the oldest missing patch is never old.
 */
function resultByInstallations(subject: Subject): RuleOutcome {
  const { live, patching, now, limit, missing } = subject;
  const ageless = missing.listed.filter((patch) => daysSince(waitingSince(patch)?.earliest ?? Number.NEGATIVE_INFINITY, now) > limit);
  const demanded = byUpdateManager(patching.orchestrations);
  if (ageless.length + missing.unlisted === 0 && demanded === 'no') return pass;
  const last = lastSuccess(live, (installation) => bringsCritical(installation, patching));
  const isWithin = (at: number) => daysSince(at, now) <= limit;
  if (last.certain !== undefined && isWithin(last.certain)) return unlessHidden(subject, ageless);
  const created = instantFact(live.created);
  if (created.kind === 'value' && isWithin(created.value)) return unlessHidden(subject, []);
  if (last.possible && isWithin(last.possible.at)) {
    const reason = `Whether the last installation of these machines succeeded is not known: ${last.possible.why.replace(/\.$/, '')}.`;
    return open(limit, `${some(missing)} missing, and its last installation leaves open whether it succeeded`, reason);
  }
  if (last.certain === undefined) {
    const reason = 'No successful installation of these machines is visible; Azure shows those of the last 30 days.';
    return open(limit, `${some(missing)} missing, and no successful installation is visible${saysSetAside(last)}`, reason);
  }
  const since = `no successful installation since ${dayIn(last.certain)}, ${daysSince(last.certain, now)} days ago${saysSetAside(last)}`;
  if (demanded !== 'yes') return open(limit, `${some(missing)} missing, and ${since}`, reasonWhereNotDemanded(demanded, patching));
  return violation(
    'pending',
    `has ${some(missing)} missing, and ${since}; ${allowed(limit)}`,
    'Install them now (az vm install-patches), and look at the last installations for the reason why they were left.',
  );
}

/** What a schedule leaves out was missing also after its runs; and a list that could not be read may hold such a patch, or an old one. */
function unlessHidden({ live: { pending }, patching, limit, missing }: Subject, ageless: readonly PendingPatch[]): RuleOutcome {
  if (pending.kind === 'unknown') {
    const reason = `Which patches these machines miss is not known: ${pending.why.replace(/\.$/, '')}.`;
    return open(limit, `${some(missing)} missing since a day that is not known`, reason);
  }
  for (const patch of ageless) {
    const exclusion = exclusionOf(patch, patching.reaches);
    if (!exclusion) continue;
    const reason =
      'Azure gives no date for patches of these machines that their schedules exclude; carried snapshots would tell their age.';
    return open(limit, `${patchName(patch)} missing since a day that is not known${saysExclusion(exclusion)}`, reason);
  }
  return pass;
}

const updateManagers: readonly Orchestration[] = ['CustomerManagedSchedules', 'AzureManagedSafeDeployment'];

function byUpdateManager(orchestrations: readonly Orchestration[]): Truth {
  if (orchestrations.every((orchestration) => updateManagers.includes(orchestration))) return 'yes';
  return orchestrations.some((orchestration) => updateManagers.includes(orchestration)) ? 'unknown' : 'no';
}

/** Runs of schedules without these classes say nothing about them, and what one brought that does not reach the machine any more nobody knows. */
function bringsCritical({ scheduleRun }: PatchInstallation, { machine, reaches }: Patching): Truth {
  if (scheduleRun === undefined) return 'yes';
  const reach = reaches.find((reach) => isRunOf(reach, scheduleRun));
  return reach ? carriedTo(machine, reach) : 'unknown';
}

function reasonWhereNotDemanded(demanded: Truth, { undecided: facts }: Patching): string {
  if (demanded === 'unknown') return reasonOfUndecided(facts);
  return 'Azure gives no date for patches of these machines, and what else than Azure Update Manager installs is not visible.';
}

function saysSetAside({ setAside }: LastSuccess): string {
  if (!setAside) return '';
  return ` (the last one${setAside.at === undefined ? '' : `, of ${dayIn(setAside.at)},`} ${setAside.why})`;
}

function some({ count }: MissingPatches): string {
  return count === 1 ? '1 critical or security patch' : `${count} critical or security patches`;
}

function outOfTouch(live: LiveState, limit: number): RuleOutcome {
  const { connection } = live;
  if (connection.kind === 'unknown') {
    return open(
      limit,
      'its connection is not known',
      `The connection of these servers is not known: ${connection.why.replace(/\.$/, '')}.`,
    );
  }
  const state = connection.kind === 'value' ? connection.value.state : 'gone';
  return open(
    limit,
    `its connection to Azure is ${state}`,
    'These servers are not connected to Azure, which knows nothing new about them.',
  );
}

function notAssessed(state: Exclude<AssessmentState, { kind: 'fresh' }>, maxAge: number, limit: number): RuleOutcome {
  switch (state.kind) {
    case 'never':
      return open(limit, 'never assessed, or more than seven days ago', 'These machines were never assessed, or more than seven days ago.');
    case 'stale': {
      const reason = `The last assessment of these machines is more than ${maxAge} ${maxAge === 1 ? 'day' : 'days'} old.`;
      return open(limit, `last assessed on ${dayIn(state.at)}`, reason);
    }
    case 'failed':
      return open(limit, 'its last assessment failed', 'The last assessment of these machines failed, so what they miss is not known.');
    case 'unfinished':
      return open(
        limit,
        'its last assessment is not over',
        'The last assessment of these machines is not over, so what they miss is not known.',
      );
    case 'unknown':
      return open(
        limit,
        'its last assessment is not known',
        `The last assessment of these machines is not known: ${state.why.replace(/\.$/, '')}.`,
      );
  }
}

function open(limit: number, detail: string, reason: string): RuleOutcome {
  return undecided('pending', `may lack critical or security patches for too long: ${detail}; ${allowed(limit)}`, reason);
}

function allowed(limit: number): string {
  return `allowed: at most ${limit} ${limit === 1 ? 'day' : 'days'}`;
}
