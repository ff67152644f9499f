import { type CheckOptions, findInput } from './check.ts';
import { version } from './version.generated.ts';

/** What `snapshot` is asked to write. */
export type SnapshotOptions = Pick<CheckOptions, 'workingDirectory' | 'source' | 'files' | 'sourceRoot' | 'azure' | 'now'>;

/** A snapshot, and what a reader should know about it. */
export interface SnapshotOutput {
  readonly bytes: Uint8Array;
  /** Why it is not the whole story; it says so itself, and no verdict over it passes for that reason. */
  readonly incomplete: readonly string[];
  readonly machines: number;
  readonly schedules: number;
}

/** The estate of an input as a file that can be judged again anywhere; compressed where the name of the file ends with `.gz`. */
export async function snapshot(options: SnapshotOptions, file: string): Promise<SnapshotOutput> {
  const { source, estate } = await findInput(options);
  const { snapshotBytes } = await import('./sources/snapshot/snapshot-file.ts');
  return {
    bytes: snapshotBytes({ source, takenAt: options.now, estate }, file, `azure-patch-policy ${version}`),
    incomplete: [...estate.incomplete, ...estate.notUnderstood.map(({ id, why }) => `${id} was not understood: ${why}`)],
    machines: estate.machines.length,
    schedules: estate.schedules.length,
  };
}
