import type { Finding, Severity } from './finding.ts';
import { severities } from './finding.ts';

/** What the user wants to fail. */
export interface GateSettings {
  readonly failOnSeverity: Severity;
  /** Report violations, but succeed; never hides what could not be checked. */
  readonly warnOnly: boolean;
  readonly onIncomplete: 'fail' | 'warn';
  readonly onEmpty: 'pass' | 'warn' | 'fail';
  readonly onUnknown: 'ignore' | 'warn' | 'fail';
  readonly onExpiredWaiver: 'warn' | 'fail';
}

/** 0 for `low` up to 3 for `critical`. */
export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

/** The worst severity among findings, `none` where there are none. */
export function worstSeverity(findings: readonly Pick<Finding, 'severity'>[]): Severity | 'none' {
  let worst = -1;
  for (const { severity } of findings) worst = Math.max(worst, severityRank(severity));
  return severities[worst] ?? 'none';
}

/** Does this finding count against the gate: a violation at or over the threshold, enforced and not waived? */
export function countsAgainstGate(finding: Finding, { failOnSeverity }: Pick<GateSettings, 'failOnSeverity'>): boolean {
  return (
    finding.outcome === 'violation' &&
    finding.enforced &&
    finding.waiver === undefined &&
    severityRank(finding.severity) >= severityRank(failOnSeverity)
  );
}
