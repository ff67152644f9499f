import type { Estate } from '../../estate/estate.ts';
import { linkEstates } from '../../estate/link.ts';
import { isRelevantArmType } from '../deployment/read-deployment.ts';
import type { Source } from '../source.ts';
import { openSourceFile } from '../source-file.ts';
import { estateOfSnapshot } from './estate-of-snapshot.ts';
import { snapshotFile, snapshotParts } from './read-snapshot-file.ts';

/** Reads one or several snapshots of Bicep as deployments that all happen. */
export const readBicepSnapshots: Source = async ({ files }) => {
  const estates: Estate[] = [];
  for (const { path, name } of files) {
    const file = await openSourceFile(path, name, snapshotFile);
    try {
      estates.push(estateOfSnapshot(name, snapshotParts(file, isRelevantArmType)));
    } finally {
      file.close();
    }
  }
  return { estate: linkEstates(estates) };
};
