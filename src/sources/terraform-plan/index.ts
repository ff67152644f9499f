import type { Estate } from '../../estate/estate.ts';
import { linkEstates } from '../../estate/link.ts';
import type { Source, SourceRequest } from '../source.ts';
import { estateOfPlan, matters } from './estate-of-plan.ts';
import { openPlanFile } from './plan/plan-file.ts';
import type { PlanPart, ResourceChange } from './plan/plan-format.ts';
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
      estates.push(...(await readPlans(name, planParts(file, isRelevantType), request)));
    } finally {
      file.close();
    }
  }
  if (request.plan) estates.push(...(await readPlans('plan', partsOfPlan(request.plan, 'plan', isRelevantType), request)));
  return { estate: linkEstates(estates) };
};

/** A file may hold several plans, one after the other. */
async function readPlans(name: string, parts: Iterable<PlanPart>, request: SourceRequest): Promise<readonly Estate[]> {
  const estates: Estate[] = [];
  let resources: ResourceChange[] = [];
  for (const part of parts) {
    if (part.part === 'resource-change') {
      if (matters(part.resource)) resources.push(onlyRead(part.resource));
      continue;
    }
    const input = estates.length === 0 ? name : `${name} (plan ${estates.length + 1})`;
    estates.push(estateOfPlan({ input, frame: part.frame, resources, ...(await readPlanSource(part.frame.configuration, request)) }));
    resources = [];
  }
  return estates;
}
