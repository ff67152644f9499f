import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expandReferences, locatePolicy, shippedNames } from '../../src/policy/references.ts';
import { directoryWith, head } from './policy-files.ts';

test('shipped names stay as they are among globs, and no file is looked for', async () => {
  const asked: string[] = [];
  const findFiles = async (pattern: string) => {
    asked.push(pattern);
    return [`${pattern}/a.yaml`, `${pattern}/b.yaml`];
  };
  expect(await expandReferences(['one', 'baseline', 'two'], findFiles)).toEqual([
    'one/a.yaml',
    'one/b.yaml',
    'baseline',
    'two/a.yaml',
    'two/b.yaml',
  ]);
  expect(asked).toEqual(['one', 'two']);
});

test('a shipped policy comes from nowhere on the disk, whatever file has its name', async () => {
  const directory = directoryWith({ 'sub/strict': `${head}name: ours\n`, strict: `${head}name: ours\n` });
  for (const name of shippedNames) {
    const shipped = locatePolicy(name, 'sub', directory);
    expect((await shipped.read()).data).toMatchObject({ kind: 'PatchPolicy', name });
  }
});

test('one file has one key, however it is referred to', () => {
  const directory = directoryWith({});
  const keys = [
    locatePolicy('sub/a.yaml', '.', directory),
    locatePolicy('./a.yaml', 'sub', directory),
    locatePolicy('../sub/a.yaml', 'other', directory),
    locatePolicy(join(directory, 'sub/a.yaml'), 'other', directory),
  ].map(({ key }) => key);
  expect(new Set(keys).size).toBe(1);
});

test('what a policy refers to is relative to the policy', () => {
  const { directory, file } = locatePolicy('./a.yaml', 'team/rings', '/repository');
  expect([file, directory]).toEqual(['team/rings/a.yaml', 'team/rings']);
  expect(locatePolicy('../b.yaml', directory, '/repository').file).toBe('team/b.yaml');
});
