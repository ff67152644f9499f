import type { Rules } from './policy.generated.ts';

/** The keys of `rules` in policies/patch-policy.schema.json. */
export type RuleId = keyof Rules;
