import { unknown, value } from '../../src/estate/known.ts';
import { assignment, linuxVm, nodePool, nodeWindow, schedule, selection } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const vm = linuxVm({ bypass: value(true) });
const weekly = schedule({ id: 'azurerm_maintenance_configuration.weekly', name: value('weekly'), recurEvery: value('Week Sunday') });
const on = (...schedules: ReturnType<typeof schedule>[]) => ({ schedules, assignments: schedules.map((one) => assignment(one, vm)) });
const monthly = on(schedule());
const limit = { maxDaysWithoutCriticalPatches: 14 };

testRule('schedule-gap', [
  { name: 'passes exactly the limit', machine: vm, around: monthly, requirements: { maxDaysWithoutCriticalPatches: 35 }, expect: 'pass' },
  {
    name: 'refuses a day more, and says the dates',
    machine: vm,
    around: monthly,
    requirements: { maxDaysWithoutCriticalPatches: 34 },
    expect: {
      violation: 'worstGap',
      message: 'has a worst gap of 35 days (2026-12-15 to 2027-01-19); allowed: at most 34',
      fix: 'Let a schedule with these classes come more often, for example recur_every = "4Weeks Sunday".',
    },
  },
  {
    name: 'is unknown where only an undocumented reading keeps the limit',
    machine: vm,
    around: on({ ...weekly, recurEvery: value('2Weeks Sunday,Monday') }),
    requirements: { maxDaysWithoutCriticalPatches: 10 },
    expect: {
      unknown: 'worstGap',
      message: 'may have a worst gap of 13 days (2026-11-23 to 2026-12-06) if weeks begin on Sunday, and 8 days',
      reason: 'Azure does not document on which day the weeks of a list begin',
    },
  },
  {
    name: 'passes where both readings keep the limit',
    machine: vm,
    around: on({ ...weekly, recurEvery: value('2Weeks Sunday,Monday') }),
    requirements: { maxDaysWithoutCriticalPatches: 14 },
    expect: 'pass',
  },
  {
    name: 'refuses by the reading that it decided for, also where the other would keep the limit',
    machine: vm,
    around: on({ ...weekly, recurEvery: value('2Weeks Saturday,Sunday') }),
    requirements: { maxDaysWithoutCriticalPatches: 10 },
    expect: { violation: 'worstGap', message: 'has a worst gap of 13 days' },
  },
  {
    name: 'takes its own limit first',
    machine: vm,
    around: monthly,
    requirements: { maxDaysWithoutCriticalPatches: 14 },
    settings: { maxDays: 60 },
    expect: 'pass',
  },
  {
    name: 'passes where several schedules together come often enough',
    machine: vm,
    around: on(schedule(), weekly),
    requirements: limit,
    expect: 'pass',
  },
  {
    name: 'leaves out a schedule that brings other classes',
    machine: vm,
    around: on(schedule(), { ...weekly, linux: value(selection({ classifications: value(['Other']) })) }),
    requirements: limit,
    expect: { violation: 'worstGap' },
  },
  {
    name: 'refuses an expiry that comes sooner than the limit',
    machine: vm,
    around: on({ ...weekly, expiration: value('2026-12-01 00:00') }),
    requirements: limit,
    expect: {
      violation: 'worstGap',
      message: 'has no window left after 2026-11-29; allowed: at most 14',
      fix: 'Remove expiration_date_time',
    },
  },
  {
    name: 'asks for an earlier start where only the first window is too far off',
    machine: vm,
    around: on({ ...weekly, start: value('2027-03-01 02:00') }),
    requirements: limit,
    expect: { violation: 'worstGap', message: '(2026-11-22 to 2027-03-07)', fix: 'set start_date_time' },
  },
  {
    name: 'passes an expiry later than the limit',
    machine: vm,
    around: on({ ...weekly, expiration: value('2026-12-14 00:00') }),
    requirements: limit,
    expect: 'pass',
  },
  {
    name: 'is unknown where another schedule may come in between',
    machine: vm,
    around: {
      schedules: [schedule(), weekly],
      assignments: [assignment(schedule(), vm), assignment(weekly, vm, { target: { kind: 'any', why: 'its machine is not known' } })],
    },
    requirements: limit,
    expect: {
      unknown: 'worstGap',
      message: 'may have a worst gap of 35 days',
      reason: 'Which schedules patch these machines is not known: its machine is not known.',
    },
  },
  {
    name: 'is unknown while the windows are',
    machine: vm,
    around: on(schedule({ recurEvery: unknown('known after apply') })),
    requirements: limit,
    expect: { unknown: 'worstGap', message: 'may have a worst gap that is not known; allowed: at most 14' },
  },
  {
    name: 'is unknown where somebody else may patch the machine',
    machine: { ...vm, bypass: unknown('known after apply') },
    around: monthly,
    requirements: limit,
    expect: { unknown: 'worstGap', message: 'may have a worst gap of 35 days' },
  },
  {
    name: 'refuses a machine whose schedules bring other classes only',
    machine: vm,
    around: on({ ...weekly, linux: value(selection({ classifications: value(['Other']) })) }),
    requirements: limit,
    expect: {
      violation: 'worstGap',
      message: 'has no schedule that brings critical and security patches; allowed: at most 14 days without them',
    },
  },
  { name: 'does not apply to machines that Azure patches', machine: linuxVm(), requirements: limit, expect: 'not-applicable' },
  { name: 'does not apply without a limit', machine: vm, around: monthly, expect: 'not-applicable' },
]);

