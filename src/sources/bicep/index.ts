import { everywhere, listedKinds } from '../../estate/coverage.ts';
import { joinDeployments } from '../deployment/join-deployments.ts';
import { isRelevantArmType, type ReadDeployment } from '../deployment/read-deployment.ts';
import { formatOf } from '../recognise.ts';
import type { Reading, Source, SourceRequest } from '../source.ts';
import { readSourceFile } from '../source-file.ts';
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
  const deployments: ReadDeployment[] = [];
  for (const file of snapshots) deployments.push(await deploymentOfFile(file));
  if (sources.length === 0) return { estate: joinDeployments(deployments) };
  const { readDeployments } = await import('./evaluation/read-deployments.ts');
  const read = await readDeployments(sources, request, { alone: snapshots.length === 0 });
  return readingOf([...deployments, ...read.deployments], read);
};

function deploymentOfFile(input: InputFile): Promise<ReadDeployment> {
  return readSourceFile(input, snapshotFile, (file) => estateOfSnapshot(input.name, snapshotParts(file, isRelevantArmType)));
}

/** What could not be evaluated may hold anything. */
function readingOf(
  deployments: readonly ReadDeployment[],
  { failures, notes }: { failures: readonly FailedFile[]; notes: readonly string[] },
): Reading {
  const estate = joinDeployments(deployments);
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
