import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import {
  type Annotation,
  annotations,
  countsAgainstGate,
  type RenderOptions,
  type Report,
  render,
  verdictAnnotation,
} from '../../index.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Failure, FailureSentence } from '../outputs/failure.ts';
import type { Redactor } from '../outputs/redact.ts';
import { writeReportFile } from '../outputs/report-files.ts';
import { writeFiles } from './files.ts';
import type { EnvironmentVariables } from './inputs.ts';
import { errorOutputs, outputsOf, setOutputs } from './outputs.ts';
import { annotate, log, type Runner } from './runner.ts';
import { summaryOf, writeSummary } from './summary.ts';

/** A run before anything of it is published: with a verdict, or with the failure that left none. */
export interface StepResult {
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

/**
 * Publishes a run: log, report files, outputs, job summary, annotations, and the verdict last. What cannot be written becomes a warning and
 * leaves the verdict as it is.
 */
export async function publish(result: StepResult, runner: Runner, environment: EnvironmentVariables): Promise<void> {
  const { report, failure, settings, redactor, failed, workspace } = result;
  const redacted = redactor.report(report);
  const base = baseDirectory(workspace, settings);
  const shown: RenderOptions = { width: 120, color: false, pathInRepository: (file) => posix.join(base, file) };
  log(runner, failure ? failureLog(failure, result) : [...(await render(redacted, 'text', shown))].join(''));
  const markdown = await summaryOf(redacted, settings?.inputs.label);
  const { paths, warnings } = await writeFiles({ report, markdown, settings, shown, environment });
  const gate = settings?.options;
  const values =
    failure || !gate ? errorOutputs(redacted, paths) : outputsOf(redacted, paths, (finding) => countsAgainstGate(finding, gate));
  const when = settings?.inputs['job-summary'] ?? 'always';
  const summarize = when === 'always' || (when === 'on-failure' && failed);
  const allWarnings = [
    ...warnings,
    ...writeSnapshot(result),
    ...setOutputs(values, runner, environment.GITHUB_OUTPUT),
    ...(summarize ? await writeSummary(markdown, runner, environment.GITHUB_STEP_SUMMARY) : []),
  ];
  for (const warning of allWarnings) annotate(runner, { level: 'warning', title: 'Patch policy', message: redactor.text(warning) });
  for (const annotation of closing(result, redacted, base)) annotate(runner, annotation);
}

function writeSnapshot({ snapshot, settings }: StepResult): readonly string[] {
  const file = settings?.inputs['snapshot-out'];
  if (!snapshot || file === undefined) return [];
  const warning = writeReportFile(resolve(settings?.options.workingDirectory ?? '.', file), () => snapshot);
  return warning === undefined ? [] : [warning];
}

const mostErrors = 9;

/** Sentences that become annotations appear in the log by themselves. */
function failureLog({ sentences, hint, stack }: Failure, { settings, redactor }: StepResult): string {
  const annotated = (settings?.inputs.annotations ?? true) ? mostErrors : 0;
  const lines = [...(stack === undefined ? [] : [stack]), ...sentences.slice(annotated).map(({ text }) => text), hint];
  return redactor.text(lines.join('\n'));
}

/** The last lines of the log: annotations where they are asked for, and the verdict. */
function closing({ settings, failure, redactor, failed }: StepResult, redacted: Report, base: string): readonly Annotation[] {
  const annotating = settings?.inputs.annotations ?? true;
  const verdict = verdictAnnotation(redacted);
  if (failure) return failureAnnotations(failure, annotating, base, redactor, verdict);
  // A run that had nothing to check and must not pass is an error, which its conclusion does not say.
  if (failed && redacted.conclusion === 'empty') return [{ ...verdict, level: 'error' }];
  return annotating ? annotations(redacted, { pathInRepository: (file) => posix.join(base, file) }) : [verdict];
}

function failureAnnotations(
  { sentences }: Failure,
  annotating: boolean,
  base: string,
  redactor: Redactor,
  verdict: Annotation,
): readonly Annotation[] {
  const error = ({ text, place }: FailureSentence): Annotation => ({
    ...{ level: 'error', title: 'Patch policy', message: redactor.text(text) },
    ...placeOf(place, base),
  });
  if (sentences.length === 1 && annotating) return [error(sentences[0])];
  return [...(annotating ? sentences.slice(0, mostErrors).map(error) : []), verdict];
}

/** Only files inside the workspace can be annotated. */
function placeOf(place: FailureSentence['place'], base: string): Pick<Annotation, 'place'> {
  if (!place || isAbsolute(place.file)) return {};
  const file = posix.join(base, place.file.split(sep).join('/'));
  return file.startsWith('../../') ? {} : { place: { file, line: place.line } };
}

/** The working directory as seen from the workspace, with forward slashes. */
function baseDirectory(workspace: string, settings: Settings | undefined): string {
  return settings ? relative(workspace, settings.options.workingDirectory).split(sep).join('/') : '';
}
