import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-recurrence-invalid', [
  { name: 'passes every form, whatever its case', schedule: schedule({ recurEvery: value('2WEEKS monday,Friday') }), expect: 'pass' },
  {
    name: 'refuses a month without a day and names the nearest form',
    schedule: schedule({ recurEvery: value('Monthly') }),
    expect: {
      violation: 'recurEvery',
      message:
        'has a recurrence that Azure refuses: `Monthly` is not a recurrence that Azure knows: say `Month day1` or `Month First Sunday`',
      fix: 'Set recur_every = "Month day1" (ARM: maintenanceWindow.recurEvery).',
    },
  },
  { name: 'refuses white space at the end', schedule: schedule({ recurEvery: value('Day ') }), expect: { violation: 'recurEvery' } },
  {
    name: 'is unknown while the recurrence is',
    schedule: schedule({ recurEvery: unknown('known after apply') }),
    expect: { unknown: 'recurEvery', reason: 'recurEvery is not known: known after apply.' },
  },
  { name: 'does not apply without one', schedule: schedule({ recurEvery: absent }), expect: 'not-applicable' },
]);
