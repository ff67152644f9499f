import { dayIn, daysSince } from '../calendar/instant.ts';
import type { LiveState } from '../estate/live.ts';
import { isAssessed } from '../history/live-state.ts';
import { type PendingReboot, pendingReboot } from '../history/pending-reboot.ts';
import { liveRule, whileRunning } from './live-rule.ts';
import { notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** Until the reboot, what was installed has no effect. */
export const rebootPendingTooLong = liveRule({
  id: 'reboot-pending-too-long',
  title: 'No machine waits long for a reboot that patches need',
  severity: 'high',
  check(live, { patching: { machine }, now }, { maxDays }) {
    if (!isAssessed(machine.kind)) return notApplicable;
    return whileRunning(live, resultOf(live, maxDays, now));
  },
});

function resultOf(live: LiveState, maxDays: number, now: Date): RuleOutcome {
  const reboot = pendingReboot(live);
  switch (reboot.kind) {
    case 'none':
      if (daysSince(reboot.asOf, now) <= maxDays) return pass;
      return open(`of which nothing is known since ${dayIn(reboot.asOf)}`, maxDays, 'Nothing tells of the last days of these machines.');
    case 'pending':
      return resultWherePending(reboot, maxDays, now);
    case 'unknown':
      return open('', maxDays, `Whether a reboot is pending on these machines is not known: ${reboot.why.replace(/\.$/, '')}.`);
  }
}

function resultWherePending(reboot: Extract<PendingReboot, { kind: 'pending' }>, maxDays: number, now: Date): RuleOutcome {
  const { since, earliest, status, doubt } = reboot;
  if (since !== undefined && daysSince(since, now) > maxDays) {
    const age = `since the installation of ${dayIn(since)}, ${daysSince(since, now)} days ago`;
    if (doubt !== undefined) {
      const reason = `Whether these machines rebooted since is not known: ${doubt.replace(/\.$/, '')}.`;
      return open(`${age}${outcomeOf(status)}`, maxDays, reason);
    }
    return violation(
      'reboot',
      `has a reboot pending ${age}${outcomeOf(status)}; ${allowed(maxDays)}`,
      'Restart the machine; with the reboot setting IfRequired the next installation does so itself.',
    );
  }
  if (earliest !== undefined && daysSince(earliest, now) <= maxDays) return pass;
  const [detail, reason] =
    since === undefined
      ? ['since a day that is not known', 'A reboot is pending on these machines, and no installation that owes it is visible.']
      : [
          `since ${earliest === undefined ? 'a day that is not known' : dayIn(earliest)}`,
          'Several installations in a row owe a reboot on these machines, or may; whether one was made between them is not visible.',
        ];
  return open(`${detail}${outcomeOf(status)}`, maxDays, reason);
}

function outcomeOf(status: string | undefined): string {
  if (status === 'failed') return ', which the machine tried and failed to do';
  return status === 'started' ? ', which began and did not end' : '';
}

function open(detail: string, maxDays: number, reason: string): RuleOutcome {
  return undecided('reboot', `may have a reboot pending for too long${detail && `, ${detail}`}; ${allowed(maxDays)}`, reason);
}

function allowed(maxDays: number): string {
  return `allowed: at most ${maxDays} ${maxDays === 1 ? 'day' : 'days'}`;
}
