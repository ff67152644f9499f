import { unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const vm = linuxVm({ bypass: value(true) });
const tuesday = schedule();
const weekly = schedule({ id: 'azurerm_maintenance_configuration.weekly', name: value('weekly'), recurEvery: value('Week Tuesday') });
const perhaps = { kind: 'any', why: 'its machine is not known' } as const;
const on = (...schedules: ReturnType<typeof schedule>[]) => ({ schedules, assignments: schedules.map((one) => assignment(one, vm)) });

testRule('schedule-same-start', [
  {
    name: 'passes two schedules that never meet',
    machine: vm,
    around: on(tuesday, { ...weekly, recurEvery: value('Week Sunday') }),
    expect: 'pass',
  },
  {
    name: 'refuses two that meet, and says the first time',
    machine: vm,
    around: on(tuesday, weekly),
    expect: {
      violation: 'schedules',
      message: `is on the schedules ${tuesday.id} and ${weekly.id}, which both start at 2026-12-15 01:00 UTC; Azure runs only one of them`,
      fix: 'Start one of them at another time',
    },
  },
  {
    name: 'finds two that meet in different time zones',
    machine: vm,
    around: on(tuesday, { ...weekly, timeZone: value('UTC'), start: value('2026-01-06 01:00') }),
    expect: { violation: 'schedules' },
  },
  {
    name: 'passes where one of them has expired',
    machine: vm,
    around: on(tuesday, { ...weekly, expiration: value('2026-01-01 00:00') }),
    expect: 'not-applicable',
  },
  {
    name: 'is unknown while the windows of one are',
    machine: vm,
    around: on(tuesday, { ...weekly, recurEvery: unknown('known after apply') }),
    expect: { unknown: 'schedules', reason: 'Which schedules start together is not known: known after apply.' },
  },
  {
    name: 'is unknown while one that would meet may reach the machine',
    machine: vm,
    around: { schedules: [tuesday, weekly], assignments: [assignment(tuesday, vm), assignment(weekly, vm, { target: perhaps })] },
    expect: { unknown: 'schedules', reason: 'Which schedules start together is not known: its machine is not known.' },
  },
  {
    name: 'passes while one that never meets may reach the machine',
    machine: vm,
    around: {
      schedules: [tuesday, { ...weekly, recurEvery: value('Week Sunday') }],
      assignments: [assignment(tuesday, vm), assignment(weekly, vm, { target: perhaps })],
    },
    expect: 'pass',
  },
  {
    name: 'does not apply to a machine that one schedule reaches, perhaps twice',
    machine: vm,
    around: { schedules: [tuesday], assignments: [assignment(tuesday, vm), assignment(tuesday, vm, { id: 'second', target: perhaps })] },
    expect: 'not-applicable',
  },
  { name: 'does not apply to a machine on one schedule', machine: vm, around: on(tuesday), expect: 'not-applicable' },
]);
