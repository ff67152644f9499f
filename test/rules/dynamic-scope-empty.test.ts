import { dynamicScope } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const scope = dynamicScope();

testRule('dynamic-scope-empty', [
  { name: 'passes a scope with a machine', scope, expect: 'pass' },
  { name: 'passes a scope with a machine of an open input', scope, closed: false, expect: 'pass' },
  {
    name: 'refuses a scope without one in a closed input',
    scope,
    members: { certain: 0, possible: 0 },
    expect: {
      outcome: 'violation',
      property: 'filter',
      message: 'has a filter that selects no machine; asked for: at least one',
      fix: 'Check the groups, locations and tags of the filter: Azure accepts names that do not exist.',
    },
  },
  {
    name: 'is unknown where machines may be in it',
    scope,
    members: { certain: 0, possible: 2, why: 'the location of the machine is not known' },
    expect: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may select no machine',
      reason: 'Whether machines are in the dynamic scope is not known: the location of the machine is not known.',
    },
  },
  {
    name: 'does not apply in an open input, where others may be in it',
    scope,
    members: { certain: 0, possible: 0 },
    closed: false,
    expect: 'not-applicable',
  },
]);
