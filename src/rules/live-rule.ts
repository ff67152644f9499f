import type { LiveState } from '../estate/live.ts';
import type { RuleSettings } from '../policy/policy.ts';
import type { RuleId } from '../policy/rule-ids.ts';
import { type MachineRule, type MachineSubject, notApplicable, type RuleOutcome } from './rule.ts';

/** A rule about machines as they run; it does not apply to machines of which only the configuration is known. */
export function liveRule<Id extends RuleId>(
  rule: Pick<MachineRule<Id>, 'id' | 'title' | 'severity'> & {
    readonly check: (live: LiveState, subject: MachineSubject, settings: RuleSettings) => RuleOutcome;
  },
): MachineRule<Id> {
  const { check, ...about } = rule;
  return {
    ...about,
    appliesTo: 'machine',
    needs: 'live',
    check: (subject, settings) => {
      const { live } = subject.patching.machine;
      return live ? check(live, subject, settings) : notApplicable;
    },
  };
}
