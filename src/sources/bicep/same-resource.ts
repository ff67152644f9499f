import { isDeepStrictEqual } from 'node:util';
import { type Known, unknown, value } from '../../estate/known.ts';
import type { Machine } from '../../estate/machine.ts';
import type { Schedule } from '../../estate/schedule.ts';
import type { Tags } from '../../estate/tags.ts';

/** Do two predictions of one resource say the same, but for the condition under which it exists? */
export function sayTheSame<T extends { readonly mayExist?: string }>({ mayExist: _, ...one }: T, { mayExist: __, ...other }: T): boolean {
  return isDeepStrictEqual(one, other);
}

const differs = unknown('the snapshot holds this resource twice, and the two say different things');

/** One resource that a snapshot holds twice: what the two do not say alike is unknown. It exists for certain if one of them does. */
export function mergedMachine(one: Machine, other: Machine): Machine {
  const { otherKind, mayExist: _, ...facts } = agreed(one, other);
  const second = [one.otherKind, other.kind, other.otherKind].find((kind) => kind !== undefined && kind !== one.kind) ?? otherKind;
  return {
    ...facts,
    kind: one.kind,
    ...(second === undefined ? {} : { otherKind: second }),
    tags: agreedTags(one.tags, other.tags),
    ...existence(one, other),
  };
}

export function mergedSchedule(one: Schedule, other: Schedule): Schedule {
  const { mayExist: _, ...facts } = agreed(one, other);
  return { ...facts, tags: agreedTags(one.tags, other.tags), ...existence(one, other) };
}

export function existence(one: { readonly mayExist?: string }, other: { readonly mayExist?: string }): { readonly mayExist?: string } {
  return one.mayExist === undefined || other.mayExist === undefined ? {} : { mayExist: one.mayExist };
}

function agreed<T extends Machine | Schedule>(one: T, other: T): T {
  const entries = Object.entries(one).map(([name, fact]) => {
    const isFact = typeof fact === 'object' && fact !== null && 'kind' in fact;
    return [name, !isFact || isDeepStrictEqual(fact, other[name as keyof T]) ? fact : differs];
  });
  return Object.fromEntries(entries) as T;
}

/** A tag that only one of them has may be there or not. */
function agreedTags(one: Known<Tags>, other: Known<Tags>): Known<Tags> {
  if (one.kind !== 'value' || other.kind !== 'value') return isDeepStrictEqual(one, other) ? one : differs;
  const names = new Set([...one.value.keys(), ...other.value.keys()]);
  const agreedTag = (name: string) => {
    const [tag, second] = [one.value.get(name), other.value.get(name)];
    return tag !== undefined && isDeepStrictEqual(tag, second) ? tag : differs;
  };
  return value(new Map([...names].map((name) => [name, agreedTag(name)])));
}
