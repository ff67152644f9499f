import type { Assignment } from '../../estate/assignment.ts';
import type { PredictedId } from './predicted-id.ts';
import { existence, sayTheSame } from './same-resource.ts';

/** Resources by their ids, of which one may be predicted several times: a module that is used twice, or two branches that write it. */
export class Copies<T extends { readonly id: string; readonly mayExist?: string }> {
  readonly #merge: (one: T, other: T, why: string) => T;
  readonly #why: string;
  readonly #byKey = new Map<string, readonly T[]>();
  readonly #numbered = numbered();

  /** `why` tells why nobody knows which of two holds. */
  constructor(merge: (one: T, other: T, why: string) => T, why: string) {
    this.#merge = merge;
    this.#why = why;
  }

  /** Two ids that need not be equal are one resource only where the two say the same: then nobody could tell them apart. */
  take({ key, isStable }: PredictedId, given: T): void {
    const copies = this.#byKey.get(key) ?? [];
    const same = copies.findIndex((copy) => isStable || sayTheSame({ ...copy, id: given.id }, given));
    const copy = copies[same];
    if (!copy) {
      this.#byKey.set(key, [...copies, this.#numbered(given)]);
      return;
    }
    const merged = sayTheSame({ ...copy, id: given.id }, given)
      ? together(copy, given)
      : this.#merge(copy, { ...given, id: copy.id }, this.#why);
    this.#byKey.set(key, copies.with(same, merged));
  }

  idsOf({ key }: PredictedId): readonly string[] {
    return (this.#byKey.get(key) ?? []).map(({ id }) => id);
  }

  /** By the ids that they have here. */
  keys(): ReadonlyMap<string, string> {
    return new Map([...this.#byKey].flatMap(([key, copies]) => copies.map(({ id }) => [id, key] as const)));
  }

  all(): Map<string, T> {
    return new Map([...this.#byKey.values()].flat().map((one) => [one.id, one]));
  }
}

function together<T extends { readonly mayExist?: string }>(one: T, other: T): T {
  const { mayExist: _, ...facts } = one;
  return { ...facts, ...existence(one, other) } as T;
}

/** An assignment that is written twice is one; two that differ under one id may each be the one that holds. */
export function onceEach(assignments: readonly (readonly [key: string, assignment: Assignment])[], why: string): readonly Assignment[] {
  const byKey = new Map<string, Assignment[]>();
  for (const [key, assignment] of assignments) {
    const others = byKey.get(key) ?? [];
    const same = others.findIndex((other) => sayTheSame({ ...other, id: assignment.id }, assignment));
    const copy = others[same];
    if (copy) others[same] = together(copy, assignment);
    else others.push(assignment);
    byKey.set(key, others);
  }
  return [...byKey.values()]
    .flatMap((all) => (all.length === 1 ? all : all.map((assignment) => ({ ...assignment, mayExist: assignment.mayExist ?? why }))))
    .map(numbered());
}

/** What is literal in two ids may be the same: then the second says so. */
export function numbered(): <T extends { readonly id: string }>(given: T) => T {
  const times = new Map<string, number>();
  return (given) => {
    const count = (times.get(given.id) ?? 0) + 1;
    times.set(given.id, count);
    return count === 1 ? given : { ...given, id: `${given.id} (${count})` };
  };
}
