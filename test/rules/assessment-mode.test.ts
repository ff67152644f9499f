import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import { arcServer, legacyVm, linuxVm, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('assessment-mode', [
  { name: 'passes a machine that is assessed every day', machine: linuxVm(), expect: 'pass' },
  {
    name: 'refuses a mode that is written down',
    machine: linuxVm({ assessmentMode: value('ImageDefault') }),
    expect: {
      outcome: 'violation',
      property: 'assessmentMode',
      message: 'has assessmentMode ImageDefault; asked for: AutomaticByPlatform',
      fix: 'Set patch_assessment_mode = "AutomaticByPlatform".',
    },
  },
  {
    name: 'refuses the default of the service and says that nobody wrote it',
    machine: linuxVm({ assessmentMode: implicit('ImageDefault') }),
    expect: {
      outcome: 'violation',
      property: 'assessmentMode',
      message: 'has no assessmentMode written, so ImageDefault applies; asked for: AutomaticByPlatform',
      fix: 'Set patch_assessment_mode = "AutomaticByPlatform".',
    },
  },
  { name: 'refuses an absent mode', machine: linuxVm({ assessmentMode: absent }), expect: { violation: 'assessmentMode' } },
  {
    name: 'tells a legacy machine to change its resource type',
    machine: legacyVm(),
    expect: { violation: 'assessmentMode', fix: 'Declare it as azurerm_linux_virtual_machine and set patch_assessment_mode' },
  },
  {
    name: 'tells the owner of an Arc server that assessing it may cost',
    machine: arcServer(),
    expect: {
      outcome: 'violation',
      property: 'assessmentMode',
      message: 'has no assessmentMode written, so ImageDefault applies; asked for: AutomaticByPlatform',
      fix: 'Set patchSettings.assessmentMode = AutomaticByPlatform with azapi_update_resource. Azure Update Manager may charge for an Arc server that is assessed.',
    },
  },
  {
    name: 'is unknown while the mode is',
    machine: linuxVm({ assessmentMode: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'assessmentMode',
      message: 'has an assessmentMode that is not known; asked for: AutomaticByPlatform',
      reason: 'assessmentMode is not known: known after apply.',
    },
  },
  { name: 'does not apply to uniform scale sets', machine: uniformScaleSet(), expect: 'not-applicable' },
  {
    name: 'takes the allowed modes from the policy',
    machine: linuxVm({ assessmentMode: value('AutomaticByPlatform') }),
    settings: { allowed: ['ImageDefault'] },
    expect: { violation: 'assessmentMode', message: 'has assessmentMode AutomaticByPlatform; asked for: ImageDefault' },
  },
  {
    name: 'passes the mode that applies where none is written, if the policy allows it',
    machine: linuxVm({ assessmentMode: absent }),
    settings: { allowed: ['ImageDefault'] },
    expect: 'pass',
  },
  {
    name: 'asks for nothing where both modes are allowed',
    machine: linuxVm({ assessmentMode: unknown('known after apply') }),
    settings: { allowed: ['ImageDefault', 'AutomaticByPlatform'] },
    expect: 'pass',
  },
]);
