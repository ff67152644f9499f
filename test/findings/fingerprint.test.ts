import { expect, test } from 'vitest';
import { fingerprint } from '../../src/findings/fingerprint.ts';

// Reports and baselines hold them: a change here makes every known finding a new one.
test.each([
  ['patch-mode', 'azurerm_linux_virtual_machine.web', 'patchMode', '8b7bb33a73d78bd4f60202528d794cf4'],
  ['bypass-without-schedule', 'module.web["日本 🖥"].azurerm_windows_virtual_machine.this', 'bypass', 'c84b311e5846187d873e841cf2f8b827'],
  ['', '', '', 'dc98622ba91c81129aaf4c3ad99649b6'],
])('the fingerprint of %s on %s stays what it is', (rule, subject, property, expected) => {
  expect(fingerprint(rule, subject, property)).toBe(expected);
});
