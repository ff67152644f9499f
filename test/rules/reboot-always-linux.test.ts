import { absent, unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const scheduled = linuxVm({ bypass: value(true), rebootSetting: absent });
const bad = schedule({ reboot: value('Always') });
const around = { schedules: [bad], assignments: [assignment(bad, scheduled)] };

testRule('reboot-always-linux', [
  { name: 'passes IfRequired', machine: linuxVm({ rebootSetting: value('IfRequired') }), expect: 'pass' },
  { name: 'passes a setting that nobody wrote where Azure patches', machine: linuxVm({ rebootSetting: absent }), expect: 'pass' },
  {
    name: 'refuses Always on the machine',
    machine: linuxVm({ rebootSetting: value('Always') }),
    expect: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Always, which reboots Linux even where no patch needs it; asked for: IfRequired',
      fix: 'Set reboot_setting = "IfRequired".',
    },
  },
  {
    name: 'refuses Always of the schedule and says to change it there',
    machine: scheduled,
    around,
    expect: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Always, which reboots Linux even where no patch needs it; asked for: IfRequired',
      fix: 'Set reboot = "IfRequired" in install_patches of the schedule (ARM: installPatches.rebootSetting).',
    },
  },
  {
    name: "passes where the machine's own setting wins over the schedule's",
    machine: { ...scheduled, rebootSetting: value('IfRequired') },
    around,
    expect: 'pass',
  },
  {
    name: 'is unknown while the setting is',
    machine: linuxVm({ rebootSetting: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it',
      reason: 'rebootSetting is not known: known after apply.',
    },
  },
  {
    name: 'does not apply where nothing of Azure patches',
    machine: linuxVm({ patchMode: value('ImageDefault'), rebootSetting: value('Always') }),
    expect: 'not-applicable',
  },
  {
    name: 'leaves it to reboot-setting where the policy lists settings',
    machine: linuxVm({ rebootSetting: value('Always') }),
    requirements: { reboot: ['IfRequired'] },
    expect: 'not-applicable',
  },
  { name: 'does not apply to Windows', machine: windowsVm({ rebootSetting: value('Always') }), expect: 'not-applicable' },
  {
    name: 'is unknown while the system is',
    machine: linuxVm({ os: unknown('not written'), rebootSetting: value('Always') }),
    expect: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it',
      reason: 'os is not known: not written.',
    },
  },
  {
    name: 'is unknown while the setting of the schedule is',
    machine: scheduled,
    around: { ...around, schedules: [schedule({ reboot: unknown('known after apply') })] },
    expect: {
      outcome: 'unknown',
      property: 'effectiveReboot',
      message: 'may be a Linux machine with the reboot setting Always, which reboots it even where no patch needs it',
      reason: 'The reboot setting of the schedules that reach these machines is not known, or they differ.',
    },
  },
  {
    name: 'leaves out that nobody may patch it: it is refused in every other case',
    machine: linuxVm({ rebootSetting: value('Always'), bypass: unknown('known after apply') }),
    expect: { violation: 'effectiveReboot', message: 'is patched with the reboot setting Always' },
  },
  {
    name: 'leaves out that nobody may patch it: it passes in every other case',
    machine: linuxVm({ rebootSetting: value('Never'), bypass: unknown('known after apply') }),
    expect: 'pass',
  },
  {
    name: 'does not apply where nothing of Azure patches, whatever else is unknown',
    machine: linuxVm({ os: unknown('not written'), patchMode: value('ImageDefault'), rebootSetting: value('Always') }),
    expect: 'not-applicable',
  },
]);
