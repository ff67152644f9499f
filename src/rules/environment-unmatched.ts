import { type MachineRule, pass, violation } from './rule.ts';

/** A machine outside every environment is one that the policy forgot. */
export const environmentUnmatched: MachineRule<'environment-unmatched'> = {
  id: 'environment-unmatched',
  title: 'Each machine belongs to an environment of the policy',
  severity: 'high',
  appliesTo: 'machine',
  nodePools: true,
  check({ unmatched }) {
    if (!unmatched) return pass;
    const refused = violation(
      'environment',
      `belongs to no environment of the policy (${unmatched.membership.why}); asked for: one`,
      'Tag or name the machine so that an environment matches it, or add an environment to the policy.',
    );
    return unmatched.effect === 'warn' ? { ...refused, advisory: true } : refused;
  },
};
