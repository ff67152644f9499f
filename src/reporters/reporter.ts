import type { Report } from '../findings/report.ts';

export interface ReporterOptions {
  /** Columns of the terminal; only `text` minds. */
  readonly width?: number;
  /** Terminal colours; only `text` minds. */
  readonly color?: boolean;
}

/** Writes a report in one format. Pure: the same report and options give the same text, which ends in a line break. */
export type Reporter = (report: Report, options?: ReporterOptions) => string;
