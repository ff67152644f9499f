import { type Severity, severities } from '../severity.ts';
import { pass, type RuleOutcome, undecided } from './rule.ts';

/** How much a finding counts. */
export interface Weight {
  readonly severity: Severity;
  readonly enforced: boolean;
}

/** One rule's last word on one subject. */
export interface Ruling extends Weight {
  readonly outcome: RuleOutcome;
}

/** What one rule says about a machine as seen from one environment. */
export interface Opinion extends Ruling {
  readonly environment: string;
}

/**
 * One word from several environments of which the machine belongs to one, nobody knows which: a pass if none objects, a violation
 * if all do, otherwise unknown. An environment without an opinion does not object. There is at least one opinion.
 */
export function agree(opinions: readonly Opinion[], environments: readonly string[], why: string): Ruling {
  const violations = opinions.filter(({ outcome }) => outcome.outcome === 'violation');
  const objections = opinions.filter(({ outcome }) => outcome.outcome === 'violation' || outcome.outcome === 'unknown');
  const mildest = mildestOf(objections.length > 0 ? objections : opinions);
  if (violations.length === environments.length) return { ...mildest, enforced: violations.every(({ enforced }) => enforced) };
  const worst = { severity: worstSeverity(objections), enforced: objections.some(({ enforced }) => enforced) };
  const [violated] = violations;
  if (violated) return { ...worst, outcome: disputed(violated, environments, why) };
  const [unsure] = objections;
  if (unsure) return { ...worst, outcome: unsure.outcome };
  return { ...mildest, outcome: opinions.find(({ outcome }) => outcome.outcome === 'pass') ? pass : mildest.outcome };
}

function mildestOf(opinions: readonly Opinion[]): Opinion {
  return opinions.reduce((mildest, one) => (severities.indexOf(one.severity) < severities.indexOf(mildest.severity) ? one : mildest));
}

function worstSeverity(opinions: readonly Opinion[]): Severity {
  return severities[Math.max(0, ...opinions.map(({ severity }) => severities.indexOf(severity)))] as Severity;
}

function disputed({ environment, outcome }: Opinion, environments: readonly string[], why: string): RuleOutcome {
  const { property = 'environment', message = '' } = outcome as { property?: string; message?: string };
  return undecided(
    property,
    `belongs to ${environments.join(' or ')}, which cannot be told; in ${environment} this counts: it ${message}`,
    `The environment of these machines is not known: ${why.replace(/\.$/, '')}.`,
  );
}
