import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import { policyNames, waiversName } from './table.ts';

/** The usual policy of a repository, as an entry for `policy`. Throws a UsageError when there is none. */
export function findPolicy(directory: string, input: string): readonly string[] {
  for (const name of policyNames) {
    if (name.includes('*') ? holdsPolicies(resolve(directory, dirname(name))) : existsSync(resolve(directory, name))) return [name];
  }
  throw new UsageError(
    'input/no-policy',
    `There is no policy: the ${input} is not set, and none of ${policyNames.join(', ')} exists. Set it to a file, or to "baseline" for the shipped policy.`,
  );
}

/** The usual waiver file of a repository, if it exists. */
export function findWaivers(directory: string): readonly string[] {
  return existsSync(resolve(directory, waiversName)) ? [waiversName] : [];
}

function holdsPolicies(directory: string): boolean {
  try {
    return readdirSync(directory).some((name) => name.endsWith('.yml') && !name.startsWith('.'));
  } catch {
    return false;
  }
}
