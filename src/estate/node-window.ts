import type { Assignment } from './assignment.ts';
import { sameText } from './resource-id.ts';
import type { Schedule } from './schedule.ts';

/** The name that AKS fixes for the planned maintenance of the systems of nodes. A schedule of that kind has it as its scope. */
export const nodeWindowScope = 'aksManagedNodeOSUpgradeSchedule';

/** Is it when AKS may update the nodes of a cluster? No guest is ever put on it. */
export function isNodeWindow({ scope }: Pick<Schedule, 'scope'>): boolean {
  return scope.kind === 'value' && sameText(scope.value, nodeWindowScope);
}

/** What the window of a cluster says holds for each of its pools: one assignment for every pool. */
export function windowForPool(window: Omit<Assignment, 'target'>, pool: string): Assignment {
  return { ...window, id: `${window.id} for ${pool}`, target: { kind: 'machine', id: pool } };
}
