import { linkEstates } from '../../estate/link.ts';
import { underPolicies } from '../arm/policy/apply.ts';
import type { Source, SourceRequest } from '../source.ts';
import { readSourceFile } from '../source-file.ts';
import { estateOfPlan, matters, type ReadPlan } from './estate-of-plan.ts';
import type { PlanPart, ResourceChange } from './plan/plan-format.ts';
import { readParts } from './plan/read-attributes.ts';
import { partsOfPlan, planParts } from './plan/read-plan.ts';
import { readPlanSource } from './plan-source.ts';
import { isRelevantType } from './resources/type-of-resource.ts';

const planFile = { content: 'a plan in JSON', file: 'a plan file: name the output of `terraform show -json`' };

/** Reads one or several Terraform plans as one estate. */
export const readTerraformPlans: Source = async (request) => {
  const plans: ReadPlan[] = [];
  for (const input of request.files) {
    const read = await readSourceFile(input, planFile, (file) => readPlans(input.name, planParts(file, isRelevantType), request));
    plans.push(...read);
  }
  if (request.plan) plans.push(...(await readPlans('plan', partsOfPlan(request.plan, 'plan', isRelevantType), request)));
  const policies = plans.flatMap((plan) => plan.policies);
  return { estate: underPolicies(linkEstates(plans.map(({ estate }) => estate)), policies) };
};

/** A file may hold several plans, one after the other. */
async function readPlans(name: string, parts: Iterable<PlanPart>, request: SourceRequest): Promise<readonly ReadPlan[]> {
  const plans: ReadPlan[] = [];
  let resources: ResourceChange[] = [];
  const readPart = readParts();
  for (const part of parts) {
    if (part.part === 'resource-change') {
      if (matters(part.resource)) resources.push(readPart(part.resource));
      continue;
    }
    const input = plans.length === 0 ? name : `${name} (plan ${plans.length + 1})`;
    plans.push(estateOfPlan({ input, frame: part.frame, resources, ...(await readPlanSource(part.frame.configuration, request)) }));
    resources = [];
  }
  return plans;
}
