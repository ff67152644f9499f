import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth, fits, shorten, table, wrap } from '../../src/reporters/columns.ts';

const words = fc
  .array(fc.constantFrom('a', 'machine', '東京', '😀', 'e\u0301', 'x'.repeat(50), ''), { maxLength: 20 })
  .map((parts) => parts.join(' '));

test.each([
  ['vm-web-01', 9],
  ['東京', 4],
  ['😀', 2],
  ['e\u0301', 1],
])('%j takes %i columns', (given, expected) => {
  expect(displayWidth(given)).toBe(expected);
});

test('wrapping loses nothing but spaces and keeps the width', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 60 }), (given, width) => {
      const lines = wrap(given, width);
      expect(lines.join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test.each([
  ['module.fleet["web-00012"].azurerm_linux_virtual_machine.this', 32, 'module.fleet["web-00012"…ne.this'],
  ['/subscriptions/1111/resourceGroups/rg-edge/providers/x/machines/edge-01', 24, '/subsc…/machines/edge-01'],
  ['short', 24, 'short'],
])('%s in %i columns is %s', (given, width, expected) => {
  expect(shorten(given, width)).toBe(expected);
});

const columns = [
  { title: 'Machine', least: 10 },
  { title: 'Environment', least: 6 },
  { title: 'Orchestration', least: 8 },
];

test('a table never leaves its width', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words, words), { maxLength: 5 }), fc.integer({ min: 4, max: 90 }), (rows, width) => {
      const lines = table(columns, rows, width);
      expect(lines).toHaveLength(rows.length + 1);
      for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    }),
  );
});

test('a table shortens from the right, then drops columns, the first one never', () => {
  const rows = [['azurerm_linux_virtual_machine.web', 'production', 'CustomerManagedSchedules']];
  expect(fits(columns, rows, 72)).toBe(true);
  expect(fits(columns, rows, 71)).toBe(false);
  expect(table(columns, rows, 60)[1]).toBe('azurerm_linux_virtual_machine.web  production   CustomerMan…');
  expect(table(columns, rows, 24)[0]).toMatch(/^Machine +Envir…$/);
  expect(table(columns, rows, 8)).toEqual(['Machine', 'azurer…b']);
});
