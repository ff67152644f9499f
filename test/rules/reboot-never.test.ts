import { absent, unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const scheduled = linuxVm({ bypass: value(true), rebootSetting: absent });
const bad = schedule({ reboot: value('Never') });
const around = { schedules: [bad], assignments: [assignment(bad, scheduled)] };

testRule('reboot-never', [
  { name: 'passes IfRequired', machine: linuxVm({ rebootSetting: value('IfRequired') }), expect: 'pass' },
  { name: 'passes a setting that nobody wrote where Azure patches', machine: linuxVm({ rebootSetting: absent }), expect: 'pass' },
  {
    name: 'refuses Never on the machine',
    machine: linuxVm({ rebootSetting: value('Never') }),
    expect: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never, so patches that need a reboot stay without effect; asked for: IfRequired',
      fix: 'Set reboot_setting = "IfRequired".',
    },
  },
  {
    name: 'refuses Never of the schedule and says to change it there',
    machine: scheduled,
    around,
    expect: {
      outcome: 'violation',
      property: 'effectiveReboot',
      message: 'is patched with the reboot setting Never, so patches that need a reboot stay without effect; asked for: IfRequired',
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
    expect: { unknown: 'effectiveReboot', reason: 'rebootSetting is not known: known after apply.' },
  },
  {
    name: 'does not apply where nothing of Azure patches',
    machine: linuxVm({ patchMode: value('ImageDefault'), rebootSetting: value('Never') }),
    expect: 'not-applicable',
  },
  {
    name: 'leaves it to reboot-setting where the policy lists settings',
    machine: linuxVm({ rebootSetting: value('Never') }),
    requirements: { reboot: ['IfRequired'] },
    expect: 'not-applicable',
  },
  {
    name: 'refuses it on Windows too',
    machine: windowsVm({ rebootSetting: value('Never') }),
    expect: { violation: 'effectiveReboot' },
  },
  {
    name: 'leaves out that nobody may patch it: it is refused in every other case',
    machine: linuxVm({ rebootSetting: value('Never'), bypass: unknown('known after apply') }),
    expect: { violation: 'effectiveReboot', message: 'is patched with the reboot setting Never' },
  },
  {
    name: 'leaves out that nobody may patch it: it passes in every other case',
    machine: linuxVm({ rebootSetting: value('IfRequired'), bypass: unknown('known after apply') }),
    expect: 'pass',
  },
  {
    name: 'is unknown where a schedule outside may bring another setting',
    machine: { ...scheduled, bypass: unknown('known after apply') },
    around: { ...around, assignments: [assignment(bad, scheduled, { target: { kind: 'any', why: 'the id is not known' } })] },
    expect: { unknown: 'effectiveReboot' },
  },
]);
