import { describe, expect, it } from 'vitest';
import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import { and, has, isOnly, not, or, type Truth } from '../../src/estate/truth.ts';

const truths: readonly Truth[] = ['yes', 'no', 'unknown'];

/** What is settled whichever way an unknown turns out. */
function settled(of: (a: boolean, b: boolean) => boolean, a: Truth, b: Truth): Truth {
  const ways = (truth: Truth) => (truth === 'unknown' ? [true, false] : [truth === 'yes']);
  const found = new Set(ways(a).flatMap((one) => ways(b).map((other) => of(one, other))));
  if (found.size > 1) return 'unknown';
  return found.has(true) ? 'yes' : 'no';
}

const pairs = truths.flatMap((a) => truths.map((b) => [a, b] as const));

describe('what is known of two conditions', () => {
  it.each(pairs)('%s and %s: says no more and no less than is settled', (a, b) => {
    expect(and(a, b)).toBe(settled((one, other) => one && other, a, b));
  });

  it.each(pairs)('%s or %s: says no more and no less than is settled', (a, b) => {
    expect(or(a, b)).toBe(settled((one, other) => one || other, a, b));
  });

  it.each(truths)('not %s: turns what is settled', (a) => {
    expect(not(a)).toBe(settled((one) => !one, a, 'yes'));
  });
});

describe('whether a fact has a value', () => {
  it.each([
    [value('Manual'), 'yes'],
    [implicit('Manual'), 'yes'],
    [value('ImageDefault'), 'no'],
    [absent, 'no'],
    [unknown('known after apply'), 'unknown'],
  ] as const)('%j: %s', (fact, expected) => {
    expect(has<string>(fact, 'Manual')).toBe(expected);
  });
});

describe('whether it is the only possibility', () => {
  it.each<[readonly string[], Truth]>([
    [['a'], 'yes'],
    [['a', 'b'], 'unknown'],
    [['b'], 'no'],
    [[], 'no'],
  ])('among %j: %s', (possible, expected) => {
    expect(isOnly(possible, 'a')).toBe(expected);
  });
});
