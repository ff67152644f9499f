import { type Report, render } from '../../index.ts';
import { markdownText } from '../../text/escape.ts';
import type { Runner } from './runner.ts';

const largestSummary = 1024 * 1024 - 1; // the runner drops a summary of 1 MiB or more as a whole

/** The Markdown of a run under its label. */
export async function summaryOf(shown: Report, label: string | undefined): Promise<string> {
  const markdown = [...(await render(shown, 'markdown'))].join('');
  return `${label === undefined ? '' : `**${markdownText(label, 200)}**\n\n`}${markdown}`;
}

/** Adds Markdown to the job summary. Returns the sentences to warn with: one when that is not possible. */
export async function writeSummary(markdown: string, runner: Runner, file: string | undefined): Promise<string[]> {
  const failed = 'The job summary was not written';
  if (!file) return [`${failed}: GITHUB_STEP_SUMMARY names no file. Set job-summary to never where there is none.`];
  if (Buffer.byteLength(markdown) > largestSummary)
    return [`${failed}: it is larger than 1 MiB. Read the file in the output markdown-file.`];
  try {
    await runner.summary.addRaw(markdown).write();
    return [];
  } catch {
    runner.summary.emptyBuffer();
    return [`${failed}: the file that GITHUB_STEP_SUMMARY names cannot be written.`];
  }
}
