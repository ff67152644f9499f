import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import { arcServer, flexibleScaleSet, legacyVm, linuxVm, specialisedVm, undeclaredVm, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const on = { bypass: value(true) };
const onceMore = unknown('known after apply');

testRule('bypass-on-wrong-mode', [
  { name: 'passes the bypass with its mode', machine: linuxVm(on), expect: 'pass' },
  {
    name: 'refuses the bypass with another mode',
    machine: linuxVm({ ...on, patchMode: value('ImageDefault') }),
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is ImageDefault; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patch_mode = "AutomaticByPlatform", and assign a schedule, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    name: 'refuses the bypass with the default mode',
    machine: undeclaredVm(on),
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is ImageDefault by default; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patch_mode = "AutomaticByPlatform", and assign a schedule, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    name: 'refuses the bypass where the mode is absent',
    machine: linuxVm({ ...on, patchMode: absent }),
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is not set; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patch_mode = "AutomaticByPlatform", and assign a schedule, or: Set bypass_platform_safety_checks_on_user_schedule_enabled = false.',
    },
  },
  {
    name: 'refuses it on a flexible scale set, which no schedule could patch',
    machine: flexibleScaleSet({ ...on, patchMode: implicit('ImageDefault') }),
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message: 'has bypass set, but patchMode is ImageDefault by default; the bypass works only with patchMode AutomaticByPlatform',
      fix: 'Set patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = false with azapi_update_resource.',
    },
  },
  {
    name: 'is unknown while the mode is',
    machine: linuxVm({ ...on, patchMode: onceMore }),
    expect: { unknown: 'bypass', reason: 'patchMode is not known: known after apply.' },
  },
  {
    name: 'is unknown while the flag is',
    machine: undeclaredVm({ bypass: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have bypass set without patchMode AutomaticByPlatform, and then the bypass does nothing',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown whether the disk is specialised',
    machine: undeclaredVm({ ...on, specialised: onceMore }),
    expect: { unknown: 'bypass', reason: 'specialised is not known' },
  },
  { name: 'passes the mode whatever the flag turns out to be', machine: linuxVm({ bypass: onceMore }), expect: 'pass' },
  { name: 'does not apply without the bypass', machine: undeclaredVm(), expect: 'not-applicable' },
  { name: 'does not apply where the bypass is absent', machine: undeclaredVm({ bypass: absent }), expect: 'not-applicable' },
  { name: 'does not apply to specialised disks', machine: specialisedVm(on), expect: 'not-applicable' },
  { name: 'does not apply to resources without patch settings', machine: legacyVm(on), expect: 'not-applicable' },
  { name: 'does not apply to uniform scale sets', machine: uniformScaleSet(on), expect: 'not-applicable' },
  { name: 'does not apply to Arc servers', machine: arcServer(on), expect: 'not-applicable' },
]);
