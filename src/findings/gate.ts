import { type Severity, severityRank } from '../severity.ts';
import type { Finding } from './finding.ts';

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

/** Does this finding count against the gate: a violation at or over the threshold, enforced and not waived? */
export function countsAgainstGate(finding: Finding, { failOnSeverity }: Pick<GateSettings, 'failOnSeverity'>): boolean {
  return (
    finding.outcome === 'violation' &&
    finding.enforced &&
    finding.waiver === undefined &&
    severityRank(finding.severity) >= severityRank(failOnSeverity)
  );
}
