import { repository, version } from '../generated/version.ts';
import type { Severity } from '../severity.ts';

/** What a rule is, for people who choose rules: its page says the rest. */
export interface RuleDescription {
  readonly id: string;
  readonly appliesTo: 'machine' | 'schedule' | 'dynamic scope' | 'update management resource';
  /** The default; a policy may say otherwise. */
  readonly severity: Severity;
  /** What holds when the rule passes. */
  readonly title: string;
  /** Its own options, beside `severity` and `effect`. */
  readonly options: readonly { readonly name: string; readonly description: string }[];
  /** Pages the rule rests on. */
  readonly sources: readonly string[];
  /** Its own page. */
  readonly page: string;
}

/**
 * Every rule, by id.
 *
 * @example
 * ```ts
 * import { describeRules } from 'azure-patch-policy';
 *
 * const rules = await describeRules();
 * console.log(rules.every(({ id, title }) => id !== title)); // true
 * ```
 */
export async function describeRules(): Promise<readonly RuleDescription[]> {
  const { ruleCatalog } = await import('../generated/rule-catalog.ts');
  return ruleCatalog.map((rule) => ({ ...rule, page: `${repository}/blob/v${version}/src/rules/${rule.id}.md` }));
}
