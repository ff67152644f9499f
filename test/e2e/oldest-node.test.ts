import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A Node.js 20 on the path, where there is one. */
const oldest = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .find((file) => existsSync(file) && spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout.startsWith('v20.'));
if (oldest === undefined) console.log('skipped: there is no Node.js 20 on the path to run dist/ with');

const inputs = ['--files', 'examples/plan.json', '--policy', 'examples/policy.yaml', '--now', '2026-11-22T12:00:00Z'];

test.skipIf(oldest === undefined).each([
  ['check', inputs],
  ['check with globs and a report', [...inputs, '--files', 'examples/pl*.json', '--reports', 'json=/dev/null']],
  ['explain', inputs],
  ['calendar', [...inputs.slice(0, 2), ...inputs.slice(4), '--format', 'ics']],
  ['validate', inputs.slice(2, 4)],
  ['rules', []],
])('the bundle does on Node.js 20 what it does here: %s', (command, options) => {
  const call = (node: string) => {
    const args = [join('dist', 'cli.js'), command.split(' ')[0] ?? '', ...options];
    const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' });
    return { status, stdout, stderr };
  };
  const here = call(process.execPath);
  expect(here.stdout).not.toBe('');
  expect(call(oldest ?? '')).toEqual(here);
});
