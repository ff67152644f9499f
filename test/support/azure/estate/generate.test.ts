import { expect, test } from 'vitest';
import type { Row } from '../query/expressions.ts';
import type { Rows } from '../query/run.ts';
import { tableNames } from '../query/tables.ts';
import { generateEstate } from './generate.ts';

function all(rows: Rows): readonly Row[] {
  return Array.from({ length: rows.length }, (_, index) => rows.at(index)).filter((row) => row !== undefined);
}

test('the same seed makes the same rows, in whatever order they are asked for', () => {
  const [one, same, other] = [generateEstate({ seed: 5 }), generateEstate({ seed: 5 }), generateEstate({ seed: 6 })];
  const text = (row: Row | undefined) => JSON.stringify(row);
  expect(text(one.rows('resources').at(700))).toBe(text(same.rows('resources').at(700)));
  expect(text(one.rows('resources').at(3))).toBe(text(same.rows('resources').at(3)));
  expect(text(other.rows('resources').at(3))).not.toBe(text(one.rows('resources').at(3)));
});

test('ids are their own, types are in lower case, and every row has its subscription', () => {
  const estate = generateEstate({ machines: 200 });
  for (const table of tableNames) {
    const rows = all(estate.rows(table));
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    for (const { id, type, subscriptionId } of rows) {
      expect(type).toBe(String(type).toLowerCase());
      expect(String(id).startsWith(`/subscriptions/${subscriptionId}`)).toBe(true);
      expect(estate.subscriptions).toContain(subscriptionId);
    }
  }
});

test('there is some of everything that Azure has', () => {
  const estate = generateEstate({ machines: 400 });
  const machines = Array.from({ length: 400 }, (_, index) => estate.machine(index));
  expect(new Set(machines.map(({ patching }) => patching)).size).toBe(7);
  expect(new Set(machines.map(({ kind, os }) => `${kind} ${os}`)).size).toBe(4);
  expect(machines.some(({ assessed }) => assessed === undefined)).toBe(true);
  expect(machines.some(({ os, pending }) => os === 'Linux' && pending.critical > 0)).toBe(false);
});

test('a hundred thousand machines cost nothing until they are asked for', () => {
  const estate = generateEstate({ machines: 100_000 });
  expect(estate.rows('resources').length).toBeGreaterThan(100_000);
  expect(estate.rows('resources').at(99_999)?.name).toMatch(/-099999$/);
});
