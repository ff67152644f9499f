import type { DynamicScope } from '../estate/assignment.ts';
import type { Known } from '../estate/known.ts';
import type { ScopeFacts } from '../estate/machine.ts';
import { comparableFacts } from './dynamic-scope.ts';

/** A condition that is easy to look up: the fact, and the values of which a machine needs one. */
interface Key {
  /** `resourceGroup`, `location`, or `tag` and the name of the tag. */
  readonly fact: string;
  readonly values: readonly string[];
}

/** Entries by the value that they ask for; `all` for machines of which the value is not known. */
interface Index {
  readonly byValue: Map<string, number[]>;
  readonly all: number[];
}

/**
 * Finds the entries whose scope may select a machine, in their order, without asking every one of thousands: each stands under one
 * condition, and machines that fail it for certain never meet the entry. Entries without a scope, and scopes without such a condition, meet all.
 */
export function indexScopes<T>(
  entries: readonly T[],
  scopeOf: (entry: T) => DynamicScope | undefined,
): (machine: ScopeFacts) => readonly T[] {
  const indexes = new Map<string, Index>();
  const unkeyed: number[] = [];
  for (const [place, entry] of entries.entries()) {
    const scope = scopeOf(entry);
    const key = scope && keyOf(scope);
    if (!key) unkeyed.push(place);
    else put(indexes, key, place);
  }
  if (indexes.size === 0) return () => entries;
  return (machine) => {
    const places = [...unkeyed];
    for (const [fact, { byValue, all }] of indexes) {
      const value = valueOf(machine, fact);
      if (value === undefined) places.push(...all);
      else if (value !== null) places.push(...(byValue.get(value) ?? []));
    }
    return places.sort((a, b) => a - b).map((place) => entries[place] as T);
  };
}

function put(indexes: Map<string, Index>, { fact, values }: Key, place: number): void {
  const index = indexes.get(fact) ?? { byValue: new Map<string, number[]>(), all: [] };
  indexes.set(fact, index);
  index.all.push(place);
  for (const value of new Set(values)) {
    const others = index.byValue.get(value);
    if (others) others.push(place);
    else index.byValue.set(value, [place]);
  }
}

/** The condition of a filter that selects fewest, as a guess; undefined where none is wholly known. */
function keyOf({ tags, tagOperator, resourceGroups, resourceGroup, locations }: DynamicScope): Key | undefined {
  const filters = tags.kind === 'value' ? tags.value : [];
  const [first] = filters;
  const needed = filters.length === 1 || (tagOperator.kind === 'value' && tagOperator.value === 'All');
  if (first && needed && first.tag.kind === 'value') {
    const values = stringsOf(first.values);
    if (values) return { fact: `tag ${first.tag.value.toLowerCase()}`, values };
  }
  const groups = stringsOf(resourceGroups);
  if (groups && groups.length > 0) return { fact: 'resourceGroup', values: groups };
  if (resourceGroup.kind === 'value') return { fact: 'resourceGroup', values: [resourceGroup.value.toLowerCase()] };
  const regions = stringsOf(locations);
  return regions && regions.length > 0 ? { fact: 'location', values: regions.map((region) => region.replaceAll(' ', '')) } : undefined;
}

/** In lower case, which a case that is in doubt survives; undefined unless all of them are known. */
function stringsOf(list: Known<readonly Known<string>[]>): readonly string[] | undefined {
  if (list.kind !== 'value') return undefined;
  const strings = list.value.flatMap((entry) => (entry.kind === 'value' ? [entry.value.toLowerCase()] : []));
  return strings.length === list.value.length ? strings : undefined;
}

/** Undefined where it is not known, null where there is none. */
function valueOf(machine: ScopeFacts, fact: string): string | null | undefined {
  const facts = comparableFacts(machine);
  if (fact === 'resourceGroup' || fact === 'location') return facts[fact];
  const tag = facts.tags?.get(fact.slice('tag '.length));
  if (tag === undefined) return facts.tags === undefined ? undefined : null;
  if (tag.kind === 'unknown') return undefined;
  return tag.kind === 'value' ? tag.value.toLowerCase() : '';
}
