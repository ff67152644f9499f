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
    expect: {
      outcome: 'violation',
      property: 'linux',
      message: 'installs Critical, Other on Linux, an invalid combination that makes every run fail; asked for: Security as well',
      fix: 'Add "Security" to classifications_to_include in install_patches.linux (ARM: installPatches.linuxParameters.classificationsToInclude).',
    },
  },
  { name: 'refuses it in any spelling and order', schedule: linux('other', 'CRITICAL'), expect: { violation: 'linux' } },
  {
    name: 'is unknown while the classes are',
    schedule: schedule({ linux: value(selection({ classifications: unknown('known after apply') })) }),
    expect: {
      outcome: 'unknown',
      property: 'linux',
      message: 'installs Linux classes that are not known; refused: Critical and Other without Security',
      reason: 'the choice of Linux classes is not known: known after apply.',
    },
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
