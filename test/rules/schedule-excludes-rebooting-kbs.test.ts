import { absent, implicit, type Known, unknown, value } from '../../src/estate/known.ts';
import { schedule, selection } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const later = unknown('known after apply');
const windows = (excludeKbsRequiringReboot: Known<boolean>) => schedule({ windows: value(selection({ excludeKbsRequiringReboot })) });

testRule('schedule-excludes-rebooting-kbs', [
  { name: 'passes false', schedule: windows(value(false)), expect: 'pass' },
  { name: 'passes the service’s false', schedule: windows(implicit(false)), expect: 'pass' },
  { name: 'passes absent', schedule: windows(absent), expect: 'pass' },
  {
    name: 'refuses true',
    schedule: windows(value(true)),
    expect: {
      outcome: 'violation',
      property: 'windows',
      message: 'has excludeKbsRequiringReboot true, so Windows patches that need a reboot are never installed; asked for: false',
      fix: 'Set installPatches.windowsParameters.excludeKbsRequiringReboot = false.',
    },
  },
  {
    name: 'is unknown while the flag is',
    schedule: windows(later),
    expect: { unknown: 'windows', reason: 'excludeKbsRequiringReboot is not known' },
  },
  {
    name: 'is unknown while the selection is',
    schedule: schedule({ windows: later }),
    expect: {
      outcome: 'unknown',
      property: 'windows',
      message: 'may leave out Windows patches that need a reboot',
      reason: 'excludeKbsRequiringReboot is not known: known after apply.',
    },
  },
  { name: 'does not apply without a Windows selection', schedule: schedule({ windows: absent }), expect: 'not-applicable' },
]);
