import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import { SourceError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';
import { isObject } from '../../arm/arm-value.ts';
import { type BicepProcess, notAnAnswer } from '../cli/bicep-process.ts';
import { type ParameterSet, valuesIn } from './given-values.ts';
import { parametersOf, type Template } from './template.ts';
import { wordsOfCompiler } from './words.ts';

/** A file that declares a deployment: a parameters file of Bicep, Bicep source, or an ARM template in JSON. */
export interface DeploymentFile {
  readonly path: string;
  readonly name: string;
  readonly kind: 'bicepparam' | 'bicep' | 'template';
}

/** A deployment, compiled: the template, and what its parameters file gives. */
export interface Compiled {
  readonly template: Template;
  readonly values: ParameterSet | undefined;
  /** The file that declares the resources. Undefined where that is not known. */
  readonly main: string | undefined;
}

interface Diagnostic {
  readonly source?: string;
  readonly range?: { readonly start: { readonly line: number; readonly char: number } };
  readonly level: string;
  readonly code: string;
  readonly message: string;
}

/** What Bicep answers to a request to compile. */
export interface Compilation {
  readonly success: boolean;
  readonly diagnostics?: readonly Diagnostic[];
  readonly contents?: string;
  readonly template?: string;
  readonly parameters?: string;
}

/** How places are named to the user. */
export type NameOf = (path: string) => string;

/** Compiles with the user's Bicep; a template in JSON is one already. Throws a SourceError with Bicep's first error where it finds one. */
export async function compiled(file: DeploymentFile, bicep: BicepProcess, nameOf: NameOf): Promise<Compiled> {
  if (file.kind === 'template') return { template: readTemplate(file), values: undefined, main: file.path };
  if (file.kind === 'bicep') {
    const answer = await bicep.request<Compilation>('bicep/compile', { path: file.path });
    return { template: templateIn(answer, answer.contents, file, nameOf), values: undefined, main: file.path };
  }
  return compiledParameters(file, bicep, nameOf);
}

async function compiledParameters(file: DeploymentFile, bicep: BicepProcess, nameOf: NameOf): Promise<Compiled> {
  const using = usedBy(file);
  const compile = (parameterOverrides: object) =>
    bicep.request<Compilation>('bicep/compileParams', { path: file.path, parameterOverrides });
  let answer = await compile({});
  const missing = missingIn(answer);
  if (missing.length > 0 && using !== undefined) {
    // Any value of the right type lets Bicep go on; it is taken out again.
    const target = await compiled({ path: using, name: nameOf(using), kind: kindByName(using) }, bicep, nameOf);
    const types = new Map(parametersOf(target.template).map(({ name, type }) => [name, type]));
    answer = await compile(Object.fromEntries(missing.map((name) => [name, placeholder(types.get(name))])));
  }
  const template = templateIn(answer, answer.template, file, nameOf);
  const values = new Map(valuesIn(parametersIn(answer), file.name));
  for (const name of missing) values.delete(name.toLowerCase());
  return { template, values: { from: file.name, names: [], values }, main: using };
}

function parametersIn({ parameters = '{}' }: Partial<Compilation>): unknown {
  try {
    return JSON.parse(parameters);
  } catch {
    throw notAnAnswer();
  }
}

function kindByName(path: string): 'bicep' | 'template' {
  return path.toLowerCase().endsWith('.bicep') ? 'bicep' : 'template';
}

/** The names that Bicep's error lists for parameters without a value. */
function missingIn({ success, diagnostics = [] }: Partial<Compilation>): readonly string[] {
  const errors = diagnostics.filter(isError);
  if (success || errors.length === 0 || errors.some(({ code }) => code !== 'BCP258')) return [];
  return errors.flatMap(({ message }) => [...message.matchAll(/"([^"]+)"/g)].flatMap(([, name]) => name ?? []));
}

function placeholder(type: string | undefined): unknown {
  switch (type) {
    case 'int':
      return 0;
    case 'bool':
      return false;
    case 'array':
      return [];
    case 'object':
    case 'secureobject':
      return {};
    default:
      return '';
  }
}

/** The local file that a parameters file is for. */
export function usedBy({ path }: Pick<DeploymentFile, 'path'>): string | undefined {
  const [, target] = /^\s*using\s+'((?:[^'\\]|\\.)*)'/m.exec(readText(path)) ?? [];
  if (target === undefined || target.includes('\\') || /^(?:br|ts)[:/]/i.test(target)) return undefined;
  return resolve(dirname(path), target);
}

/** It holds values for whoever extends it, and deploys nothing. */
export function isWithoutTemplate(file: DeploymentFile): boolean {
  return file.kind === 'bicepparam' && /^\s*using\s+none\b/m.test(readText(file.path));
}

function templateIn(answer: Partial<Compilation>, text: string | undefined, file: DeploymentFile, nameOf: NameOf): Template {
  const error = errorIn(answer);
  if (answer.success === true && typeof text === 'string' && !error) return parseTemplate(text, file);
  if (!error)
    throw new SourceError('source/bicep', `${file.name} was not compiled by Bicep, which gives no reason. Try \`bicep build\` on it.`);
  const { source, range, code, message } = error;
  const at = source === undefined || range === undefined ? file.name : `${nameOf(source)}:${range.start.line + 1}:${range.start.char + 1}`;
  throw new SourceError('source/bicep-compile', `${at} does not compile: ${wordsOfCompiler(message)} (${code})`);
}

/** Its first error. */
export function errorIn({ diagnostics = [] }: Partial<Compilation>): Diagnostic | undefined {
  if (!Array.isArray(diagnostics)) throw notAnAnswer();
  return diagnostics.find(isError);
}

function isError({ level }: Diagnostic): boolean {
  return level === 'Error';
}

function readTemplate(file: DeploymentFile): Template {
  return parseTemplate(readText(file.path), file);
}

/** Templates by hand have comments, also where Bicep hands them back. */
function parseTemplate(text: string, { name }: DeploymentFile): Template {
  const errors: ParseError[] = [];
  const template: unknown = parse(text, errors, { allowTrailingComma: true });
  if (isObject(template) && errors.length === 0) return template;
  throw new SourceError('source/arm-template', `${name} is no JSON from byte ${errors[0]?.offset ?? 0} on; expected an ARM template.`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    throw new SourceError(
      'source/unreadable',
      `${visibleText(basename(path))} cannot be read (${code}); check that it is a file with read permission.`,
    );
  }
}
