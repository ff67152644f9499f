import { sameText } from './resource-id.ts';
import type { Schedule } from './schedule.ts';

/** The name that AKS fixes for the planned maintenance of the systems of nodes. A schedule of that kind has it as its scope. */
export const nodeWindowScope = 'aksManagedNodeOSUpgradeSchedule';

/** Is it when AKS may update the nodes of a cluster? No guest is ever put on it. */
export function isNodeWindow({ scope }: Pick<Schedule, 'scope'>): boolean {
  return scope.kind === 'value' && sameText(scope.value, nodeWindowScope);
}
