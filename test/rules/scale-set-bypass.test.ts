import { absent, unknown, value } from '../../src/estate/known.ts';
import { flexibleScaleSet, linuxVm, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const byPlatform = value('AutomaticByPlatform' as const);

testRule('scale-set-bypass', [
  { name: 'passes a set without the bypass', machine: flexibleScaleSet({ patchMode: byPlatform, bypass: value(false) }), expect: 'pass' },
  { name: 'passes a set where the bypass is absent', machine: flexibleScaleSet({ patchMode: byPlatform, bypass: absent }), expect: 'pass' },
  {
    name: 'refuses a set with the bypass',
    machine: flexibleScaleSet({ patchMode: byPlatform, bypass: value(true) }),
    expect: {
      outcome: 'violation',
      property: 'bypass',
      message:
        'has patchMode AutomaticByPlatform with bypass set, and no schedule can reach a scale set: nobody patches it; asked for: no bypass',
      fix: 'Set patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = false with azapi_update_resource.',
    },
  },
  {
    name: 'is unknown while the bypass is',
    machine: flexibleScaleSet({ patchMode: byPlatform, bypass: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'bypass',
      message: 'may have patchMode AutomaticByPlatform with bypass set, and then nobody patches it',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the mode is and the bypass is set',
    machine: flexibleScaleSet({ patchMode: unknown('known after apply'), bypass: value(true) }),
    expect: { unknown: 'bypass', reason: 'patchMode is not known' },
  },
  {
    name: 'does not apply to another mode',
    machine: flexibleScaleSet({ patchMode: value('ImageDefault'), bypass: value(true) }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to uniform scale sets', machine: uniformScaleSet({ bypass: value(true) }), expect: 'not-applicable' },
  { name: 'does not apply to machines', machine: linuxVm({ patchMode: byPlatform, bypass: value(true) }), expect: 'not-applicable' },
]);
