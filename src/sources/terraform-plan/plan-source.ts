import type { SourceRequest } from '../source.ts';
import type { PlanConfiguration } from './plan-format.ts';
import type { PlanContext } from './planned-resource.ts';

/** Finds blocks and expressions of a plan's resources in the source text, where it is at hand. */
export async function readPlanSource(
  _configuration: PlanConfiguration,
  _request: SourceRequest,
): Promise<Pick<PlanContext, 'locate' | 'keyInSource'>> {
  return { locate: async () => undefined, keyInSource: async () => undefined };
}
