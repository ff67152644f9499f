import { UsageError } from '../../errors.ts';
import { type FormatName, formatNames } from '../../reporters/formats.ts';
import { exactLine } from '../../text/escape.ts';
import { nearest } from '../../text/nearest.ts';
import { readTime } from '../../text/time.ts';
import { type Input, type InputName, inputNames, inputs } from './table.ts';

/** What somebody wrote for one input, and how a sentence about it begins: `The option --policy`. */
export interface Written {
  readonly texts: readonly string[];
  readonly where: string;
}

export type WrittenInputs = ReadonlyMap<InputName, Written>;

type ValueOf<I extends Input> = I extends { kind: 'enum'; values: readonly (infer V)[] }
  ? V
  : I extends { kind: 'boolean' }
    ? boolean
    : I extends { kind: 'list' }
      ? readonly string[]
      : I extends { kind: 'time' }
        ? Date
        : string;

/** The type of an input's value. */
export type InputValue<N extends InputName> = ValueOf<(typeof inputs)[N]>;

/** What every input says. Those with a default in the table always say something. */
export type InputValues = {
  readonly [N in InputName]: (typeof inputs)[N] extends { readonly default: unknown } ? InputValue<N> : InputValue<N> | undefined;
};

/** Reads every input, those without use too: a mistake is a mistake. `writtenFor` gives what somebody wrote for one. */
export function readValues(writtenFor: (name: InputName) => Written | undefined): InputValues {
  const valueOf = (name: InputName) => {
    const input: Input = inputs[name];
    return readValue(name, writtenFor(name)) ?? ('default' in input ? input.default : undefined);
  };
  return Object.fromEntries(inputNames.map((name) => [name, valueOf(name)])) as InputValues;
}

/** Reads the value written for an input; undefined when it is not set, which empty text means too. Throws a UsageError for values it cannot take. */
export function readValue<N extends InputName>(name: N, written: Written | undefined): InputValue<N> | undefined {
  const entries = (written?.texts ?? []).flatMap((text) => text.split(/\r?\n/)).map((line) => line.trim());
  const filled = entries.filter((entry) => entry !== '');
  if (!written || filled.length === 0) return undefined;
  const input: Input = inputs[name];
  const value = input.kind === 'list' ? filled : readSingle(input, filled, written.where);
  return value as InputValue<N>;
}

function readSingle(input: Input, lines: readonly string[], where: string): string | boolean | Date {
  const [text = '', ...more] = lines;
  if (more.length > 0) {
    throw new UsageError('input/several-values', `${where} takes one value, and has ${lines.length} lines. Keep one.`);
  }
  switch (input.kind) {
    case 'enum':
      return choose(input.aliases?.[text.toLowerCase()] ?? text, input.values, where);
    case 'boolean':
      return choose(text, ['true', 'false'], where) === 'true';
    case 'time':
      return timeOf(text, where);
    default:
      return text;
  }
}

function choose(text: string, values: readonly string[], where: string): string {
  const found = values.find((value) => value === text.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError('input/unknown-value', `${where} cannot be ${quoted(text)}. ${expected(text, values)}`);
}

/** Reads the value of an input or option that is a time. Throws a UsageError for anything else. */
export function timeOf(text: string, where: string): Date {
  const instant = readTime(text);
  if (instant !== undefined) return new Date(instant);
  throw new UsageError(
    'input/not-a-time',
    `${where} is ${quoted(text)}, which is not a time. Write a day such as 2026-11-22, or a time with its zone such as 2026-11-22T12:00:00Z.`,
  );
}

/** A report file that was asked for. */
export interface ReportRequest {
  readonly format: FormatName;
  /** As written, relative to the working directory. */
  readonly path: string;
}

/** Reads the entries of `reports`. Throws a UsageError for unknown formats, and for a path that is asked for twice. */
export function readReports(entries: readonly string[], where: string): ReportRequest[] {
  const requests: ReportRequest[] = [];
  for (const entry of entries) {
    const [, name, path] = /^([^=]*?)\s*=\s*(.+)$/.exec(entry) ?? [];
    if (name === undefined || path === undefined) {
      throw new UsageError(
        'input/not-a-report',
        `${where} has the entry ${quoted(entry)}. Write format=path, for example json=report.json.`,
      );
    }
    const format = formatNames.find((known) => known === name.toLowerCase());
    if (format === undefined) {
      throw new UsageError('input/unknown-format', `${where} asks for the format ${quoted(name)}. ${expected(name, formatNames)}`);
    }
    if (requests.some((request) => request.path === path)) {
      throw new UsageError('input/same-file', `${where} names the file ${quoted(path)} twice. Give every report a file of its own.`);
    }
    requests.push({ format, path });
  }
  return requests;
}

/** The sentence that follows a wrong name: the nearest right one, or all of them. */
export function expected(wrong: string, right: readonly string[]): string {
  const near = nearest(wrong, right);
  const list = `Expected ${right.length > 1 ? 'one of ' : ''}${right.join(', ')}.`;
  return near === undefined ? list : `Did you mean "${near}"? ${right.length > 8 ? '' : list}`.trim();
}

export function quoted(text: string): string {
  return `"${exactLine(text, 80)}"`;
}
