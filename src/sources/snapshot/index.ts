import { UsageError } from '../../errors.ts';
import type { Source } from '../source.ts';
import { readSnapshotFile } from './read-snapshot.ts';

/** Reads one snapshot; it is judged as the estate that it was taken of. */
export const readSnapshot: Source = async ({ files }) => {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new UsageError('usage/several-snapshots', `There are ${files.length} snapshots to check; name one.`);
  }
  const { estate, source, takenAt } = readSnapshotFile(file.path, file.name);
  return { estate, foundBy: source, takenAt };
};
