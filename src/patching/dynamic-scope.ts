import type { DynamicScope, TagFilter } from '../estate/assignment.ts';
import { type Known, unknown, value } from '../estate/known.ts';
import type { ScopeFacts } from '../estate/machine.ts';
import { resourceTypeIn, typeOfKind } from '../estate/resource-type.ts';
import { memo } from '../memo.ts';

const resourceTypeOf = {
  'virtual-machine': typeOfKind['virtual-machine'],
  'arc-server': typeOfKind['arc-server'],
  'uniform-scale-set': undefined,
  'flexible-scale-set': undefined,
  'aks-node-pool': undefined,
} as const;

/**
 * Does the filter of a dynamic scope select this machine? Values of one field are alternatives, different fields must all hold,
 * `filterOperator` decides between tags (learn.microsoft.com/azure/update-manager/dynamic-scope-overview). Scale sets and node pools never match.
 */
export function inDynamicScope(machine: ScopeFacts, scope: DynamicScope): Known<boolean> {
  const facts = comparableFacts(machine);
  if (facts.resourceType === undefined) return no;
  let open: Known<boolean> | undefined;
  for (const condition of conditionsOf(scope)) {
    const holds = condition.holds(facts);
    if (holds.kind === 'unknown') open ??= holds;
    else if (holds !== yes) return no;
  }
  return open ?? yes;
}

export const yes = value(true);
export const no = value(false);

/** What filters ask of a machine, ready to be compared: thousands of machines meet hundreds of scopes. */
interface Facts {
  readonly resourceType: string | undefined;
  readonly subscription: string | undefined;
  readonly signIn: string | undefined;
  readonly resourceGroup: string | undefined;
  readonly location: string | undefined;
  readonly os: string | undefined;
  /** By name in lower case; undefined where the tags are not known. */
  readonly tags: MachineTags | undefined;
  readonly whyTags: string;
}

type MachineTags = ReadonlyMap<string, Known<string>>;

/** One condition of a filter; two of the same name ask for the same fact. */
export interface Condition {
  readonly name: 'subscription' | 'container' | 'resourceType' | 'resourceGroup' | 'location' | 'os' | 'tags';
  /** Equal where two conditions want the same; undefined where that is not known. */
  readonly wants: string | undefined;
  /** Answers with `yes`, `no` or an unknown. */
  readonly holds: (facts: Facts) => Known<boolean>;
}

type Holds = Condition['holds'];

/** Made once for each machine. */
export const comparableFacts = memo((machine: ScopeFacts): Facts => {
  const { tags } = machine;
  return {
    resourceType: resourceTypeOf[machine.kind],
    subscription: lower(machine.subscription),
    signIn: machine.signIn,
    resourceGroup: lower(machine.resourceGroup),
    location: region(machine.location),
    os: lower(machine.os),
    tags: tags.kind === 'unknown' ? undefined : new Map(tags.kind === 'value' ? [...tags.value].map(([k, v]) => [k.toLowerCase(), v]) : []),
    whyTags: tags.kind === 'unknown' ? tags.why : '',
  };
});

/** Everything that a filter asks for; what it leaves out selects everything. */
export const conditionsOf = memo((scope: DynamicScope): readonly Condition[] => {
  const { resourceGroup: container, resourceTypes, resourceGroups, locations, osTypes, tags, tagOperator } = scope;
  return [
    condition('subscription', [scope.subscription], sameSubscription(scope)),
    condition('container', [container], container.kind === 'absent' ? undefined : equals('resourceGroup', container, 'the resource group')),
    condition('resourceType', [resourceTypes], listed('resourceType', typesIn(resourceTypes), lower, 'the resource types of the filter')),
    condition('resourceGroup', [resourceGroups], listed('resourceGroup', resourceGroups, lower, 'the resource group')),
    condition('location', [locations], listed('location', locations, region, 'the location')),
    condition('os', [osTypes], listed('os', osTypes, lower, 'the operating system')),
    condition('tags', [tags, tagOperator], matchesTags(scope)),
  ].filter((condition) => condition !== undefined);
});

function condition(name: Condition['name'], requested: readonly unknown[], holds: Holds | undefined): Condition | undefined {
  return holds && { name, wants: requestText(requested), holds };
}

/** Whether a value was written or is the default makes no difference. */
function requestText(requested: readonly unknown[]): string | undefined {
  const text = JSON.stringify(requested, (key, part) => (key === 'implicit' ? undefined : part));
  return text.includes('"kind":"unknown"') ? undefined : text;
}

function lower(fact: Known<string>): string | undefined {
  return fact.kind === 'value' ? fact.value.toLowerCase() : undefined;
}

/** Regions are written as `westeurope` or `West Europe`. */
function region(fact: Known<string>): string | undefined {
  return fact.kind === 'value' ? regionId(fact.value) : undefined;
}

