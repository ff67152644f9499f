import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { annotations, type Conclusion, countsAgainstGate, type Report, reporters } from '../../index.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Failure, FailureSentence } from '../outputs/failure.ts';
import type { Redactor } from '../outputs/redact.ts';
import { writeReportFile } from '../outputs/report-files.ts';
import { annotationCommand, type CommandProperties, logText } from './commands.ts';
import { writeFiles } from './files.ts';
import type { Environment } from './inputs.ts';
import { errorOutputs, outputsOf, setOutputs } from './outputs.ts';
import { summaryOf, writeSummary } from './summary.ts';

/** A run up to the point where it is told: with a verdict, or with the failure that left none. */
export interface Judged {
  readonly workspace: string;
  readonly redactor: Redactor;
  /** Undefined when the inputs themselves are wrong. */
  readonly settings: Settings | undefined;
  readonly report: Report;
  readonly failure?: Failure;
  /** To be written where `snapshot-out` says. */
  readonly snapshot?: Uint8Array;
  readonly failed: boolean;
}

interface Listener {
  readonly environment: Environment;
  readonly write: (text: string) => void;
}

/**
 * Tells a run to the runner: log, report files, outputs, job summary, annotations, and the verdict last. What cannot be written
 * becomes a warning and leaves the verdict as it is.
 */
export async function tell(judged: Judged, { environment, write }: Listener): Promise<void> {
  const { report, failure, settings, redactor, failed } = judged;
  const shown = redactor.report(report);
  write(failure ? failureLog(failure, judged) : await reportLog(shown));
  const markdown = await summaryOf(shown, settings?.label);
  const { files, warnings } = await writeFiles({ report, markdown, settings, environment });
  warnings.push(...writeSnapshot(judged));
  const gate = settings?.options;
  const values = failure || !gate ? errorOutputs(shown, files) : outputsOf(shown, files, (finding) => countsAgainstGate(finding, gate));
  warnings.push(...setOutputs(values, environment));
  const when = settings?.jobSummary ?? 'always';
  if (when === 'always' || (when === 'on-failure' && failed)) warnings.push(...writeSummary(markdown, environment));
  for (const warning of warnings) write(annotationCommand('warning', redactor.text(warning)));
  for (const line of closing(judged, shown)) write(line);
}

function writeSnapshot({ snapshot, settings }: Judged): readonly string[] {
  const { snapshotOut, options } = settings ?? {};
  if (!snapshot || snapshotOut === undefined) return [];
  const warning = writeReportFile(resolve(options?.workingDirectory ?? '.', snapshotOut), () => snapshot);
  return warning === undefined ? [] : [warning];
}

async function reportLog(shown: Report): Promise<string> {
  const text = await reporters.text();
  return logText(text(shown, { width: 120, color: false }));
}

const mostErrors = 9;

/** Sentences that become annotations appear in the log by themselves. */
function failureLog({ sentences, hint, stack }: Failure, { settings, redactor }: Judged): string {
  const annotated = (settings?.annotations ?? true) ? mostErrors : 0;
  const lines = [...(stack === undefined ? [] : [stack]), ...sentences.slice(annotated).map(({ text }) => text), hint];
  return logText(redactor.text(lines.join('\n')));
}

const verdictLevel: Record<Conclusion, 'error' | 'warning' | 'notice'> = {
  pass: 'notice',
  warn: 'warning',
  empty: 'warning',
  fail: 'error',
  error: 'error',
};

/** The last lines of the log: annotations if wanted, and the verdict. */
function closing({ settings, failure, workspace, redactor, failed }: Judged, shown: Report): readonly string[] {
  const wanted = settings?.annotations ?? true;
  const base = baseDirectory(workspace, settings);
  if (failure) return failureCommands(failure, wanted, base, redactor, shown);
  if (wanted && !(failed && shown.conclusion === 'empty')) {
    return annotations(shown, { inRepository: (file) => posix.join(base, file) }).map((line) => `${line}\n`);
  }
  const level = failed ? 'error' : verdictLevel[shown.conclusion];
  return [annotationCommand(level, shown.verdict, { title: 'Patch policy' })];
}

function failureCommands(failure: Failure, wanted: boolean, base: string, redactor: Redactor, shown: Report): readonly string[] {
  const error = ({ text, place }: FailureSentence) =>
    annotationCommand('error', redactor.text(text), { title: 'Patch policy', ...placeOf(place, base) });
  const { sentences } = failure;
  if (sentences.length === 1 && wanted) return [error(sentences[0])];
  const verdict = annotationCommand('error', shown.verdict, { title: 'Patch policy' });
  return [...(wanted ? sentences.slice(0, mostErrors).map(error) : []), verdict];
}

/** Only files inside the workspace can be annotated. */
function placeOf(place: FailureSentence['place'], base: string): CommandProperties {
  if (!place || isAbsolute(place.file)) return {};
  const file = posix.join(base, place.file.split(sep).join('/'));
  return file.startsWith('../../') ? {} : { file, line: place.line };
}

/** The working directory as seen from the workspace, with forward slashes. */
function baseDirectory(workspace: string, settings: Settings | undefined): string {
  return settings ? relative(workspace, settings.options.workingDirectory).split(sep).join('/') : '';
}
