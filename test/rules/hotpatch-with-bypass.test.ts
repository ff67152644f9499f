import { absent, unknown, value } from '../../src/estate/known.ts';
import { arcServer, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const hot = value(true);

testRule('hotpatch-with-bypass', [
  { name: 'passes hotpatching without the bypass', machine: windowsVm({ hotpatch: hot, bypass: value(false) }), expect: 'pass' },
  { name: 'passes hotpatching where the bypass is absent', machine: windowsVm({ hotpatch: hot, bypass: absent }), expect: 'pass' },
  {
    name: 'refuses hotpatching with the bypass',
    machine: windowsVm({ hotpatch: hot, bypass: value(true) }),
    expect: {
      outcome: 'violation',
      property: 'hotpatch',
      message: 'has hotpatch and bypass both set; asked for: only one of them, since Azure refuses the pair',
      fix: 'Set hotpatching_enabled = false, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false and assign no schedule.',
    },
  },
  {
    name: "names Azure's own properties where the machine is not written with azurerm",
    machine: windowsVm({ hotpatch: hot, bypass: value(true), origin: { input: 'plan.json' } }),
    expect: { violation: 'hotpatch', fix: 'patchSettings.enableHotpatching = false' },
  },
  {
    name: 'is unknown while the bypass is',
    machine: windowsVm({ hotpatch: hot, bypass: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'hotpatch',
      message: 'may have hotpatch and bypass both set, which Azure refuses',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while hotpatching is and the bypass is set',
    machine: windowsVm({ hotpatch: unknown('known after apply'), bypass: value(true) }),
    expect: { unknown: 'hotpatch', reason: 'hotpatch is not known' },
  },
  {
    name: 'passes without the bypass whatever hotpatching turns out to be',
    machine: windowsVm({ hotpatch: unknown('known after apply') }),
    expect: 'pass',
  },
  { name: 'does not apply without hotpatching', machine: windowsVm({ bypass: value(true) }), expect: 'not-applicable' },
  {
    name: 'does not apply to Arc servers, which may have both',
    machine: arcServer({ hotpatch: hot, bypass: value(true) }),
    expect: 'not-applicable',
  },
]);
