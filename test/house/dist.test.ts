import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

test('the bundle holds neither the compiler of validators nor a client of GitHub', async () => {
  expect(await textOfCore()).not.toMatch(/node_modules\/(?:ajv|undici|@actions)|ajv\/dist\/compile/);
});

test('who judges a plan loads nothing that belongs to Azure', () => {
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (process.stderr.write('loads ' + url + '\\n'), next(url, context)) });`;
  const { stderr, stdout } = spawnSync(
    process.execPath,
    [
      `--import=data:text/javascript,${encodeURIComponent(hook)}`,
      join(dist, 'cli.js'),
      'check',
      '--files',
      'examples/plan.json',
      '--policy',
      'baseline',
    ],
    { cwd: join(dist, '..'), encoding: 'utf8' },
  );
  const loaded = [...stderr.matchAll(/^loads (file:.*)$/gm)].map(([, url = '']) => fileURLToPath(url));
  expect(stdout).toContain('Patch policy');
  expect(loaded.length).toBeGreaterThan(5);
  expect(loaded.filter((file) => /node_modules\/@azure|ResourceGraphClient/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('YAML and globs wait in files of their own', async () => {
  const entry = await readFile(join(core, 'index.js'), 'utf8');
  expect(entry.length).toBeLessThan(50_000);
  expect(entry).not.toContain('LineCounter');
  expect(entry).not.toContain('picomatch');
});
