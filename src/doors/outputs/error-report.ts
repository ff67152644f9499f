import type { Report } from '../../findings/report.ts';
import { exactLine } from '../../text/escape.ts';
import type { Failure } from './failure.ts';

/** What a run without a verdict knows about itself. */
export interface FailedRun {
  readonly version: string;
  readonly now: Date;
  readonly source: string;
  readonly policies: readonly string[];
  readonly failure: Failure;
}

/**
 * The report of a run that could not evaluate anything. It is written like any other, so that the report of an earlier run never
 * stands in for it.
 */
export function errorReport({ version, now, source, policies, failure }: FailedRun): Report {
  const sentences = failure.sentences.map(({ text }) => text);
  const others = sentences.length - 1;
  const more = others > 0 ? ` And ${others} more.` : '';
  return {
    schemaVersion: '1.0',
    tool: { name: 'azure-patch-policy', version },
    now: now.toISOString(),
    source,
    policies,
    conclusion: 'error',
    verdict: `${exactLine(sentences[0] ?? '', 200 - more.length)}${more}`,
    complete: false,
    incomplete: sentences,
    closedWorld: false,
    counts: {
      machines: 0,
      schedules: 0,
      unknownMachines: 0,
      outOfScope: 0,
      notUnderstood: 0,
      violations: 0,
      warnings: 0,
      unknowns: 0,
      waived: 0,
      expiredWaivers: 0,
      highestSeverity: 'none',
    },
    rules: {},
    machines: [],
    schedules: [],
    findings: [],
    unknowns: [],
    leaving: [],
    notes: [],
  };
}
