import type { Finding, FormatName, Report } from '../../index.ts';
import { type Format, formats } from '../../reporters/formats.ts';
import { exactLine } from '../../text/escape.ts';
import type { Runner } from './runner.ts';

const verdictOutputs = {
  conclusion: 'pass, warn, fail, error or empty.',
  complete: 'true if everything in scope could be checked.',
  'checked-count': 'Number of machines and schedules that were checked.',
  'violation-count': 'Number of violations that count against the gate, also with warn-only.',
  'warning-count': 'Number of violations below the threshold or of audit rules.',
  'waived-count': 'Number of findings covered by a valid waiver.',
  'expired-waiver-count': 'Number of waivers past their date.',
  'error-count': 'Number of things that could not be checked.',
  'highest-severity': 'none, low, medium, high or critical.',
  'failed-rules': 'JSON array of the ids of failed rules, at most 50.',
  summary: 'The verdict in one sentence, at most 200 characters.',
  'comment-url': 'Address of the pull request comment; empty in this version.',
} as const;

/** The name of an output, with its format where it names a report file. */
const fileOutputs = new Map((Object.entries(formats) as [FormatName, Format][]).map(([name, { output }]) => [output, name]));

/** Every output of the action with its description. */
export const outputs: Readonly<Record<string, string>> = {
  ...verdictOutputs,
  ...Object.fromEntries([...fileOutputs].map(([output, name]) => [output, fileDescription(name)])),
};

/** JSON and Markdown are always written. */
function fileDescription(name: FormatName): string {
  const condition = name === 'json' || name === 'markdown' ? '' : `; empty where reports does not ask for ${name}`;
  return `Absolute path of the ${formats[name].title}${condition}.`;
}

type VerdictOutputs = Readonly<Record<keyof typeof verdictOutputs, string>>;
export type OutputValues = VerdictOutputs & Readonly<Record<string, string>>;

/** Absolute paths of the report files that were written. */
type Paths = ReadonlyMap<FormatName, string>;

const largestOutput = 8 * 1024;
const mostRules = 50;

/** The outputs of a run with a verdict. */
export function outputsOf(report: Report, paths: Paths, countsAgainstGate: (finding: Finding) => boolean): OutputValues {
  const { counts } = report;
  return {
    ...sharedOutputs(report, paths),
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

/** The outputs of a run that could not evaluate anything. */
export function errorOutputs(report: Report, paths: Paths): OutputValues {
  return {
    ...sharedOutputs(report, paths),
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

function sharedOutputs(report: Report, paths: Paths) {
  return {
    conclusion: report.conclusion,
    summary: exactLine(report.verdict, 200),
    'comment-url': '',
    ...Object.fromEntries([...fileOutputs].map(([output, name]) => [output, paths.get(name) ?? ''])),
  };
}

function failedRules(failed: readonly Finding[]): string {
  const rules = [...new Set(failed.map(({ rule }) => rule))].sort().slice(0, mostRules);
  while (Buffer.byteLength(JSON.stringify(rules)) > largestOutput) rules.pop();
  return JSON.stringify(rules);
}

/** Hands the outputs to the runner. Returns the sentences to warn with: one when that is not possible. */
export function setOutputs(values: OutputValues, runner: Runner, file: string | undefined): string[] {
  if (!file) return ['The outputs were not set: GITHUB_OUTPUT names no file. Outside GitHub Actions use the command line.'];
  try {
    for (const name of Object.keys(outputs)) runner.setOutput(name, values[name] ?? '');
    return [];
  } catch {
    return ['The outputs were not set: the file that GITHUB_OUTPUT names cannot be written.'];
  }
}
