import { access, readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { policyNames, waiversName } from './table.ts';

/** The usual policy of a repository, as an entry for `policy`. Throws a UsageError when there is none. */
export async function findPolicy(directory: string, input: string): Promise<readonly string[]> {
  for (const name of policyNames) {
    if (name.includes('*') ? await holdsPolicies(resolve(directory, dirname(name))) : await exists(resolve(directory, name))) return [name];
  }
  throw new UsageError(
    'input/no-policy',
    `There is no policy: the ${input} is not set, and none of ${policyNames.join(', ')} exists. Set it to a file, or to "baseline" for the shipped policy.`,
  );
}

/** The usual waiver file of a repository, if it exists. */
export async function findWaivers(directory: string): Promise<readonly string[]> {
  return (await exists(resolve(directory, waiversName))) ? [waiversName] : [];
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function holdsPolicies(directory: string): Promise<boolean> {
  const names = await readdir(directory).catch(() => []);
  return names.some((name) => name.endsWith('.yml') && !name.startsWith('.'));
}
