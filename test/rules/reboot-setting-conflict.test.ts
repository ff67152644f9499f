import { absent, unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const always = linuxVm({ bypass: value(true), rebootSetting: value('Always') });
const ifRequired = schedule();
const weekly = schedule({ id: 'azurerm_maintenance_configuration.weekly', name: value('weekly'), reboot: value('Always') });
const reached = (by = ifRequired) => ({ schedules: [by], assignments: [assignment(by, always)] });
const candidates = { target: { kind: 'candidates', ids: [always.id, 'another'], why: 'a local hides which' } } as const;

testRule('reboot-setting-conflict', [
  { name: 'passes the same setting in both', machine: always, around: reached(weekly), expect: 'pass' },
  {
    name: 'refuses a setting that silently wins over that of the schedule',
    machine: always,
    around: reached(),
    expect: {
      outcome: 'violation',
      property: 'rebootSetting',
      message:
        'has rebootSetting Always, which wins over IfRequired of the schedule azurerm_maintenance_configuration.monthly; asked for: the same in both',
      fix: 'Leave reboot_setting out on the machine, or set it to what install_patches.reboot of the schedule says (ARM: automaticByPlatformSettings.rebootSetting, installPatches.rebootSetting).',
    },
  },
  {
    name: 'refuses a conflict with one of two schedules',
    machine: always,
    around: { schedules: [weekly, ifRequired], assignments: [assignment(weekly, always), assignment(ifRequired, always)] },
    expect: { violation: 'rebootSetting' },
  },
  { name: 'passes a schedule that says nothing', machine: always, around: reached(schedule({ reboot: absent })), expect: 'pass' },
  {
    name: 'passes beside a differing schedule that has expired',
    machine: always,
    around: {
      schedules: [weekly, { ...ifRequired, expiration: value('2020-01-01 00:00') }],
      assignments: [assignment(weekly, always), assignment(ifRequired, always)],
    },
    expect: 'pass',
  },
  {
    name: 'is unknown while the setting of the machine is',
    machine: linuxVm({ bypass: value(true), rebootSetting: unknown('known after apply') }),
    around: reached(),
    expect: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting (not known), which may contradict IfRequired of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'rebootSetting is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the setting of the schedule is',
    machine: always,
    around: reached(schedule({ reboot: unknown('known after apply') })),
    expect: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Always, which may contradict (not known) of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'reboot of the schedule is not known: known after apply.',
    },
  },
  {
    name: 'is unknown when the schedule lies outside the input',
    machine: always,
    around: {
      assignments: [assignment(ifRequired, always, { schedule: { kind: 'outside', resourceId: '/subscriptions/s/schedules/platform' } })],
    },
    expect: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Always, which may contradict (not known) of the schedule /subscriptions/s/schedules/platform',
      reason: 'The reboot setting of a schedule outside this input is not known.',
    },
  },
  {
    name: 'is unknown when the differing schedule may mean another machine',
    machine: always,
    around: { schedules: [weekly, ifRequired], assignments: [assignment(weekly, always), assignment(ifRequired, always, candidates)] },
    expect: { unknown: 'rebootSetting', reason: 'a local hides which' },
  },
  {
    name: 'does not apply without a setting of the machine',
    machine: linuxVm({ bypass: value(true) }),
    around: reached(),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to a machine that no schedule patches',
    machine: linuxVm({ rebootSetting: value('Always') }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply because of what may lie outside an open input',
    machine: always,
    around: { closed: false },
    expect: 'not-applicable',
  },
  {
    name: 'is unknown while the bypass is, and with it whether the schedule patches',
    machine: linuxVm({ bypass: unknown('known after apply'), rebootSetting: value('Never') }),
    around: reached(),
    expect: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Never, which may contradict IfRequired of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'bypass is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while it is unknown which machine the assignment means',
    machine: always,
    around: {
      schedules: [ifRequired],
      assignments: [assignment(ifRequired, always, { target: { kind: 'any', why: 'a local hides which' } })],
    },
    expect: {
      outcome: 'unknown',
      property: 'rebootSetting',
      message: 'has rebootSetting Always, which may contradict IfRequired of the schedule azurerm_maintenance_configuration.monthly',
      reason: 'schedule is not known: a local hides which.',
    },
  },
]);
