import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files that Node loads for a program, and what it prints. */
function loading(program: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const hook = `import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (process.stderr.write('loads ' + url + '\\n'), next(url, context)) });`;
  const { stderr, stdout } = spawnSync(process.execPath, [`--import=data:text/javascript,${encodeURIComponent(hook)}`, ...program], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  const files = [...stderr.matchAll(/^loads (file:.*)$/gm)].map(([, url = '']) => fileURLToPath(url));
  const holding = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
  return { files, stdout, holding };
}

const azure = /node_modules\/@azure|ResourceGraphClient/;
/** Of @actions/core and of the client of HTTP that it brings. */
const github = /node_modules\/(?:@actions|undici)|Unable to find environment variable for/;

test('who evaluates a plan on the command line loads nothing that belongs to Azure or to GitHub', () => {
  const { files, stdout, holding } = loading([
    join(root, 'dist', 'cli.js'),
    'check',
    '--files',
    'examples/plan.json',
    '--policy',
    'baseline',
  ]);
  expect(stdout).toContain('Patch policy');
  expect(files.length).toBeGreaterThan(5);
  expect(holding(azure)).toEqual([]);
  expect(holding(github)).toEqual([]);
});

test("the action loads GitHub's package, and nothing that belongs to Azure", () => {
  const inputs = { INPUT_FILES: 'examples/plan.json', INPUT_POLICY: 'baseline', GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };
  const { stdout, holding } = loading([join(root, 'dist', 'index.js')], inputs);
  expect(stdout).toContain('::error title=Patch policy');
  expect(holding(azure)).toEqual([]);
  expect(holding(github)).not.toEqual([]);
});

test("the library loads nothing of GitHub's", () => {
  const use = `import { check, formatNames, render } from './lib/index.js';
    const options = { workingDirectory: '.', source: 'auto', files: ['examples/plan.json'], sourceRoot: '.', planScope: 'all',
      policy: ['baseline'], waivers: [], failOnSeverity: 'low', warnOnly: false, onIncomplete: 'fail', onEmpty: 'warn',
      onUnknown: 'warn', onExpiredWaiver: 'warn', now: new Date('2026-11-22T12:00:00Z') };
    const report = await check(options);
    for (const format of formatNames) for (const piece of await render(report, format)) process.stdout.write(piece);`;
  const { stdout, files, holding } = loading(['--input-type=module', '--eval', use]);
  expect(stdout).toContain('Patch policy');
  expect(files.filter((file) => file.includes('node_modules') && /@actions|undici/.test(file))).toEqual([]);
  expect(holding(github)).toEqual([]);
});
