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
    expect: { violation: 'effectiveReboot', fix: 'reboot_setting = "IfRequired"' },
  },
  {
    name: 'refuses Always of the schedule and says to change it there',
    machine: scheduled,
    around,
    expect: { violation: 'effectiveReboot', fix: 'install_patches of the schedule' },
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
    expect: { unknown: 'effectiveReboot', reason: 'rebootSetting is not known: known after apply.' },
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
    expect: { unknown: 'effectiveReboot', reason: 'os is not known: not written.' },
  },
]);