/** `westeurope` for `West Europe`. */
export function regionId(name: string): string {
  return name.replaceAll(' ', '').toLowerCase();
}

/** Two resources made by the same sign-in are in one subscription, also when its id is not known. */
function sameSubscription({ signIn, subscription }: DynamicScope): Holds {
  const same = equals('subscription', subscription, 'the subscription');
  return (facts) => {
    const holds = same(facts);
    return holds.kind === 'unknown' && signIn !== undefined && facts.signIn === signIn ? yes : holds;
  };
}

type Name = 'subscription' | 'resourceType' | 'resourceGroup' | 'location' | 'os';

function equals(name: Name, requested: Known<string>, what: string): Holds {
  const text = lower(requested);
  const open = unknown(`${what} is not known`);
  return (facts) => {
    const fact = facts[name];
    if (fact === undefined || text === undefined) return open;
    return fact === text ? yes : no;
  };
}

/** What a name means that is no type of Azure Resource Manager, as `Virtual Machines` is none, is not documented. */
function typesIn(list: DynamicScope['resourceTypes']): DynamicScope['resourceTypes'] {
  if (list.kind !== 'value') return list;
  return value(
    list.value.map((entry) => (entry.kind === 'value' && resourceTypeIn(entry.value) === undefined ? notAType(entry.value) : entry)),
  );
}

function notAType(name: string): Known<string> {
  return unknown(`the filter asks for the resource type \`${name}\`, which is neither of those that Azure documents for it`);
}

/** Undefined where the filter leaves the list out, which selects everything. */
function listed(
  name: Name,
  list: Known<readonly Known<string>[]>,
  normal: (entry: Known<string>) => string | undefined,
  what: string,
): Holds | undefined {
  if (list.kind === 'absent' || (list.kind === 'value' && list.value.length === 0)) return undefined;
  if (list.kind === 'unknown') return () => list;
  const requested = new Set(list.value.map(normal));
  const other = list.value.find((entry) => entry.kind === 'unknown') ?? no;
  const open = unknown(`${what} of the machine is not known`);
  return (facts) => {
    const fact = facts[name];
    if (fact === undefined) return open;
    return requested.has(fact) ? yes : other;
  };
}

function matchesTags({ tags: filters, tagOperator }: DynamicScope): Holds | undefined {
  if (filters.kind === 'absent' || (filters.kind === 'value' && filters.value.length === 0)) return undefined;
  if (filters.kind === 'unknown') return () => filters;
  const matches = filters.value.map(matchesTag);
  const [only] = matches;
  const combined =
    matches.length === 1 && only
      ? only
      : (tags: MachineTags) =>
          combine(
            matches.map((match) => match(tags)),
            tagOperator,
          );
  return ({ tags, whyTags }) => (tags === undefined ? unknown(`tags of the machine: ${whyTags}`) : combined(tags));
}

/** With neither operator written, any of the tags is enough. */
function combine(held: readonly Known<boolean>[], operator: DynamicScope['tagOperator']): Known<boolean> {
  if (operator.kind !== 'unknown') return operator.kind === 'value' && operator.value === 'All' ? every(held) : some(held);
  const [all, any] = [every(held), some(held)];
  return all === any && all.kind === 'value' ? all : operator;
}

function matchesTag({ tag: name, values }: TagFilter): (tags: MachineTags) => Known<boolean> {
  if (name.kind !== 'value') return () => unknown('the tag name of the filter is not known');
  const requested = name.value.toLowerCase();
  const entries = values.kind === 'value' ? values.value : [];
  const strings = new Set(entries.map((entry) => (entry.kind === 'value' ? entry.value : undefined)));
  const folded = new Set(entries.map(lower));
  const other = entries.find((entry) => entry.kind === 'unknown') ?? no;
  return (tags) => {
    const tag = tags.get(requested);
    if (tag === undefined) return no;
    if (tag.kind === 'unknown') return unknown(`tag ${name.value} of the machine: ${tag.why}`);
    if (values.kind !== 'value') return unknown(`the values for tag ${name.value} in the filter are not known`);
    const text = tag.kind === 'value' ? tag.value : '';
    if (strings.has(text)) return yes;
    // Azure compares tag values with case elsewhere; whether this filter does is not documented.
    return folded.has(text.toLowerCase()) ? unknown(`tag ${name.value} differs from the filter only by case`) : other;
  };
}

/** Three-valued "and": false beats unknown beats true. */
function every(facts: readonly Known<boolean>[]): Known<boolean> {
  return facts.find((fact) => fact === no) ?? facts.find((fact) => fact.kind === 'unknown') ?? yes;
}

/** Three-valued "or": true beats unknown beats false. */
function some(facts: readonly Known<boolean>[]): Known<boolean> {
  return facts.find((fact) => fact === yes) ?? facts.find((fact) => fact.kind === 'unknown') ?? no;
}
