import { appendFileSync } from 'node:fs';
import { type Report, reporters } from '../../index.ts';
import { markdownText } from '../../text/escape.ts';
import type { Environment } from './inputs.ts';

const largestSummary = 1024 * 1024 - 1; // the runner drops a summary of 1 MiB or more as a whole

/** The Markdown of a run under its label. */
export async function summaryOf(shown: Report, label: string | undefined): Promise<string> {
  const markdown = await reporters.markdown();
  return `${label === undefined ? '' : `**${markdownText(label, 200)}**\n\n`}${markdown(shown)}`;
}

/** Adds Markdown to the job summary. Returns the sentences to warn with: one when that is not possible. */
export function writeSummary(markdown: string, environment: Environment): string[] {
  const file = environment.GITHUB_STEP_SUMMARY;
  const failed = 'The job summary was not written';
  if (!file) return [`${failed}: GITHUB_STEP_SUMMARY names no file. Set job-summary to never where there is none.`];
  if (Buffer.byteLength(markdown) > largestSummary)
    return [`${failed}: it is larger than 1 MiB. Read the file in the output markdown-file.`];
  try {
    appendFileSync(file, markdown);
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [`${failed}: the file that GITHUB_STEP_SUMMARY names cannot be written (${code}).`];
  }
}
