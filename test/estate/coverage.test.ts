import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Area,
  areaOf,
  askCoverage,
  type Coverage,
  closedWorld,
  everywhere,
  type Gap,
  joinCoverage,
  listedKinds,
  openWorld,
} from '../../src/estate/coverage.ts';

const s1 = '/subscriptions/S1';
const group = '/subscriptions/s1/resourceGroups/rg-web';

function gap(areas: readonly Area[], kinds: Gap['kinds'] = ['assignments']): Gap {
  return { areas, kinds, why: 'a template was not read', effect: 'open' };
}

describe('a list is whole', () => {
  test.each([
    ['everywhere in a closed world', closedWorld, undefined],
    [
      'in a subscription that was read, whatever its spelling',
      { whole: [{ areas: [s1], kinds: ['assignments'] }], gaps: [] },
      '/subscriptions/s1',
    ],
    ['in a group of a subscription that was read', { whole: [{ areas: [s1], kinds: ['assignments'] }], gaps: [] }, group],
    ['beside a gap somewhere else', { whole: closedWorld.whole, gaps: [gap(['/subscriptions/s2'])] }, group],
    ['beside a gap in another kind of list', { whole: closedWorld.whole, gaps: [gap([s1], ['machines'])] }, group],
  ] as const)('%s', (_, coverage, area) => {
    expect(askCoverage(coverage as Coverage)('assignments', area)).toBeUndefined();
  });
});

describe('a list may lack something', () => {
  test.each([
    ['where nobody claims that anything was read', openWorld, group],
    ['in a subscription that was not read', { whole: [{ areas: [s1], kinds: ['assignments'] }], gaps: [] }, '/subscriptions/s12'],
    ['in a subscription of which only a group was read', { whole: [{ areas: [group], kinds: ['assignments'] }], gaps: [] }, s1],
    ['of another kind than was read', { whole: [{ areas: [s1], kinds: ['machines'] }], gaps: [] }, s1],
    [
      'where the subscription is not known, unless everything was read',
      { whole: [{ areas: [s1], kinds: ['assignments'] }], gaps: [] },
      undefined,
    ],
    ['inside a gap', { whole: closedWorld.whole, gaps: [gap([s1])] }, group],
    ['around a gap', { whole: closedWorld.whole, gaps: [gap([group])] }, s1],
    ['where a gap may be anywhere', { whole: closedWorld.whole, gaps: [gap([everywhere])] }, group],
    ['where the subscription is not known and there is a gap somewhere', { whole: closedWorld.whole, gaps: [gap([group])] }, undefined],
  ] as const)('%s', (_, coverage, area) => {
    expect(askCoverage(coverage as Coverage)('assignments', area)).toMatchObject({ why: expect.any(String) });
  });

  test('and the gap that is to blame is named', () => {
    const missing = gap([s1]);
    expect(askCoverage({ whole: closedWorld.whole, gaps: [missing] })('assignments', group)).toEqual({ why: missing.why, gap: missing });
  });
});

const areas = fc.constantFrom<Area>(
  everywhere,
  s1,
  '/subscriptions/S2',
  group,
  '/subscriptions/S1/resourceGroups/rg-db',
  `${group}/providers/Microsoft.Compute/virtualMachines/vm`,
);
const kinds = fc.subarray([...listedKinds], { minLength: 1 });
const coverages = fc.record<Coverage>({
  whole: fc.array(fc.record({ areas: fc.array(areas), kinds }), { maxLength: 4 }),
  gaps: fc.array(
    fc.record({ areas: fc.array(areas, { minLength: 1 }), kinds }).map((one) => gap(one.areas, one.kinds)),
    { maxLength: 3 },
  ),
});
const places = fc.option(areas, { nil: undefined });

test('one more gap never makes a list whole, and one more area that was read never takes that away', () => {
  fc.assert(
    fc.property(coverages, coverages, fc.constantFrom(...listedKinds), places, (coverage, other, kind, place) => {
      const before = askCoverage(coverage)(kind, place);
      const withGaps = askCoverage({ whole: coverage.whole, gaps: [...coverage.gaps, ...other.gaps] })(kind, place);
      const withAreas = askCoverage({ whole: [...coverage.whole, ...other.whole], gaps: coverage.gaps })(kind, place);
      if (before) expect(withGaps).toBeDefined();
      else expect(withAreas).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('an area that is whole is whole in each of its parts', () => {
  fc.assert(
    fc.property(coverages, fc.constantFrom(...listedKinds), (coverage, kind) => {
      const ask = askCoverage(coverage);
      if (!ask(kind, s1)) expect(ask(kind, group)).toBeUndefined();
      if (!ask(kind, undefined)) expect(ask(kind, s1)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('joined, a list is whole where it is in one part and no part has a gap', () => {
  const read = { whole: [{ areas: [s1], kinds: ['assignments'] }], gaps: [] } as const;
  expect(askCoverage(joinCoverage([openWorld, read]))('assignments', group)).toBeUndefined();
  expect(askCoverage(joinCoverage([{ whole: [], gaps: [gap([group])] }, read]))('assignments', group)).toBeDefined();
});

test('an area is as narrow as what is known', () => {
  expect(areaOf('s', 'g')).toBe('/subscriptions/s/resourceGroups/g');
  expect(areaOf('s')).toBe('/subscriptions/s');
  expect(areaOf(undefined, 'g')).toBeUndefined();
});
