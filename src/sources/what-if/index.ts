import type { Gap } from '../../estate/coverage.ts';
import { resourceKey } from '../../estate/resource-id.ts';
import { joinDeployments } from '../deployment/join-deployments.ts';
import type { ReadDeployment } from '../deployment/read-deployment.ts';
import type { Source } from '../source.ts';
import { readSourceFile } from '../source-file.ts';
import { estateOfWhatIf } from './estate-of-what-if.ts';
import { readWhatIfFile, whatIfFile } from './read-what-if-file.ts';

/** Reads one or several results of what-if as deployments that all happen. */
export const readWhatIfs: Source = async ({ files }) => {
  const deployments: ReadDeployment[] = [];
  for (const input of files) {
    deployments.push(await readSourceFile(input, whatIfFile, (file) => estateOfWhatIf(input.name, readWhatIfFile(file))));
  }
  const estate = joinDeployments(deployments);
  const managed = new Set(estate.managed.map((id) => resourceKey(id)));
  const gaps = estate.coverage.gaps.filter((gap) => !isToldElsewhere(gap, managed));
  return { estate: { ...estate, coverage: { ...estate.coverage, gaps } } };
};

/** What one deployment leaves as it is another may make. */
function isToldElsewhere({ change, subject }: Gap, managed: ReadonlySet<string>): boolean {
  return change === 'keep' && subject !== undefined && managed.has(resourceKey(subject));
}
