import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent, implicit, type Known, unknown, value } from '../../../../src/estate/known.ts';
import { Kept } from '../../../../src/sources/azure/rows/kept.ts';
import { Texts } from '../../../../src/sources/azure/rows/texts.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('texts outside of the heap', () => {
  test('come back as they were kept, whatever is kept after them', () => {
    fc.assert(
      fc.property(fc.array(anyText), (kept) => {
        const texts = new Texts();
        const places = kept.map((text) => texts.keep(text));
        expect(places.map((place) => texts.at(place))).toEqual(kept);
      }),
    );
  });

  test('come back where they fill many pieces of memory, or are longer than one', () => {
    const texts = new Texts();
    const kept = [10, 2 ** 20 - 4, 1, 3 * 2 ** 20, 2 ** 20 - 3, 600_000, 600_000, 0, 7].map((length, index) => `${index}`.repeat(length));
    const places = kept.map((text) => texts.keep(text));
    expect(places.map((place) => texts.at(place) === kept[places.indexOf(place)])).toEqual(kept.map(() => true));
  });

  test('are not made up where nothing was kept', () => {
    expect(() => new Texts().at(0)).toThrow('No text is kept at 0.');
  });
});

interface Thing {
  readonly name?: string;
  readonly at: Known<string | null>;
  readonly status?: string;
  readonly count: number;
  readonly failed: boolean;
  readonly state: Known<{ readonly code: string }>;
}

const optional = (text: fc.Arbitrary<string>) => fc.option(text, { nil: undefined });
const fact = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Known<T>> =>
  fc.oneof(of.map(value), of.map(implicit), fc.constant(absent), fc.string({ maxLength: 3 }).map(unknown));
/** Texts among them that look like what else is kept. */
const word = fc.oneof(anyText, fc.constantFrom('', '0', 'null', '{"kind":"absent"}', 'true'));
const things: fc.Arbitrary<Thing> = fc
  .record({
    name: optional(word),
    at: fact(fc.option(word, { nil: null })),
    status: optional(word),
    count: fc.nat({ max: 3 }),
    failed: fc.boolean(),
    state: fact(fc.record({ code: word }, { noNullPrototype: true })),
  })
  .map(({ name, status, ...others }) => ({
    ...(name === undefined ? {} : { name }),
    ...(status === undefined ? {} : { status }),
    ...others,
  }));
const layout = { name: 'own', at: 'own', status: 'shared', count: 'shared', failed: 'shared', state: 'shared' } as const;

describe('things in little room', () => {
  test('come back as they were kept, whether they are known, absent or unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.array(things, { maxLength: 4 })), (lists) => {
        const kept = new Kept<Thing>(new Texts(), layout);
        const places = lists.map((list) => kept.keep(list));
        expect(places.map((place) => kept.at(place))).toStrictEqual(lists);
      }),
    );
  });

  test('share what is the same', () => {
    const kept = new Kept<Thing>(new Texts(), layout);
    const thing = (): Thing => ({ at: absent, count: 1, failed: false, state: value({ code: 'Ready' }) });
    const [first, second] = [thing(), thing()].map((one) => kept.at(kept.keep([one]))[0]);
    expect(first?.state).toBe(second?.state);
  });
});
