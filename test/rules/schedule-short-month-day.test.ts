import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-short-month-day', [
  { name: 'passes day 28', schedule: schedule({ recurEvery: value('Month day28') }), expect: 'pass' },
  { name: 'passes weekdays', schedule: schedule(), expect: 'pass' },
  {
    name: 'refuses day 29 and later, and names them',
    schedule: schedule({ recurEvery: value('Month day1,day29,day31') }),
    expect: { violation: 'recurEvery', message: 'names day 29 and 31, which some months lack', fix: 'Use a day up to 28' },
  },
  ...['Month day-1', '2Months last day'].map((text) => ({
    name: `is unknown where nothing documents the form: ${text}`,
    schedule: schedule({ recurEvery: value(text) }),
    expect: {
      unknown: 'recurEvery',
      message: 'may name a day that some months lack',
      reason: 'The recurrence of these schedules has no form that Azure documents.',
    },
  })),
  {
    name: 'is unknown while the recurrence is',
    schedule: schedule({ recurEvery: unknown('known after apply') }),
    expect: { unknown: 'recurEvery', message: 'may name a day that some months lack' },
  },
  {
    name: 'leaves a recurrence alone that Azure refuses',
    schedule: schedule({ recurEvery: value('Month day32') }),
    expect: 'not-applicable',
  },
  { name: 'does not apply without one', schedule: schedule({ recurEvery: absent }), expect: 'not-applicable' },
]);
