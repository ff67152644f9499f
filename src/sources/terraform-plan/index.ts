import type { Estate } from '../../estate/estate.ts';
import { linkEstates } from '../../estate/link.ts';
import type { Source, SourceRequest } from '../source.ts';
import { estateOfPlan, matters } from './estate-of-plan.ts';
import { openPlanFile } from './plan/plan-file.ts';
import type { PlanFrame, ResourceChange } from './plan/plan-format.ts';
import { onlyRead } from './plan/read-attributes.ts';
import { planParts } from './plan/read-plan.ts';
import { readPlanSource } from './plan-source.ts';
import { isRelevantType } from './planned-resource.ts';

/** Reads one or several Terraform plans as one estate. */
export const readTerraformPlans: Source = async (request) => {
  const estates: Estate[] = [];
  for (const file of request.files) estates.push(await readPlan(file, request));
  return { estate: linkEstates(estates) };
};

async function readPlan({ path, name }: SourceRequest['files'][number], request: SourceRequest): Promise<Estate> {
  const resources: ResourceChange[] = [];
  let frame: PlanFrame = { configuration: {}, variables: {}, errored: false, complete: true, deferred: 0 };
  const file = await openPlanFile(path, name);
  try {
    for (const part of planParts(file, isRelevantType)) {
      if (part.part === 'frame') frame = part.frame;
      else if (matters(part.resource)) resources.push(onlyRead(part.resource));
    }
  } finally {
    file.close();
  }
  return estateOfPlan({ input: name, frame, resources, ...(await readPlanSource(frame.configuration, request)) });
}
