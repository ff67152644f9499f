import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type FormatName, type RenderOptions, type Report, render } from '../../index.ts';
import type { Settings } from '../inputs/settings.ts';
import { writeReportFile } from '../outputs/report-files.ts';
import { type WrittenReports, writeReports } from '../outputs/reports.ts';
import type { EnvironmentVariables } from './inputs.ts';

interface Contents {
  /** With full ids, for report files. */
  readonly report: Report;
  /** Redacted Markdown, for those who post it. */
  readonly markdown: string;
  readonly settings: Settings | undefined;
  readonly shown: RenderOptions;
  readonly environment: EnvironmentVariables;
}

/**
 * Writes the report files that were asked for, and a JSON and a Markdown one in the runner's temporary directory where none was, so that
 * later steps find them.
 */
export async function writeFiles({ report, markdown, settings, shown, environment }: Contents): Promise<WrittenReports> {
  const requested = settings ? await writeReports(report, settings, shown) : undefined;
  const paths = new Map<FormatName, string>(requested?.paths);
  const warnings = [...(requested?.warnings ?? [])];
  const directory = temporaryDirectory(environment);
  const add = (format: FormatName, name: string, pieces: Iterable<string>) => {
    const path = join(directory, name);
    const warning = writeReportFile(path, () => pieces);
    if (warning === undefined) paths.set(format, path);
    else warnings.push(warning);
  };
  if (!paths.has('json')) add('json', 'report.json', await render(report, 'json'));
  if (!paths.has('markdown')) add('markdown', 'report.md', [markdown]);
  return { paths, warnings };
}

/** A directory that no other step writes to. */
function temporaryDirectory(environment: EnvironmentVariables): string {
  return resolve(environment.RUNNER_TEMP || tmpdir(), `azure-patch-policy-${randomUUID()}`);
}
