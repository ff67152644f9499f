import type { Assignment } from '../../src/estate/assignment.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { liveVm } from '../support/live.ts';
import { assignment, linuxVm, schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

/** The last windows: 15 and 22 November 2026, 01:00 to 04:00 UTC. */
const weekly = schedule({ id: 'weekly', timeZone: value('UTC'), start: value('2026-01-04 01:00'), recurEvery: value('Week Sunday') });
const monthly = schedule({ ...weekly, id: 'monthly', recurEvery: value('Month day20') });

const is = (state: string, since?: string) => liveVm({ power: value({ state, ...(since === undefined ? {} : { since }) }) });
const off = (since?: string) => is('deallocated', since);
const vague: Partial<Assignment> = { target: { kind: 'any', why: 'the filter is not known' } };

function on(machine: Machine, schedules: readonly Schedule[] = [weekly], overwrites: Partial<Assignment> = {}) {
  return { machine, around: { schedules, assignments: schedules.map((one) => assignment(one, machine, overwrites)) } };
}

testRule('powered-off-during-window', [
  { name: 'passes a machine that runs', ...on(is('running')), expect: 'pass' },
  {
    name: 'VM deallocated: refuses one that was off in its last two windows',
    ...on(off('2026-11-15T01:00:00Z')),
    expect: {
      violation: 'power',
      message:
        'has been deallocated since 2026-11-15, before its last 2 windows (of the schedule weekly); asked for: running in at least one of them',
      fix: 'Start it before the next window, for example by a pre-maintenance event, or delete it if nobody needs it.',
    },
  },
  {
    name: 'VM stopped: the same',
    ...on(is('Stopped', '2026-11-01T00:00:00Z')),
    expect: { violation: 'power', message: 'has been stopped since' },
  },
  { name: 'passes one that was switched off during the first of them', ...on(off('2026-11-15T01:01:00Z')), expect: 'pass' },
  {
    name: 'takes the number of the policy',
    ...on(off('2026-11-20T00:00:00Z')),
    settings: { windows: 1 },
    expect: { violation: 'power', message: 'before its last window (of' },
  },
  { name: 'and asks for all of them', ...on(off('2026-11-01T00:00:00Z')), settings: { windows: 5 }, expect: 'pass' },
  {
    name: 'counts the windows of all its schedules together',
    ...on(off('2026-11-19T00:00:00Z'), [weekly, monthly]),
    expect: { violation: 'power', message: 'before its last 2 windows (of the schedules monthly and weekly); asked for' },
  },
  {
    name: 'does not count a window that is not over',
    ...on(off('2026-11-16T00:00:00Z'), [schedule({ ...weekly, start: value('2026-01-04 10:00') })]),
    settings: { windows: 1 },
    expect: 'pass',
  },
  { name: 'clock skew, future dates: off since now', ...on(off('2027-01-01T00:00:00Z')), expect: 'pass' },
  {
    name: 'is unknown where nobody knows since when it is off',
    ...on(off()),
    expect: {
      unknown: 'power',
      message: 'is deallocated and may have been off in its last 2 windows',
      reason: 'Since when these machines are off is not known: Azure does not say.',
    },
  },
  {
    name: 'passes where there have not been so many windows yet',
    ...on(off(), [schedule({ ...weekly, start: value('2026-11-20 01:00') })]),
    expect: 'pass',
  },
  {
    name: 'is unknown where the power state could not be read',
    ...on(liveVm({ power: unknown('access was denied') })),
    expect: { unknown: 'power', reason: 'Whether these machines run is not known: access was denied.' },
  },
  {
    name: 'is unknown for a state that it does not know',
    ...on(is('unknown')),
    expect: { unknown: 'power', reason: 'not know: unknown.' },
  },
  { name: 'passes one that starts or stops just now', ...on(is('deallocating')), expect: 'pass' },
  {
    name: 'is unknown where a schedule may reach it',
    ...on(off('2026-11-01T00:00:00Z'), [weekly], vague),
    expect: { unknown: 'power', reason: 'Which windows these machines have is not known: the filter is not known.' },
  },
  { name: 'passes one that runs, whatever may reach it', ...on(is('running'), [weekly], vague), expect: 'pass' },
  {
    name: 'is certain by one schedule, whatever another may add',
    machine: off('2026-11-01T00:00:00Z'),
    around: {
      schedules: [weekly, monthly],
      assignments: [assignment(weekly, off()), assignment(monthly, off(), vague)],
    },
    expect: { violation: 'power', message: '(of the schedule weekly)' },
  },
  {
    name: 'does not apply where no schedule patches it',
    ...on(liveVm({ power: value({ state: 'deallocated' }) }, { bypass: value(false) })),
    expect: 'not-applicable',
  },
  { name: 'does not apply without a schedule', machine: off(), expect: 'not-applicable' },
  { name: 'does not apply without a power state', ...on(liveVm({ power: absent })), expect: 'not-applicable' },
  { name: 'does not apply to a machine of a plan', ...on(linuxVm({ bypass: value(true) })), expect: 'not-applicable' },
]);
