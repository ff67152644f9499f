import { unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

/** The tests run on Sunday, 22 November 2026, at 12:00 UTC. */
const sunday = (time: string) => schedule({ start: value(`2026-11-22 ${time}`), recurEvery: value('Week Sunday'), timeZone: value('UTC') });

testRule('schedule-start-too-soon', [
  { name: 'passes a window 15 minutes ahead', schedule: sunday('12:15'), expect: 'pass' },
  {
    name: 'refuses a window sooner',
    schedule: sunday('12:14'),
    expect: {
      violation: 'start',
      message: 'has its next window in 14 minutes; asked for: at least 15 after a change, or Azure skips it',
      fix: 'Start later',
    },
  },
  { name: 'says one minute', schedule: sunday('12:01'), expect: { violation: 'start', message: 'in 1 minute;' } },
  { name: 'passes a window that has just begun', schedule: sunday('11:59'), expect: 'pass' },
  {
    name: 'passes a schedule without a window left',
    schedule: { ...sunday('12:05'), expiration: value('2026-11-01 00:00') },
    expect: 'pass',
  },
  { name: 'leaves schedules alone that stay', schedule: { ...sunday('12:05'), change: 'keep' }, expect: 'not-applicable' },
  {
    name: 'leaves windows alone that Azure refuses',
    schedule: { ...sunday('12:05'), timeZone: value('Europe/Berlin') },
    expect: 'not-applicable',
  },
  {
    name: 'is unknown while the window is',
    schedule: { ...sunday('12:05'), recurEvery: unknown('known after apply') },
    expect: { unknown: 'start', reason: 'The next window of these schedules is not known: known after apply.' },
  },
]);
