import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

test.each([
  ['producton', ['staging', 'production'], 'production'],
  ['PRODUCTION', ['production'], 'production'],
  ['sevreity', ['effect', 'severity'], 'severity'],
  ['prd', ['prod', 'dev'], 'prod'],
  ['x', ['y'], undefined],
  ['ab', ['cd'], undefined],
  ['colour', ['match', 'rules'], undefined],
  ['a'.repeat(101), ['a'.repeat(101)], undefined],
  ['anything', [], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
