import type { TagFilter } from '../../../estate/assignment.ts';
import { type Known, unknown, value } from '../../../estate/known.ts';
import { readTagOperator } from '../../../estate/vocabulary.ts';
import type { Filter } from '../../arm/assignment.ts';
import type { Field } from '../resources/field.ts';

/** Nothing of a filter is computed by the provider, so an unknown part comes from a dynamic block: what it selects is open. */
export function azurermFilter(filter: Field): Filter {
  const part = <T>(name: string, read: (field: Field) => Known<T>): Known<T> => {
    const field = filter.at(name);
    return field.isUnknown ? unknown(`the ${name} of the filter are known after apply`) : read(field);
  };
  const list = (name: string) => part(name, (field) => field.strings());
  return {
    resourceTypes: list('resource_types'),
    resourceGroups: list('resource_groups'),
    locations: list('locations'),
    osTypes: list('os_types'),
    tags: part('tags', (tags) =>
      tags.known<readonly TagFilter[]>(() =>
        value(tags.items().map((filter) => ({ tag: filter.at('tag').string(), values: filter.at('values').strings() }))),
      ),
    ),
    tagOperator: part('tag_filter', (field) => field.word(readTagOperator, 'Any')),
  };
}
