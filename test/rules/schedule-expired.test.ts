import { unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-expired', [
  { name: 'passes a schedule that never expires', schedule: schedule(), expect: 'pass' },
  { name: 'passes an empty expiry', schedule: schedule({ expiration: value('') }), expect: 'pass' },
  { name: 'passes an expiry after the next window', schedule: schedule({ expiration: value('2026-12-15 02:00') }), expect: 'pass' },
  {
    name: 'refuses an expiry before the next window, though it lies ahead',
    schedule: schedule({ expiration: value('2026-12-15 01:59') }),
    expect: {
      violation: 'expiration',
      message: 'has no window left: it expires, or did, at 2026-12-15 01:59',
      fix: 'Remove expiration_date_time',
    },
  },
  {
    name: 'refuses an expiry in the past',
    schedule: schedule({ expiration: value('2026-01-01 00:00') }),
    expect: { violation: 'expiration' },
  },
  {
    name: 'refuses an expiry far back also where the windows are not known',
    schedule: schedule({ expiration: value('2026-01-01 00:00'), recurEvery: unknown('known after apply') }),
    expect: { violation: 'expiration' },
  },
  {
    name: 'is unknown where the windows are not known',
    schedule: schedule({ expiration: value('2027-01-01 00:00'), recurEvery: unknown('known after apply') }),
    expect: { unknown: 'expiration', reason: 'The windows of these schedules are not known: known after apply.' },
  },
  {
    name: 'is unknown while the expiry is',
    schedule: schedule({ expiration: unknown('known after apply') }),
    expect: { unknown: 'expiration' },
  },
  {
    name: 'leaves windows alone that Azure refuses',
    schedule: schedule({ expiration: value('2027-01-01 00:00'), recurEvery: value('Monthly') }),
    expect: 'not-applicable',
  },
]);
