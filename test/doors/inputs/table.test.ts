import { describe, expect, test } from 'vitest';
import { type Input, inputNames, inputs, shownDefault } from '../../../src/doors/inputs/table.ts';
import { severities } from '../../../src/severity.ts';
import { sourceNames } from '../../../src/sources/index.ts';

describe('inputs', () => {
  test.each(inputNames)('%s is described by one sentence', (name) => {
    expect(inputs[name].description).toMatch(/^[A-Z][^\n]*[^.]\.$/);
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(shownDefault(name)).not.toBe('');
  });

  test.each(inputNames.filter((name) => inputs[name].kind === 'enum'))('the default of %s is one of its values', (name) => {
    const input: Input = inputs[name];
    if (input.kind !== 'enum') throw new Error('not an enum');
    expect(input.values).toContain(input.default);
    expect(input.values.every((value) => value === value.toLowerCase())).toBe(true);
  });

  test('lists of names agree with the rooms that own them', () => {
    expect(inputs.source.values).toEqual(['auto', ...sourceNames]);
    expect(inputs['fail-on-severity'].values).toEqual(severities);
  });
});
