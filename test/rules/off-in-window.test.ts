import type { Assignment } from '../../src/estate/assignment.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { liveVm } from '../support/live.ts';
import { assignment, linuxVm, schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const berlin = 'W. Europe Standard Time';
const night = schedule({
  id: 'night',
  timeZone: value(berlin),
  start: value('2026-01-04 02:00'),
  duration: value('03:00'),
  recurEvery: value('Week Sunday'),
});
const noon = schedule({ ...night, id: 'noon', start: value('2026-01-04 12:00') });

const scheduled = (overwrites: Partial<Machine>) => linuxVm({ bypass: value(true), ...overwrites });
const shutAt = (time: string, zone = berlin, overwrites: Partial<Machine> = {}) =>
  scheduled({ shutdownTime: value(time), shutdownZone: value(zone), ...overwrites });
const startedAt = (time: string, days?: readonly string[]): Partial<Machine> => ({
  startTime: value(time),
  startZone: value(berlin),
  startDays: days ? value(days) : absent,
});

function on(machine: Machine, schedules: readonly Schedule[] = [night], overwrites: Partial<Assignment> = {}) {
  return { machine, around: { closed: true, schedules, assignments: schedules.map((one) => assignment(one, machine, overwrites)) } };
}

const off = (message: string) => ({ violation: 'shutdownTime', message });

testRule('off-in-window', [
  { name: 'passes a machine that nothing shuts down', ...on(scheduled({})), expect: 'pass' },
  {
    name: 'refuses one that is shut down in the evening before its windows',
    ...on(shutAt('19:00')),
    expect: {
      outcome: 'violation',
      property: 'shutdownTime',
      message:
        'is shut down every day at 19:00 (W. Europe Standard Time), so it is off in all 52 windows of the next year (of the schedule night), unless somebody starts it; asked for: running from 15 minutes before each window until it ends',
      fix: 'Have it shut down at another time, or started at least 15 minutes before each window, for example by a scheduled action (ARM: Microsoft.ComputeSchedule/scheduledActions).',
    },
  },
  {
    name: 'refuses one that is shut down while its windows are open',
    ...on(shutAt('03:00')),
    expect: off('so it is switched off in all 52'),
  },
  { name: 'counts the end of a window as outside of it', ...on(shutAt('06:00')), expect: { unknown: 'shutdownTime' } },
  { name: 'knows the time of other zones', ...on(shutAt('19:00', 'Tokyo Standard Time'), [noon]), expect: off('in all 52 windows') },
  {
    name: 'is unknown where there was time to start it by hand',
    ...on(shutAt('19:00'), [noon]),
    expect: { unknown: 'shutdownTime', reason: 'Whether somebody starts these machines before their windows is not known.' },
  },
  { name: 'takes the hours of the policy', ...on(shutAt('19:00'), [noon]), settings: { hours: 18 }, expect: off('in all 52 windows') },
  { name: 'and no more of them', ...on(shutAt('19:00')), settings: { hours: 6 }, expect: { unknown: 'shutdownTime' } },
  {
    name: 'says how many of the windows it concerns, with a low severity',
    ...on(shutAt('19:00'), [night, noon]),
    expect: {
      outcome: 'violation',
      severity: 'low',
      property: 'shutdownTime',
      message:
        'is shut down every day at 19:00 (W. Europe Standard Time), so it is off in 52 of the 104 windows of the next year (of the schedules night and noon), unless somebody starts it; asked for: running from 15 minutes before each window until it ends',
      fix: 'Have it shut down at another time, or started at least 15 minutes before each window, for example by a scheduled action (ARM: Microsoft.ComputeSchedule/scheduledActions).',
    },
  },
  { name: 'passes one that is started an hour before', ...on(shutAt('19:00', berlin, startedAt('01:00', ['Sunday']))), expect: 'pass' },
  { name: 'passes one that is started 15 minutes before, every day', ...on(shutAt('19:00', berlin, startedAt('01:45'))), expect: 'pass' },
  { name: 'refuses one that is started too late', ...on(shutAt('19:00', berlin, startedAt('01:46'))), expect: off('so it is off in all') },
  {
    name: 'refuses one that is started on other days',
    ...on(shutAt('19:00', berlin, startedAt('01:00', ['Monday', 'Tuesday']))),
    expect: off('so it is off in all'),
  },
  {
    name: 'refuses one that is shut down again in its window',
    ...on(shutAt('03:00', berlin, startedAt('01:00'))),
    expect: off('so it is switched off in all'),
  },
  {
    name: 'is unknown while the time is',
    ...on(scheduled({ shutdownTime: unknown('known after apply'), shutdownZone: value(berlin) })),
    expect: {
      outcome: 'unknown',
      property: 'shutdownTime',
      message: 'may be off in windows in which it is to be patched',
      reason: 'shutdownTime is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the zone is',
    ...on(scheduled({ shutdownTime: value('19:00'), shutdownZone: unknown('known after apply') })),
    expect: { unknown: 'shutdownTime', reason: 'shutdownZone is not known' },
  },
  {
    name: 'is unknown in a zone that nobody knows',
    ...on(shutAt('19:00', 'Middle Earth Standard Time')),
    expect: { unknown: 'shutdownTime', reason: 'its time zone or its days cannot be read' },
  },
  {
    name: 'is unknown while its windows are',
    ...on(shutAt('19:00'), [schedule({ ...night, recurEvery: unknown('known after apply') })]),
    expect: { unknown: 'shutdownTime', reason: 'Which windows these machines have is not known' },
  },
  {
    name: 'is unknown while its schedule is',
    ...on(shutAt('19:00'), [night], { target: { kind: 'any', why: 'the id is not known' } }),
    expect: { unknown: 'shutdownTime' },
  },
  {
    name: 'is unknown while it is not known what starts it',
    ...on(shutAt('19:00', berlin, { startTime: unknown('which machines x starts is not known') })),
    expect: { unknown: 'shutdownTime', reason: 'which machines x starts is not known' },
  },
  {
    name: 'does not apply to a machine that Azure patches',
    machine: shutAt('19:00', berlin, { bypass: value(false) }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to a schedule that has expired',
    ...on(shutAt('19:00'), [schedule({ ...night, expiration: value('2026-03-01 00:00') })]),
    expect: 'not-applicable',
  },
  {
    name: 'leaves a running machine to what Azure says of it',
    ...on(liveVm({}, { bypass: value(true), shutdownTime: unknown('not read') })),
    expect: 'not-applicable',
  },
]);
