import { type Known, unknown, value } from '../../../estate/known.ts';
import type { Tags } from '../../../estate/tags.ts';
import { readTags as readArmTags } from '../../arm/tags.ts';
import { isRecord } from '../../json-object.ts';
import { bodyOf } from '../azapi/body.ts';
import type { Field } from './field.ts';
import type { PlanContext, PlannedResource } from './planned-resource.ts';

/** Tags of a resource; a value may be unknown by itself. None written means none, unless the provider adds its own. */
export function plannedTags(resource: PlannedResource, context: PlanContext): Known<Tags> {
  const field = tagsField(resource);
  const added =
    resource.type === 'azapi_resource' && !field.isSet && !field.isDeclared
      ? context.configuration.providerArgument(context.configuration.providerKey(resource.configuration), 'default_tags')
      : undefined;
  return added === undefined ? readArmTags(field) : unknown('the provider adds default tags');
}

/** azapi takes tags as its argument or in the body. */
function tagsField({ field }: PlannedResource): Field {
  const argument = field.at('tags');
  if (argument.isSet) return argument;
  const inBody = bodyOf({ field }).at('tags');
  return inBody.isSet || (inBody.isUnknown && !argument.isDeclared) ? inBody : argument;
}

/**
 * Tags of a resource as it was before the plan. What certainly stays is the same fact as now, also where it is marked as sensitive: that
 * it stays is no secret.
 */
export function readFormerTags(past: PlannedResource, resource: PlannedResource, now: Known<Tags>, context: PlanContext): Known<Tags> {
  const former = plannedTags(past, context);
  const [was, is] = [tagsField(past), tagsField(resource)];
  const stays = (name: string) => was.at(name).isSameText(is.at(name));
  const areMaps = [was, is].every((field) => !field.isSet || isRecord(field.raw));
  if (areMaps && !is.isUnknown && [...was.keys(), ...is.keys()].every(stays)) return now;
  if (former.kind !== 'value' || now.kind !== 'value') return former;
  return value(new Map([...former.value].map(([name, tag]) => [name, stays(name) ? (now.value.get(name) ?? tag) : tag])));
}
