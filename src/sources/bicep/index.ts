import { everywhere, listedKinds } from '../../estate/coverage.ts';
import type { Estate } from '../../estate/estate.ts';
import { linkEstates } from '../../estate/link.ts';
import { isRelevantArmType } from '../deployment/read-deployment.ts';
import { formatOf } from '../recognise.ts';
import type { Reading, Source, SourceRequest } from '../source.ts';
import { openSourceFile } from '../source-file.ts';
import { estateOfSnapshot } from './estate-of-snapshot.ts';
import { snapshotFile, snapshotParts } from './read-snapshot-file.ts';

type InputFile = SourceRequest['files'][number];

/**
 * Reads deployments that all happen: snapshots that `bicep snapshot` wrote, and Bicep files and ARM templates, which the user's own Bicep
 * evaluates. Throws a SourceError where a snapshot, or none of the others, can be read.
 */
export const readBicep: Source = async (request) => {
  const sources = request.files.flatMap((file) => {
    const kind = formatOf(file.path);
    return kind === 'bicepparam' || kind === 'bicep' || kind === 'template' ? [{ ...file, kind }] : [];
  });
  const snapshots = request.files.filter(({ path }) => !sources.some((source) => source.path === path));
  const estates: Estate[] = [];
  for (const file of snapshots) estates.push(await estateOfFile(file));
  if (sources.length === 0) return { estate: linkEstates(estates) };
  const { readDeployments } = await import('./evaluation/read-deployments.ts');
  const read = await readDeployments(sources, request, { alone: snapshots.length === 0 });
  return readingOf([...estates, ...read.estates], read);
};

async function estateOfFile({ path, name }: InputFile): Promise<Estate> {
  const file = await openSourceFile(path, name, snapshotFile);
  try {
    return estateOfSnapshot(name, snapshotParts(file, isRelevantArmType));
  } finally {
    file.close();
  }
}

/** What could not be evaluated may hold anything. */
function readingOf(
  estates: readonly Estate[],
  { failures, notes }: { failures: readonly FailedFile[]; notes: readonly string[] },
): Reading {
  const estate = linkEstates(estates);
  const gaps = failures.map(({ name, why }) => ({
    areas: [everywhere],
    kinds: listedKinds,
    subject: name,
    effect: 'incomplete' as const,
    change: 'create' as const,
    why: why.replace(/\.$/, ''),
  }));
  const { whole } = estate.coverage;
  return { estate: { ...estate, coverage: { whole, gaps: [...estate.coverage.gaps, ...gaps] } }, notes };
}

/** A file of several that could not be evaluated, and the sentence why. */
export interface FailedFile {
  readonly name: string;
  readonly why: string;
}
