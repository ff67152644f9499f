import { unknown, value } from '../../src/estate/known.ts';
import { assignment, schedule, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const sql = windowsVm({ bypass: value(true), sqlPatching: value(true) });
const monthly = schedule();
const assigned = { schedules: [monthly], assignments: [assignment(monthly, sql)] };

testRule('sql-automated-patching-conflict', [
  { name: 'passes Automated Patching without a schedule', machine: sql, expect: 'pass' },
  {
    name: 'passes a SQL virtual machine without Automated Patching on a schedule',
    machine: { ...sql, sqlPatching: value(false) },
    around: assigned,
    expect: 'pass',
  },
  { name: 'does not apply without a SQL virtual machine', machine: windowsVm(), around: assigned, expect: 'not-applicable' },
  {
    name: 'refuses Automated Patching beside a schedule that patches',
    machine: sql,
    around: assigned,
    expect: {
      outcome: 'violation',
      property: 'sqlPatching',
      message:
        'is patched by Automated Patching of SQL Server and by the schedule azurerm_maintenance_configuration.monthly; asked for: only one of them',
      fix: 'Remove auto_patching (ARM: autoPatchingSettings.enable = false), or take the machine out of the schedule.',
    },
  },
  {
    name: 'passes beside a schedule that has expired',
    machine: sql,
    around: { ...assigned, schedules: [{ ...monthly, expiration: value('2020-01-01 00:00') }] },
    expect: 'pass',
  },
  {
    name: 'is unknown where the schedule may reach another machine',
    machine: sql,
    around: {
      schedules: [monthly],
      assignments: [assignment(monthly, sql, { target: { kind: 'any', why: 'its machine is not known' } })],
    },
    expect: {
      outcome: 'unknown',
      property: 'sqlPatching',
      message: 'may be patched both by Automated Patching of SQL Server and by a schedule',
      reason: 'Whether a schedule patches these machines is not known: its machine is not known.',
    },
  },
  {
    name: 'is unknown while Automated Patching is and a schedule patches the machine',
    machine: { ...sql, sqlPatching: unknown('known after apply') },
    around: assigned,
    expect: {
      outcome: 'unknown',
      property: 'sqlPatching',
      message: 'may be patched both by Automated Patching of SQL Server and by a schedule',
      reason: 'sqlPatching is not known: known after apply.',
    },
  },
  {
    name: 'passes without a schedule whatever Automated Patching turns out to be',
    machine: { ...sql, sqlPatching: unknown('known after apply') },
    expect: 'pass',
  },
  {
    name: 'names the schedule that certainly patches, not one that may',
    machine: sql,
    around: {
      schedules: [schedule({ id: 'open', mode: unknown('x') }), schedule({ id: 'host', scope: value('Host') }), monthly],
      assignments: [
        assignment(schedule({ id: 'open' }), sql),
        assignment(schedule({ id: 'host' }), sql),
        assignment(monthly, sql, { target: { kind: 'any', why: 'x' } }),
        assignment(schedule({ id: monthly.id }), sql),
      ],
    },
    expect: { violation: 'sqlPatching', message: `by the schedule ${monthly.id}; asked for` },
  },
  {
    name: 'gives the reason of the schedule that may patch, not of the one that does not',
    machine: sql,
    around: {
      schedules: [schedule({ id: 'host', scope: value('Host') }), schedule({ id: 'open', mode: unknown('x') })],
      assignments: [assignment(schedule({ id: 'host' }), sql), assignment(schedule({ id: 'open' }), sql)],
    },
    expect: { unknown: 'sqlPatching', reason: 'these machines is not known: the patch mode of the schedule is not known.' },
  },
]);
