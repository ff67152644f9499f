import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputs as declaredOutputs } from '../../src/doors/action/outputs.ts';
import { commandsIn, outputsIn, runDoor } from '../support/run-door.ts';

const fleet = fileURLToPath(new URL('../fixtures/plans/fleet/azurerm-5.2.0/', import.meta.url));
const fleetPolicy = fileURLToPath(new URL('../fixtures/plans/policy.yaml', import.meta.url));

let directory: string;
let workspace: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'e2e-action-'));
  workspace = join(directory, 'workspace');
  cpSync(fleet, join(workspace, 'infra'), { recursive: true });
  mkdirSync(join(workspace, '.github'));
  mkdirSync(join(directory, 'temp'));
  copyFileSync(fleetPolicy, join(workspace, '.github', 'patch-policy.yml'));
  writeFileSync(join(directory, 'event.json'), JSON.stringify({ repository: { visibility: 'public', private: false } }));
});
afterEach(() => rmSync(directory, { recursive: true }));

const judging = {
  source: 'terraform-plan',
  files: 'infra/plan.json',
  'source-root': 'infra',
  'plan-scope': 'all',
  now: '2026-11-22T12:00:00Z',
};

/** One step, run as the runner does: names in upper case, spaces as underscores, hyphens kept. */
async function step(inputs: Readonly<Record<string, string>>) {
  const files = { GITHUB_OUTPUT: join(directory, 'output'), GITHUB_STEP_SUMMARY: join(directory, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text]);
  const run = await runDoor({
    file: 'index.js',
    directory: workspace,
    environment: {
      ...files,
      ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspace, GITHUB_EVENT_PATH: join(directory, 'event.json') },
      ...{ RUNNER_TEMP: join(directory, 'temp'), GITHUB_WORKFLOW: 'Pull request', GITHUB_JOB: 'check' },
      ...Object.fromEntries(given),
    },
  });
  const outputs = outputsIn(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
  return { ...run, outputs, commands: commandsIn(run.stdout), summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') };
}

test('a plan with violations fails the step, and every output of the contract is set', async () => {
  const { code, stderr, outputs, summary, commands } = await step(judging);
  expect([code, stderr]).toEqual([1, '']);
  expect(outputs).toEqual({
    ...Object.fromEntries(Object.keys(declaredOutputs).map((name) => [name, ''])),
    conclusion: 'fail',
    complete: 'true',
    'checked-count': '7',
    'violation-count': '7',
    'warning-count': '0',
    'waived-count': '0',
    'expired-waiver-count': '0',
    'error-count': '0',
    'highest-severity': 'critical',
    'failed-rules': '["assessment-mode","orchestration-mode","reboot-setting-conflict","schedule-without-prerequisites"]',
    summary: expect.stringMatching(/^Patch policy failed: 7 violations at or above "low" on 4 machines \(worst: critical\);/),
    'report-file': expect.stringContaining(join(directory, 'temp')),
    'markdown-file': expect.stringContaining(join(directory, 'temp')),
  });
  expect(isAbsolute(outputs['report-file'] ?? '')).toBe(true);
  const report = JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8'));
  expect(report).toMatchObject({ conclusion: 'fail', source: 'terraform-plan', now: '2026-11-22T12:00:00.000Z', verdict: outputs.summary });
  expect(readFileSync(outputs['markdown-file'] ?? '', 'utf8')).toBe(summary);
  expect(summary).toContain('schedule-without-prerequisites');
  expect(commands.filter(({ properties }) => properties.file === 'infra/main.tf').length).toBeGreaterThan(0);
  expect(commands.at(-1)).toMatchObject({ name: 'error', message: outputs.summary });
});

test('warn-only passes the step and keeps the counts', async () => {
  const { code, outputs } = await step({ ...judging, 'warn-only': 'True' });
  expect([code, outputs.conclusion, outputs['violation-count']]).toEqual([0, 'warn', '7']);
});

test('a threshold above the violations leaves warnings', async () => {
  const { code, outputs } = await step({ ...judging, 'fail-on-severity': 'CRITICAL' });
  expect([code, outputs.conclusion, outputs['violation-count'], outputs['warning-count']]).toEqual([1, 'fail', '2', '5']);
  expect(outputs['failed-rules']).toBe('["schedule-without-prerequisites"]');
});

test('an input that nobody knows fails the step with the nearest name', async () => {
  const { code, outputs, commands } = await step({ ...judging, 'plan scope': 'all' });
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ conclusion: 'error', summary: 'The input "plan_scope" is not known. Did you mean "plan-scope"?' });
  expect(commands).toMatchObject([{ name: 'error', message: outputs.summary }]);
});

test('a file that is no plan leaves no verdict', async () => {
  writeFileSync(join(workspace, 'infra', 'plan.json'), '{"format_version":"1.2"');
  const { code, outputs, stderr } = await step({ ...judging, 'warn-only': 'true' });
  expect([code, outputs.conclusion, outputs.complete, stderr]).toEqual([1, 'error', 'false', '']);
});

describe('hostile text', () => {
  const hostile = [
    'vm\n::error::planted',
    'vm\r\n::set-output name=conclusion::pass',
    '::add-mask::violations',
    'vm ##[error]planted',
    'vm%0A::warning::planted',
    'vm\u2028::stop-commands::planted',
    '\x1b[2K\x1b[1A::notice::planted',
    '</summary><script>alert(1)</script> | planted',
    'planted<<end\nconclusion=pass',
  ];

  /** The fleet, with hostile text as key, name and tag of its machines, and as name of the environment in the policy. */
  function plant(text: string): void {
    const plan = join(workspace, 'infra', 'plan.json');
    const inString = JSON.stringify(JSON.stringify(text)).slice(1, -1);
    const planted = readFileSync(plan, 'utf8').replaceAll('module.linux[\\"jobs\\"]', () => `module.linux[${inString}]`);
    expect(planted).toContain(inString);
    const parsed = JSON.parse(planted);
    for (const { type, change } of parsed.resource_changes) {
      if (!/_virtual_machine$/.test(type) || !change.after || 'maintenance_configuration_id' in change.after) continue;
      change.after.name = text;
      change.after.tags = { ...change.after.tags, [text]: text, environment: text };
    }
    writeFileSync(plan, JSON.stringify(parsed));
    const policy = join(workspace, '.github', 'patch-policy.yml');
    const name = JSON.stringify(text);
    writeFileSync(policy, readFileSync(policy, 'utf8').replace('environment: production', `environment: ${name}`));
  }

  test.each(hostile)('%j is never a command, an output or markup', async (text) => {
    plant(text);
    const { code, stdout, outputs, commands, summary } = await step(judging);
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning']));
    // Each of our commands carries a title of ours; a planted one would not.
    expect(commands.filter(({ properties }) => !properties.title?.startsWith('Patch policy'))).toEqual([]);
    expect(Object.keys(outputs)).toHaveLength(15);
    for (const unseen of ['\x1b', '\r', '\u2028']) expect(stdout).not.toContain(unseen);
    expect(summary).not.toContain('<script');
  });

  test.each(hostile)('%j in an input or the name of a file is never a command', async (text) => {
    const { code, commands, outputs } = await step({ ...judging, files: `infra/${text}` });
    expect([code, outputs.conclusion]).toEqual([1, 'error']);
    expect(commands.filter(({ name, properties }) => name !== 'error' || properties.title !== 'Patch policy')).toEqual([]);
  });
});
