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
    expect: {
      outcome: 'violation',
      property: 'mode',
      message: 'has patch mode Platform, so it does not patch the machines it is assigned to; asked for: User',
      fix: 'Set in_guest_user_patch_mode = "User" (ARM: extensionProperties.InGuestPatchMode = User).',
    },
  },
  {
    name: 'refuses Platform whatever it installs',
    schedule: schedule({ mode: value('Platform'), linux: later, windows: later, reboot: later }),
    expect: { violation: 'mode' },
  },
  {
    name: 'refuses an absent mode',
    schedule: schedule({ mode: absent }),
    expect: {
      outcome: 'violation',
      property: 'mode',
      message: 'has no patch mode; asked for: User',
      fix: 'Set in_guest_user_patch_mode = "User" (ARM: extensionProperties.InGuestPatchMode = User).',
    },
  },
  {
    name: 'refuses a schedule that says nothing about what it installs',
    schedule: schedule(nothing),
    expect: {
      outcome: 'violation',
      property: 'installPatches',
      message: 'says nothing about what it installs; asked for: a Linux or Windows selection',
      fix: 'Add install_patches with a linux or windows block (ARM: installPatches with linuxParameters or windowsParameters).',
    },
  },
  {
    name: 'refuses that while the mode is unknown, too',
    schedule: schedule({ ...nothing, mode: later }),
    expect: { violation: 'installPatches' },
  },
  {
    name: 'is unknown while the mode is',
    schedule: schedule({ mode: later }),
    expect: {
      outcome: 'unknown',
      property: 'mode',
      message: 'may have another patch mode than User',
      reason: 'mode is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the only part that may say something is',
    schedule: schedule({ ...nothing, linux: later }),
    expect: {
      outcome: 'unknown',
      property: 'installPatches',
      message: 'may say nothing about what it installs',
      reason: 'linux is not known: known after apply.',
    },
  },
  {
    name: 'passes when one part is known and another is not',
    schedule: schedule({ ...nothing, linux: later, reboot: value('Never') }),
    expect: 'pass',
  },
]);
