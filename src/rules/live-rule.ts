import type { LiveState, PatchError, PatchInstallation } from '../estate/live.ts';
import { or } from '../estate/truth.ts';
import { dateOfInstallation } from '../history/installation.ts';
import { inAzuresWords, isDisconnected, isOff } from '../history/live-state.ts';
import { isRunOf, scheduleOfRun } from '../history/schedule-run.ts';
import type { Patching } from '../patching/patching.ts';
import { type MachineRule, type MachineSubject, notApplicable, type OptionsOf, type RuleOutcome, undecided } from './rule.ts';

/**
 * A rule about machines as they run, by the time at which they were seen so: of what happened since nothing is known. It does not apply
 * to machines of which only the configuration is known.
 */
export function liveRule<Id extends string>(
  rule: Omit<MachineRule<Id>, 'appliesTo' | 'needs' | 'check'> & {
    readonly check: (live: LiveState, subject: MachineSubject, options: OptionsOf<Id>) => RuleOutcome;
  },
): MachineRule<Id> {
  const { check, ...about } = rule;
  return {
    ...about,
    appliesTo: 'machine',
    needs: 'live',
    check: (subject, options) => {
      const { live } = subject.patching.machine;
      return live ? check(live, subject.asSeen ? { ...subject, ...subject.asSeen } : subject, options) : notApplicable;
    },
  };
}

/**
 * What holds only of machines that are on and in touch with Azure: others are left to other rules, and where that is not known nothing
 * is violated.
 */
export function whileRunning(live: LiveState, outcome: RuleOutcome): RuleOutcome {
  const away = or(isOff(live), isDisconnected(live));
  if (away === 'yes') return notApplicable;
  if (away === 'no' || outcome.outcome !== 'violation') return outcome;
  const { property, message } = outcome;
  return undecided(property, `${message.replace(/^has /, 'may have ')}, if it is switched on`, whyOpen(live));
}

function whyOpen(live: LiveState): string {
  if (isOff(live) === 'unknown') return 'Whether these machines are switched on is not known.';
  return 'Whether these servers are connected to Azure is not known.';
}

/** The shared reason where Azure did not tell what a rule needs; `facts` as in `The installations of these machines are`. */
export function notTold(facts: string, why: string): string {
  return `${facts} not known: ${why.replace(/\.$/, '')}.`;
}

export function installationsNotTold(why: string): string {
  return notTold('The installations of these machines are', why);
}

export const runWithoutTime = 'When a run of a schedule of these machines began is not known: Azure does not say.';

export function runsNotTold(why: string): string {
  return notTold('The runs of the schedules of these machines are', why);
}

/** Tells an installation by its day and its schedule, to go on with after its noun: ` of 2026-11-22 by the schedule weekly`. */
export function whichInstallation(installation: PatchInstallation, patching: Patching): string {
  return whichRun(dateOfInstallation(installation), installation.scheduleRun, patching);
}

/** The same of a run by its day and id. */
export function whichRun(date: string | undefined, run: string | undefined, { reaches }: Patching): string {
  const day = date === undefined ? '' : ` of ${date}`;
  if (run === undefined) return day;
  const ofSchedule = reaches.find((reach) => isRunOf(reach, run));
  return `${day} by the schedule ${ofSchedule?.scheduleId ?? scheduleOfRun(run)}`;
}

/** Azure's own words in brackets, to go on with inside a message. */
export function saying(error: PatchError | undefined): string {
  return error ? ` (${inAzuresWords(error)})` : '';
}
