import { absent, unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const ifRequired = { reboot: ['IfRequired'] } as const;
const never = schedule({ reboot: value('Never') });
const scheduled = linuxVm({ bypass: value(true) });
const own = linuxVm({ bypass: value(true), rebootSetting: value('IfRequired') });
const reached = (machine = scheduled, by = never) => ({ schedules: [by], assignments: [assignment(by, machine)] });

testRule('reboot-setting', [
  {
    name: 'passes an allowed setting of the machine, which wins over the schedule',
    machine: own,
    around: reached(own),
    requirements: ifRequired,
    expect: 'pass',
  },
  {
    name: 'passes an allowed setting of the schedule',
    machine: scheduled,
    around: reached(scheduled, schedule()),
    requirements: ifRequired,
    expect: 'pass',
  },
  {
    name: 'refuses a setting of the machine',
    machine: windowsVm({ rebootSetting: value('Always') }),
    requirements: ifRequired,
    expect: { violation: 'effectiveReboot', message: 'Always; allowed: IfRequired', fix: 'reboot_setting = "IfRequired"' },
  },
  {
    name: 'refuses a setting of the schedule and says to change it there',
    machine: scheduled,
    around: reached(),
    requirements: ifRequired,
    expect: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never (from the schedule); allowed: IfRequired',
      fix: 'Set reboot = "IfRequired" in install_patches of the schedule (ARM: installPatches.rebootSetting).',
    },
  },
  {
    name: 'refuses what it takes as the default of the service, and says that Azure does not document it',
    machine: linuxVm({ rebootSetting: absent }),
    requirements: { reboot: ['Always'] },
    expect: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message:
        'is patched with the reboot setting IfRequired (taken as the default of the service, which Azure does not document); allowed: Always',
      fix: 'Set reboot_setting = "Always".',
    },
  },
  {
    name: 'passes an absent setting where the default of the service is allowed',
    machine: linuxVm({ rebootSetting: absent }),
    requirements: ifRequired,
    expect: 'pass',
  },
  {
    name: 'is unknown while the setting is',
    machine: linuxVm({ rebootSetting: unknown('known after apply') }),
    requirements: ifRequired,
    expect: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be patched with the reboot setting one that is not known; allowed: IfRequired',
      reason: 'rebootSetting is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the setting of the schedule is',
    machine: scheduled,
    around: reached(scheduled, schedule({ reboot: unknown('known after apply') })),
    requirements: ifRequired,
    expect: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be patched with the reboot setting one that is not known; allowed: IfRequired; set it on the machine to settle it',
      reason: 'The reboot setting of the schedules that reach these machines is not known, or they differ.',
    },
  },
  {
    name: 'refuses a setting also where it takes effect only if a schedule is assigned outside the input',
    machine: linuxVm({ bypass: value(true), rebootSetting: value('Never') }),
    around: { closed: false },
    requirements: ifRequired,
    expect: { violation: 'effectiveReboot' },
  },
  {
    name: 'passes an allowed setting also where it may never take effect',
    machine: linuxVm({ rebootSetting: value('IfRequired') }),
    around: { closed: false },
    requirements: ifRequired,
    expect: 'pass',
  },
  {
    name: 'does not apply where nothing of Azure patches',
    machine: windowsVm({ patchMode: value('AutomaticByOS'), rebootSetting: value('Always') }),
    requirements: ifRequired,
    expect: 'not-applicable',
  },
  { name: 'does not apply where every setting is allowed', machine: linuxVm({ rebootSetting: value('Never') }), expect: 'not-applicable' },
  {
    name: 'names each setting that may win where none of them is allowed',
    machine: scheduled,
    patching: {
      effectiveReboot: [
        { setting: 'Never', from: 'schedule' },
        { setting: 'Always', from: 'machine' },
      ],
    },
    requirements: { reboot: ['IfRequired'] },
    expect: {
      violation: 'effectiveReboot',
      message: 'is patched with the reboot setting Never (from the schedule) or Always; allowed: IfRequired',
    },
  },
  {
    name: 'is unknown where a setting is refused and another one is not known',
    machine: scheduled,
    patching: { effectiveReboot: [{ setting: 'Never', from: 'schedule' }, 'unknown'] },
    requirements: { reboot: ['IfRequired', 'Always'] },
    expect: {
      unknown: 'effectiveReboot',
      message: 'may be patched with the reboot setting Never (from the schedule) or one that is not known; allowed: IfRequired, Always',
    },
  },
  {
    name: 'names every setting that is allowed',
    machine: linuxVm({ rebootSetting: value('Never') }),
    requirements: { reboot: ['IfRequired', 'Always'] },
    expect: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never; allowed: IfRequired, Always',
      fix: 'Set reboot_setting = "IfRequired".',
    },
  },
  {
    name: 'refuses a setting while it is unknown whether Azure patches the machine',
    machine: linuxVm({ rebootSetting: value('Never'), bypass: unknown('known after apply') }),
    requirements: ifRequired,
    expect: { violation: 'effectiveReboot', message: 'is patched with the reboot setting Never; allowed: IfRequired' },
  },
]);
