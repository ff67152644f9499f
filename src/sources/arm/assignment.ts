import type { AssignmentTarget, DynamicScope, TagFilter } from '../../estate/assignment.ts';
import { absent, type Known, unknown, value } from '../../estate/known.ts';
import { parseResourceId } from '../../estate/resource-id.ts';
import { readTagOperator } from '../../estate/vocabulary.ts';
import type { ArmValue } from './arm-value.ts';

/** Which machines of its scope a dynamic scope selects. */
export type Filter = Pick<DynamicScope, 'resourceTypes' | 'resourceGroups' | 'locations' | 'osTypes' | 'tags' | 'tagOperator'>;

/** The schedule that the properties of a configuration assignment name. */
export function assignedSchedule(properties: ArmValue): ArmValue {
  return properties.at('maintenanceConfigurationId');
}

/** What the properties of a configuration assignment select where it is a dynamic scope. A list that is left out selects everything. */
export function readFilter(properties: ArmValue): Filter {
  const { resourceTypes, resourceGroups, locations, osTypes, tags, tagOperator } = filterKeys(properties);
  return {
    resourceTypes: resourceTypes.strings(),
    resourceGroups: resourceGroups.strings(),
    locations: locations.strings(),
    osTypes: osTypes.strings(),
    tags: tags.object<readonly TagFilter[]>(() => tags.keys().map((tag) => ({ tag: value(tag), values: tags.at(tag).strings() }))),
    tagOperator: tagOperator.word(readTagOperator, 'Any'),
  };
}

/** Where the properties say what. */
export function filterKeys(properties: ArmValue): Readonly<Record<keyof Filter, ArmValue>> {
  const filter = properties.at('filter');
  const tagSettings = filter.at('tagSettings');
  return {
    resourceTypes: filter.at('resourceTypes'),
    resourceGroups: filter.at('resourceGroups'),
    locations: filter.at('locations'),
    osTypes: filter.at('osTypes'),
    tags: tagSettings.at('tags'),
    tagOperator: tagSettings.at('filterOperator'),
  };
}

/** By the id of what an assignment sits on: on a machine it is static, on a subscription or a resource group a dynamic scope. */
export function targetOn(parent: string, properties: ArmValue): AssignmentTarget {
  if (parseResourceId(parent)?.type !== undefined) return { kind: 'outside', resourceId: parent };
  return { kind: 'dynamic', scope: { ...readFilter(properties), ...containerOf(parent) } };
}

/** The subscription or resource group of this id. */
export function containerOf(id: string | undefined): { readonly subscription: Known<string>; readonly resourceGroup: Known<string> } {
  const { subscription, resourceGroup } = (id === undefined ? undefined : parseResourceId(id)) ?? {};
  return {
    subscription: subscription === undefined ? unknown('the subscription is not known') : value(subscription),
    resourceGroup: resourceGroup === undefined ? absent : value(resourceGroup),
  };
}
