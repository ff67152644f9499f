import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule, selection } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const linux = (...classes: string[]) => schedule({ linux: value(selection({ classifications: value(classes) })), windows: absent });

testRule('schedule-linux-class-combination', [
  { name: 'passes all three', schedule: linux('Critical', 'Security', 'Other'), expect: 'pass' },
  { name: 'passes Critical alone', schedule: linux('Critical'), expect: 'pass' },
  { name: 'passes Other alone', schedule: linux('Other'), expect: 'pass' },
  { name: 'passes Security with Other', schedule: linux('Security', 'Other'), expect: 'pass' },
  { name: 'passes an empty list', schedule: linux(), expect: 'pass' },
  { name: 'passes absent classes', schedule: schedule({ linux: value(selection({ classifications: absent })) }), expect: 'pass' },
  {
    name: 'refuses Critical and Other without Security',
    schedule: linux('Critical', 'Other'),
    expect: { violation: 'linux', message: 'installs Critical, Other on Linux', fix: 'Add "Security"' },
  },
  { name: 'refuses it in any spelling and order', schedule: linux('other', 'CRITICAL'), expect: { violation: 'linux' } },
  {
    name: 'is unknown while the classes are',
    schedule: schedule({ linux: value(selection({ classifications: unknown('known after apply') })) }),
    expect: { unknown: 'linux', reason: 'known after apply' },
  },
  {
    name: 'is unknown while the selection is',
    schedule: schedule({ linux: unknown('known after apply') }),
    expect: { unknown: 'linux', reason: 'known after apply' },
  },
  {
    name: 'does not apply without a Linux selection, whatever Windows gets',
    schedule: schedule({ linux: absent, windows: value(selection({ classifications: value(['Critical', 'Other']) })) }),
    expect: 'not-applicable',
  },
]);
