import { unknown } from '../../src/estate/known.ts';
import { linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const membership = { kind: 'none', why: 'no environment matches tag environment=sandbox' } as const;

testRule('environment-unmatched', [
  { name: 'passes a machine of an environment', machine: linuxVm(), expect: 'pass' },
  {
    name: 'refuses a machine of none and says why',
    machine: linuxVm(),
    unmatched: { effect: 'fail', membership },
    expect: {
      outcome: 'violation',
      property: 'environment',
      message: 'belongs to no environment of the policy (no environment matches tag environment=sandbox); asked for: one',
      fix: 'Tag or name the machine so that an environment matches it, or add an environment to the policy.',
    },
  },
  {
    name: 'refuses it alike where the policy only warns',
    machine: linuxVm(),
    unmatched: { effect: 'warn', membership },
    expect: { violation: 'environment' },
  },
  { name: 'does not look at the facts of the machine', machine: linuxVm({ tags: unknown('known after apply') }), expect: 'pass' },
]);
