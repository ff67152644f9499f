import type { Assignment } from '../../src/estate/assignment.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { LiveState, PatchInstallation } from '../../src/estate/live.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { assessed, cancelled, installed, liveVm } from '../support/live.ts';
import { assignment, linuxVm, type Surroundings, schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const inUtc = { timeZone: value('UTC'), start: value('2026-01-04 01:00'), recurEvery: value('Week Sunday') } as const;
/** The last window: Sunday, 22 November 2026, 01:00 to 04:00 UTC, eight hours ago. */
const weekly = schedule({ ...inUtc, id: '/subscriptions/s/providers/Microsoft.Maintenance/maintenanceConfigurations/Weekly' });
const other = schedule({ ...weekly, id: 'other', recurEvery: value('Week Saturday') });

const run = (of: Schedule) => `${of.id.toLowerCase()}/providers/microsoft.maintenance/applyupdates/20261122010000`;
const { scheduleRun: _, ...onDemand } = installed();
const without = (overwrites: Partial<LiveState> = {}) => liveVm({ installations: value([]), ...overwrites });
const after = (...installations: PatchInstallation[]) => liveVm({ installations: value(installations) });
const at = (time: string, of: Schedule = weekly) => installed({ scheduleRun: run(of), started: value(time), at: value(time) });

/** The machine on these schedules, for certain unless told otherwise. */
function on(machine: Machine, schedules: readonly Schedule[] = [weekly], overwrites: Partial<Assignment> = {}) {
  const around: Surroundings = { schedules, assignments: schedules.map((one) => assignment(one, machine, overwrites)) };
  return { machine, around };
}

const moved = (changes: Partial<Schedule>) => [schedule({ ...weekly, ...changes })];
const vague: Partial<Assignment> = { target: { kind: 'any', why: 'the filter is not known' } };
const missed = { violation: 'installations', message: `has no installation from the last window of the schedule ${weekly.id}` } as const;

testRule('schedule-skips-machine', [
  { name: 'passes a run of the schedule in its last window', ...on(after(at('2026-11-22T01:05:00Z'))), expect: 'pass' },
  { name: 'passes a run that failed, which is no miss', ...on(after({ ...at('2026-11-22T01:05:00Z'), status: 'Failed' })), expect: 'pass' },
  {
    name: 'refuses a schedule that left nothing, naming it, its window and what may be the cause',
    ...on(without()),
    expect: {
      violation: 'installations',
      message: `has no installation from the last window of the schedule ${weekly.id}, 2026-11-22 01:00 to 04:00 UTC; asked for: one in each window`,
      fix: 'See whether the machine was off, lacked the prerequisites of schedules (AutomaticByPlatform and the bypass) or was moved, which breaks its assignment. One that was assigned only later needs nothing.',
    },
  },
  {
    name: 'says of a run that was cancelled that it was, and why',
    ...on(
      without({ runs: value([cancelled({ id: run(weekly), error: { code: '', message: 'An event was not answered.', details: [] } })]) }),
    ),
    expect: {
      violation: 'installations',
      message: `has no installation from the last window of the schedule ${weekly.id}, 2026-11-22 01:00 to 04:00 UTC, whose run was cancelled (An event was not answered.); asked for: one in each window`,
      fix: 'Find out who or what cancels the runs of the schedule, for example a handler of its pre-event, then install the patches once or wait for the next window.',
    },
  },
  {
    name: 'says so of one that was cancelled for all machines',
    ...on(without(), moved({ runs: value([cancelled({ id: run(weekly) })]) })),
    expect: { violation: 'installations', message: '2026-11-22 01:00 to 04:00 UTC, whose run was cancelled; asked for' },
  },
  {
    name: 'passes a run that failed or found nothing pending, whatever is said of all machines',
    ...on(
      without({ runs: value([cancelled({ id: run(weekly), status: 'NoUpdatesPending' })]) }),
      moved({ runs: value([cancelled({ id: run(weekly) })]) }),
    ),
    expect: 'pass',
  },
  {
    name: 'refuses where only the run of another window or schedule tells of nothing pending',
    ...on(
      without({
        runs: value([
          cancelled({ id: run(other), status: 'NoUpdatesPending' }),
          cancelled({ id: run(weekly), status: 'NoUpdatesPending', started: value('2026-11-15T01:00:00Z') }),
        ]),
      }),
    ),
    expect: missed,
  },
  {
    name: 'is unknown where the run goes on, or says what this version does not know',
    ...on(without({ runs: value([cancelled({ id: run(weekly), status: 'Pending' })]) })),
    expect: { unknown: 'runs', reason: 'The last run of a schedule of these machines is not over, by what Azure says.' },
  },
  {
    name: 'is unknown where the runs are',
    ...on(without({ runs: unknown('access was denied') })),
    expect: { unknown: 'runs', reason: 'The runs of the schedules of these machines are not known: access was denied.' },
  },
  {
    name: 'is unknown where the runs of the schedule are',
    ...on(without(), moved({ runs: unknown('access was denied') })),
    expect: { unknown: 'runs' },
  },
  { name: 'takes none for none', ...on(without({ installations: absent })), expect: missed },
  { name: 'refuses a run of the window before', ...on(after(at('2026-11-15T01:05:00Z'))), expect: missed },
  {
    name: 'passes an installation on demand that began in the window',
    ...on(after({ ...onDemand, started: value('2026-11-22T03:59:00Z') })),
    expect: 'pass',
  },
  {
    name: 'refuses an installation on demand that began after it',
    ...on(after({ ...onDemand, started: value('2026-11-22T04:30:00Z') })),
    expect: missed,
  },
  {
    name: 'allows a run of the schedule a little time before and after its window',
    ...on(after(at('2026-11-22T00:10:00Z'))),
    expect: 'pass',
  },
  {
    name: 'knows the run by the resource id of the schedule as well',
    ...on(
      after(installed({ scheduleRun: `${run(weekly)}`, started: value('2026-11-22T00:10:00Z') })),
      moved({ id: 'module.weekly', resourceId: value(weekly.id) }),
    ),
    expect: 'pass',
  },
  {
    name: 'gives no such time to the run of another schedule',
    ...on(after(at('2026-11-22T00:10:00Z', other))),
    expect: missed,
  },
  {
    name: 'names every schedule that left nothing, and the day on which a window ends',
    ...on(without(), [...moved({ start: value('2026-01-04 23:00'), recurEvery: value('Week Friday') }), other]),
    expect: {
      violation: 'installations',
      message: `the schedule ${weekly.id}, 2026-11-20 23:00 to 2026-11-21 02:00 UTC, nor of the schedule other, 2026-11-21 01:00 to 04:00 UTC; asked for`,
    },
  },
  {
    name: 'refuses one schedule of two',
    ...on(after(at('2026-11-21T01:10:00Z', other)), [weekly, other]),
    expect: missed,
  },
  {
    name: 'waits two hours for Azure to tell',
    ...on(after(at('2026-11-15T09:10:00Z')), moved({ start: value('2026-01-04 07:00') })),
    expect: 'pass',
  },
  {
    name: 'and not longer',
    ...on(after(at('2026-11-15T07:10:00Z')), moved({ start: value('2026-01-04 06:59') })),
    expect: missed,
  },
  {
    name: 'no runs visible, monthly schedule: does not apply where the last window is out of sight',
    ...on(without(), moved({ recurEvery: value('Month day24') })),
    expect: 'not-applicable',
  },
  {
    name: 'looks back for 28 days',
    ...on(without(), moved({ recurEvery: value('Month day26') })),
    expect: { ...missed, message: `${missed.message}, 2026-10-26 01:00 to 04:00 UTC` },
  },
  {
    name: 'new VM: does not apply where no window has begun since it was made',
    ...on(without({ created: value('2026-11-22T01:00:00Z') })),
    expect: 'not-applicable',
  },
  { name: 'new VM: refuses the first window after', ...on(without({ created: value('2026-11-22T00:59:00Z') })), expect: missed },
  {
    name: 'is unknown where nobody knows since when it exists',
    ...on(without({ created: unknown('not collected.') })),
    expect: { unknown: 'created', reason: 'Since when these machines exist is not known: not collected.' },
  },
  {
    name: 'is unknown where Azure does not say since when it exists',
    ...on(without({ created: absent })),
    expect: { unknown: 'created', reason: 'Since when these machines exist is not known: Azure does not say.' },
  },
  {
    name: 'refuses one that installed something before, whenever it was made',
    ...on(without({ created: absent, installations: value([at('2026-11-15T01:05:00Z')]) })),
    expect: missed,
  },
  {
    name: 'refuses one that was assessed before',
    ...on(without({ created: absent, assessment: assessed({ at: value('2026-11-22T00:59:00Z') }) })),
    expect: missed,
  },
  {
    name: 'refuses an Arc server that has been connected since before',
    ...on(without({ created: absent, connection: value({ state: 'Connected', since: '2026-11-20T00:00:00Z' }) })),
    expect: missed,
  },
  {
    name: 'is unknown for an Arc server that connected again since',
    ...on(without({ created: absent, connection: value({ state: 'Connected', since: '2026-11-22T01:30:00Z' }) })),
    expect: { unknown: 'created' },
  },
  {
    name: 'passes a run of which that is not known',
    ...on(liveVm({ created: absent, installations: value([at('2026-11-22T01:05:00Z')]) })),
    expect: 'pass',
  },
  {
    name: 'is unknown where installations could not be read',
    ...on(without({ installations: unknown('access was denied') })),
    expect: {
      unknown: 'installations',
      message: 'may have been passed over by a schedule',
      reason: 'The installations of these machines are not known: access was denied.',
    },
  },
  {
    name: 'is unknown where the time of a run is not known',
    ...on(after({ ...at('2026-11-22T01:05:00Z'), started: unknown('cut'), at: value('2026-11-22T02:00:00Z') })),
    expect: { unknown: 'installations', reason: 'When an installation of these machines began is not known: Azure does not say.' },
  },
  {
    name: 'refuses where that run was over before the window',
    ...on(after({ ...at('2026-11-22T01:05:00Z'), started: absent, at: value('2026-11-15T02:00:00Z') })),
    expect: missed,
  },
  {
    name: 'is unknown where the schedule may not reach the machine',
    ...on(without(), [weekly], vague),
    expect: { unknown: 'schedules', reason: 'Whether a schedule patches these machines is not known: the filter is not known.' },
  },
  {
    name: 'passes a schedule that may not reach it but left a run',
    ...on(after(at('2026-11-22T01:05:00Z')), [weekly], vague),
    expect: 'pass',
  },
  {
    name: 'is certain by one assignment whatever another says, and names the schedule once',
    machine: without(),
    around: {
      schedules: [weekly],
      assignments: [assignment(weekly, without(), vague), assignment(weekly, without()), assignment(weekly, without(), vague)],
    },
    expect: { ...missed, message: `${missed.message}, 2026-11-22 01:00 to 04:00 UTC; asked for` },
  },
  {
    name: 'is unknown for a schedule outside the input',
    ...on(without(), [weekly], { schedule: { kind: 'outside', resourceId: '/elsewhere' } }),
    expect: { unknown: 'schedules', reason: 'Whether a schedule patches these machines is not known' },
  },
  {
    name: 'is unknown where the windows are',
    ...on(without(), moved({ start: unknown('not collected') })),
    expect: { unknown: 'schedules', reason: 'The windows of a schedule of these machines are not known: not collected.' },
  },
  {
    name: 'leaves a refused recurrence to its own rule',
    ...on(without(), moved({ recurEvery: value('Monthly') })),
    expect: 'not-applicable',
  },
  {
    name: 'refuses a schedule that is blocked, too: the machine is not patched',
    ...on(liveVm({ installations: value([]) }, { bypass: value(false) })),
    expect: missed,
  },
  {
    name: 'does not apply to an expired schedule',
    ...on(without(), moved({ expiration: value('2026-11-01 00:00') })),
    expect: 'not-applicable',
  },
  { name: 'does not apply without a schedule', machine: without(), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', ...on(linuxVm()), expect: 'not-applicable' },
]);
