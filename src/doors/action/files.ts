import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Report, reportPieces } from '../../index.ts';
import type { Settings } from '../inputs/settings.ts';
import { writeReportFile } from '../outputs/report-files.ts';
import type { Environment } from './inputs.ts';
import type { WrittenFiles } from './outputs.ts';

interface Contents {
  /** With full ids, for report files. */
  readonly report: Report;
  /** Redacted Markdown, for those who post it. */
  readonly markdown: string;
  readonly settings: Settings | undefined;
  readonly environment: Environment;
}

/**
 * Writes the report files that were asked for, and a JSON and a Markdown one in the runner's temporary directory where none was.
 * Returns the paths for the outputs, and a sentence to warn with for each file that could not be written.
 */
export async function writeFiles({
  report,
  markdown,
  settings,
  environment,
}: Contents): Promise<{ files: WrittenFiles; warnings: string[] }> {
  const paths = new Map<string, string>();
  const warnings: string[] = [];
  const write = (format: string, path: string, content: () => string | Iterable<string>) => {
    const warning = writeReportFile(path, content);
    if (warning) warnings.push(warning);
    else if (!paths.has(format)) paths.set(format, path);
  };
  for (const { format, path } of settings?.reports ?? []) {
    const pieces = await reportPieces(format);
    write(format, resolve(settings?.options.workingDirectory ?? '.', path), () => pieces(report));
  }
  const missing = (['json', 'markdown'] as const).filter((format) => !paths.has(format));
  const directory = missing.length === 0 ? '' : temporaryDirectory(environment);
  const json = await reportPieces('json');
  for (const format of missing) {
    if (format === 'json') write(format, join(directory, 'report.json'), () => json(report));
    else write(format, join(directory, 'report.md'), () => markdown);
  }
  return { files: { json: paths.get('json') ?? '', markdown: paths.get('markdown') ?? '' }, warnings };
}

/** A directory that no other step writes to. */
function temporaryDirectory(environment: Environment): string {
  return resolve(environment.RUNNER_TEMP || tmpdir(), `azure-patch-policy-${randomUUID()}`);
}
