import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-midnight-trap', [
  { name: 'passes 23:44', schedule: schedule({ start: value('2026-01-20 23:44') }), expect: 'pass' },
  { name: 'passes midnight', schedule: schedule({ start: value('2026-01-20 00:00') }), expect: 'pass' },
  {
    name: 'refuses 23:45 and later',
    schedule: schedule({ start: value('2026-01-20 23:45') }),
    expect: {
      violation: 'start',
      message: 'has windows that start at 23:45, shortly before midnight, which Azure may miss',
      fix: 'Start before 23:45, or at 00:00.',
    },
  },
  {
    name: 'refuses 05:50 and every six hours from there, which reaches 23:50',
    schedule: schedule({ start: value('2026-01-20 05:50'), recurEvery: value('6Hours') }),
    expect: { violation: 'start', message: 'has windows every 6 hours that also start at 23:50', fix: 'Start before the 45th minute' },
  },
  {
    name: 'passes hours that leave 23:50 out',
    schedule: schedule({ start: value('2026-01-20 06:50'), recurEvery: value('6Hours') }),
    expect: 'pass',
  },
  {
    name: 'passes hours that come at another minute',
    schedule: schedule({ start: value('2026-01-20 05:30'), recurEvery: value('6Hours') }),
    expect: 'pass',
  },
  {
    name: 'is unknown where nothing documents the form of the recurrence, and windows at this minute of an hour may come later',
    schedule: schedule({ start: value('2026-01-20 05:50'), recurEvery: value('Month day-1') }),
    expect: { unknown: 'start', reason: 'The recurrence of these schedules has no form that Azure documents.' },
  },
  {
    name: 'passes where no window of any form starts at such a minute',
    schedule: schedule({ start: value('2026-01-20 05:30'), recurEvery: value('Month day-1') }),
    expect: 'pass',
  },
  {
    name: 'is unknown while the recurrence may be by the hour',
    schedule: schedule({ start: value('2026-01-20 05:50'), recurEvery: unknown('known after apply') }),
    expect: { unknown: 'start', reason: 'recurEvery is not known: known after apply.' },
  },
  {
    name: 'is unknown while the start is',
    schedule: schedule({ start: unknown('known after apply') }),
    expect: { unknown: 'start', reason: 'start is not known: known after apply.' },
  },
  { name: 'leaves a start alone that Azure refuses', schedule: schedule({ start: value('tonight') }), expect: 'not-applicable' },
  { name: 'does not apply without one', schedule: schedule({ start: absent }), expect: 'not-applicable' },
]);
