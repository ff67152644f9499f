import type { LiveState, PatchError, PatchInstallation } from '../estate/live.ts';
import { or } from '../estate/truth.ts';
import { dateOfInstallation, isRunOf, scheduleOfRun } from '../history/installation.ts';
import { inAzuresWords, isDisconnected, isOff } from '../history/live-state.ts';
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

/** Tells an installation by its day and its schedule, to go on with after its noun: ` of 2026-11-22 by the schedule weekly`. */
export function whichInstallation(installation: PatchInstallation, { reaches }: Patching): string {
  const date = dateOfInstallation(installation);
  const { scheduleRun } = installation;
  const day = date === undefined ? '' : ` of ${date}`;
  if (scheduleRun === undefined) return day;
  const ofSchedule = reaches.find((reach) => isRunOf(reach, scheduleRun));
  return `${day} by the schedule ${ofSchedule?.scheduleId ?? scheduleOfRun(scheduleRun)}`;
}

/** Azure's own words in brackets, to go on with inside a message. */
export function saying(error: PatchError | undefined): string {
  return error ? ` (${inAzuresWords(error)})` : '';
}
