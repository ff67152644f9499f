import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../../../src/doors/inputs/settings.ts';
import type { InputName } from '../../../src/doors/inputs/table.ts';
import { UsageError } from '../../../src/errors.ts';

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(base, { recursive: true }));

const now = new Date('2026-11-22T12:00:00Z');

function place(name: string, text = ''): void {
  mkdirSync(dirname(join(base, name)), { recursive: true });
  writeFileSync(join(base, name), text);
}

function read(given: Partial<Record<InputName, string>>, needsInput = true, environment = {}): Promise<Settings> {
  const written = new Map(
    Object.entries(given).map(([name, text]) => [name as InputName, { texts: [text], where: `The input "${name}"` }] as const),
  );
  return readSettings(written, { base, now, needsInput, call: (name) => `input "${name}"`, environment, tell: () => {} });
}

async function failure(promise: Promise<unknown>): Promise<UsageError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UsageError);
  return error as UsageError;
}

describe('readSettings', () => {
  test('fills in the defaults', async () => {
    const settings = await read({ files: 'plan.json', policy: 'baseline' });
    expect(settings).toEqual({
      options: {
        workingDirectory: base,
        source: 'auto',
        files: ['plan.json'],
        sourceRoot: '.',
        planScope: 'changed',
        policy: ['baseline'],
        waivers: [],
        failOnSeverity: 'low',
        warnOnly: false,
        onIncomplete: 'fail',
        onEmpty: 'warn',
        onUnknown: 'warn',
        onExpiredWaiver: 'warn',
        bicep: { secondsPerAnswer: 60, trust: false, environment: {}, onEnd: expect.any(Function) },
        now,
        clock: now,
      },
      inputs: expect.objectContaining({ annotations: true, 'job-summary': 'always', label: undefined, redact: 'auto' }),
      reports: [],
    });
  });

  test.each(['bicep-path', 'bicep-env', 'bicep-trust', 'working-directory', 'source-root'])(
    'a config-file may not set %s',
    async (name) => {
      place('.github/patch-check.yml', `${name}: true\n`);
      const { code } = await failure(read({ files: 'a.json', policy: 'baseline' }));
      expect(code).toBe('config/reach');
    },
  );

  test('asks for whole seconds of bicep-timeout', async () => {
    for (const text of ['0', '1.5', 'soon', '-1']) {
      const { code } = await failure(read({ files: 'a.json', policy: 'baseline', 'bicep-timeout': text }));
      expect(code).toBe('input/not-seconds');
    }
  });

  test('an input wins over the config-file, and the config-file over the default', async () => {
    place('.github/patch-check.yml', 'fail-on-severity: high\nplan-scope: all\nwarn-only: true\nfiles:\n  - a.json\n  - b.json\n');
    const { options } = await read({ 'fail-on-severity': 'critical', policy: 'baseline', 'plan-scope': '' });
    expect(options).toMatchObject({
      failOnSeverity: 'critical',
      planScope: 'all',
      warnOnly: true,
      files: ['a.json', 'b.json'],
      onEmpty: 'warn',
    });
  });

  test.each(['.github/patch-check.yaml', 'patch-check.yml', 'patch-check.yaml'])('finds the config-file %s', async (name) => {
    place(name, 'plan-scope: all');
    expect((await read({ files: 'x', policy: 'x' })).options.planScope).toBe('all');
  });

  test('a config-file may be JSON, hold text of several lines, and be empty', async () => {
    place('check.json', '{ "files": "a.json\\nb.json", "reports": ["json=out.json"], "label": 7 }');
    const settings = await read({ 'config-file': 'check.json', policy: 'x' });
    expect(settings.options.files).toEqual(['a.json', 'b.json']);
    expect(settings.reports).toEqual([{ format: 'json', path: 'out.json' }]);
    expect(settings.inputs.label).toBe('7');
    place('empty.yml', '# nothing yet\n');
    expect((await read({ 'config-file': 'empty.yml', files: 'x', policy: 'x' })).options.planScope).toBe('changed');
  });

  test('the clock of every run is not set by a file of the checkout', async () => {
    place('patch-check.yml', 'files: plan.json\nnow: 2020-01-01T00:00:00Z\n');
    const error = await failure(read({ policy: 'x' }));
    expect([error.code, error.message]).toEqual(['config/by-hand', expect.stringContaining('patch-check.yml:2:1 The key "now"')]);
  });

  test('a live run is refused another day than today, and takes an hour of it', async () => {
    const live = { source: 'azure', scopes: 'sub:11111111-1111-4111-8111-111111111111', policy: 'x' };
    const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
    for (const hours of [-25, 25]) expect((await failure(read({ ...live, now: at(hours) }))).code).toBe('input/now-of-azure');
    const { source: _, ...recognised } = live;
    expect((await failure(read({ ...recognised, now: at(-48) }))).code).toBe('input/now-of-azure');
    for (const hours of [-23, 23]) expect((await read({ ...live, now: at(hours) })).options.now.toISOString()).toBe(at(hours));
    expect((await read({ files: 'plan.json', policy: 'x', now: at(-9000) })).options).toMatchObject({
      now: new Date(at(-9000)),
      clock: now,
    });
  });

  test('an unknown key is refused with its place and the nearest key', async () => {
    place('patch-check.yml', 'files: plan.json\nfail-on-severty: high\n');
    expect((await failure(read({}))).message).toBe(
      'patch-check.yml:2:1 The key "fail-on-severty" is not known. Did you mean "fail-on-severity"?',
    );
  });

  test.each([
    ['files: { a: b }', 'config/wrong-type'],
    ['plan-scope: [all]', 'config/wrong-type'],
    ['- files', 'config/wrong-type'],
    ['just text', 'config/wrong-type'],
    ['config-file: other.yml', 'config/nested'],
    ['files: [', 'config/syntax'],
    ['files: a\nfiles: b', 'config/duplicate-key'],
    ['plan-scope: some', 'input/unknown-value'],
  ])('refuses the config-file %j', async (text, code) => {
    place('patch-check.yml', text);
    expect((await failure(read({ policy: 'x', files: 'x' }))).code).toBe(code);
  });

  test('a config-file that is named must exist', async () => {
    expect((await failure(read({ 'config-file': 'none.yml' }))).code).toBe('config/not-found');
  });

  test('the place of a wrong value in the config-file is named', async () => {
    place('patch-check.yml', 'policy: x\nwarn-only: maybe\n');
    expect((await failure(read({ files: 'x' }))).message).toMatch(/^patch-check\.yml:2:1 The key "warn-only" cannot be "maybe"\./);
  });

  test.each([
    [['.github/patch-policy/a.yml', '.github/patch-policy.yml', 'patch-policy.yml'], '.github/patch-policy/*.yml'],
    [['.github/patch-policy.yml', 'patch-policy.yml'], '.github/patch-policy.yml'],
    [['.github/patch-policy/readme.md', 'patch-policy.yml'], 'patch-policy.yml'],
  ])('with %j the policy is %s', async (names, policy) => {
    for (const name of names) place(name);
    expect((await read({ files: 'x' })).options.policy).toEqual([policy]);
  });

  test('without any policy the error says where it was looked for', async () => {
    const error = await failure(read({ files: 'x' }));
    expect(error.code).toBe('input/no-policy');
    expect(error.message).toContain('.github/patch-policy/*.yml, .github/patch-policy.yml, patch-policy.yml');
  });

  test('the usual waiver file is used when it exists', async () => {
    place('.github/patch-waivers.yml');
    expect((await read({ files: 'x', policy: 'x' })).options.waivers).toEqual(['.github/patch-waivers.yml']);
  });

  test('files are needed, except by commands that judge nothing', async () => {
    expect((await failure(read({ policy: 'x' }))).code).toBe('input/no-files');
    expect((await read({ policy: 'x' }, false)).options.files).toEqual([]);
  });

  test('everything is relative to the working directory, which must exist', async () => {
    place('infra/patch-policy.yml');
    place('infra/patch-check.yml', 'plan-scope: all');
    const { options } = await read({ 'working-directory': 'infra', files: 'x' });
    expect(options).toMatchObject({ workingDirectory: join(base, 'infra'), policy: ['patch-policy.yml'], planScope: 'all' });
    expect((await failure(read({ 'working-directory': 'none' }))).code).toBe('input/no-directory');
  });
});
