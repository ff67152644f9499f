import { expect, test } from 'vitest';
import { matchesPath } from '../../src/text/wildcards.ts';

test.each([
  ['main.bicep', 'main.bicep', true],
  ['./main.bicep', 'main.bicep', true],
  ['*.bicep', 'infra/main.bicep', false],
  ['**/*.bicep', 'main.bicep', true],
  ['**/*.bicep', 'infra/prod/main.bicep', true],
  ['infra/**', 'infra/prod/main.bicep', true],
  ['infra/*/main.bicep', 'infra/prod/main.bicep', true],
  ['infra/*/main.bicep', 'infra/a/b/main.bicep', false],
  ['main.?icep', 'main.bicep', true],
  ['prod', 'prod/main.bicep', false],
  ['Main.bicep', 'main.bicep', false],
])('%s against %s: %s', (pattern, path, matches) => {
  expect(matchesPath(pattern, path)).toBe(matches);
});
