import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-timezone-invalid', [
  { name: 'passes a Windows id in any case', schedule: schedule({ timeZone: value('tokyo standard time') }), expect: 'pass' },
  {
    name: 'refuses an IANA name and names the Windows id',
    schedule: schedule({ timeZone: value('Europe/Berlin') }),
    expect: {
      violation: 'timeZone',
      message: 'say `W. Europe Standard Time`',
      fix: 'Set time_zone = "W. Europe Standard Time" (ARM: maintenanceWindow.timeZone).',
    },
  },
  {
    name: 'is unknown while the zone is',
    schedule: schedule({ timeZone: unknown('known after apply') }),
    expect: { unknown: 'timeZone', reason: 'timeZone is not known: known after apply.' },
  },
  { name: 'does not apply without one', schedule: schedule({ timeZone: absent }), expect: 'not-applicable' },
]);
