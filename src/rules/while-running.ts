import type { LiveState } from '../estate/live.ts';
import { or } from '../estate/truth.ts';
import { isDisconnected, isOff } from '../history/live-state.ts';
import { notApplicable, type RuleOutcome, undecided } from './rule.ts';

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
