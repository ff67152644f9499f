import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absent, implicit, type Known, mapKnown, valueOf as settled, unknown, value } from '../../src/estate/known.ts';

const facts: fc.Arbitrary<Known<number>> = fc.oneof(
  fc.integer().map((of) => value(of)),
  fc.integer().map((of) => implicit(of)),
  fc.constant(absent),
  fc.string().map((why) => unknown(why)),
);

describe('a fact', () => {
  it('gives its value only where it has one', () => {
    expect([value('Manual'), implicit('Manual'), absent, unknown('known after apply')].map(settled)).toEqual([
      'Manual',
      'Manual',
      undefined,
      undefined,
    ]);
  });

  it('keeps values that look like nothing', () => {
    expect([value(false), value(0), value(''), value(null)].map((fact) => settled<unknown>(fact))).toEqual([false, 0, '', null]);
  });

  it('says whether anybody wrote it', () => {
    expect(value(true)).not.toHaveProperty('implicit');
    expect(implicit(true)).toEqual({ kind: 'value', value: true, implicit: true });
  });
});

describe('changing a fact', () => {
  it('changes the value and nothing else', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const changed = mapKnown(fact, (of) => `${of}`);
        expect(changed).toEqual(fact.kind === 'value' ? { ...fact, value: `${fact.value}` } : fact);
      }),
    );
  });

  it('never runs on what is absent or unknown', () => {
    const fail = () => {
      throw new Error('there is nothing to change');
    };
    expect(mapKnown(absent, fail)).toBe(absent);
    expect(mapKnown(unknown('known after apply'), fail)).toEqual(unknown('known after apply'));
  });
});
