import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import { flexibleScaleSet, legacyVm, linuxVm, specialisedVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('specialised-disk-unmanaged', [
  {
    name: 'passes a specialised disk that waits for a schedule',
    machine: specialisedVm({ patchMode: value('AutomaticByPlatform'), bypass: value(true) }),
    expect: 'pass',
  },
  {
    name: 'passes a specialised disk whose system is told to update itself',
    machine: specialisedVm({ patchMode: value('ImageDefault') }),
    expect: 'pass',
  },
  {
    name: 'refuses a specialised disk without patch settings',
    machine: specialisedVm(),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        "is made from a specialised disk and has no patch settings, so only the system decides; asked for: patch settings of a customer's schedule or of the system",
      fix: 'Create it from an image, or set patchSettings.patchMode = AutomaticByPlatform and patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = true with azapi_update_resource (API 2023-07-01 or newer), and assign a schedule.',
    },
  },
  {
    name: 'refuses one whose mode nobody wrote',
    machine: specialisedVm({ patchMode: implicit('ImageDefault') }),
    expect: { violation: 'patchMode' },
  },
  {
    name: 'refuses one that is left to Azure, which does not patch specialised disks by itself',
    machine: specialisedVm({ patchMode: value('AutomaticByPlatform') }),
    expect: {
      outcome: 'violation',
      property: 'patchMode',
      message:
        "is made from a specialised disk and is left to Azure, which does not patch specialised disks by itself; asked for: patch settings of a customer's schedule or of the system",
      fix: 'Create it from an image, or set patchSettings.patchMode = AutomaticByPlatform and patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = true with azapi_update_resource (API 2023-07-01 or newer), and assign a schedule.',
    },
  },
  {
    name: 'is unknown while it is unknown whether the disk is specialised',
    machine: specialisedVm({ specialised: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'patchMode',
      message: 'may be made from a specialised disk without working patch settings',
      reason: 'specialised is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the mode is',
    machine: specialisedVm({ patchMode: unknown('not collected') }),
    expect: { unknown: 'patchMode', reason: 'patchMode is not known: not collected.' },
  },
  { name: 'passes a machine made from an image', machine: linuxVm({ patchMode: absent }), expect: 'pass' },
  {
    name: 'does not apply where nothing says that the disk is specialised',
    machine: linuxVm({ specialised: absent }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to legacy machines', machine: legacyVm({ specialised: value(true) }), expect: 'not-applicable' },
  {
    name: 'does not apply to scale sets',
    machine: flexibleScaleSet({ specialised: value(true), patchMode: absent }),
    expect: 'not-applicable',
  },
]);
