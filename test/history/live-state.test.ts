import { expect, test } from 'vitest';
import { hasErrorCode, inAzuresWords } from '../../src/history/live-state.ts';

const error = (code: string, message: string, ...details: readonly { readonly code: string; readonly message: string }[]) => ({
  code,
  message,
  details,
});

test.each([
  [error('Failed', 'It failed.'), 'Failed: It failed.'],
  [error('Failed', '1 error/s reported.', { code: 'Locked', message: 'dpkg is locked.' }), 'Locked: dpkg is locked.'],
  [error('', 'It failed.'), 'It failed.'],
  [error('Failed', '', { code: '', message: '' }), 'Azure gives no reason'],
])('%j says: %s', (one, words) => {
  expect(inAzuresWords(one)).toBe(words);
});

test('an error has the codes of its details, in any case', () => {
  const one = error('Failed', '', { code: 'Package_List_Truncated', message: '' });
  expect(['failed', 'PACKAGE_LIST_TRUNCATED', 'other'].map((code) => hasErrorCode(one, code))).toEqual([true, true, false]);
  expect(hasErrorCode(undefined, 'failed')).toBe(false);
});
