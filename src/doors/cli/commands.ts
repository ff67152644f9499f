import { resolve } from 'node:path';
import {
  checkWithSnapshot,
  describeRules,
  type Explanation,
  exitCode,
  explainWithNotes,
  type Report,
  type RuleDescription,
  render,
  snapshot,
  UsageError,
  validate,
  version,
} from '../../index.ts';
import { exactLine } from '../../text/escape.ts';
import { expected, quoted, type WrittenInputs } from '../inputs/read-value.ts';
import { readSettings, type Settings } from '../inputs/settings.ts';
import { type Input, type InputName, inputs } from '../inputs/table.ts';
import { errorReport } from '../outputs/error-report.ts';
import { describeFailure } from '../outputs/failure.ts';
import { refuseOverwriting } from '../outputs/overwriting.ts';
import type { Redactor } from '../outputs/redact.ts';
import { writeReportFile } from '../outputs/report-files.ts';
import { writeReports } from '../outputs/reports.ts';
import { type Command, help } from './args.ts';
import type { CliIo } from './main.ts';

/** A command with its options. */
export interface Call {
  readonly written: WrittenInputs;
  /** The word after the command. */
  readonly subject: string | undefined;
  /** Options of the command alone. */
  readonly own: ReadonlyMap<string, string>;
  readonly call: (name: InputName) => string;
  readonly io: CliIo;
}

/** Each returns the exit code, and throws where there is nothing to return it for. */
export const runCommands: { readonly [Name in Command]: (call: Call) => Promise<number> } = {
  check: runCheck,
  explain: runExplain,
  validate: runValidate,
  rules: runRules,
  calendar: runCalendar,
  snapshot: runSnapshot,
};

async function runCheck(call: Call): Promise<number> {
  const { io } = call;
  const settings = await settingsOf(call, true);
  const snapshotOut = settings.inputs['snapshot-out'];
  const { report, snapshot: taken } = await checkWithSnapshot(settings.options, snapshotOut).catch(async (error: unknown) => {
    const { source, policy, now } = settings.options;
    await writeReportFiles(errorReport({ version, failure: describeFailure(error, help), now, source, policies: policy }), settings, io);
    throw error;
  });
  const redactor = await redactorOf(settings);
  const { NO_COLOR, TERM } = io.environment;
  const color = Boolean(io.stdout.isTTY) && !NO_COLOR && TERM !== 'dumb';
  const text = await render(redactor ? redactor.report(report) : report, 'text', { width: io.stdout.columns || 80, color });
  for (const piece of text) io.stdout.write(piece);
  await writeReportFiles(report, settings, io);
  if (taken && snapshotOut !== undefined) {
    const warning = writeReportFile(resolve(settings.options.workingDirectory, snapshotOut), () => taken.bytes);
    if (warning) io.stderr.write(`warning: ${warning}\n`);
  }
  return exitCode(report, settings.options.onEmpty);
}

async function settingsOf({ written, call, io }: Call, needsInput: boolean, needsPolicy = true): Promise<Settings> {
  for (const name of written.keys()) {
    const input: Input = inputs[name];
    if (input.actionOnly) io.stderr.write(`note: The ${call(name)} has no effect outside GitHub Actions.\n`);
  }
  const { environment } = io;
  const tell = (line: string) => void io.stderr.write(`${exactLine(line, 500)}\n`);
  return readSettings(written, { base: io.directory, now: io.now, needsInput, needsPolicy, call, environment, tell });
}

/** Undefined where nothing is hidden. `auto` asks for the visibility of a repository, which is known to the action only. */
async function redactorOf({ inputs: { redact }, options }: Settings): Promise<Redactor | undefined> {
  if (redact === 'auto' || redact === 'none') return undefined;
  const { createRedactor, scopesOf } = await import('../outputs/redact.ts');
  return createRedactor(redact, scopesOf(options));
}

async function writeReportFiles(report: Report, settings: Settings, io: CliIo): Promise<void> {
  const { warnings } = await writeReports(report, settings);
  for (const warning of warnings)
    io.stderr.write(`warning: ${warning}
`);
}

async function runExplain(call: Call): Promise<number> {
  const { subject: machine, io } = call;
  const settings = await settingsOf(call, true);
  const { explanations, nearest, notes } = await explainWithNotes(settings.options, machine);
  const redactor = await redactorOf(settings);
  writeNotes(notes, io);
  if (explanations.length === 0) {
    const which = machine === undefined ? '' : ` whose address, resource id or name contains "${exactLine(machine, 80)}"`;
    // A name alone does not show that it is one, so that nothing would hide it.
    const shown = settings.inputs.redact === 'resource-ids' ? [] : nearest;
    const near = shown.length === 0 ? '' : `The nearest names are ${shown.map((name) => `"${exactLine(name, 100)}"`).join(', ')}. `;
    io.stderr.write(`error: There is no machine${which} in the input.\nhint: ${near}Without a machine, explain shows every one.\n`);
    return 2;
  }
  const lines = explanations.flatMap((explanation) => [...explanationLines(explanation), '']).slice(0, -1);
  for (const line of lines) io.stdout.write(`${redactor ? redactor.text(line) : line}\n`);
  return 0;
}

