import type { DynamicScope, Machine, TagFilter, Tags } from './estate.ts';
import { type Known, unknown, value } from './known.ts';
import { sameText } from './resource-id.ts';

const resourceTypeOf = {
  'virtual-machine': 'Microsoft.Compute/virtualMachines',
  'arc-server': 'Microsoft.HybridCompute/machines',
  'uniform-scale-set': undefined,
  'flexible-scale-set': undefined,
} as const;

/**
 * Does the filter of a dynamic scope select this machine? Values of one field are alternatives, different fields must all hold,
 * `filterOperator` decides between tags (learn.microsoft.com/azure/update-manager/dynamic-scope-overview). Scale sets never match.
 */
export function inDynamicScope(machine: Machine, scope: DynamicScope): Known<boolean> {
  const type = resourceTypeOf[machine.kind];
  if (type === undefined) return value(false);
  return every([
    sameSubscription(machine, scope),
    scope.resourceGroup.kind === 'absent' ? value(true) : equalFacts(machine.resourceGroup, scope.resourceGroup, 'the resource group'),
    isListed(value(type), scope.resourceTypes, sameText, 'the resource types of the filter'),
    isListed(machine.resourceGroup, scope.resourceGroups, sameText, 'the resource group'),
    isListed(machine.location, scope.locations, sameRegion, 'the location'),
    isListed(machine.os, scope.osTypes, sameText, 'the operating system'),
    matchesTags(machine.tags, scope),
  ]);
}

/** Two resources made by the same sign-in are in one subscription, also when its id is not known. */
function sameSubscription(machine: Machine, scope: DynamicScope): Known<boolean> {
  const bothKnown = machine.subscription.kind === 'value' && scope.subscription.kind === 'value';
  if (!bothKnown && machine.signIn !== undefined && machine.signIn === scope.signIn) return value(true);
  return equalFacts(machine.subscription, scope.subscription, 'the subscription');
}

function equalFacts(a: Known<string>, b: Known<string>, what: string): Known<boolean> {
  if (a.kind === 'value' && b.kind === 'value') return value(sameText(a.value, b.value));
  return unknown(`${what} is not known`);
}

/** Regions are written as `westeurope` or `West Europe`. */
export function sameRegion(a: string, b: string): boolean {
  return sameText(a.replaceAll(' ', ''), b.replaceAll(' ', ''));
}

function isListed(
  fact: Known<string>,
  list: Known<readonly Known<string>[]>,
  same: (a: string, b: string) => boolean,
  what: string,
): Known<boolean> {
  if (list.kind === 'absent' || (list.kind === 'value' && list.value.length === 0)) return value(true);
  if (list.kind === 'unknown') return list;
  if (fact.kind !== 'value') return unknown(`${what} of the machine is not known`);
  return some(list.value.map((entry) => (entry.kind === 'value' ? value(same(entry.value, fact.value)) : openEntry(entry))));
}

function openEntry(entry: Known<string>): Known<boolean> {
  return entry.kind === 'unknown' ? entry : value(false);
}

function matchesTags(tags: Known<Tags>, scope: DynamicScope): Known<boolean> {
  const filters = scope.tags;
  if (filters.kind === 'absent' || (filters.kind === 'value' && filters.value.length === 0)) return value(true);
  if (filters.kind === 'unknown') return filters;
  if (tags.kind === 'unknown') return unknown(`tags of the machine: ${tags.why}`);
  const found = filters.value.map((filter) => matchesTag(tags.kind === 'value' ? tags.value : new Map(), filter));
  const [all, any] = [every(found), some(found)];
  if (scope.tagOperator.kind === 'unknown')
    return all.kind === 'value' && any.kind === 'value' && all.value === any.value ? all : scope.tagOperator;
  return scope.tagOperator.kind === 'value' && scope.tagOperator.value === 'All' ? all : any;
}

function matchesTag(tags: Tags, filter: TagFilter): Known<boolean> {
  if (filter.tag.kind !== 'value') return unknown('the tag name of the filter is not known');
  const wanted = filter.tag.value;
  const tag = [...tags].find(([name]) => sameText(name, wanted))?.[1];
  if (tag === undefined) return value(false);
  if (tag.kind === 'unknown') return unknown(`tag ${wanted} of the machine: ${tag.why}`);
  const text = tag.kind === 'value' ? tag.value : '';
  if (filter.values.kind !== 'value') return unknown(`the values for tag ${wanted} in the filter are not known`);
  return some(
    filter.values.value.map((entry) => {
      if (entry.kind !== 'value') return openEntry(entry);
      if (entry.value === text) return value(true);
      // Azure compares tag values with case elsewhere; whether this filter does is not documented.
      return sameText(entry.value, text) ? unknown(`tag ${wanted} differs from the filter only by case`) : value(false);
    }),
  );
}

/** Three-valued "and": false beats unknown beats true. */
function every(facts: readonly Known<boolean>[]): Known<boolean> {
  return facts.find((fact) => fact.kind === 'value' && !fact.value) ?? facts.find((fact) => fact.kind === 'unknown') ?? value(true);
}

/** Three-valued "or": true beats unknown beats false. */
function some(facts: readonly Known<boolean>[]): Known<boolean> {
  return facts.find((fact) => fact.kind === 'value' && fact.value) ?? facts.find((fact) => fact.kind === 'unknown') ?? value(false);
}
