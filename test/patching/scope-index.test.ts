import fc from 'fast-check';
import { expect, it } from 'vitest';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import { inDynamicScope } from '../../src/patching/dynamic-scope.ts';
import { indexScopes } from '../../src/patching/scope-index.ts';
import { dynamicScope, linuxVm } from '../support/machines.ts';

const open = unknown('known after apply');
const orOpen = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<Known<T>> =>
  fc.oneof({ weight: 6, arbitrary: of.map((one): Known<T> => value(one)) }, fc.constant<Known<T>>(absent), fc.constant<Known<T>>(open));
const word = fc.constantFrom('web', 'Web', 'db', '', 'rg one');
const place = fc.constantFrom('westeurope', 'West Europe', 'eastus');
const name = fc.constantFrom('ring', 'Ring', 'app');
const list = (of: fc.Arbitrary<string>) => orOpen(fc.array(orOpen(of), { maxLength: 3 }));

const machine = fc
  .record({ resourceGroup: orOpen(word), location: orOpen(place), tags: orOpen(fc.array(fc.tuple(name, orOpen(word)), { maxLength: 2 })) })
  .map(({ tags, ...facts }) => linuxVm({ ...facts, tags: tags.kind === 'value' ? value(new Map(tags.value)) : tags }));
const scope = fc
  .record({
    resourceGroup: orOpen(word),
    resourceGroups: list(word),
    locations: list(place),
    tags: orOpen(fc.array(fc.record({ tag: orOpen(name), values: list(word) }), { maxLength: 2 })),
    tagOperator: orOpen(fc.constantFrom('Any' as const, 'All' as const)),
  })
  .map((filter) => dynamicScope(filter));

it('finds every scope that selects a machine or may, in their order', () => {
  fc.assert(
    fc.property(machine, fc.array(fc.option(scope, { nil: undefined }), { maxLength: 6 }), (vm, scopes) => {
      const entries = scopes.map((one, place) => ({ one, place }));
      const found = indexScopes(entries, ({ one }) => one)(vm);
      const wanted = entries.filter(
        ({ one }) => one === undefined || inDynamicScope(vm, one).kind === 'unknown' || isTrue(inDynamicScope(vm, one)),
      );
      expect(found).toEqual(expect.arrayContaining(wanted));
      expect(found.map(({ place }) => place)).toEqual([...new Set(found.map(({ place }) => place))].sort((a, b) => a - b));
    }),
    { numRuns: 3000 },
  );
});

const isTrue = (fact: Known<boolean>) => fact.kind === 'value' && fact.value;

it('leaves out those that one tag, group or region excludes', () => {
  const tagged = (text: string) => dynamicScope({ tags: value([{ tag: value('ring'), values: value([value(text)]) }]) });
  const vm = linuxVm({ tags: value(new Map([['Ring', value('one')]])), resourceGroup: value('rg-a'), location: value('westeurope') });
  const scopes = [
    tagged('one'),
    tagged('two'),
    dynamicScope({ resourceGroups: value([value('RG-B')]) }),
    dynamicScope({ resourceGroup: value('RG-A') }),
    dynamicScope({ locations: value([value('East US')]) }),
    dynamicScope({ locations: value([value('West Europe')]) }),
    dynamicScope(),
  ];
  expect(indexScopes(scopes, (one) => one)(vm)).toEqual([scopes[0], scopes[3], scopes[5], scopes[6]]);
  expect(indexScopes(scopes, (one) => one)(linuxVm({ tags: open, resourceGroup: open, location: open }))).toEqual(scopes);
});
