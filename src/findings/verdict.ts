import { type GateSettings, gateDefaults } from './gate.ts';
import type { Conclusion, Counts, Report } from './report.ts';
import { countsOf, type Settled } from './settle.ts';
import { verdictSentence } from './verdict-sentence.ts';

/** What a verdict is made from. */
export interface Evaluation {
  readonly settled: Settled;
  /** The machines and schedules that were evaluated. */
  readonly machines: readonly { readonly id: string }[];
  readonly schedules: readonly { readonly id: string }[];
  /** Machines that the input holds but that were not to be evaluated. */
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

/** Decides a run by its gate. What could not be checked wins over violations, and a run that evaluated nothing never passes. */
export function conclude(evaluation: Evaluation, gate: GateSettings): Verdict {
  const counts = allCounts(evaluation);
  const complete = evaluation.incomplete.length === 0 && evaluation.notUnderstood === 0;
  const conclusion = conclusionOf(evaluation, counts, complete, gate);
  return { conclusion, verdict: verdictSentence({ conclusion, evaluation, counts, complete, gate }), complete, counts };
}

/**
 * 0 pass, 1 violations, 2 no verdict. `onEmpty` decides about a run that had nothing to evaluate.
 *
 * @example
 * ```ts
 * import { check, exitCode } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(exitCode(report)); // 1
 * ```
 */
export function exitCode({ conclusion }: Pick<Report, 'conclusion'>, onEmpty: GateSettings['onEmpty'] = gateDefaults.onEmpty): 0 | 1 | 2 {
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

function allCounts({ settled, machines, schedules, outOfScope, notUnderstood, expiredWaivers }: Evaluation): Counts {
  const { violations, warnings, unknowns, waived, highestSeverity } = countsOf(settled);
  const withUnknowns = new Set(settled.unknowns.map(({ subject }) => subject));
  return {
    machines: machines.length,
    schedules: schedules.length,
    unknownMachines: machines.filter(({ id }) => withUnknowns.has(id)).length,
    outOfScope,
    notUnderstood,
    violations,
    warnings,
    unknowns,
    waived,
    expiredWaivers,
    highestSeverity,
  };
}

function conclusionOf({ settled }: Evaluation, counts: Counts, complete: boolean, gate: GateSettings): Conclusion {
  const nothing = counts.machines === 0 && counts.schedules === 0;
  if (!complete && gate.onIncomplete === 'fail') return 'error';
  // Nothing was evaluated although something was there: the stricter of the two settings decides.
  if (!complete && nothing && gate.onEmpty === 'fail') return 'error';
  if (fails(settled, counts, gate)) return gate.warnOnly ? 'warn' : 'fail';
  if (nothing) return complete ? 'empty' : 'warn';
  return !complete || warns(counts, gate) ? 'warn' : 'pass';
}

function fails({ unknowns }: Settled, counts: Counts, gate: GateSettings): boolean {
  if (counts.violations > 0) return true;
  if (counts.expiredWaivers > 0 && gate.onExpiredWaiver === 'fail') return true;
  // Rules in audit mode never fail, whatever their outcome.
  return gate.onUnknown === 'fail' && unknowns.some(({ enforced }) => enforced);
}

function warns(counts: Counts, gate: GateSettings): boolean {
  return counts.warnings > 0 || counts.expiredWaivers > 0 || (counts.unknowns > 0 && gate.onUnknown !== 'ignore');
}
