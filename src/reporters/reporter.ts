import type { Report } from '../findings/report.ts';
import type { Severity } from '../severity.ts';

/** What a reader of a finding wants to know of its rule. */
export interface RuleSummary {
  /** What holds when the rule passes. */
  readonly title: string;
  /** Its page. */
  readonly link: string;
  /** The default; a policy may say otherwise, and each finding has its own. */
  readonly severity: Severity;
}

/** What a format may need beside the report. */
export interface ReportContext {
  /** By rule id. A report may name rules that are not there: those of the policy's own. */
  readonly rules: ReadonlyMap<string, RuleSummary>;
  /** The path of a file inside the repository, where GitHub looks for it, from the one in the report. */
  readonly pathInRepository: (file: string) => string;
  /** Columns of the terminal. */
  readonly width: number;
  /** Whether the terminal shows colours. */
  readonly color: boolean;
}

/**
 * Writes a report in one format, in pieces, since that of a large fleet may be longer than the longest string of JavaScript. Pure: the same
 * report and context give the same text, which ends in a line break.
 */
export type Reporter = (report: Report, context: ReportContext) => Iterable<string>;
