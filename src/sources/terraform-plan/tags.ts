import type { Tags } from '../../estate/estate.ts';
import { type Known, unknown, value } from '../../estate/known.ts';
import { isRecord } from './plan-format.ts';
import type { PlanContext, PlannedResource } from './planned-resource.ts';

/** Tags of a resource; a value may be unknown by itself. None written means none, unless the provider adds its own. */
export function readTags(resource: PlannedResource, context: PlanContext): Known<Tags> {
  const field = resource.field.at('tags');
  const tags = field.known<Tags>((raw) => {
    if (!isRecord(raw)) return unknown('the plan holds no map of tags here');
    return value(new Map(field.keys().map((name) => [name, field.at(name).text()])));
  }, new Map());
  const added =
    resource.type === 'azapi_resource' && !field.isDeclared
      ? context.configuration.providerArgument(signInOf(resource), 'default_tags')
      : undefined;
  return added === undefined ? tags : unknown('the provider adds default tags');
}

function signInOf(resource: PlannedResource): string | undefined {
  return resource.configuration?.provider_config_key;
}
