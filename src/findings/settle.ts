import { severityRank, worstSeverity } from '../severity.ts';
import type { Finding } from './finding.ts';
import type { GateSettings } from './gate.ts';
import type { Counts } from './report.ts';

/** What a finding means for the verdict; each has exactly one. */
export type Standing =
  /** An enforced violation at or over the threshold: it fails the run. */
  | 'violation'
  /** A violation below the threshold, or of a rule in audit mode. */
  | 'warning'
  | 'unknown'
  /** Accepted until a date. */
  | 'waived';

type Threshold = Pick<GateSettings, 'failOnSeverity'>;

/** The standing of a finding that carries its waiver, if it has one. */
export function standingOf({ outcome, severity, enforced, waiver }: Finding, { failOnSeverity }: Threshold): Standing {
  if (waiver) return 'waived';
  if (outcome === 'unknown') return 'unknown';
  return enforced && severityRank(severity) >= severityRank(failOnSeverity) ? 'violation' : 'warning';
}

/**
 * Does this finding count against the gate: a violation at or over the threshold, enforced and not waived?
 *
 * @example
 * ```ts
 * import { check, countsAgainstGate } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * const [worst] = report.findings.filter((finding) => countsAgainstGate(finding, { failOnSeverity: 'critical' }));
 * console.log(worst?.severity); // critical
 * ```
 */
export function countsAgainstGate(finding: Finding, gate: Threshold): boolean {
  return standingOf(finding, gate) === 'violation';
}

/** The findings of a run, each in the list of its standing. */
export interface Settled {
  /** All of them, with their waivers. */
  readonly findings: readonly Finding[];
  readonly violations: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly unknowns: readonly Finding[];
  readonly waived: readonly Finding[];
}

/** Gives each finding its waiver, if `waiverFor` has one, and its standing. */
export function settle(
  reported: readonly Finding[],
  gate: Threshold,
  waiverFor: (finding: Finding) => Finding['waiver'] = () => undefined,
): Settled {
  const findings = reported.map((finding) => withWaiver(finding, waiverFor(finding)));
  const lists: Record<Standing, Finding[]> = { violation: [], warning: [], unknown: [], waived: [] };
  for (const finding of findings) lists[standingOf(finding, gate)].push(finding);
  return { findings, violations: lists.violation, warnings: lists.warning, unknowns: lists.unknown, waived: lists.waived };
}

/** Violations that nobody accepted, whatever the threshold. */
export function unwaivedViolations({ violations, warnings }: Pick<Settled, 'violations' | 'warnings'>): readonly Finding[] {
  return [...violations, ...warnings];
}

/** How many there are of each standing. */
export function countsOf(settled: Settled): Pick<Counts, 'violations' | 'warnings' | 'unknowns' | 'waived' | 'highestSeverity'> {
  return {
    violations: settled.violations.length,
    warnings: settled.warnings.length,
    unknowns: settled.unknowns.length,
    waived: settled.waived.length,
    highestSeverity: worstSeverity(unwaivedViolations(settled)),
  };
}

/** Where a waiver is written is no part of a finding. */
function withWaiver(finding: Finding, waiver: Finding['waiver']): Finding {
  if (!waiver) return finding;
  const { reason, owner, ticket, expiresOn } = waiver;
  return { ...finding, waiver: { reason, owner, ...(ticket === undefined ? {} : { ticket }), expiresOn } };
}
