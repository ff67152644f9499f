import { absent, unknown, value } from '../../src/estate/known.ts';
import { dynamicScope } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const some = value([value('x')]);
const open = unknown('known after apply');

testRule('dynamic-scope-unbounded', [
  {
    name: 'refuses a scope without a filter',
    scope: dynamicScope(),
    expect: {
      violation: 'filter',
      message: 'has no filter but the type of machine, so every machine of the subscription is patched at once, future ones included',
      fix: 'Filter by resource groups, locations or tags.',
    },
  },
  {
    name: 'refuses types alone',
    scope: dynamicScope({ resourceTypes: some }),
    expect: {
      outcome: 'violation',
      property: 'filter',
      message:
        'has no filter but the type of machine, so every machine of the subscription is patched at once, future ones included; asked for: groups, locations, systems or tags',
      fix: 'Filter by resource groups, locations or tags.',
    },
  },
  { name: 'refuses empty lists', scope: dynamicScope({ locations: value([]), tags: value([]) }), expect: { violation: 'filter' } },
  { name: 'passes resource groups', scope: dynamicScope({ resourceGroups: some }), expect: 'pass' },
  { name: 'passes locations', scope: dynamicScope({ locations: some }), expect: 'pass' },
  { name: 'passes operating systems', scope: dynamicScope({ osTypes: some }), expect: 'pass' },
  { name: 'passes tags', scope: dynamicScope({ tags: value([{ tag: value('a'), values: absent }]) }), expect: 'pass' },
  { name: 'passes a scope on a resource group', scope: dynamicScope({ resourceGroup: value('rg-web') }), expect: 'pass' },
  { name: 'passes where one filter is known and another is not', scope: dynamicScope({ locations: some, tags: open }), expect: 'pass' },
  {
    name: 'is unknown while a filter is',
    scope: dynamicScope({ tags: open }),
    expect: { unknown: 'filter', message: 'may have no filter but the type of machine', reason: 'tags is not known: known after apply.' },
  },
  {
    name: 'is unknown where it may lie on a group',
    scope: dynamicScope({ resourceGroup: open }),
    expect: { unknown: 'filter', reason: 'resourceGroup is not known' },
  },
  {
    name: 'is unknown for two reasons while the group and a filter are',
    scope: dynamicScope({ locations: open, resourceGroup: open }),
    expect: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may have no filter but the type of machine',
      reason: 'resourceGroup is not known: known after apply; locations is not known: known after apply.',
    },
  },
]);
