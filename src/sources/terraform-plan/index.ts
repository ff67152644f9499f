import type { Estate } from '../../estate/estate.ts';
import { linkEstates } from '../../estate/link.ts';
import type { Source, SourceRequest } from '../source.ts';
import { estateOfPlan, matters } from './estate-of-plan.ts';
import { openPlanFile } from './plan/plan-file.ts';
import type { PlanFrame, PlanPart, ResourceChange } from './plan/plan-format.ts';
import { onlyRead } from './plan/read-attributes.ts';
import { partsOfPlan, planParts } from './plan/read-plan.ts';
import { readPlanSource } from './plan-source.ts';
import { isRelevantType } from './resources/type-of-resource.ts';

/** Reads one or several Terraform plans as one estate. */
export const readTerraformPlans: Source = async (request) => {
  const estates: Estate[] = [];
  for (const { path, name } of request.files) {
    const file = await openPlanFile(path, name);
    try {
      estates.push(await readPlan(name, planParts(file, isRelevantType), request));
    } finally {
      file.close();
    }
  }
  if (request.plan) estates.push(await readPlan('plan', partsOfPlan(request.plan, 'plan', isRelevantType), request));
  return { estate: linkEstates(estates) };
};

async function readPlan(name: string, parts: Iterable<PlanPart>, request: SourceRequest): Promise<Estate> {
  const resources: ResourceChange[] = [];
  let frame: PlanFrame = { configuration: {}, variables: {}, errored: false, complete: true, deferred: 0 };
  for (const part of parts) {
    if (part.part === 'frame') frame = part.frame;
    else if (matters(part.resource)) resources.push(onlyRead(part.resource));
  }
  return estateOfPlan({ input: name, frame, resources, ...(await readPlanSource(frame.configuration, request)) });
}
