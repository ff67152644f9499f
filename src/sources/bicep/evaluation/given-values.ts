import { readFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';
import { SourceError, UsageError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';
import { isObject } from '../../arm/arm-value.ts';
import { type Given, isIdentifier } from './parameters-file.ts';
import type { TemplateParameter } from './template.ts';

/** Values for parameters from one line of the input: a file of them, or one. */
export interface ParameterSet {
  /** The file or the parameter, without its value: it may be a password. */
  readonly from: string;
  /** As the user wrote them; none where Bicep itself has seen to it that there are such parameters. */
  readonly names: readonly string[];
  /** By their names in small letters: names match without case, as they do in Azure. */
  readonly values: ReadonlyMap<string, Given>;
}

/** Reads one line of `parameters`: `name=value`, or a parameters file in JSON. Throws where it is neither. */
export function readParameterSet(line: string, locate: (path: string) => string): ParameterSet {
  const [, name, text] = /^([\w-]+)=(.*)$/s.exec(line) ?? [];
  if (name !== undefined && text !== undefined) {
    return { from: `${name}=…`, names: [name], values: new Map([[name.toLowerCase(), { kind: 'value', value: text }]]) };
  }
  const shown = withoutValue(line);
  const json = readJson(shown, locate(line));
  return { from: shown, names: namesIn(json), values: valuesIn(json, shown) };
}

/** What is written in place of a file may end in a password. */
function withoutValue(line: string): string {
  const [name = '', ...values] = line.split('=');
  return values.length === 0 ? visibleText(line, 120) : `${visibleText(name, 80)}=…`;
}

function readJson(name: string, path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new UsageError(
      'usage/parameters',
      `The input parameters names ${name}: ${why}. Name a parameters file in JSON, or write name=value.`,
    );
  }
  const errors: ParseError[] = [];
  const json: unknown = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true });
  if (errors.length === 0) return json;
  throw new SourceError('source/parameters', `${name} is not JSON; expected a parameters file, as \`az deployment\` takes it.`);
}

function namesIn(json: unknown): readonly string[] {
  return entriesIn(json)?.map(([name]) => name) ?? [];
}

function entriesIn(json: unknown): readonly [string, unknown][] | undefined {
  const parameters = isObject(json) ? (json.parameters ?? json) : undefined;
  if (!isObject(parameters)) return undefined;
  return Object.entries(parameters).filter(([key]) => !key.startsWith('$') && key !== 'contentVersion');
}

/** The parameters file of a deployment in JSON; also what Bicep makes of a `.bicepparam`. */
export function valuesIn(json: unknown, name: string): ReadonlyMap<string, Given> {
  const entries = entriesIn(json);
  if (!entries) {
    throw new SourceError('source/parameters', `${name} holds no parameters; expected a parameters file, as \`az deployment\` takes it.`);
  }
  return new Map(
    entries.map(([key, entry]) => [key.toLowerCase(), isObject(entry) && Object.hasOwn(entry, 'value') ? known(entry.value) : notKnown]),
  );
}

/** A reference to a key vault, or what only Azure can work out. */
const notKnown: Given = { kind: 'unknown' };

function known(value: unknown): Given {
  return { kind: 'value', value };
}

/**
 * What each parameter of a template gets: the last value that is given for it, as its type wants it. A secure one stays unknown whatever
 * its value, so that no report can hold it. Left out is what takes its default. Throws where a value cannot be handed in.
 */
export function givenTo(parameters: readonly TemplateParameter[], sets: readonly ParameterSet[], name: string): Map<string, Given> {
  const given = new Map<string, Given>();
  for (const parameter of parameters) {
    const last = sets.findLast(({ values }) => values.has(parameter.name.toLowerCase()))?.values.get(parameter.name.toLowerCase());
    if (last === undefined && !parameter.isRequired && !parameter.isSecure) continue;
    if (!isIdentifier(parameter.name)) {
      throw new SourceError(
        'source/bicep-parameter',
        `${name} has a parameter ${parameter.name}, which Bicep cannot name, so no value can be handed in; give it a default, or a name of letters, digits and underscores.`,
      );
    }
    given.set(parameter.name, last === undefined || parameter.isSecure ? notKnown : converted(last, parameter));
  }
  return given;
}

/** As the service converts: text for a number, a truth value, a list or an object. */
function converted(given: Given, { type }: TemplateParameter): Given {
  if (given.kind !== 'value' || typeof given.value !== 'string' || type === undefined || type === 'string') return given;
  try {
    const value: unknown = JSON.parse(type === 'bool' ? given.value.toLowerCase() : given.value);
    return isOf(type, value) ? { kind: 'value', value } : given;
  } catch {
    return given;
  }
}

function isOf(type: string, value: unknown): boolean {
  if (type === 'int') return Number.isInteger(value);
  if (type === 'bool') return typeof value === 'boolean';
  return type === 'array' ? Array.isArray(value) : isObject(value);
}
