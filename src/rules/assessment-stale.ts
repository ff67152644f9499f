import { dayIn, daysSince } from '../calendar/instant.ts';
import type { LiveState } from '../estate/live.ts';
import { assessmentState, isAssessed } from '../history/live-state.ts';
import { liveRule, whileRunning } from './live-rule.ts';
import { notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** What is missing is known only as well as the last look for it. */
export const assessmentStale = liveRule({
  id: 'assessment-stale',
  title: 'A running machine was looked at for missing patches in the last days',
  severity: 'high',
  check(live, { patching: { machine }, now }, { maxDays }) {
    if (!isAssessed(machine.kind)) return notApplicable;
    return whileRunning(live, resultOf(live, maxDays, now));
  },
});

function resultOf(live: LiveState, maxDays: number, now: Date): RuleOutcome {
  const state = assessmentState(live, maxDays, now);
  const allowed = `allowed: one that succeeded in the last ${days(maxDays)}`;
  switch (state.kind) {
    case 'fresh':
      return pass;
    case 'stale':
      return refused(`has no assessment since ${dayIn(state.at)}, ${days(daysSince(state.at, now))} ago; ${allowed}`);
    case 'never':
      return refused(`has no assessment: never assessed, or more than seven days ago; ${allowed}`);
    case 'failed':
      return refused(`has no assessment to go by, since the last one${on(state.at)} failed; ${allowed}`);
    case 'unfinished': {
      const message = `has no assessment to go by, since the last one${on(state.at)} is not over; ${allowed}`;
      if (state.at !== undefined && daysSince(state.at, now) > maxDays) return refused(message);
      const reason = 'The last assessment of these machines is not over, and the one before is not visible.';
      return undecided('assessment', message.replace(/^has /, 'may have '), reason);
    }
    case 'unknown':
      return undecided(
        'assessment',
        `may have no assessment of the last ${days(maxDays)}`,
        `When these machines were last assessed is not known: ${state.why.replace(/\.$/, '')}.`,
      );
  }
}

function refused(message: string): RuleOutcome {
  return violation(
    'assessment',
    message,
    'Set the assessment mode to AutomaticByPlatform, which looks every 24 hours, and see that the VM agent answers.',
  );
}

function on(at: number | undefined): string {
  return at === undefined ? '' : `, of ${dayIn(at)},`;
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
