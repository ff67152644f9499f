import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileGlob, findGlob } from '../../src/policy/globs.ts';
import { growthOf } from '../support/steps.ts';

const matches = (pattern: string, text: string) => findGlob([compileGlob(pattern)], text) !== undefined;

/** Says the same in the slowest way. */
function oracle(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*') return oracle(pattern.slice(1), text) || (text !== '' && oracle(pattern, text.slice(1)));
  return (
    text !== '' && (pattern[0] === '?' || pattern[0]?.toLowerCase() === text[0]?.toLowerCase()) && oracle(pattern.slice(1), text.slice(1))
  );
}

test('globs agree with a naive oracle', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'b', '.', '['), maxLength: 8 });
  const pattern = fc.string({ unit: fc.constantFrom('a', 'B', '.', '[', '*', '?'), maxLength: 6 });
  fc.assert(
    fc.property(pattern, text, (p, t) => matches(p, t) === oracle(p, t)),
    { numRuns: 5000 },
  );
});

test.each([
  ['prod*', 'PRODUCTION', true],
  ['rg-*-prd', 'rg-web-prd', true],
  ['rg-*-prd', 'rg-web-prd-2', false],
  ['vm-??', 'vm-01', true],
  ['vm-??', 'vm-1', false],
  ['', '', true],
  ['', 'x', false],
  ['*', '', true],
  ['module.web["a"].*', 'module.web["a"].azurerm_linux_virtual_machine.this', true],
  ['module.web[?].*', 'module.web[0].azurerm_linux_virtual_machine.this', true],
  ['*/resourcegroups/rg-web/*', '/subscriptions/1/resourceGroups/RG-WEB/providers/x', true],
  ['本番*', '本番-東日本', true],
  ['a.c', 'abc', false],
])('%j on %j gives %j', (pattern, text, expected) => {
  expect(matches(pattern, text)).toBe(expected);
});

test('a pattern of many stars does not try every way to spread them', async () => {
  const [pattern, textOf] = [`${'*a'.repeat(200)}b`, (size: number) => 'a'.repeat(size)];
  expect(matches(pattern, textOf(5000))).toBe(false);
  expect(
    await growthOf({ module: '../../src/text/wildcards.ts', name: 'matchesWildcards' }, (size) => [pattern, textOf(size)], 5000),
  ).toBeLessThan(2.05);
});