const inWindow = (window = nodeWindow(), pool = nodePool()) => ({ schedules: [window], assignments: [assignment(window, pool)] });
const fix =
  'Let the window for the nodes come more often: maintenance_window_node_os (ARM: the maintenanceConfiguration aksManagedNodeOSUpgradeSchedule).';

testRule('schedule-gap', [
  { name: 'passes a node pool whose window comes each week', machine: nodePool(), around: inWindow(), requirements: limit, expect: 'pass' },
  {
    name: 'refuses a node pool whose window comes too seldom, from whatever day it counts',
    machine: nodePool({ nodeChannel: value('SecurityPatch') }),
    around: inWindow(nodeWindow({ recurEvery: value('3Months First Saturday') })),
    requirements: limit,
    expect: {
      outcome: 'violation',
      property: 'worstGap',
      message: 'has a worst gap of 98 days between the windows of its cluster; allowed: at most 14',
      fix,
    },
  },
  {
    name: 'refuses a window that does not open for too long',
    machine: nodePool(),
    around: inWindow(nodeWindow({ notAllowed: value(['2026-12-01/2026-12-31']) })),
    requirements: limit,
    expect: { violation: 'worstGap', message: 'has a worst gap of 35 days' },
  },
  {
    name: 'is unknown where AKS chooses the time',
    machine: nodePool(),
    requirements: limit,
    expect: {
      outcome: 'unknown',
      property: 'worstGap',
      message: 'has no maintenance window for its nodes; allowed: at most 14',
      reason: 'AKS chooses when it updates the nodes of these pools: their clusters have no maintenance window for them.',
    },
  },
  {
    name: 'is unknown where the window is',
    machine: nodePool(),
    around: inWindow(nodeWindow({ recurEvery: unknown('known after apply') })),
    requirements: limit,
    expect: { unknown: 'worstGap', reason: 'When AKS updates these node pools is not known: known after apply.' },
  },
  {
    name: 'is unknown where the channel is',
    machine: nodePool({ nodeChannel: unknown('known after apply') }),
    around: inWindow(nodeWindow({ recurEvery: value('3Months First Saturday') })),
    requirements: limit,
    expect: { unknown: 'worstGap', reason: 'nodeChannel is not known: known after apply.' },
  },
  ...(['Unmanaged', 'None'] as const).map((channel) => ({
    name: `does not apply to a node pool that AKS does not update: ${channel}`,
    machine: nodePool({ nodeChannel: value(channel) }),
    around: inWindow(nodeWindow({ recurEvery: value('3Months First Saturday') })),
    requirements: limit,
    expect: 'not-applicable' as const,
  })),
]);
