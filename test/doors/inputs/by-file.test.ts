import { expect, test } from 'vitest';
import { readByFile } from '../../../src/doors/inputs/by-file.ts';

const where = { texts: [], where: 'The input "resource-group"' };

test('a line holds for every file, or for those that match its pattern', () => {
  expect(readByFile(['rg', 'prod/*.bicepparam = rg-prod', 'a=b/main.bicep=rg-b'], where)).toEqual({
    value: 'rg',
    byFile: [
      { files: 'prod/*.bicepparam', value: 'rg-prod' },
      { files: 'a=b/main.bicep', value: 'rg-b' },
    ],
  });
  expect(readByFile(undefined, undefined)).toEqual({ byFile: [] });
});

test('two values for every file are a mistake', () => {
  expect(() => readByFile(['rg', 'other'], where)).toThrow(
    'The input "resource-group" has 2 values for every file. Keep one, and write the others as pattern=value.',
  );
});
