import { loadWaivers } from '../policy/load-waivers.ts';
import { waiverNotes } from '../policy/waivers.ts';
import type { CheckOptions } from './check.ts';
import { findFiles } from './input-files.ts';
import { readPolicy } from './run-input.ts';

/** Loads and checks policies and waivers only; returns one sentence for each file that is in order. */
export async function validate(options: Pick<CheckOptions, 'workingDirectory' | 'policy' | 'waivers' | 'now'>): Promise<readonly string[]> {
  const { workingDirectory } = options;
  const policy = await readPolicy(options);
  const waiverFiles = (await findFiles(options.waivers, workingDirectory)).map((file) => file.name);
  const waivers = await loadWaivers(waiverFiles, workingDirectory, options.now);
  const environments = policy.environments.map(({ name }) => name);
  return [
    ...policy.files.map((file) => `${file}: in order`),
    ...waiverFiles.map((file) => `${file}: in order`),
    `${policy.name}: ${environments.length === 0 ? 'no environments' : `environments ${environments.join(', ')}`}`,
    ...waiverNotes(waivers, new Set(waivers.valid)),
  ];
}
