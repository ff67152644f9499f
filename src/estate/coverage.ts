import { memoOfString } from '../memo.ts';
import type { Change } from './declaration.ts';
import { resourceKey } from './resource-id.ts';

/**
 * What of Azure an estate has read whole, and why not the rest. Who concludes from absence ("no schedule reaches it", "selects no
 * machine") asks here for exactly that kind of thing and that area first: not read is not "not there".
 */
export interface Coverage {
  readonly whole: readonly Whole[];
  /** What is missing inside of what would otherwise be whole. */
  readonly gaps: readonly Gap[];
}

/** Lists of an estate that absence is concluded from. */
export const listedKinds = ['machines', 'schedules', 'assignments'] as const;
export type ListedKind = (typeof listedKinds)[number];

/**
 * A scope of Azure Resource Manager, without regard to case: a subscription, resource group or resource by its id, `everywhere` for all
 * that a machine could be patched from.
 */
export type Area = string;
export const everywhere: Area = '/';

/** These lists hold all that there is in these areas. */
export interface Whole {
  readonly areas: readonly Area[];
  readonly kinds: readonly ListedKind[];
}

/** Something that is there, or may be, and was not read or not understood. */
export interface Gap {
  /** Where what is missing may lie, or what it may be about. */
  readonly areas: readonly Area[];
  /** What it may hold. */
  readonly kinds: readonly ListedKind[];
  /** Address or id of what was not read, where it has one. */
  readonly subject?: string;
  /** One sentence without a full stop, which names what is missing. */
  readonly why: string;
  /** `incomplete`: there is no verdict over the whole input. `open`: only what is concluded from absence becomes unknown. */
  readonly effect: 'incomplete' | 'open';
  /** The run was asked to leave it out, so nothing is judged by what may be there. */
  readonly excluded?: true;
  /** What the input does to it, where it is something that the input declares: what stays as it is changes nothing for a machine. */
  readonly change?: Change;
}

/** Nothing is read whole: a plan or template of which nobody says more. */
export const openWorld: Coverage = { whole: [], gaps: [] };
/** Everything that could matter is there: a promise of the policy, or a world made by hand. */
export const closedWorld: Coverage = { whole: [{ areas: [everywhere], kinds: listedKinds }], gaps: [] };

export function joinCoverage(all: readonly Coverage[]): Coverage {
  return { whole: all.flatMap(({ whole }) => whole), gaps: all.flatMap(({ gaps }) => gaps) };
}

/** Parts of the input that could not be read or understood: there is no verdict over the whole. */
export function incompleteGaps({ gaps }: Coverage): readonly Gap[] {
  return gaps.filter(({ effect }) => effect === 'incomplete');
}

/** May what is missing lie in this area? */
export function mayConcern({ areas }: Gap, area: Area | undefined): boolean {
  return areas.some((one) => mayMeet(one, area));
}

/** The narrowest area that certainly holds something; undefined where even its subscription is not known. */
export function areaOf(subscription: string | undefined, resourceGroup?: string): Area | undefined {
  if (subscription === undefined) return undefined;
  return resourceGroup === undefined ? `/subscriptions/${subscription}` : `/subscriptions/${subscription}/resourceGroups/${resourceGroup}`;
}

/** Why a list may lack something in an area; undefined where it is whole there. */
export type WhyNotWhole = (kind: ListedKind, area: Area | undefined) => Shortfall | undefined;

export interface Shortfall {
  readonly why: string;
  /** The gap that is to blame, where there is one. */
  readonly gap?: Gap;
  /** Nobody claims to have read anything whole: the ordinary case of a plan or template. */
  readonly unclaimed?: true;
}

export const subscriptionNotKnown =
  'its subscription is not known, so nothing tells whether it was read; say subscription_id in the provider';

/** Answers for thousands of machines, which lie in a few areas. */
export function askCoverage({ whole, gaps }: Coverage): WhyNotWhole {
  const answers = listedKinds.map((kind) => {
    const areas = new Set(whole.filter(({ kinds }) => kinds.includes(kind)).flatMap((one) => one.areas.map(areaKey)));
    const ofKind = gaps.filter(({ kinds }) => kinds.includes(kind)).map((gap) => ({ gap, keys: gap.areas.map(areaKey) }));
    const shortfall = (key: string | undefined): Shortfall | undefined => {
      const gap = ofKind.find(({ keys }) => keys.some((one) => mayMeet(one, key)))?.gap;
      if (gap) return { why: gap.why, gap };
      return enclosing(key).some((one) => areas.has(one)) ? undefined : unread(key, whole.length > 0);
    };
    return { unplaced: shortfall(undefined), inArea: memoOfString((key) => shortfall(key) ?? null) };
  });
  return (kind, area) => {
    const answer = answers[listedKinds.indexOf(kind)];
    return area === undefined ? answer?.unplaced : (answer?.inArea(areaKey(area)) ?? undefined);
  };
}

function unread(key: string | undefined, somethingIsRead: boolean): Shortfall {
  if (!somethingIsRead) return { why: 'it may lie outside the input', unclaimed: true };
  return { why: key === undefined ? subscriptionNotKnown : `${nameOf(key)} was not read whole` };
}

/** The area itself and everything around it, as keys. */
function enclosing(key: string | undefined): readonly string[] {
  const around = [areaKey(everywhere)];
  if (key === undefined) return around;
  const parts = key.split('/');
  for (let end = 2; end <= parts.length; end += 1) around.push(parts.slice(0, end).join('/'));
  return around;
}

/** One lies inside the other; an area that is not known may lie anywhere. */
function mayMeet(a: string, b: string | undefined): boolean {
  return b === undefined || holds(a, b) || holds(b, a);
}

function holds(outer: string, inner: string): boolean {
  return outer === '' || outer === inner || inner.startsWith(`${outer}/`);
}

/** Empty for everywhere. */
function areaKey(area: Area): string {
  return resourceKey(area);
}

function nameOf(key: string): string {
  const [, , subscription, , resourceGroup] = key.split('/');
  if (subscription === undefined) return 'the tenant';
  return resourceGroup === undefined ? `subscription ${subscription}` : `${resourceGroup} of subscription ${subscription}`;
}
