import { optionDefaults } from '../generated/rule-options.ts';
import type { Policy, Requirements, RuleSettings } from '../policy/policy.ts';
import type { Severity } from '../severity.ts';
import { notApplicable, type Rule, type RuleAbout, type RuleOutcome, type SubjectKind, type SubjectsByKind } from './rule.ts';

/** A rule with what one set of requirements says about it. */
export interface RuleInForce<Kind extends SubjectKind> {
  readonly id: string;
  readonly severity: Severity;
  /** Its violations can fail the run. */
  readonly enforced: boolean;
  readonly nodePools: boolean;
  check(subject: SubjectsByKind[Kind]): RuleOutcome;
}

/** Undefined where the rule is switched off. Without an option that it requires it applies to nothing. */
export function inForce<Kind extends SubjectKind>(rule: RuleAbout<Kind>, settings: RuleSettings = {}): RuleInForce<Kind> | undefined {
  const { id } = rule;
  const { severity = rule.severity, effect = 'enforce' } = settings;
  if (effect === 'off') return undefined;
  const options = optionsOf(rule, settings);
  const isComplete = (rule.requires ?? []).every((option) => options[option] !== undefined);
  const check = (subject: SubjectsByKind[Kind]) => (isComplete ? rule.check(subject, options) : notApplicable);
  return { id, severity, enforced: effect === 'enforce', nodePools: rule.nodePools === true, check };
}

/** With the defaults of the schema filled in. */
function optionsOf({ id }: Pick<Rule, 'id'>, { severity: _severity, effect: _effect, ...own }: RuleSettings = {}): Record<string, unknown> {
  return { ...optionDefaults[id], ...own };
}

/** Names of the environments whose machines must be patched before those of these requirements. */
export function environmentsAhead(rules: readonly Rule[], requirements: Requirements): readonly string[] {
  return rules.flatMap(({ id, waitsFor }) => {
    const settings = requirements.rules[id] ?? {};
    const name = waitsFor === undefined || settings.effect === 'off' ? undefined : settings[waitsFor];
    return typeof name === 'string' ? [name] : [];
  });
}

/** Classes of missing patches that count anywhere in a policy besides those that always do. */
export function patchClassesIn(rules: readonly Rule[], { environments, everywhere }: Policy): readonly string[] {
  const all = [everywhere, ...environments.map(({ requirements }) => requirements)];
  const classes = rules.flatMap((rule) =>
    all.flatMap((requirements) => rule.patchClasses?.(optionsOf(rule, requirements.rules[rule.id])) ?? []),
  );
  return [...new Set(classes)].sort();
}

/** What settles a reason, for those with a remedy of their own. */
export function remediesOf(rules: readonly Rule[]): Readonly<Record<string, readonly string[]>> {
  return Object.assign({}, ...rules.map(({ remedies }) => remedies));
}
