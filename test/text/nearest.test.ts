import { expect, test } from 'vitest';
import { nearest, nearestFew } from '../../src/text/nearest.ts';

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

test.each([
  ['web-9', ['db-1', 'web-2', 'web-1', 'web-1', 'WEB-9x'], ['WEB-9x', 'web-1', 'web-2']],
  ['x', ['anything'], ['anything']],
  ['x', [], []],
  ['a'.repeat(101), ['a'], []],
])('the few that are nearest to %s among %j are %j', (word, candidates, expected) => {
  expect(nearestFew(word, candidates, 3)).toEqual(expected);
});
