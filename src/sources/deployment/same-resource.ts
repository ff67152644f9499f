import { isDeepStrictEqual } from 'node:util';
import { type Known, unknown, value } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import type { Schedule } from '../../estate/schedule.ts';
import type { Tags } from '../../estate/tags.ts';

/** Do two predictions of one resource say the same, but for the condition under which it exists? */
export function sayTheSame<T extends { readonly mayExist?: string }>({ mayExist: _, ...one }: T, { mayExist: __, ...other }: T): boolean {
  return isDeepStrictEqual(one, other);
}

/** One resource that is predicted twice: what the two do not say alike is unknown, for this reason. It exists for certain if one of them does. */
export function mergedMachine(one: Machine, other: Machine, why: string): Machine {
  const { otherKind, mayExist: _, former: __, ...facts } = agreed(one, other, why);
  const second = [one.otherKind, other.kind, other.otherKind].find((kind) => kind !== undefined && kind !== one.kind) ?? otherKind;
  return {
    ...facts,
    kind: one.kind,
    ...(second === undefined ? {} : { otherKind: second }),
    tags: agreedTags(one.tags, other.tags, why),
    ...formerly(one.former ?? other.former),
    ...existence(one, other),
  };
}

function formerly(former: Machine['former']): Pick<Machine, 'former'> {
  return former === undefined ? {} : { former };
}

export function mergedSchedule(one: Schedule, other: Schedule, why: string): Schedule {
  const { mayExist: _, ...facts } = agreed(one, other, why);
  return { ...facts, tags: agreedTags(one.tags, other.tags, why), ...existence(one, other) };
}

export function existence(one: { readonly mayExist?: string }, other: { readonly mayExist?: string }): { readonly mayExist?: string } {
  return one.mayExist === undefined || other.mayExist === undefined ? {} : { mayExist: one.mayExist };
}

function agreed<T extends Machine | Schedule>(one: T, other: T, why: string): T {
  const entries = Object.entries(one).map(([name, fact]) => {
    const isFact = typeof fact === 'object' && fact !== null && 'kind' in fact;
    return [name, !isFact || isDeepStrictEqual(fact, other[name as keyof T]) ? fact : unknown(why)];
  });
  // What may change counts as changed.
  return { ...(Object.fromEntries(entries) as T), change: one.change === 'keep' ? other.change : one.change };
}

/** A tag that only one of them has may be there or not. */
function agreedTags(one: Known<Tags>, other: Known<Tags>, why: string): Known<Tags> {
  const differs = unknown(why);
  if (one.kind !== 'value' || other.kind !== 'value') return isDeepStrictEqual(one, other) ? one : differs;
  const names = new Set([...one.value.keys(), ...other.value.keys()]);
  const agreedTag = (name: string) => {
    const [tag, second] = [one.value.get(name), other.value.get(name)];
    return tag !== undefined && isDeepStrictEqual(tag, second) ? tag : differs;
  };
  return value(new Map([...names].map((name) => [name, agreedTag(name)])));
}
