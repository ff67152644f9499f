import { subscriptionNotKnown } from '../estate/coverage.ts';
import type { Known } from '../estate/known.ts';
import type { Patching, Reach, Undecided } from '../patching/patching.ts';
import { whyScheduleLost } from '../patching/reach.ts';

/** Every rule that hangs on assignments outside the input gives this reason, so that it is said once for the whole run. */
export const assignedElsewhere = 'A schedule may be assigned to these machines outside this input.';

const sayItsSubscription = 'Say subscription_id in the provider of these machines.';

/** For rules that may give that reason: what settles it. */
export const assignmentRemedies: Readonly<Record<string, readonly string[]>> = {
  [assignedElsewhere]: [
    'Set "schedules: closed" in the policy if the input holds every assignment there is.',
    'Put the assignments of these machines, with their schedules, into the same plan.',
  ],
  [`${notKnown('schedule', subscriptionNotKnown)}.`]: [sayItsSubscription],
  [reachNotKnown(subscriptionNotKnown)]: [sayItsSubscription],
};

/** The shared reason where nobody can tell what a recurrence means, nor whether Azure takes it. */
export const undocumentedRecurrence = 'The recurrence of these schedules has no form that Azure documents.';

/** For rules that may give that reason: what settles it. */
export const recurrenceRemedies: Readonly<Record<string, readonly string[]>> = {
  [undocumentedRecurrence]: ['Write recurEvery in one of the forms that Azure documents.'],
};

/** The shared reason for facts that the input cannot tell. Facts that are known are left out; at least one must be unknown. */
export function reasonOf(facts: Readonly<Record<string, Known<unknown>>>): string {
  const open: string[] = [];
  for (const [name, fact] of Object.entries(facts)) {
    if (fact.kind === 'unknown') open.push(notKnown(name, fact.why));
  }
  return `${open.join('; ')}.`;
}

/** The shared reason why an orchestration is open. Assignments outside the input count only where nothing inside is open. */
export function reasonOfUndecided(undecided: readonly Undecided[]): string {
  const inside = undecided.filter(({ outside }) => !outside);
  if (inside.length > 0) return `${[...new Set(inside.map(({ fact, why }) => notKnown(fact, why)))].sort().join('; ')}.`;
  return undecided.length > 0 ? assignedElsewhere : 'The facts leave open who patches these machines.';
}

/** Why it is not settled which reboot setting wins. */
export function unsettledReboot({ machine, undecided }: Patching): string {
  if (machine.rebootSetting.kind === 'unknown') return reasonOf({ rebootSetting: machine.rebootSetting });
  if (undecided.length > 0) return reasonOfUndecided(undecided);
  return 'The reboot setting of the schedules that reach these machines is not known, or they differ.';
}

/** Names what would settle an orchestration, to end a message with. */
export function deciders(undecided: readonly Undecided[]): string {
  const inside = undecided.filter(({ outside }) => !outside);
  if (inside.length === 0) return undecided.length > 0 ? 'a schedule assigned outside this input would decide' : 'the facts do not decide';
  return `${[...new Set(inside.map(({ fact }) => fact))].sort().join(' and ')} would decide`;
}

/** The shared reason where an assignment may be there that was lost, so that machines may be on a schedule that nobody sees. */
export function lostAssignment(patching: Patching): string | undefined {
  const why = whyScheduleLost(patching);
  return why === undefined ? undefined : reachNotKnown(why);
}

/** Names the schedule of a reach inside a message. */
export function scheduleName({ scheduleId }: Reach): string {
  return scheduleId === undefined ? 'a schedule that is not known' : `the schedule ${scheduleId}`;
}

/** The shared reason where a schedule may or may not reach or patch machines. */
export function reachNotKnown(why: string | undefined): string {
  return `${notKnown('Whether a schedule patches these machines', why ?? 'the input cannot tell')}.`;
}

function notKnown(name: string, why: string): string {
  return `${name} is not known: ${why.replace(/\.$/, '')}`;
}
