import type { Rules } from '../generated/policy-types.ts';

/** The keys of `rules` in policies/patch-policy.schema.json. */
export type RuleId = keyof Rules;
