import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commandsIn, outputsIn } from '../../support/run-door.ts';
import { runStep } from '../../support/run-step.ts';

const plan = fileURLToPath(new URL('../../fixtures/plans/fleet/azurerm-5.2.0/plan.json', import.meta.url));
const source = fileURLToPath(new URL('../../fixtures/plans/fleet/azurerm-5.2.0/main.tf', import.meta.url));
const policy = `apiVersion: azure-patch-policy/v1
kind: PatchPolicy
name: fleet
unmatched: production
environments:
  production:
    match: { tags: { environment: production } }
    orchestration: [CustomerManagedSchedules, AzureManagedSafeDeployment]
`;
const subscription = '3f0c1a52-7c1e-4f2b-9a53-0d6f5b1e8a01';

let directory: string;
const [output, summary] = ['output', 'summary'].map((name) => () => join(directory, name)) as [() => string, () => string];
// One place for all steps, since GitHub's package remembers where the summary goes.
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'action-'));
});
beforeEach(() => {
  rmSync(directory, { recursive: true });
  mkdirSync(join(directory, 'workspace', 'infra'), { recursive: true });
  mkdirSync(join(directory, 'temp'));
  copyFileSync(plan, join(directory, 'workspace', 'infra', 'plan.json'));
  copyFileSync(source, join(directory, 'workspace', 'infra', 'main.tf'));
  writeFileSync(join(directory, 'workspace', 'infra', 'policy.yaml'), policy);
  event({ visibility: 'private', private: true });
});
afterAll(() => rmSync(directory, { recursive: true }));

function event(repository: unknown): void {
  writeFileSync(join(directory, 'event.json'), JSON.stringify({ repository }));
}

const judging = { 'working-directory': 'infra', files: 'plan.json', policy: 'policy.yaml', 'plan-scope': 'all' };

async function step(inputs: Record<string, string>, environment: Record<string, string | undefined> = {}) {
  for (const file of [output(), summary()]) if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const result = await runStep(
    {
      ...{ GITHUB_OUTPUT: output(), GITHUB_STEP_SUMMARY: summary(), GITHUB_EVENT_PATH: join(directory, 'event.json') },
      ...{ GITHUB_WORKSPACE: join(directory, 'workspace'), RUNNER_TEMP: join(directory, 'temp') },
      ...{ GITHUB_WORKFLOW: 'Pull request', GITHUB_JOB: 'patch_policy' },
      ...Object.fromEntries(given),
      ...environment,
    },
    new Date('2026-11-22T12:00:00Z'),
  );
  const read = (file: string) => (statSync(file).isDirectory() ? '' : readFileSync(file, 'utf8'));
  return { ...result, outputs: outputsIn(read(output())), commands: commandsIn(result.log), summary: read(summary()) };
}

describe('a step with violations', () => {
  test('fails, with the verdict as last line and last error', async () => {
    const { code, log, outputs, commands } = await step(judging);
    expect(code).toBe(1);
    const last = commands.filter(({ name }) => name === 'error').at(-1);
    expect(last?.message).toBe(outputs.summary);
    expect(log.trimEnd().split('\n').at(-1)).toContain(`::${outputs.summary}`);
  });

  test('annotates files as seen from the workspace', async () => {
    const { commands } = await step(judging);
    expect(commands.map(({ properties }) => properties.file)).toContain('infra/main.tf');
  });

  test('says only the verdict where annotations are not wanted', async () => {
    const { commands, outputs } = await step({ ...judging, annotations: 'false' });
    expect(commands.map(({ name, message }) => [name, message])).toEqual([['error', outputs.summary]]);
  });

  test('succeeds with warn-only, and a warning as verdict', async () => {
    const { code, outputs, commands } = await step({ ...judging, 'warn-only': 'TRUE' });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ conclusion: 'warn', 'violation-count': expect.stringMatching(/^[1-9]/) });
    expect(commands.at(-1)).toMatchObject({ name: 'warning', message: outputs.summary });
  });
});

