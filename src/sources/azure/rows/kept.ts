import { value } from '../../../estate/known.ts';
import { isRecord } from '../row.ts';
import type { Texts } from './texts.ts';

/** What of a thing differs from one to the next (a text, or a fact that is one), and what many share. */
type Layout<T> = { readonly [Name in keyof T]-?: 'own' | 'shared' };

/** Things of one kind in little room: what they share once for all, and the rest of each as bytes. */
export class Kept<T extends object> {
  readonly #texts: Texts;
  readonly #fields: readonly (readonly [name: keyof T, of: 'own' | 'shared'])[];
  readonly #shared: unknown[] = [];
  /** By what it is as JSON. */
  readonly #places = new Map<string, number>();
  /** Most facts come as the same object each time. */
  readonly #placesOfObjects = new WeakMap<object, number>();

  constructor(texts: Texts, layout: Layout<T>) {
    this.#texts = texts;
    this.#fields = Object.entries(layout) as [keyof T, 'own' | 'shared'][];
  }

  /** Where these things are kept from now on. */
  keep(things: readonly T[]): number {
    return this.#texts.keep(JSON.stringify(things.map((thing) => this.#fields.map(([name, of]) => this.#cell(thing[name], of)))));
  }

  at(place: number): T[] {
    return (JSON.parse(this.#texts.at(place)) as Cell[][]).map((cells) => this.#thing(cells));
  }

  #cell(of: unknown, kept: 'own' | 'shared'): Cell {
    if (of === undefined) return null;
    if (kept === 'own') {
      if (typeof of === 'string') return of;
      if (isRecord(of) && of.kind === 'value' && typeof of.value === 'string' && of.implicit === undefined) return [of.value];
    }
    return typeof of === 'object' && of !== null ? this.#placeOfObject(of) : this.#placeOf(of);
  }

  #placeOfObject(of: object): number {
    const known = this.#placesOfObjects.get(of) ?? this.#placeOf(of);
    this.#placesOfObjects.set(of, known);
    return known;
  }

  #placeOf(of: unknown): number {
    const key = JSON.stringify(of);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#shared.length);
    return this.#shared.push(of) - 1;
  }

  #thing(cells: readonly Cell[]): T {
    const thing: { [Name in keyof T]?: unknown } = {};
    for (const [index, [name]] of this.#fields.entries()) {
      const cell = cells[index] ?? null;
      if (cell === null) continue;
      thing[name] = typeof cell === 'number' ? this.#shared[cell] : typeof cell === 'string' ? cell : value(cell[0]);
    }
    return thing as T;
  }
}

/** The place of something shared, a text, a fact that is one, or nothing. */
type Cell = number | string | readonly [string] | null;
