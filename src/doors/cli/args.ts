import { UsageError } from '../../errors.ts';
import { calendarFormatNames } from '../../reporters/calendar/formats.ts';
import { formatNames } from '../../reporters/formats.ts';
import { expected, quoted, type Written, type WrittenInputs } from '../inputs/read-value.ts';
import { type Input, type InputName, inputNames, inputs, isInputName } from '../inputs/table.ts';

export const commands = {
  check: 'Check the input by the policy. Exit code 0: passed, 1: violations, 2: no verdict.',
  explain: 'Explain machines: environment, facts, schedules and who will patch them.',
  validate: 'Check policies and waivers alone.',
  rules: 'List the rules, or describe one: severity, options and sources.',
  calendar: 'List the coming windows of every schedule, and its worst gap.',
  snapshot: 'Write what the input holds to a file that can be checked again anywhere.',
} as const;

/** What the commands that take a word take. */
export const subjects = { explain: 'part of a machine id', rules: 'rule id' } as const;

/** Options of one command alone, with what they take. */
export const ownOptions = {
  calendar: {
    from: ['time', 'Windows that start at this time or later (default: now).'],
    until: ['time', 'Windows that start before this time (default: 90 days after --from).'],
    format: [calendarFormatNames.join(', '), 'How to print them; ics is an iCalendar file (default: text).'],
  },
  snapshot: {
    output: ['file', 'Where to write it; compressed where the name ends with .gz.'],
  },
} as const;

export type Command = keyof typeof commands;
export const commandNames = Object.keys(commands) as Command[];

/** A command line, read. */
export type Arguments =
  | { readonly kind: 'help'; readonly command: Command | undefined }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly written: WrittenInputs;
      /** `explain`: part of the id of the machines to explain; `rules`: the rule to describe. */
      readonly subject: string | undefined;
      /** Options of this command alone. */
      readonly own: ReadonlyMap<string, string>;
    };

/** Reads the arguments after the program's name. Throws a UsageError for whatever it does not know. */
export function parseArguments(argv: readonly string[]): Arguments {
  const written = new Map<InputName, Written>();
  const own = new Map<string, string>();
  const words: string[] = [];
  let requested: 'help' | 'version' | undefined;
  const rest = [...argv];
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    if (argument === '--') words.push(...rest.splice(0));
    else if (argument === '--help' || argument === '-h') requested ??= 'help';
    else if (argument === '--version' || argument === '-V') requested ??= 'version';
    else if (argument.startsWith('-') && argument !== '-') readOption(argument, rest, written, own);
    else words.push(argument);
  }
  if (requested === 'version') return { kind: 'version' };
  const [word, ...others] = words;
  const command = commandNames.find((name) => name === word);
  if (requested === 'help' || word === 'help') {
    return { kind: 'help', command: command ?? commandNames.find((name) => name === others[0]) };
  }
  if (!command) throw noCommand(word);
  if (others.length > (command in subjects ? 1 : 0)) throw tooMany(command, others.at(-1) ?? '');
  const foreign = [...own.keys()].find((name) => !Object.hasOwn(ownOptionsOf(command), name));
  if (foreign !== undefined) throw unknownOption(`--${foreign}`, foreign);
  return { kind: 'run', command, written, subject: others[0], own };
}

function ownOptionsOf(command: Command): object {
  return command in ownOptions ? ownOptions[command as keyof typeof ownOptions] : {};
}

function isOwnOption(name: string): boolean {
  return Object.values(ownOptions).some((options) => Object.hasOwn(options, name));
}

function readOption(argument: string, rest: string[], written: Map<InputName, Written>, own: Map<string, string>): void {
  const [, name = '', attached] = /^--?([^=]*)(?:=([\s\S]*))?$/.exec(argument) ?? [];
  if (argument.startsWith('--') && isOwnOption(name)) {
    if (own.has(name)) throw new UsageError('option/repeated', `The option --${name} is given twice. Give it once.`);
    own.set(name, attached ?? readNext(rest, `The option --${name}`));
    return;
  }
  if (!argument.startsWith('--') || !isInputName(name)) throw unknownOption(argument, name);
  const input: Input = inputs[name];
  const where = `The ${callOption(name)}`;
  const text = attached ?? (input.kind === 'boolean' ? readFlag(rest) : readNext(rest, where));
  const before = written.get(name);
  if (before && input.kind !== 'list') throw new UsageError('option/repeated', `${where} is given twice. Give it once.`);
  written.set(name, { texts: [...(before?.texts ?? []), ...splitEntries(name, text)], where });
}

/** A flag alone means true; a word after it belongs to it only where it can mean nothing else. */
function readFlag(rest: string[]): string {
  return /^(true|false)$/i.test(rest[0] ?? '') ? (rest.shift() ?? '') : 'true';
}

function readNext(rest: string[], where: string): string {
  const [next] = rest;
  if (next === undefined || next.startsWith('--')) {
    throw new UsageError('option/no-value', `${where} needs a value. Write it after the option, or after "=" where it begins with "--".`);
  }
  rest.shift();
  return next;
}

const nextReport = new RegExp(`,(?=\\s*(?:${formatNames.join('|')})=)`, 'i');

/** Paths and globs may hold commas; only between two reports is a comma certain to separate. */
function splitEntries(name: InputName, text: string): string[] {
  return name === 'reports' ? text.split(nextReport) : [text];
}

function unknownOption(argument: string, name: string): UsageError {
  const options = [...inputNames, 'help', 'version'].map((known) => `--${known}`);
  const shown = argument.startsWith('--') ? `--${name}` : argument;
  return new UsageError('option/unknown', `The option ${quoted(shown)} is not known. ${expected(shown, options)}`);
}

function noCommand(word: string | undefined): UsageError {
  if (word === undefined) return new UsageError('command/missing', `There is no command. ${expected('', commandNames)}`);
  return new UsageError('command/unknown', `The command ${quoted(word)} is not known. ${expected(word, commandNames)}`);
}

function tooMany(command: Command, word: string): UsageError {
  const next =
    command in subjects
      ? `It takes one ${subjects[command as keyof typeof subjects]}.`
      : `Name files with an option, for example --files ${quoted(word)}.`;
  return new UsageError('command/argument', `The command ${command} does not take the argument ${quoted(word)}. ${next}`);
}

/** How a sentence names an option. */
export function callOption(name: InputName): string {
  return `option --${name}`;
}

/** Where the options are described. */
export const help = 'Every option is described by "azure-patch-policy --help".';
