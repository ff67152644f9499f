import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const recurring = (recurEvery: string) => schedule({ recurEvery: value(recurEvery) });

testRule('schedule-before-patch-tuesday', [
  { name: 'passes a day after the release', schedule: recurring('Month Third Monday'), expect: 'pass' },
  {
    name: 'passes the second Wednesday, which is before the release in some months only',
    schedule: recurring('Month Second Wednesday'),
    expect: 'pass',
  },
  { name: 'passes day 14', schedule: { ...recurring('Month day14'), start: value('2026-01-14 22:00') }, expect: 'pass' },
  {
    name: 'refuses the first Sunday and says a date',
    schedule: recurring('Month First Sunday'),
    expect: {
      violation: 'recurEvery',
      message:
        'has every window of the coming year before the release of its month, for example on 2026-12-06 with the release on 2026-12-08',
      fix: 'Use a later day',
    },
  },
  {
    name: 'refuses the second Tuesday before 10:00 Pacific',
    schedule: recurring('Month Second Tuesday'),
    expect: { violation: 'recurEvery' },
  },
  {
    name: 'advises a second day after the release where the first begins before it',
    schedule: { ...recurring('Month First Sunday'), timeZone: value('Tokyo Standard Time'), start: value('2026-01-04 01:00') },
    expect: { violation: 'recurEvery', fix: 'recur_every = "Month Second Tuesday Offset2"' },
  },
  {
    name: 'advises the day after the release where that is late enough',
    schedule: recurring('Month First Sunday'),
    expect: { violation: 'recurEvery', fix: 'recur_every = "Month Second Tuesday Offset1"' },
  },
  {
    name: 'passes the second Tuesday after 10:00 Pacific',
    schedule: { ...recurring('Month Second Tuesday'), start: value('2026-01-13 10:00'), timeZone: value('Pacific Standard Time') },
    expect: 'pass',
  },
  { name: 'does not apply to other recurrences', schedule: recurring('Week Sunday'), expect: 'not-applicable' },
  { name: 'does not apply to several days a month', schedule: recurring('Month day1,day15'), expect: 'not-applicable' },
  { name: 'does not apply to every second month', schedule: recurring('2Months First Sunday'), expect: 'not-applicable' },
  {
    name: 'does not apply without a Windows selection',
    schedule: { ...recurring('Month First Sunday'), windows: absent },
    expect: 'not-applicable',
  },
  { name: 'leaves windows alone that Azure refuses', schedule: recurring('Monthly'), expect: 'not-applicable' },
  {
    name: 'is unknown while the recurrence is',
    schedule: schedule({ recurEvery: unknown('known after apply') }),
    expect: { unknown: 'recurEvery', reason: 'The windows of these schedules are not known: known after apply.' },
  },
]);
