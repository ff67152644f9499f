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
  { name: 'passes a uniform set with the automatic OS upgrade and a health probe', machine: uniformScaleSet(), expect: 'pass' },
  {
    name: 'refuses the automatic OS upgrade without a health signal',
    machine: uniformScaleSet({ health: value(false) }),
    expect: {
      outcome: 'violation',
      property: 'health',
      message: 'has the automatic OS upgrade without a health probe or an application health extension, which Azure requires',
      fix: 'Set health_probe_id (ARM: networkProfile.healthProbe), or add the application health extension (ARM: extensionProfile.extensions).',
    },
  },
  {
    name: 'refuses it on a flexible set as well, whatever its patch mode',
    machine: flexibleScaleSet({ patchMode: value('ImageDefault'), automaticOsUpgrade: value(true), health: absent }),
    expect: { violation: 'health', message: 'the automatic OS upgrade' },
  },
  {
    name: 'reports what is certain before what is not',
    machine: flexibleScaleSet({ automaticOsUpgrade: unknown('known after apply'), health: value(false) }),
    expect: { violation: 'health', message: 'patchMode AutomaticByPlatform' },
  },
  {
    name: 'is unknown while the upgrade policy of a set without a health signal is',
    machine: uniformScaleSet({ automaticOsUpgrade: unknown('known after apply'), health: value(false) }),
    expect: { unknown: 'health', reason: 'automaticOsUpgrade is not known: known after apply.' },
  },
  {
    name: 'does not apply to a uniform set without the automatic OS upgrade',
    machine: uniformScaleSet({ patchMode: value('AutomaticByPlatform'), automaticOsUpgrade: value(false), health: absent }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to machines', machine: linuxVm(), expect: 'not-applicable' },
]);
