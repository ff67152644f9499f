import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { PatchCheckError } from '../errors.ts';
import { findFiles } from './input-files.ts';
import { type CheckOptions, checkSettings } from './options.ts';
import { readPolicy } from './run-input.ts';

/**
 * Absolute paths of the files that a check with these options reads, as far as they can be found: input, snapshot, policies with all that
 * they extend, and waivers. Who writes files can see here what must not be overwritten.
 *
 * @example
 * ```ts
 * import { filesRead } from 'azure-patch-policy';
 *
 * const files = await filesRead({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(files.length); // 2
 * ```
 */
export async function filesRead(options: CheckOptions): Promise<readonly string[]> {
  const settings = checkSettings(options);
  const { workingDirectory, files, snapshot, policy, waivers } = settings;
  const named = [...files, ...(snapshot === undefined ? [] : [snapshot]), ...policy, ...waivers];
  const found = await Promise.all(named.map((pattern) => known(() => findFiles([pattern], workingDirectory))));
  const extended = await known(async () => (await readPolicy(settings)).files);
  // Shipped policies are no files of the user.
  const paths = extended.map((file) => resolve(workingDirectory, file)).filter((path) => existsSync(path));
  return [...new Set([...found.flat().map(({ path }) => path), ...paths])];
}

/** What cannot be found or read is refused by the run itself, which says why. */
async function known<T>(find: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof PatchCheckError) return [];
    throw error;
  }
}
