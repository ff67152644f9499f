import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../../errors.ts';
import type { CheckSettings } from '../../runs/options.ts';
import { quoted } from '../inputs/read-value.ts';

/** What a run will write, and under which input it was asked for. */
export interface OutputFile {
  readonly path: string;
  readonly by: string;
  /** The one input that it may replace: the next night's snapshot may be the file of the last. */
  readonly mayReplace?: string;
}

/**
 * Refuses a run that would write over what it reads, under whatever name. Throws a UsageError, before anything is read or written. What an
 * earlier run wrote may be replaced.
 */
export async function refuseOverwriting(
  options: CheckSettings,
  outputs: readonly OutputFile[],
  others: readonly (string | undefined)[] = [],
): Promise<void> {
  const place = (path: string) => identityOf(resolve(options.workingDirectory, path));
  const present = outputs.filter(({ path }) => place(path) !== undefined);
  if (present.length === 0) return;
  const { filesRead } = await import('../../index.ts');
  const read = [...(await filesRead(options)), ...others.flatMap((path) => path ?? [])];
  for (const { path, by, mayReplace } of present) {
    const own = place(path);
    const over = read.find((file) => place(file) === own);
    if (over === undefined || (mayReplace !== undefined && place(mayReplace) === own)) continue;
    throw new UsageError(
      'usage/overwrites-input',
      `The ${by} would write ${quoted(path)} over a file that this run reads. Nothing was read or written; choose another path.`,
    );
  }
}

/** Equal for two names of one file, also through links and where case does not matter; undefined where there is no such file. */
function identityOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  if (!stats?.isFile()) return undefined;
  return stats.ino === 0n ? realpathSync.native(path).toLowerCase() : `${stats.dev}:${stats.ino}`;
}
