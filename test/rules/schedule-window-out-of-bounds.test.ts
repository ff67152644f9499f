import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-window-out-of-bounds', [
  { name: 'passes the shortest window', schedule: schedule({ duration: value('01:30') }), expect: 'pass' },
  { name: 'passes the longest window', schedule: schedule({ duration: value('03:55') }), expect: 'pass' },
  {
    name: 'refuses a shorter one',
    schedule: schedule({ duration: value('01:29') }),
    expect: {
      violation: 'duration',
      message: 'has windows of 01:29 hours; allowed: 01:30 to 03:55',
      fix: 'Set a duration from 01:30 to 03:55.',
    },
  },
  { name: 'refuses a longer one', schedule: schedule({ duration: value('03:56') }), expect: { violation: 'duration' } },
  {
    name: 'refuses what is no duration',
    schedule: schedule({ duration: value('3 hours') }),
    expect: { violation: 'duration', message: 'has a duration that Azure refuses: `3 hours` is not of the form HH:mm' },
  },
  {
    name: 'is unknown while the duration is',
    schedule: schedule({ duration: unknown('known after apply') }),
    expect: { unknown: 'duration', reason: 'duration is not known: known after apply.' },
  },
  { name: 'does not apply without one', schedule: schedule({ duration: absent }), expect: 'not-applicable' },
]);
