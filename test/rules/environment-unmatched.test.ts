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
    expect: { violation: 'environment', message: '(no environment matches tag environment=sandbox)', fix: 'add an environment' },
  },
  {
    name: 'refuses it alike where the policy only warns',
    machine: linuxVm(),
    unmatched: { effect: 'warn', membership },
    expect: { violation: 'environment' },
  },
  { name: 'does not look at the facts of the machine', machine: linuxVm({ tags: unknown('known after apply') }), expect: 'pass' },
]);
