import type { Estate } from '../../estate/estate.ts';
import { linkEstates } from '../../estate/link.ts';
import { underPolicies } from '../arm/policy/apply.ts';
import type { ReadDeployment } from './read-deployment.ts';

/** Deployments that all happen, as one estate: a policy of one acts on machines of the others. */
export function joinDeployments(deployments: readonly ReadDeployment[]): Estate {
  const policies = deployments.flatMap((deployment) => deployment.policies);
  return underPolicies(linkEstates(deployments.map(({ estate }) => estate)), policies);
}
