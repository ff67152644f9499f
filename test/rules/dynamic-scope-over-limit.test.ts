import { absent, unknown, value } from '../../src/estate/known.ts';
import { dynamicScope } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const groups = (count: number) => value(Array.from({ length: count }, (_, index) => value(`rg-${index}`)));
const tags = (count: number) => value(Array.from({ length: count }, (_, index) => ({ tag: value(`t${index}`), values: absent })));

testRule('dynamic-scope-over-limit', [
  {
    name: 'passes exactly the limits',
    scope: dynamicScope({ tags: tags(50), resourceGroups: groups(50) }),
    members: { certain: 1000, possible: 0 },
    expect: 'pass',
  },
  { name: 'passes a scope without lists', scope: dynamicScope(), expect: 'pass' },
  {
    name: 'refuses more than 1,000 machines',
    scope: dynamicScope(),
    members: { certain: 1001, possible: 0 },
    expect: { violation: 'filter', message: 'has 1001 machines; allowed: at most 1000', fix: 'Split it into several dynamic scopes.' },
  },
  {
    name: 'refuses more than 50 tags and groups, and names both',
    scope: dynamicScope({ tags: tags(51), resourceGroups: groups(52) }),
    expect: { violation: 'filter', message: 'has 51 tags; allowed: at most 50 and 52 resource groups; allowed: at most 50' },
  },
  {
    name: 'refuses too many groups whatever the tags turn out to be',
    scope: dynamicScope({ tags: unknown('known after apply'), resourceGroups: groups(51) }),
    expect: { violation: 'filter' },
  },
  {
    name: 'is unknown while a list is',
    scope: dynamicScope({ tags: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may have more than 50 tags or resource groups',
      reason: 'tags is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while machines beyond the limit may be in it',
    scope: dynamicScope(),
    members: { certain: 999, possible: 2, why: 'the location of the machine is not known' },
    expect: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may have more than 1000 machines',
      reason: 'Whether machines are in the dynamic scope is not known: the location of the machine is not known.',
    },
  },
  {
    name: 'refuses too many machines, tags and groups in one sentence',
    scope: dynamicScope({ resourceGroups: groups(51), tags: tags(52) }),
    members: { certain: 1001, possible: 0 },
    expect: {
      outcome: 'violation',
      property: 'filter',
      message: 'has 1001 machines; allowed: at most 1000 and 52 tags; allowed: at most 50 and 51 resource groups; allowed: at most 50',
      fix: 'Split it into several dynamic scopes.',
    },
  },
]);
