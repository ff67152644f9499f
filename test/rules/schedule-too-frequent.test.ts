import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-too-frequent', [
  { name: 'passes six hours', schedule: schedule({ recurEvery: value('6Hours') }), expect: 'pass' },
  { name: 'passes days', schedule: schedule({ recurEvery: value('Day') }), expect: 'pass' },
  {
    name: 'refuses five hours',
    schedule: schedule({ recurEvery: value('5Hours') }),
    expect: {
      violation: 'recurEvery',
      message: 'has windows every 5 hours; allowed: at least 6 hours apart',
      fix: 'Set recur_every = "6Hours"',
    },
  },
  {
    name: 'refuses every hour',
    schedule: schedule({ recurEvery: value('Hour') }),
    expect: { violation: 'recurEvery', message: 'every hour;' },
  },
  ...['Month day-1', '2Months last day'].map((text) => ({
    name: `is unknown where nothing documents the form: ${text}`,
    schedule: schedule({ recurEvery: value(text) }),
    expect: {
      unknown: 'recurEvery',
      message: 'may have windows less than six hours apart',
      reason: 'The recurrence of these schedules has no form that Azure documents.',
    },
  })),
  {
    name: 'is unknown while the recurrence is',
    schedule: schedule({ recurEvery: unknown('known after apply') }),
    expect: { unknown: 'recurEvery', message: 'may have windows less than six hours apart' },
  },
  { name: 'leaves a recurrence alone that Azure refuses', schedule: schedule({ recurEvery: value('0Hours') }), expect: 'not-applicable' },
  { name: 'does not apply without one', schedule: schedule({ recurEvery: absent }), expect: 'not-applicable' },
]);
