import { absent, unknown, value } from '../../src/estate/known.ts';
import { flexibleScaleSet, linuxVm, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('scale-set-health-missing', [
  { name: 'passes a set with its health extension', machine: flexibleScaleSet(), expect: 'pass' },
  {
    name: 'refuses a set without one',
    machine: flexibleScaleSet({ health: value(false) }),
    expect: { violation: 'health', fix: 'ApplicationHealthLinux' },
  },
  {
    name: 'refuses a set where nothing speaks of health',
    machine: flexibleScaleSet({ health: absent }),
    expect: {
      outcome: 'violation',
      property: 'health',
      message: 'has patchMode AutomaticByPlatform without an application health extension, which Azure requires',
      fix: 'Add an extension block of type ApplicationHealthLinux or ApplicationHealthWindows by publisher Microsoft.ManagedServices (ARM: virtualMachineProfile.extensionProfile.extensions).',
    },
  },
  {
    name: 'is unknown while the extensions are',
    machine: flexibleScaleSet({ health: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'health',
      message: 'may have patchMode AutomaticByPlatform without an application health extension, which Azure requires',
      reason: 'health is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the mode is and health is missing',
    machine: flexibleScaleSet({ patchMode: unknown('known after apply'), health: value(false) }),
    expect: { unknown: 'health', reason: 'patchMode is not known' },
  },
  {
    name: 'does not apply to another mode',
    machine: flexibleScaleSet({ patchMode: value('ImageDefault'), health: absent }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to uniform scale sets',
    machine: uniformScaleSet({ patchMode: value('AutomaticByPlatform'), health: absent }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to machines', machine: linuxVm(), expect: 'not-applicable' },
]);
