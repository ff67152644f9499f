import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const later = unknown('known after apply');
const nothing = { linux: absent, windows: absent, reboot: absent } as const;

testRule('schedule-mode-not-user', [
  { name: 'passes User', schedule: schedule(), expect: 'pass' },
  { name: 'passes User in any spelling', schedule: schedule({ mode: value('user') }), expect: 'pass' },
  { name: 'passes one selection', schedule: schedule({ ...nothing, windows: schedule().windows }), expect: 'pass' },
  { name: 'passes a reboot setting alone', schedule: schedule({ ...nothing, reboot: value('Always') }), expect: 'pass' },
  {
    name: 'refuses Platform',
    schedule: schedule({ mode: value('Platform') }),
    expect: { violation: 'mode', message: 'patch mode Platform', fix: 'in_guest_user_patch_mode = "User"' },
  },
  {
    name: 'refuses Platform whatever it installs',
    schedule: schedule({ mode: value('Platform'), linux: later, windows: later, reboot: later }),
    expect: { violation: 'mode' },
  },
  {
    name: 'refuses an absent mode',
    schedule: schedule({ mode: absent }),
    expect: { violation: 'mode', message: 'has no patch mode', fix: 'extensionProperties.InGuestPatchMode = User' },
  },
  {
    name: 'refuses a schedule that says nothing about what it installs',
    schedule: schedule(nothing),
    expect: { violation: 'installPatches', message: 'says nothing', fix: 'install_patches' },
  },
  {
    name: 'refuses that while the mode is unknown, too',
    schedule: schedule({ ...nothing, mode: later }),
    expect: { violation: 'installPatches' },
  },
  {
    name: 'is unknown while the mode is',
    schedule: schedule({ mode: later }),
    expect: { unknown: 'mode', reason: 'mode is not known: known after apply' },
  },
  {
    name: 'is unknown while the only part that may say something is',
    schedule: schedule({ ...nothing, linux: later }),
    expect: { unknown: 'installPatches', reason: 'linux is not known: known after apply' },
  },
  {
    name: 'passes when one part is known and another is not',
    schedule: schedule({ ...nothing, linux: later, reboot: value('Never') }),
    expect: 'pass',
  },
]);
