import { expect, it } from 'vitest';
import { readRebootSetting } from '../../src/estate/vocabulary.ts';

it.each(['Never', 'NeverReboot', 'never'])('%s is the reboot setting Never', (text) => {
  expect(readRebootSetting(text)).toEqual({ kind: 'value', value: 'Never' });
});

it.each(['constructor', '__proto__', 'Sometimes', ''])('"%s" is no reboot setting', (text) => {
  expect(readRebootSetting(text).kind).toBe('unknown');
});
