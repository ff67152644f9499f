import { dynamicScope } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const scope = dynamicScope();
const unclaimed = { why: 'they may lie outside the input', unclaimed: true } as const;

testRule('dynamic-scope-empty', [
  { name: 'passes a scope with a machine', scope, expect: 'pass' },
  { name: 'passes a scope with a machine of an open input', scope, unread: unclaimed, expect: 'pass' },
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
    unread: unclaimed,
    expect: 'not-applicable',
  },
  {
    name: 'is unknown where machines that it may select were not read',
    scope,
    members: { certain: 0, possible: 0 },
    unread: { why: 'machines were left out by exclude-scopes' },
    expect: {
      outcome: 'unknown',
      property: 'filter',
      message: 'may select no machine',
      reason: 'Whether machines are in the dynamic scope is not known: machines were left out by exclude-scopes.',
    },
  },
]);
