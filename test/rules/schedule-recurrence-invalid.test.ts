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
      // Neither of the nearest forms comes after the security release of a month.
      fix: 'Set recur_every = "Month Third Tuesday" (ARM: maintenanceWindow.recurEvery).',
    },
  },
  {
    name: 'puts what stands in fields of its own into the nearest form, and names the fields that Azure does not read',
    schedule: schedule({ recurEvery: value('Month'), recurrenceFields: value(['dayOfWeek=Friday', 'weekOfMonth=Third']) }),
    expect: {
      violation: 'recurEvery',
      message: '`Month` names no day of the month: say `Month Third Friday`',
      fix: 'Set recur_every = "Month Third Friday" (ARM: maintenanceWindow.recurEvery), and leave out dayOfWeek and weekOfMonth, which Azure does not read.',
    },
  },
  {
    name: 'names no nearest form where the fields count from the end of the month',
    schedule: schedule({ recurEvery: value('Month'), recurrenceFields: value(['dayOfMonth=-1']) }),
    expect: { violation: 'recurEvery', message: '`Month` names no day of the month' },
  },
  ...['Month day-1', '1Month last day', 'Month day1,day-1', 'monthly on the last day'].map((text) => ({
    name: `is unknown where nothing documents the form: ${text}`,
    schedule: schedule({ recurEvery: value(text) }),
    expect: {
      unknown: 'recurEvery',
      message: `\`${text}\` is no documented form`,
      reason: 'The recurrence of these schedules has no form that Azure documents.',
    },
  })),
  { name: 'refuses white space at the end', schedule: schedule({ recurEvery: value('Day ') }), expect: { violation: 'recurEvery' } },
  {
    name: 'is unknown while the recurrence is',
    schedule: schedule({ recurEvery: unknown('known after apply') }),
    expect: { unknown: 'recurEvery', reason: 'recurEvery is not known: known after apply.' },
  },
  { name: 'does not apply without one', schedule: schedule({ recurEvery: absent }), expect: 'not-applicable' },
  {
    name: 'refuses a start on a day that does not exist',
    schedule: schedule({ start: value('2026-02-30 02:00') }),
    expect: {
      violation: 'start',
      message: 'has a start that Azure refuses: `2026-02-30 02:00` names 2026-02-30, which no calendar has',
      fix: 'Set start_date_time = "2026-02-28 02:00" (ARM: maintenanceWindow.startDateTime).',
    },
  },
  {
    name: 'refuses an expiry in another form',
    schedule: schedule({ expiration: value('2027-01-01') }),
    expect: { violation: 'expiration', message: 'has an expiry that Azure refuses', fix: 'ARM: maintenanceWindow.expirationDateTime' },
  },
  { name: 'passes an empty expiry, which is none', schedule: schedule({ expiration: value('') }), expect: 'pass' },
  {
    name: 'is unknown while the start is',
    schedule: schedule({ start: unknown('known after apply') }),
    expect: { unknown: 'start', message: 'may have a start that Azure refuses', reason: 'start is not known: known after apply.' },
  },
]);
