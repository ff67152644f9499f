import { unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const inUtc = (expiration: string) => schedule({ expiration: value(expiration), timeZone: value('UTC') });

testRule('schedule-expiring-soon', [
  { name: 'passes a schedule that never expires', schedule: schedule(), expect: 'pass' },
  { name: 'passes an empty expiry', schedule: schedule({ expiration: value('') }), expect: 'pass' },
  { name: 'passes an expiry 30 days away', schedule: inUtc('2026-12-22 12:00'), expect: 'pass' },
  {
    name: 'refuses an expiry less than 30 days away',
    schedule: inUtc('2026-12-22 11:59'),
    expect: {
      violation: 'expiration',
      message: 'is about to expire in 29 days (2026-12-22 11:59); asked for: at least 30',
      fix: 'Remove expiration_date_time',
    },
  },
  {
    name: 'takes the days from the policy',
    schedule: inUtc('2027-01-01 00:00'),
    settings: { days: 60 },
    expect: { violation: 'expiration', message: 'in 39 days (2027-01-01 00:00); asked for: at least 60' },
  },
  { name: 'leaves a schedule alone that has no window left', schedule: inUtc('2026-12-01 00:00'), expect: 'not-applicable' },
  {
    name: 'leaves windows alone that Azure refuses',
    schedule: { ...inUtc('2026-12-22 11:59'), recurEvery: value('Monthly') },
    expect: 'not-applicable',
  },
  {
    name: 'is unknown while the expiry is',
    schedule: schedule({ expiration: unknown('known after apply') }),
    expect: { unknown: 'expiration', reason: 'When these schedules expire is not known: known after apply.' },
  },
]);
