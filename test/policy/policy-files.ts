import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PatchCheckError, PolicyError } from '../../src/errors.ts';
import { allRules } from '../../src/generated/rules.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** Writes files into a directory of their own, which goes away with all others of the tests. */
export function directoryWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'policies-'));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), content);
  }
  return directory;
}

/** The two keys that every policy starts with. */
export const head = 'apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\n';

/** Loads one policy from its text, called `policy.yaml` unless said otherwise. */
export function policyFrom(text: string | Uint8Array, file = 'policy.yaml'): Promise<Policy> {
  return loadPolicy([file], directoryWith({ [file]: text }), allRules);
}

/** The issues of a policy that must not load, as `line:column code message`. */
export async function issuesOf(loading: Promise<unknown>): Promise<string[]> {
  const error = await failureOf(loading);
  if (!(error instanceof PolicyError)) throw error;
  return error.issues.map(({ file, line, column, code, message }) => `${file}:${line}:${column} ${code} ${message}`);
}

/** What a promise fails with; a promise that holds is a failure of the test. */
export async function failureOf(promise: Promise<unknown>): Promise<PatchCheckError> {
  const outcome = await promise.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );
  if (outcome instanceof PatchCheckError) return outcome;
  throw outcome instanceof Error ? outcome : new Error(String(outcome));
}
