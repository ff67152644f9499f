import { worstSeverity } from '../severity.ts';
import type { Finding } from './finding.ts';
import { countsAgainstGate, type GateSettings } from './gate.ts';
import type { Conclusion, Counts, Report } from './report.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** What a verdict is made from. Waivers are already on the findings. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** The machines and schedules that were judged. */
  readonly machines: readonly { readonly id: string }[];
  readonly schedules: readonly { readonly id: string }[];
  /** Machines that the input holds but that were not to be judged. */
  readonly outOfScope: number;
  /** Resources of types that matter here but could not be read. */
  readonly notUnderstood: number;
  readonly expiredWaivers: number;
  /** Why the input is not the whole story; empty when it is. */
  readonly incomplete: readonly string[];
}

export interface Verdict {
  readonly conclusion: Conclusion;
  /** One sentence, at most 200 characters, free of resource names. */
  readonly verdict: string;
  readonly complete: boolean;
  readonly counts: Counts;
}

/** Judges a run by its gate. What could not be checked wins over violations, and a run that judged nothing never passes. */
export function conclude(judged: Judged, gate: GateSettings): Verdict {
  const counts = countsOf(judged, gate);
  const complete = judged.incomplete.length === 0 && judged.notUnderstood === 0;
  const conclusion = conclusionOf(judged, counts, complete, gate);
  return { conclusion, verdict: verdictSentence({ conclusion, judged, counts, complete, gate }), complete, counts };
}

/** 0 pass, 1 violations, 2 no verdict. `onEmpty` decides about a run that had nothing to judge. */
export function exitCode({ conclusion }: Pick<Report, 'conclusion'>, onEmpty: GateSettings['onEmpty']): 0 | 1 | 2 {
  switch (conclusion) {
    case 'pass':
    case 'warn':
      return 0;
    case 'fail':
      return 1;
    case 'error':
      return 2;
    case 'empty':
      return onEmpty === 'fail' ? 2 : 0;
  }
}

function countsOf({ findings, machines, schedules, outOfScope, notUnderstood, expiredWaivers }: Judged, gate: GateSettings): Counts {
  const live = findings.filter(({ waiver }) => waiver === undefined);
  const allViolations = live.filter(({ outcome }) => outcome === 'violation');
  const unknowns = live.filter(({ outcome }) => outcome === 'unknown');
  const violations = allViolations.filter((finding) => countsAgainstGate(finding, gate)).length;
  const open = new Set(unknowns.map(({ subject }) => subject));
  return {
    machines: machines.length,
    schedules: schedules.length,
    unknownMachines: machines.filter(({ id }) => open.has(id)).length,
    outOfScope,
    notUnderstood,
    violations,
    warnings: allViolations.length - violations,
    unknowns: unknowns.length,
    waived: findings.length - live.length,
    expiredWaivers,
    highestSeverity: worstSeverity(allViolations),
  };
}

function conclusionOf(judged: Judged, counts: Counts, complete: boolean, gate: GateSettings): Conclusion {
  const nothing = counts.machines === 0 && counts.schedules === 0;
  if (!complete && gate.onIncomplete === 'fail') return 'error';
  // Nothing was judged although something was there: the stricter of the two settings decides.
  if (!complete && nothing && gate.onEmpty === 'fail') return 'error';
  if (fails(judged, counts, gate)) return gate.warnOnly ? 'warn' : 'fail';
  if (nothing) return complete ? 'empty' : 'warn';
  return !complete || warns(counts, gate) ? 'warn' : 'pass';
}

function fails({ findings }: Judged, counts: Counts, gate: GateSettings): boolean {
  if (counts.violations > 0) return true;
  if (counts.expiredWaivers > 0 && gate.onExpiredWaiver === 'fail') return true;
  return gate.onUnknown === 'fail' && findings.some(failsAsUnknown);
}

/** Rules in audit mode never fail, whatever their outcome. */
function failsAsUnknown({ outcome, enforced, waiver }: Finding): boolean {
  return outcome === 'unknown' && enforced && waiver === undefined;
}

function warns(counts: Counts, gate: GateSettings): boolean {
  return counts.warnings > 0 || counts.expiredWaivers > 0 || (counts.unknowns > 0 && gate.onUnknown !== 'ignore');
}
