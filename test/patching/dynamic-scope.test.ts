import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DynamicScope } from '../../src/estate/assignment.ts';
import { absent, type Known, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { inDynamicScope } from '../../src/patching/dynamic-scope.ts';
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
const tags = (of: Readonly<Record<string, string>>) => value(new Map(Object.entries(of).map(([name, text]) => [name, value(text)])));
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
    [
      'regions are written in two ways, also on the machine',
      vm({ location: value('Japan East') }),
      scope({ locations: texts('japaneast') }),
      true,
    ],
    ['another value of a tag is not selected', vm(), scope({ tags: value([tag('environment', 'production')]) }), false],
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
    ['a uniform scale set neither', vm({ kind: 'uniform-scale-set' }), scope(), false],
    ['a type beside one that is none is enough', vm(), scope({ resourceTypes: texts('VMs', 'Microsoft.Compute/virtualMachines') }), true],
    [
      'the type of scale sets selects no machine',
      vm(),
      scope({ resourceTypes: texts('Microsoft.Compute/virtualMachineScaleSets') }),
      false,
    ],
    ['a virtual machine is of its own resource type', vm(), scope({ resourceTypes: texts('microsoft.compute/VIRTUALMACHINES') }), true],
    [
      'an Arc server is of another one',
      vm({ kind: 'arc-server' }),
      scope({ resourceTypes: texts('Microsoft.HybridCompute/machines') }),
      true,
    ],
    [
      'an Arc server is no virtual machine',
      vm({ kind: 'arc-server' }),
      scope({ resourceTypes: texts('Microsoft.Compute/virtualMachines') }),
      false,
    ],
    ['another region is not selected', vm(), scope({ locations: texts('westeurope') }), false],
    ['one of two regions is enough', vm(), scope({ locations: texts('westeurope', 'japaneast') }), true],
    ['a scope on its resource group selects it in any case', vm(), scope({ resourceGroup: value('RG-App') }), true],
    ['an entry that nobody set selects nothing', vm(), scope({ locations: value([absent]) }), false],
    ['a known entry settles a list beside an unknown one', vm(), scope({ locations: value([unknown('x'), value('japaneast')]) }), true],
    [
      'subscriptions that differ settle it, also for one sign-in',
      vm({ subscription: value('1'), signIn: 'a' }),
      scope({ subscription: value('2'), signIn: 'a' }),
      false,
    ],
    [
      'the same sign-in is enough where one subscription is not known',
      vm({ subscription: value('1'), signIn: 'a' }),
      scope({ subscription: unknown('x'), signIn: 'a' }),
      true,
    ],
    [
      'All: two tags that match',
      vm({ tags: tags({ a: '1', b: '2' }) }),
      scope({ tagOperator: value('All'), tags: value([tag('a', '1'), tag('b', '2')]) }),
      true,
    ],
    [
      'without an operator one of two tags is enough',
      vm(),
      scope({ tagOperator: absent, tags: value([tag('team', 'a'), tag('environment', 'staging')]) }),
      true,
    ],
    ['one of two values of a tag is enough', vm(), scope({ tags: value([tag('environment', 'production', 'staging')]) }), true],
    ['a machine without tags matches no tag', vm({ tags: absent }), scope({ tags: value([tag('environment', 'staging')]) }), false],
    ['a machine without tags is selected where no tag is asked for', vm({ tags: unknown('x') }), scope({ tags: value([]) }), true],
    [
      'an operator that is not known makes no difference where both come to yes',
      vm(),
      scope({ tagOperator: unknown('x'), tags: value([tag('environment', 'staging')]) }),
      true,
    ],
    [
      'an operator that is not known makes no difference where both come to no',
      vm(),
      scope({ tagOperator: unknown('x'), tags: value([tag('team', 'a'), tag('team', 'b')]) }),
      false,
    ],
    [
      'a value of a tag that nobody set is an empty one',
      vm({ tags: value(new Map([['team', absent]])) }),
      scope({ tags: value([tag('team', '')]) }),
      true,
    ],
    [
      'a value that nobody set in the filter matches nothing',
      vm(),
      scope({ tags: value([{ tag: value('environment'), values: value([absent]) }]) }),
      false,
    ],
  ];
  it.each(table)('%s', (_, machine, filter, expected) => {
    expect(answer(inDynamicScope(machine, filter))).toBe(expected);
  });

  it.each<[string, Machine, DynamicScope, string]>([
    ['the subscription', vm({ subscription: unknown('x') }), scope(), 'the subscription is not known'],
    ['the subscription of the scope', vm({ signIn: 'a' }), scope({ subscription: unknown('x') }), 'the subscription is not known'],
    [
      'two subscriptions without a sign-in',
      vm({ subscription: unknown('x') }),
      scope({ subscription: unknown('x') }),
      'the subscription is not known',
    ],
    ['its resource group', vm({ resourceGroup: unknown('x') }), scope({ resourceGroup: value('rg') }), 'the resource group is not known'],
    [
      'its resource group, asked for by a list',
      vm({ resourceGroup: unknown('x') }),
      scope({ resourceGroups: texts('rg') }),
      'the resource group of the machine is not known',
    ],
    ['its location', vm({ location: unknown('x') }), scope({ locations: texts('japaneast') }), 'the location of the machine is not known'],
    ['its system', vm({ os: unknown('x') }), scope({ osTypes: texts('Linux') }), 'the operating system of the machine is not known'],
    ['a list', vm(), scope({ locations: unknown('known after apply') }), 'known after apply'],
    ['an entry of a list', vm(), scope({ locations: value([value('westeurope'), unknown('a local hides it')]) }), 'a local hides it'],
    ['the resource types', vm(), scope({ resourceTypes: unknown('known after apply') }), 'known after apply'],
    [
      'what a resource type means that is none',
      vm(),
      scope({ resourceTypes: texts('Virtual Machines') }),
      'the filter asks for the resource type `Virtual Machines`, which is neither of those that Azure documents for it',
    ],
    ['the tags that are asked for', vm(), scope({ tags: unknown('known after apply') }), 'known after apply'],
    [
      'its tags',
      vm({ tags: unknown('a local hides them') }),
      scope({ tags: value([tag('a', 'b')]) }),
      'tags of the machine: a local hides them',
    ],
    [
      'the value of its tag',
      vm({ tags: value(new Map([['Team', unknown('known after apply')]])) }),
      scope({ tags: value([tag('team', 'a')]) }),
      'tag team of the machine: known after apply',
    ],
    [
      'the name of the tag that is asked for',
      vm(),
      scope({ tags: value([{ tag: unknown('x'), values: texts('a') }]) }),
      'the tag name of the filter is not known',
    ],
    [
      'the values that are asked for',
      vm(),
      scope({ tags: value([{ tag: value('environment'), values: unknown('x') }]) }),
      'the values for tag environment in the filter are not known',
    ],
    [
      'one of the values that are asked for',
      vm(),
      scope({ tags: value([{ tag: value('environment'), values: value([unknown('known after apply')]) }]) }),
      'known after apply',
    ],
    [
      'the case of a value',
      vm(),
      scope({ tags: value([tag('environment', 'Staging')]) }),
      'tag environment differs from the filter only by case',
    ],
    [
      'the operator, where it decides',
      vm(),
      scope({ tagOperator: unknown('known after apply'), tags: value([tag('team', 'a'), tag('environment', 'staging')]) }),
      'known after apply',
    ],
    [
      'the operator, where a tag is open too',
      vm(),
      scope({ tagOperator: unknown('known after apply'), tags: value([tag('team', 'a'), tag('environment', 'Staging')]) }),
      'known after apply',
    ],
  ])('is not known, and the reason names what is not: %s', (_, machine, filter, why) => {
    expect(inDynamicScope(machine, filter)).toEqual(unknown(why));
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
