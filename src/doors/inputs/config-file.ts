import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PolicyError, UsageError } from '../../errors.ts';
import type { PolicyDocument } from '../../policy/document.ts';
import { expected, quoted, type Written, type WrittenInputs } from './read-value.ts';
import { configFileNames, type Input, type InputName, inputNames, inputs, isInputName } from './table.ts';

const allowed = inputNames.filter((name) => {
  const { signIn, byHand, reach }: Input = inputs[name];
  return name !== 'config-file' && !signIn && !byHand && !reach;
});

/**
 * Reads the config-file: the one that is named, or the first of the usual names that exists in `directory`; empty when there is
 * none. Throws a UsageError that says `file:line:column` for keys nobody knows and values of the wrong kind.
 */
export async function readConfigFile(directory: string, named: string | undefined): Promise<ConfigFile> {
  const file = named ?? configFileNames.find((name) => existsSync(resolve(directory, name)));
  if (file === undefined) return { written: new Map() };
  const path = resolve(directory, file);
  const document = await open(path, file);
  return { path, written: document ? readEntries(document) : new Map() };
}

/** What a config-file says; without a path where there is none. */
export interface ConfigFile {
  readonly path?: string;
  readonly written: WrittenInputs;
}

async function open(path: string, file: string): Promise<PolicyDocument | undefined> {
  const { readDocument } = await import('../../policy/read-document.ts');
  try {
    return await readDocument(path, file, () => true);
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    if (error.code === 'policy/empty') return undefined;
    throw new UsageError(error.code.replace('policy/', 'config/'), `The config-file cannot be used: ${error.message}`, { cause: error });
  }
}

function readEntries(document: PolicyDocument): WrittenInputs {
  const { data, file } = document;
  if (data === null) return new Map();
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new UsageError(
      'config/wrong-type',
      `${file}:1:1 The config-file must be a map of input names to values, such as "plan-scope: all".`,
    );
  }
  const entries = new Map<InputName, Written>();
  for (const [key, value] of Object.entries(data)) {
    const { line, column } = document.locate([key], 'key');
    const place = `${file}:${line}:${column}`;
    if (!isInputName(key))
      throw new UsageError('config/unknown-key', `${place} The key ${quoted(key)} is not known. ${expected(key, allowed)}`);
    if (key === 'config-file') {
      throw new UsageError('config/nested', `${place} A config-file cannot name another one. Remove the key "config-file".`);
    }
    if ((inputs[key] as Input).signIn) {
      throw new UsageError(
        'config/sign-in',
        `${place} The key "${key}" is about signing in, which a config-file cannot decide. Set it as an input.`,
      );
    }
    if ((inputs[key] as Input).reach) {
      throw new UsageError(
        'config/reach',
        `${place} The key "${key}" decides which files and programs of the runner a run may touch, which a config-file cannot. Set it as an input.`,
      );
    }
    if ((inputs[key] as Input).byHand) {
      throw new UsageError(
        'config/by-hand',
        `${place} The key "${key}" cannot stand in a config-file, which would set the clock of every run. Remove it; for a replay set it as an input.`,
      );
    }
    const texts = textsOf(value, inputs[key]);
    if (!texts) {
      const needed = (inputs[key] as Input).kind === 'list' ? 'a list of texts' : 'a single value';
      throw new UsageError('config/wrong-type', `${place} The key "${key}" must be ${needed}.`);
    }
    entries.set(key, { texts, where: `${place} The key "${key}"` });
  }
  return entries;
}

function textsOf(value: unknown, input: Input): readonly string[] | undefined {
  if (value === null) return [];
  if (Array.isArray(value)) {
    return input.kind === 'list' && value.every(isScalar) ? value.map(String) : undefined;
  }
  return isScalar(value) ? [String(value)] : undefined;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
