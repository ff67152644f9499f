import { expect, test } from 'vitest';
import { plural } from '../../src/text/plural.ts';

test('only one of a thing is singular', () => {
  expect([0, 1, 2].map((count) => plural(count, 'machine'))).toEqual(['0 machines', '1 machine', '2 machines']);
  expect([1, 2].map((count) => plural(count, 'patch', 'patches'))).toEqual(['1 patch', '2 patches']);
});
