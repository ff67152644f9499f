import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import {
  arcServer,
  flexibleScaleSet,
  legacyVm,
  linuxVm,
  specialisedVm,
  undeclaredVm,
  uniformScaleSet,
  windowsVm,
} from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const byDefault = implicit('ImageDefault' as const);

testRule('default-mode-implicit', [
  {
    name: 'passes a mode that is written, also if it is the default',
    machine: linuxVm({ patchMode: value('ImageDefault') }),
    expect: 'pass',
  },
  {
    name: 'refuses a mode that nobody wrote and names the default that applies',
    machine: undeclaredVm(),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message: 'has no patchMode written, so ImageDefault applies as the default of the service; asked for: a choice',
      fix: 'Set patch_mode = "ImageDefault" to keep today\'s behaviour, or choose another mode.',
    },
  },
  {
    name: 'refuses it on Windows',
    machine: windowsVm({ patchMode: implicit('AutomaticByOS') }),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message: 'has no patchMode written, so AutomaticByOS applies as the default of the service; asked for: a choice',
      fix: 'Set patch_mode = "AutomaticByOS" to keep today\'s behaviour, or choose another mode.',
    },
  },
  { name: 'refuses it on a flexible scale set', machine: flexibleScaleSet({ patchMode: byDefault }), expect: { violation: 'patchMode' } },
  {
    name: 'is unknown while the mode is',
    machine: linuxVm({ patchMode: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'patchMode',
      message: 'may have no patchMode written; asked for: a choice',
      reason: 'patchMode is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown whether the disk is specialised',
    machine: undeclaredVm({ specialised: unknown('known after apply') }),
    expect: { unknown: 'patchMode', reason: 'specialised is not known' },
  },
  { name: 'does not apply where there is no mode to write', machine: linuxVm({ patchMode: absent }), expect: 'not-applicable' },
  { name: 'does not apply to specialised disks', machine: specialisedVm({ patchMode: byDefault }), expect: 'not-applicable' },
  { name: 'does not apply to legacy machines', machine: legacyVm({ patchMode: byDefault }), expect: 'not-applicable' },
  { name: 'does not apply to uniform scale sets', machine: uniformScaleSet({ patchMode: byDefault }), expect: 'not-applicable' },
  { name: 'does not apply to Arc servers', machine: arcServer({ patchMode: byDefault }), expect: 'not-applicable' },
]);
