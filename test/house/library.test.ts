import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { filesBelow } from './imports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Functions that the library exports; errors are classes. */
const functions = Object.entries(library)
  .filter(([, value]) => typeof value === 'function' && !(value.prototype instanceof Error))
  .map(([name]) => name);

let folder: string;
const examples = new Map<string, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'library-examples-'));
  await cp(join(root, 'examples'), folder, { recursive: true });
  for (const file of await filesBelow('src')) {
    const text = await readFile(join(root, file), 'utf8');
    for (const [, example = '', name = ''] of text.matchAll(
      /@example\n \* ```ts\n((?: \*.*\n)+?) \* ```\n \*\/\nexport (?:async )?function (\w+)/g,
    )) {
      examples.set(name, example.replaceAll(/^ \* ?/gm, ''));
    }
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('each exported function has an example, and nothing else has one', () => {
  expect([...examples.keys()].sort()).toEqual([...functions].sort());
});

test('each example prints what it says', async () => {
  for (const [name, example] of examples) {
    await writeFile(
      join(folder, `${name}.ts`),
      example.replace("'azure-patch-policy'", JSON.stringify(new URL('../../src/index.ts', import.meta.url).href)),
    );
  }
  const runner = `for (const name of ${JSON.stringify([...examples.keys()])}) { console.log('# ' + name); await import('./' + name + '.ts'); }`;
  await writeFile(join(folder, 'runner.ts'), runner);
  const { stdout, stderr } = spawnSync(process.execPath, ['runner.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  const promised = [...examples].flatMap(([name, example]) => {
    const lines = [...example.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);
    expect(lines, name).not.toEqual([]);
    return [`# ${name}`, ...lines];
  });
  expect({ stderr, lines: stdout.trimEnd().split('\n') }).toEqual({ stderr: '', lines: promised });
});
