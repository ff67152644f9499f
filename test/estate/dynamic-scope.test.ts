import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDynamicScope } from '../../src/estate/dynamic-scope.ts';
import type { DynamicScope, Machine } from '../../src/estate/estate.ts';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import { linuxVm } from '../support/machines.ts';

const scope = (over: Partial<DynamicScope> = {}): DynamicScope => ({
  subscription: value('11111111-1111-1111-1111-111111111111'),
  resourceGroup: absent,
  resourceTypes: absent,
  resourceGroups: absent,
  locations: absent,
  osTypes: absent,
  tags: absent,
  tagOperator: value('Any'),
  ...over,
});
const texts = (...entries: string[]) => value(entries.map((entry) => value(entry)));
const tag = (name: string, ...values: string[]) => ({ tag: value(name), values: texts(...values) });
const vm = (over: Partial<Machine> = {}) =>
  linuxVm({
    subscription: value('11111111-1111-1111-1111-111111111111'),
    resourceGroup: value('rg-app'),
    location: value('japaneast'),
    tags: value(new Map([['Environment', value('staging')]])),
    ...over,
  });
const answer = (fact: Known<boolean>) => (fact.kind === 'value' ? fact.value : 'unknown');

describe('membership in a dynamic scope', () => {
  const table: [string, Machine, DynamicScope, boolean | 'unknown'][] = [
    ['an empty filter selects every machine of the subscription', vm(), scope(), true],
    ['an empty list selects as an absent one does', vm(), scope({ locations: value([]), tags: value([]) }), true],
    ['another subscription is not selected', vm(), scope({ subscription: value('2222') }), false],
    [
      'the same sign-in means the same subscription',
      vm({ subscription: unknown('x'), signIn: 'a' }),
      scope({ subscription: unknown('x'), signIn: 'a' }),
      true,
    ],
    ['unknown subscriptions of two sign-ins stay open', vm({ subscription: unknown('x'), signIn: 'a' }), scope({ signIn: 'b' }), 'unknown'],
    ['resource groups ignore case', vm(), scope({ resourceGroups: texts('RG-APP') }), true],
    ['another resource group is not selected', vm(), scope({ resourceGroups: texts('rg-other') }), false],
    ['a scope on a resource group selects only that group', vm(), scope({ resourceGroup: value('rg-other') }), false],
    ['regions are written in two ways', vm(), scope({ locations: texts('Japan East') }), true],
    ['another system is not selected', vm(), scope({ osTypes: texts('Windows') }), false],
    ['another resource type is not selected', vm(), scope({ resourceTypes: texts('Microsoft.HybridCompute/machines') }), false],
    ['tag names ignore case', vm(), scope({ tags: value([tag('environment', 'staging')]) }), true],
    ['a tag value that differs only by case is open', vm(), scope({ tags: value([tag('environment', 'Staging')]) }), 'unknown'],
    ['a missing tag does not match', vm(), scope({ tags: value([tag('team', 'a')]) }), false],
    ['Any: one of two tags is enough', vm(), scope({ tags: value([tag('team', 'a'), tag('environment', 'staging')]) }), true],
    [
      'All: every tag must match',
      vm(),
      scope({ tagOperator: value('All'), tags: value([tag('team', 'a'), tag('environment', 'staging')]) }),
      false,
    ],
    [
      'unknown tags leave it open',
      vm({ tags: unknown('known after apply') }),
      scope({ tags: value([tag('environment', 'staging')]) }),
      'unknown',
    ],
    [
      'a field that excludes settles it whatever the tags are',
      vm({ tags: unknown('x') }),
      scope({ osTypes: texts('Windows'), tags: value([tag('a', 'b')]) }),
      false,
    ],
    ['scale sets are never members', vm({ kind: 'flexible-scale-set' }), scope(), false],
  ];
  it.each(table)('%s', (_, machine, filter, expected) => {
    expect(answer(inDynamicScope(machine, filter))).toBe(expected);
  });

  it('making one fact unknown never turns one answer into the other', () => {
    const word = fc.constantFrom('a', 'A', 'b');
    const list = fc.option(fc.array(word, { maxLength: 2 }), { nil: undefined });
    fc.assert(
      fc.property(
        word,
        word,
        list,
        list,
        list,
        fc.constantFrom('Any', 'All'),
        fc.constantFrom('resourceGroup', 'location', 'tags'),
        (group, value1, groups, places, tags, operator, hidden) => {
          const machine = vm({ resourceGroup: value(group), location: value(value1), tags: value(new Map([['a', value(value1)]])) });
          const filter = scope({
            resourceGroups: groups ? texts(...groups) : absent,
            locations: places ? texts(...places) : absent,
            tags: tags ? value(tags.map((one) => tag(one, one))) : absent,
            tagOperator: value(operator as 'Any'),
          });
          const full = answer(inDynamicScope(machine, filter));
          const open = answer(inDynamicScope({ ...machine, [hidden]: unknown('hidden') }, filter));
          expect([full, 'unknown']).toContain(open);
        },
      ),
    );
  });
});
