import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MergedPolicy, mergePolicies } from '../../src/policy/merge.ts';

const globs = fc.oneof(fc.constantFrom('prod', 'dev'), fc.array(fc.constantFrom('prod', 'dev'), { minLength: 1, maxLength: 2 }));
const optional = { requiredKeys: [] };
const settings = fc.record({ severity: fc.constantFrom('low', 'high'), effect: fc.constantFrom('off', 'audit') }, optional);
const rules = fc.record({ 'agent-disabled': settings, 'schedule-unused': settings }, optional);
const tags = fc.dictionary(fc.constantFrom('env', 'ENV', 'Env', 'tier', '__proto__', 'constructor'), globs, { maxKeys: 2 });
const match = fc.record({ tags, names: globs }, optional);
const environment = fc.record({ match, reboot: globs, priority: fc.nat(2), rules }, optional);
const policies = fc.record(
  {
    name: fc.constantFrom('a', 'b'),
    unmatched: fc.constantFrom('warn', 'fail'),
    environments: fc.dictionary(fc.constantFrom('x', 'y', '__proto__'), environment, { maxKeys: 2 }),
    rules,
  },
  optional,
) as fc.Arbitrary<MergedPolicy>;

/** Keys in one order and as entries, so that `__proto__` counts like any other key. */
function canonical(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .map(([key, one]) => [key, canonical(one)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test('merging is associative', () => {
  fc.assert(
    fc.property(policies, policies, policies, (a, b, c) => {
      expect(canonical(mergePolicies(mergePolicies(a, b), c))).toEqual(canonical(mergePolicies(a, mergePolicies(b, c))));
    }),
  );
});

test('merging a policy over itself or over nothing, or nothing over it, changes nothing but spellings of one tag', () => {
  fc.assert(
    fc.property(policies, (a) => {
      const once = mergePolicies({}, a);
      expect(canonical(mergePolicies(once, once))).toEqual(canonical(mergePolicies(a, a)));
      expect(canonical(mergePolicies(once, {}))).toEqual(canonical(a));
    }),
  );
});

test('merging leaves both policies as they were', () => {
  fc.assert(
    fc.property(policies, policies, (a, b) => {
      const before = JSON.stringify([a, b]);
      mergePolicies(a, b);
      expect(JSON.stringify([a, b])).toBe(before);
    }),
  );
});

test('the spelling of a tag that was written last counts', () => {
  const under: MergedPolicy = { environments: { a: { match: { tags: { Environment: ['prod'], tier: 'web' } } } } };
  const over: MergedPolicy = { environments: { a: { match: { tags: { environment: 'live' } } } } };
  expect(mergePolicies(under, over)).toEqual({ environments: { a: { match: { tags: { tier: 'web', environment: 'live' } } } } });
});
