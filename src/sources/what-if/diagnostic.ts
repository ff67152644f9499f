import { everywhere, type Gap, listedKinds } from '../../estate/coverage.ts';
import { parseResourceId } from '../../estate/resource-id.ts';

/**
 * The gap that a diagnostic tells of: a nested deployment that Azure did not look into, or anything else that was left out. Azure's words are
 * not repeated, since they may quote values. Undefined for what leaves nothing out.
 */
export function gapLeftBy({ level, code, target }: Readonly<Record<string, unknown>>, input: string): Gap | undefined {
  const isError = typeof level === 'string' && level.toLowerCase() === 'error';
  const named = typeof code === 'string' && /^\w{1,80}$/.test(code) ? code : undefined;
  if (!isError && !(named && leavesOut.test(named))) return undefined;
  const id = typeof target === 'string' && parseResourceId(target)?.name !== undefined ? target : undefined;
  const isNested = id !== undefined && parseResourceId(id)?.type?.toLowerCase() === 'microsoft.resources/deployments';
  const what = isNested ? 'into this nested deployment' : 'at a part of the deployment';
  return {
    areas: [everywhere],
    kinds: listedKinds,
    subject: id ?? input,
    effect: 'incomplete',
    change: 'create',
    why: `Azure did not look ${what}${named === undefined ? '' : ` (${named})`}, so what it deploys is missing`,
  };
}

const leavesOut = /ShortCircuit|Skipped|Limit|Exceeded|Time(?:d)?Out|Truncated|Incomplete|NotExpanded/i;
