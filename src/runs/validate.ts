import { loadWaivers } from '../policy/load-waivers.ts';
import { waiverNotes } from '../policy/waivers.ts';
import { findFiles } from './input-files.ts';
import { type CheckOptions, checkSettings } from './options.ts';
import { readPolicy } from './run-input.ts';

/** Policies and waivers to look through. */
export type ValidateOptions = Pick<CheckOptions, 'workingDirectory' | 'policy' | 'waivers' | 'now'>;

/**
 * Loads and checks policies and waivers only; returns one sentence for each file that is in order.
 *
 * @example
 * ```ts
 * import { validate } from 'azure-patch-policy';
 *
 * const [, sentence] = await validate({ policy: ['baseline', 'policy.yaml'] });
 * console.log(sentence); // policy.yaml: in order
 * ```
 */
export async function validate(options: ValidateOptions): Promise<readonly string[]> {
  const settings = checkSettings(options);
  const { workingDirectory, now } = settings;
  const policy = await readPolicy(settings);
  const waiverFiles = (await findFiles(settings.waivers, workingDirectory)).map((file) => file.name);
  const waivers = await loadWaivers(waiverFiles, workingDirectory, now);
  const environments = policy.environments.map(({ name }) => name);
  return [
    ...policy.files.map((file) => `${file}: in order`),
    ...waiverFiles.map((file) => `${file}: in order`),
    `${policy.name}: ${environments.length === 0 ? 'no environments' : `environments ${environments.join(', ')}`}`,
    ...waiverNotes(waivers, new Set(waivers.valid)),
  ];
}