describe('the job summary', () => {
  test('carries the label, which is workflow and job by default', async () => {
    expect((await step(judging)).summary).toMatch(/^\*\*Pull request \/ patch_policy\*\*\n\n## /);
    expect((await step({ ...judging, label: 'west <europe>' })).summary).toMatch(/^\*\*west &#60;europe&#62;\*\*\n/);
  });

  test.each([
    ['always', 'false', true],
    ['on-failure', 'false', true],
    ['on-failure', 'true', false],
    ['never', 'false', false],
  ])('%s with warn-only %s: %s', async (when, warnOnly, written) => {
    const { summary } = await step({ ...judging, 'job-summary': when, 'warn-only': warnOnly });
    expect(summary !== '').toBe(written);
  });

  test('that cannot be written is one warning, and the verdict stays', async () => {
    mkdirSync(summary());
    const { code, commands, outputs } = await step(judging);
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    const warnings = commands.filter(({ message }) => message.startsWith('The job summary was not written'));
    expect(warnings.map(({ name }) => name)).toEqual(['warning']);
  });
});

test('a step without a job summary warns, and the verdict stays', async () => {
  const { code, commands } = await step({ ...judging, 'warn-only': 'true' }, { GITHUB_STEP_SUMMARY: undefined });
  expect(code).toBe(0);
  expect(commands.filter(({ message }) => message.startsWith('The job summary was not written'))).toMatchObject([{ name: 'warning' }]);
});

test.each([
  ['are set nowhere', () => undefined],
  ['cannot be written', () => directory],
])('outputs that %s are one warning, and the verdict stays', async (_, file) => {
  const { code, commands } = await step({ ...judging, 'warn-only': 'true' }, { GITHUB_OUTPUT: file() });
  expect(code).toBe(0);
  expect(commands.filter(({ message }) => message.startsWith('The outputs were not set'))).toMatchObject([{ name: 'warning' }]);
});

describe('report files', () => {
  test('are written to the temporary directory, anew for every step', async () => {
    const [first, second] = [await step(judging), await step(judging)];
    expect(first.outputs['report-file']).not.toBe(second.outputs['report-file']);
    expect(JSON.parse(readFileSync(first.outputs['report-file'] ?? '', 'utf8')).conclusion).toBe('fail');
    expect(readFileSync(first.outputs['markdown-file'] ?? '', 'utf8')).toBe(first.summary);
    expect(readdirSync(join(directory, 'temp'))).toHaveLength(2);
  });

  test('are where reports names them, relative to the working directory', async () => {
    const { outputs } = await step({ ...judging, reports: 'json=out/a.json\nmarkdown=out/b.md\n' });
    const out = join(directory, 'workspace', 'infra', 'out');
    expect(outputs).toMatchObject({ 'report-file': join(out, 'a.json'), 'markdown-file': join(out, 'b.md') });
    expect(readdirSync(out).sort()).toEqual(['a.json', 'b.md']);
    expect(readdirSync(join(directory, 'temp'))).toEqual([]);
  });

  test('that cannot be written leave a warning, and the JSON report elsewhere', async () => {
    const { code, outputs, commands } = await step({ ...judging, reports: 'json=policy.yaml/out.json' });
    expect([code, outputs.conclusion]).toEqual([1, 'fail']);
    expect(outputs['report-file']).toContain(join(directory, 'temp'));
    expect(commands.filter(({ message }) => message.includes('was not written'))).toMatchObject([{ name: 'warning' }]);
  });
});

describe('redact', () => {
  beforeEach(() => {
    const file = join(directory, 'workspace', 'infra', 'plan.json');
    // A machine whose key is a resource id, which brings the id to every surface.
    const id = `/subscriptions/${subscription}/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/vm-jobs`;
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('module.linux[\\"jobs\\"]', `module.linux[\\"${id}\\"]`));
  });

  const surfaces = ({ log, summary, outputs }: Awaited<ReturnType<typeof step>>) => {
    return [log, summary, JSON.stringify(outputs), readFileSync(outputs['markdown-file'] ?? '', 'utf8')].map((text) =>
      text.includes(subscription),
    );
  };

  test('auto hides subscriptions in public repositories, and not in report files', async () => {
    event({ visibility: 'public', private: false });
    const result = await step(judging);
    expect(surfaces(result)).toEqual([false, false, false, false]);
    expect(readFileSync(result.outputs['report-file'] ?? '', 'utf8')).toContain(subscription);
  });

  test.each([{ visibility: 'private' }, { visibility: 'internal', private: true }, { private: true }])(
    'auto hides nothing in %j',
    async (repository) => {
      event(repository);
      expect(surfaces(await step(judging))).toEqual([true, true, false, true]);
    },
  );

  test.each([{ private: false }, undefined])('auto hides where the repository may be public: %j', async (repository) => {
    event(repository);
    expect(surfaces(await step(judging))).toEqual([false, false, false, false]);
  });

  test('none and subscription-ids win over the repository', async () => {
    expect(surfaces(await step({ ...judging, redact: 'subscription-ids' }))).toEqual([false, false, false, false]);
    event({ visibility: 'public' });
    expect(surfaces(await step({ ...judging, redact: 'none' }))).toEqual([true, true, false, true]);
  });

  test('errors are redacted too', async () => {
    event({ visibility: 'public' });
    const { log, outputs, summary } = await step({ ...judging, files: `/subscriptions/${subscription}/plan.json` });
    expect(outputs.conclusion).toBe('error');
    expect(log + summary + JSON.stringify(outputs)).not.toContain(subscription);
  });
});

describe('a step without a verdict', () => {
  test('sets every output, writes a report and fails, also with warn-only', async () => {
    const { code, outputs, commands, log } = await step({ ...judging, files: 'nope.json', 'warn-only': 'true' });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ conclusion: 'error', complete: 'false', 'violation-count': '0', 'failed-rules': '[]' });
    expect(outputs.summary).toMatch(/^nope\.json/);
    expect(JSON.parse(readFileSync(outputs['report-file'] ?? '', 'utf8'))).toMatchObject({ conclusion: 'error', verdict: outputs.summary });
    expect(commands).toMatchObject([{ name: 'error', message: outputs.summary }]);
    expect(log.trimEnd().split('\n').at(-1)).toMatch(/^::error /);
  });

  test('names the nearest input for one that nobody knows', async () => {
    const { code, outputs } = await step({ ...judging, 'fail-on-severty': 'high' });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({
      conclusion: 'error',
      summary: 'The input "fail-on-severty" is not known. Did you mean "fail-on-severity"?',
    });
    expect((await step({ fail_on_severity: 'high' })).outputs.summary).toContain('Did you mean "fail-on-severity"?');
  });

  test('annotates every issue of a policy where it is written, then the verdict', async () => {
    writeFileSync(
      join(directory, 'workspace', 'infra', 'policy.yaml'),
      policy.replace('unmatched: production', 'unmatchd: production\nextra: 1'),
    );
    const { commands, outputs } = await step(judging);
    expect(commands.map(({ name, properties }) => [name, properties.file, properties.line])).toEqual([
      ['error', 'infra/policy.yaml', '4'],
      ['error', 'infra/policy.yaml', '5'],
      ['error', undefined, undefined],
    ]);
    expect(commands.at(-1)?.message).toBe(outputs.summary);
    expect(outputs.summary).toMatch(/ And 1 more\.$/);
  });

  test('refuses a working directory outside the workspace', async () => {
    const { code, outputs } = await step({ ...judging, 'working-directory': '..' });
    expect([code, outputs.conclusion]).toEqual([1, 'error']);
    expect(outputs.summary).toContain('leads out of the workspace');
  });
});

test('a step with nothing to check follows on-empty', async () => {
  const file = join(directory, 'workspace', 'infra', 'plan.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), resource_changes: [] }));
  for (const [onEmpty, code] of [
    ['pass', 0],
    ['warn', 0],
    ['fail', 1],
  ] as const) {
    const result = await step({ ...judging, 'on-empty': onEmpty });
    expect([onEmpty, result.code, result.outputs.conclusion]).toEqual([onEmpty, code, 'empty']);
    expect(result.commands.at(-1)?.name).toBe(code === 1 ? 'error' : 'warning');
  }
});

test('a config-file is read from the working directory, and inputs win', async () => {
  writeFileSync(join(directory, 'workspace', 'infra', 'patch-check.yml'), 'warn-only: true\nplan-scope: changed\nreports: [json=r.json]\n');
  const { code, outputs } = await step(judging);
  expect([code, outputs.conclusion]).toEqual([0, 'warn']);
  expect(outputs['report-file']).toBe(join(directory, 'workspace', 'infra', 'r.json'));
});
