import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mergedPackages } from '../../scripts/build/licenses.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const core = join(dist, 'core');

async function textOfCore(): Promise<string> {
  const files = (await readdir(core)).filter((file) => file.endsWith('.js'));
  return (await Promise.all(files.map((file) => readFile(join(core, file), 'utf8')))).join('\n');
}

test('the bundle names no folder of the machine it was built on', async () => {
  // The SDK asks for the folder of Windows, which every machine has.
  const text = (await textOfCore()).replaceAll(/C:\\\\(?:Windows|\\u2026)|\/\/ .*|e\.g\. .*/g, '');
  expect(text).not.toMatch(/\/(?:home|root|Users|tmp)\/|[A-Za-z]:\\\\/);
});

test('each bundled package brings its licence', async () => {
  const lines = (await readFile(join(core, 'licenses.txt'), 'utf8')).split('\n');
  const packages = await mergedPackages(core);
  expect(packages).toContain('tinyglobby');
  expect(packages.filter((name) => !lines.includes(name))).toEqual([]);
  expect(lines).toContain('yaml');
});

test('the bundle does not hold the compiler of validators', async () => {
  expect(await textOfCore()).not.toMatch(/node_modules\/ajv|ajv\/dist\/compile/);
});

test('YAML and globs wait in files of their own', async () => {
  const entry = await readFile(join(core, 'index.js'), 'utf8');
  expect(entry.length).toBeLessThan(50_000);
  expect(entry).not.toContain('LineCounter');
  expect(entry).not.toContain('picomatch');
});
