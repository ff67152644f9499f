import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import type { Machine, Observed } from '../../src/estate/machine.ts';
import { linuxVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const kept = (overwrites: Partial<Observed> = {}, machine: Partial<Machine> = {}): Machine => {
  return linuxVm({ change: 'keep', observed: { ...linuxVm(), ...overwrites }, ...machine });
};

testRule('patch-drift', [
  { name: 'passes where both say the same', machine: kept(), expect: 'pass' },
  {
    name: 'refuses another patch mode, and says both',
    machine: kept({ patchMode: value('ImageDefault') }),
    expect: {
      violation: 'patchMode',
      message: 'has patchMode ImageDefault in Azure and AutomaticByPlatform in the plan',
      fix: 'Plan again with a fresh state',
    },
  },
  {
    name: 'names everything that differs',
    machine: kept({ bypass: value(true), rebootSetting: value('Never') }),
    expect: {
      violation: 'bypass',
      message: 'has bypass true in Azure and false in the plan, rebootSetting Never in Azure and not set in the plan',
    },
  },
  { name: 'passes a default that one side does not write', machine: kept({ bypass: absent }, { bypass: implicit(false) }), expect: 'pass' },
  {
    name: 'refuses a value that one side lacks',
    machine: kept({ patchMode: absent }),
    expect: { violation: 'patchMode', message: 'patchMode not set in Azure' },
  },
  { name: 'compares nothing that is not known', machine: kept({ patchMode: unknown('denied') }), expect: 'pass' },
  {
    name: 'does not apply to a machine that the plan changes',
    machine: kept({ patchMode: value('ImageDefault') }, { change: 'update' }),
    expect: 'not-applicable',
  },
  { name: 'does not apply without a live estate', machine: linuxVm({ change: 'keep' }), expect: 'not-applicable' },
]);
