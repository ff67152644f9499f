import type { Tags } from '../../estate/estate.ts';
import { type Known, unknown, value } from '../../estate/known.ts';
import type { Field } from './field.ts';
import { isRecord } from './plan-format.ts';
import type { PlanContext, PlannedResource } from './planned-resource.ts';

/** Tags of a resource; a value may be unknown by itself. None written means none, unless the provider adds its own. */
export function readTags(resource: PlannedResource, context: PlanContext): Known<Tags> {
  const argument = resource.field.at('tags');
  if (!argument.isUnset) return tagsIn(argument);
  // azapi takes tags as its argument or in the body.
  const inBody = resource.field.at('body').parsed().at('tags');
  const field = !inBody.isUnset || (inBody.isUnknown && !argument.isDeclared) ? inBody : argument;
  const added =
    resource.type === 'azapi_resource' && field.isUnset && !field.isDeclared
      ? context.configuration.providerArgument(context.configuration.signIn(resource.configuration), 'default_tags')
      : undefined;
  return added === undefined ? tagsIn(field) : unknown('the provider adds default tags');
}

/** A map of tags, empty when it is left out. */
export function tagsIn(field: Field): Known<Tags> {
  return field.known<Tags>((raw) => {
    if (!isRecord(raw)) return unknown('the plan holds no map of tags here');
    return value(new Map(field.keys().map((name) => [name, field.at(name).text()])));
  }, new Map());
}
