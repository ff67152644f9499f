import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runDoor } from '../support/run-door.ts';

const fleet = fileURLToPath(new URL('../fixtures/plans/fleet/azurerm-5.2.0/', import.meta.url));
const fleetPolicy = fileURLToPath(new URL('../fixtures/plans/policy.yaml', import.meta.url));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'e2e-cli-'));
  cpSync(fleet, directory, { recursive: true });
  copyFileSync(fleetPolicy, join(directory, 'policy.yaml'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function cli(line: string) {
  return runDoor({ file: 'cli.js', arguments: line.split(' '), directory });
}

const check = 'check --source terraform-plan --files plan.json --policy policy.yaml --plan-scope all --now 2026-11-22T12:00:00Z';

test('check writes the report, prints it and exits with 1 on violations', async () => {
  const { code, stdout, stderr } = await cli(`${check} --reports json=out.json`);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  const report = JSON.parse(readFileSync(join(directory, 'out.json'), 'utf8'));
  expect(report).toMatchObject({ schemaVersion: '1.0', conclusion: 'fail', complete: true, now: '2026-11-22T12:00:00.000Z' });
  expect(report.machines).toHaveLength(6);
  expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the same input gives the same bytes', async () => {
  await cli(`${check} --reports json=a.json --reports markdown=a.md`);
  await cli(`${check} --reports json=b.json --reports markdown=b.md`);
  for (const ending of ['json', 'md']) {
    expect(readFileSync(join(directory, `a.${ending}`), 'utf8')).toBe(readFileSync(join(directory, `b.${ending}`), 'utf8'));
  }
});

test.each([
  ['check --files nope.json --policy policy.yaml', /^error: nope\.json[^\n]*\nhint: [^\n]*\n$/],
  ['check --files main.tf --policy policy.yaml', /^error: main\.tf[^\n]*\nhint: [^\n]*\n$/],
  ['check --files plan.json', /^error: There is no policy: [^\n]*\nhint: [^\n]*\n$/],
  ['check --fales plan.json', /^error: The option "--fales" is not known\. Did you mean "--files"\?\nhint: [^\n]*\n$/],
  ['validate --policy plan.json', /^error: plan\.json:1:/],
])('%s has no verdict: exit code 2, sentences and no stack', async (line, words) => {
  const { code, stdout, stderr } = await cli(line);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('explain, validate, --help and --version exit with 0', async () => {
  const runs = await Promise.all(
    ['explain web --files plan.json --policy policy.yaml', 'validate --policy policy.yaml', '--help', '--version'].map(cli),
  );
  expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual(Array(4).fill([0, '']));
  expect(runs.every(({ stdout }) => stdout.length > 0)).toBe(true);
});

test.skipIf(process.platform === 'win32')('an interrupt exits with 130 and leaves no report', async () => {
  execFileSync('sh', ['-c', 'mkfifo plan.pipe'], { cwd: directory });
  // Opening the pipe waits for the reader; then white space without end keeps the check reading.
  const endless = 'exec > plan.pipe; echo open >&2; while echo; do sleep 0.05; done';
  const writer = spawn('sh', ['-c', endless], { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
  const { code, stdout } = await runDoor({
    file: 'cli.js',
    arguments: `${check.replace('plan.json', 'plan.pipe')} --reports json=out.json`.split(' '),
    directory,
    started: (interrupt) => writer.stderr.once('data', () => interrupt()),
  });
  writer.kill();
  expect([code, stdout]).toEqual([130, '']);
  expect(readdirSync(directory)).not.toContain('out.json');
});
