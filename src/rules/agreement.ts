import { type Severity, severities } from '../severity.ts';
import { pass, type RuleOutcome, undecided } from './rule.ts';

/** What one rule reports about one subject, and how much it counts. */
export interface Result {
  readonly outcome: RuleOutcome;
  readonly severity: Severity;
  readonly enforced: boolean;
}

/** The result for a machine as seen from one environment. */
export interface EnvironmentResult extends Result {
  readonly environment: string;
}

/**
 * One result from several environments of which the machine belongs to one, nobody knows which: a pass if none has a finding, a
 * violation if all have one, otherwise unknown. An environment without a result has no finding. There is at least one result.
 */
export function agree(results: readonly EnvironmentResult[], environments: readonly string[], why: string): Result {
  const violations = results.filter(({ outcome }) => outcome.outcome === 'violation');
  const findings = results.filter(({ outcome }) => outcome.outcome === 'violation' || outcome.outcome === 'unknown');
  const mildest = mildestOf(findings.length > 0 ? findings : results);
  if (violations.length === environments.length) return { ...mildest, enforced: violations.every(({ enforced }) => enforced) };
  const worst = { severity: worstSeverity(findings), enforced: findings.some(({ enforced }) => enforced) };
  const [violated] = violations;
  if (violated) return { ...worst, outcome: disputed(violated, environments, why) };
  const [unsure] = findings;
  if (unsure) return { ...worst, outcome: unsure.outcome };
  return { ...mildest, outcome: results.find(({ outcome }) => outcome.outcome === 'pass') ? pass : mildest.outcome };
}

function mildestOf(results: readonly EnvironmentResult[]): EnvironmentResult {
  return results.reduce((mildest, result) =>
    severities.indexOf(result.severity) < severities.indexOf(mildest.severity) ? result : mildest,
  );
}

function worstSeverity(results: readonly EnvironmentResult[]): Severity {
  return severities[Math.max(0, ...results.map(({ severity }) => severities.indexOf(severity)))] as Severity;
}

function disputed({ environment, outcome }: EnvironmentResult, environments: readonly string[], why: string): RuleOutcome {
  const { property = 'environment', message = '' } = outcome as { property?: string; message?: string };
  return undecided(
    property,
    `belongs to ${environments.join(' or ')}, which cannot be told; in ${environment} this counts: it ${message}`,
    `The environment of these machines is not known: ${why.replace(/\.$/, '')}.`,
  );
}
