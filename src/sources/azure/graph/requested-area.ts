import type { AzureScope } from './scopes.ts';

/** What a run is about. Ids and names are in lower case. */
export interface RequestedArea {
  /** Everything below these belongs to it. */
  readonly whole: ReadonlySet<string>;
  /** Those of which it covers at least a part. */
  readonly subscriptions: ReadonlySet<string>;
  /** The only resource groups in it; undefined where it has whole subscriptions, or too many groups to name them all. */
  readonly groups: readonly string[] | undefined;
  /** Scopes of Azure Resource Manager that it covers whole, but for those that are left out. */
  readonly scopes: readonly string[];
  readonly leftOut: readonly string[];
  holds(place: Place): boolean;
}

interface Place {
  readonly subscription: string;
  readonly resourceGroup: string;
  /** Resource id. */
  readonly id: string;
}

const mostGroups = 100;

/** `below` gives the subscriptions below each management group of the scopes. */
export function requestedArea(
  scopes: readonly AzureScope[],
  excluded: readonly AzureScope[],
  below: ReadonlyMap<string, readonly string[]>,
): RequestedArea {
  const [inside, outside] = [coverOf(scopes, below), coverOf(excluded, below)];
  const named = [...inside.groups, ...inside.resources.map(({ group }) => group)];
  const subscriptions = new Set(
    [...inside.whole, ...named.map((group) => group.split('/', 1)[0] ?? '')].filter((one) => !outside.whole.has(one)),
  );
  const whole = new Set([...inside.whole].filter((one) => !outside.whole.has(one)));
  const groups = [...new Set(named.map((group) => group.slice(group.indexOf('/') + 1)))];
  return {
    whole,
    subscriptions,
    groups: whole.size === 0 && groups.length <= mostGroups ? groups : undefined,
    scopes: scopesOf(inside),
    leftOut: scopesOf(outside),
    holds: (place) => covers(inside, place) && !covers(outside, place),
  };
}

function scopesOf({ whole, groups, ids }: Cover): readonly string[] {
  const inGroup = (key: string) => `/subscriptions/${key.replace('/', '/resourceGroups/')}`;
  return [...[...whole].map((one) => `/subscriptions/${one}`), ...[...groups].map(inGroup), ...ids];
}

interface Cover {
  readonly whole: ReadonlySet<string>;
  /** `subscription/group`. */
  readonly groups: ReadonlySet<string>;
  readonly resources: readonly { readonly group: string; readonly id: string }[];
  readonly ids: ReadonlySet<string>;
}

function coverOf(scopes: readonly AzureScope[], below: ReadonlyMap<string, readonly string[]>): Cover {
  const [whole, groups] = [new Set<string>(), new Set<string>()];
  const resources: { readonly group: string; readonly id: string }[] = [];
  for (const scope of scopes) {
    if (scope.kind === 'management-group') for (const one of below.get(scope.name) ?? []) whole.add(one);
    else if (scope.kind === 'subscription') whole.add(scope.subscription);
    else if (scope.kind === 'resource-group') groups.add(groupKey(scope));
    else resources.push({ group: groupKey(scope), id: scope.id });
  }
  return { whole, groups, resources, ids: new Set(resources.map(({ id }) => id)) };
}

function groupKey({ subscription, resourceGroup }: Pick<Place, 'subscription' | 'resourceGroup'>): string {
  return `${subscription}/${resourceGroup}`.toLowerCase();
}

function covers({ whole, groups, ids }: Cover, place: Place): boolean {
  if (whole.size > 0 && whole.has(place.subscription.toLowerCase())) return true;
  return (groups.size > 0 && groups.has(groupKey(place))) || (ids.size > 0 && ids.has(place.id.toLowerCase()));
}
