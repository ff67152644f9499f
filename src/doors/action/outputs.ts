import { appendFileSync } from 'node:fs';
import type { Finding, Report } from '../../index.ts';
import { exactLine } from '../../text/escape.ts';
import { outputEntry } from './commands.ts';
import type { Environment } from './inputs.ts';

/** Every output of the action with its description, which action.yml repeats. */
export const outputs = {
  conclusion: 'pass, warn, fail, error or empty.',
  complete: 'true if everything in scope could be checked.',
  'checked-count': 'Number of machines and schedules that were judged.',
  'violation-count': 'Number of violations that count against the gate, also with warn-only.',
  'warning-count': 'Number of violations below the threshold or of audit rules.',
  'waived-count': 'Number of findings covered by a valid waiver.',
  'expired-waiver-count': 'Number of waivers past their date.',
  'error-count': 'Number of things that could not be checked.',
  'highest-severity': 'none, low, medium, high or critical.',
  'failed-rules': 'JSON array of the ids of failed rules, at most 50.',
  summary: 'The verdict in one sentence, at most 200 characters.',
  'report-file': 'Absolute path of the JSON report.',
  'markdown-file': 'Absolute path of the full Markdown text.',
  'sarif-file': 'Absolute path of the SARIF file; empty in this version.',
  'comment-url': 'Address of the pull request comment; empty in this version.',
} as const;

export type OutputName = keyof typeof outputs;
const outputNames = Object.keys(outputs) as OutputName[];
export type OutputValues = Readonly<Record<OutputName, string>>;

/** Absolute paths of the files written; empty where one could not be written. */
export interface WrittenFiles {
  readonly json: string;
  readonly markdown: string;
}

const largestOutput = 8 * 1024;
const mostRules = 50;

/** The outputs of a run with a verdict. */
export function outputsOf(report: Report, files: WrittenFiles, countsAgainstGate: (finding: Finding) => boolean): OutputValues {
  const { counts } = report;
  return {
    ...sharedOutputs(report, files),
    complete: String(report.complete),
    'checked-count': String(counts.machines + counts.schedules),
    'violation-count': String(counts.violations),
    'warning-count': String(counts.warnings),
    'waived-count': String(counts.waived),
    'expired-waiver-count': String(counts.expiredWaivers),
    'error-count': String(Math.max(report.incomplete.length, counts.notUnderstood)),
    'highest-severity': counts.highestSeverity,
    'failed-rules': failedRules(report.findings.filter(countsAgainstGate)),
  };
}

/** The outputs of a run that could not judge anything. */
export function errorOutputs(report: Report, files: WrittenFiles): OutputValues {
  return {
    ...sharedOutputs(report, files),
    complete: 'false',
    'checked-count': '0',
    'violation-count': '0',
    'warning-count': '0',
    'waived-count': '0',
    'expired-waiver-count': '0',
    'error-count': '1',
    'highest-severity': 'none',
    'failed-rules': '[]',
  };
}

function sharedOutputs(report: Report, files: WrittenFiles) {
  return {
    conclusion: report.conclusion,
    summary: exactLine(report.verdict, 200),
    'report-file': files.json,
    'markdown-file': files.markdown,
    'sarif-file': '',
    'comment-url': '',
  };
}

function failedRules(failed: readonly Finding[]): string {
  const rules = [...new Set(failed.map(({ rule }) => rule))].sort().slice(0, mostRules);
  while (Buffer.byteLength(JSON.stringify(rules)) > largestOutput) rules.pop();
  return JSON.stringify(rules);
}

/** Hands the outputs to the runner. Returns the sentences to warn with: one when that is not possible. */
export function setOutputs(values: OutputValues, environment: Environment): string[] {
  const file = environment.GITHUB_OUTPUT;
  if (!file) return ['The outputs were not set: GITHUB_OUTPUT names no file. Outside GitHub Actions use the command line.'];
  try {
    appendFileSync(file, outputNames.map((name) => outputEntry(name, values[name])).join(''));
    return [];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return [`The outputs were not set: the file that GITHUB_OUTPUT names cannot be written (${code}).`];
  }
}
