import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { outputs } from '../../../src/doors/action/outputs.ts';
import { type Input, inputs } from '../../../src/doors/inputs/table.ts';

const action = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

test('action.yml has the inputs of the table, in its order, without defaults', () => {
  const expected = Object.entries<Input>(inputs).map(([name, { description }]) => [name, { description, required: false }]);
  expect(Object.entries(action.inputs)).toEqual(expected);
});

test('action.yml has every output', () => {
  expect(Object.entries(action.outputs)).toEqual(Object.entries(outputs).map(([name, description]) => [name, { description }]));
});

test('action.yml runs the bundle on Node 24 and is fit for the Marketplace', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(action.branding).toEqual({ icon: 'shield', color: 'blue' });
  expect(action.description.length).toBeLessThan(125);
});
