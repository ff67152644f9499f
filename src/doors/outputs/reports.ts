import { resolve } from 'node:path';
import { type FormatName, type RenderOptions, type Report, render } from '../../index.ts';
import type { Settings } from '../inputs/settings.ts';
import { writeReportFile } from './report-files.ts';

/** Report files that were written. */
export interface WrittenReports {
  /** Absolute; the first file of each format. */
  readonly paths: ReadonlyMap<FormatName, string>;
  /** One sentence for each file that could not be written. */
  readonly warnings: readonly string[];
}

/** Writes the report files that the input `reports` asks for. */
export async function writeReports(report: Report, { reports, options }: Settings, shown: RenderOptions = {}): Promise<WrittenReports> {
  const paths = new Map<FormatName, string>();
  const warnings: string[] = [];
  for (const request of reports) {
    const path = resolve(options.workingDirectory, request.path);
    const pieces = await render(report, request.format, shown);
    const warning = writeReportFile(path, () => pieces);
    if (warning !== undefined) warnings.push(warning);
    else if (!paths.has(request.format)) paths.set(request.format, path);
  }
  return { paths, warnings };
}