function explanationLines(explanation: Explanation): string[] {
  const { machine, environment, facts, running, schedules, scheduleChanges, orchestrations, decidedBy } = explanation;
  const longestName = Math.max(0, ...[...facts, ...running].map(({ name }) => name.length));
  const lines = (all: Explanation['facts']) => all.map(({ name, value }) => `${name.padEnd(longestName)}  ${value}`);
  return [
    machine,
    ...section('Environment', environment),
    ...section('Facts', lines(facts)),
    ...section('As it runs', lines(running)),
    ...section('Schedules', schedules),
    ...section('Schedules that change with this plan', scheduleChanges),
    ...section(
      orchestrations.length > 1 ? 'Who patches it, one of' : 'Who patches it',
      orchestrations.map(({ name, why }) => `${name}: ${why}`),
    ),
    ...section('What would decide', decidedBy),
  ].map((line) => `${/^ */.exec(line)?.[0]}${exactLine(line, 2000)}`);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

async function runValidate(call: Call): Promise<number> {
  const { options } = await settingsOf(call, false);
  for (const line of await validate(options)) call.io.stdout.write(`${exactLine(line, 2000)}\n`);
  return 0;
}

/** Needs no policy. */
async function runCalendar(call: Call): Promise<number> {
  const settings = await settingsOf(call, true, false);
  const redactor = await redactorOf(settings);
  const { calendarOutput } = await import('./calendar.ts');
  const nowGiven = call.written.has('now');
  const { text, notes } = await calendarOutput(settings, call.own, { nowGiven, hide: (shown) => redactor?.text(shown) ?? shown });
  call.io.stdout.write(text);
  writeNotes(notes, call.io);
  return 0;
}

/** Needs no policy. */
async function runSnapshot(call: Call): Promise<number> {
  const file = call.own.get('output');
  if (file === undefined) throw new UsageError('snapshot/output', 'The command snapshot needs --output, the file to write.');
  const { options } = await settingsOf(call, true, false);
  await refuseOverwriting(options, [
    { path: file, by: 'option --output', ...(options.snapshot === undefined ? {} : { mayReplace: options.snapshot }) },
  ]);
  const { bytes, incomplete, notes, machines, schedules } = await snapshot(options, file);
  const warning = writeReportFile(resolve(options.workingDirectory, file), () => bytes);
  if (warning !== undefined) throw new UsageError('snapshot/not-written', warning);
  writeNotes(notes, call.io);
  for (const why of incomplete) call.io.stderr.write(`warning: ${exactLine(why, 500)}\n`);
  call.io.stdout.write(`${exactLine(file, 300)}: ${machines} machines, ${schedules} maintenance configurations\n`);
  return 0;
}

function writeNotes(notes: readonly string[], io: CliIo): void {
  for (const note of notes) io.stderr.write(`note: ${exactLine(note, 1000)}\n`);
}

/** Needs neither a policy nor an input. */
async function runRules({ subject, io }: Call): Promise<number> {
  const rules = await describeRules();
  const chosen = rules.find(({ id }) => id === subject);
  if (subject !== undefined && !chosen) {
    const ids = rules.map(({ id }) => id);
    throw new UsageError('rules/unknown', `There is no rule ${quoted(subject)}. ${expected(subject, ids)}`);
  }
  for (const line of chosen ? ruleLines(chosen) : ruleList(rules)) io.stdout.write(`${line}\n`);
  return 0;
}

function ruleList(rules: readonly RuleDescription[]): string[] {
  const longest = Math.max(...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, title }) => `${id.padEnd(longest)}  ${severity.padEnd('critical'.length)}  ${title}`);
}

function ruleLines({ id, appliesTo, severity, title, options, sources }: RuleDescription): string[] {
  const own = options.map(({ name, description }) => `${name}: ${description}`);
  return [
    id,
    ...section('Holds when', [title]),
    ...section('Applies to', [`${appliesTo}s`]),
    ...section('Severity', [severity]),
    ...section('Options', ['severity: low, medium, high or critical', 'effect: enforce, audit or off', ...own]),
    ...section('Sources', sources),
  ];
}
