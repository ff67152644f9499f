import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../../src/doors/cli/main.ts';

const plan = fileURLToPath(new URL('../../fixtures/plans/fleet/azurerm-5.2.0/plan.json', import.meta.url));
const policy = `apiVersion: azure-patch-policy/v1
kind: PatchPolicy
name: fleet
unmatched: production
environments:
  production:
    match: { tags: { environment: production } }
    orchestration: [CustomerManagedSchedules, AzureManagedSafeDeployment]
`;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cli-'));
  writeFileSync(join(directory, 'policy.yaml'), policy);
});
afterEach(() => rmSync(directory, { recursive: true }));

async function call(line: string, terminal: { isTTY?: boolean; columns?: number; environment?: Record<string, string> } = {}) {
  const { environment = {}, ...about } = terminal;
  const result = { code: -1, out: '', err: '' };
  await run({
    arguments: line.split(' ').filter(Boolean),
    environment,
    directory,
    now: new Date('2026-11-22T12:00:00Z'),
    stdout: {
      ...about,
      write: (text: string) => {
        result.out += text;
      },
    },
    stderr: {
      write: (text: string) => {
        result.err += text;
      },
    },
    setExitCode: (code) => {
      result.code = code;
    },
  });
  return result;
}

const check = `check --files ${plan} --policy policy.yaml --plan-scope all`;

describe('check', () => {
  test('prints the report, writes report files and exits with 1 on violations', async () => {
    const { code, out, err } = await call(`${check} --reports json=reports/out.json --reports text=out.txt`);
    expect(err).toBe('');
    expect(code).toBe(1);
    expect(out).toContain('orchestration-mode');
    const report = JSON.parse(readFileSync(join(directory, 'reports', 'out.json'), 'utf8'));
    expect(report).toMatchObject({ schemaVersion: '1.0', conclusion: 'fail', now: '2026-11-22T12:00:00.000Z' });
    expect(out.replace(/\s+/g, ' ')).toContain(report.verdict);
    expect(readFileSync(join(directory, 'out.txt'), 'utf8')).toContain('orchestration-mode');
    expect(readdirSync(join(directory, 'reports'))).toEqual(['out.json']);
  });

  test('refuses an environment that does not exist, also where there is no machine', async () => {
    writeFileSync(join(directory, 'empty.json'), '{"format_version":"1.2","resource_changes":[]}');
    const { code, err } = await call('check --files empty.json --policy policy.yaml --environment prodction');
    expect(code).toBe(2);
    expect(err).toContain('The policy has no environment "prodction"; did you mean "production"?');
  });

  test('exits with 0 when violations only warn', async () => {
    expect((await call(`${check} --warn-only`)).code).toBe(0);
  });

  test('fits the terminal, and 80 columns where there is none', async () => {
    const longest = ({ out }: { out: string }) => Math.max(...out.split('\n').map((line) => line.length));
    expect(longest(await call(check))).toBeLessThanOrEqual(80);
    expect(longest(await call(check, { columns: 60 }))).toBeLessThanOrEqual(60);
  });

  test('colours only for a terminal that wants them', async () => {
    const colour = '\x1b[';
    expect((await call(check, { isTTY: true })).out).toContain(colour);
    expect((await call(check, { isTTY: false })).out).not.toContain(colour);
    expect((await call(check, { isTTY: true, environment: { NO_COLOR: '1' } })).out).not.toContain(colour);
    expect((await call(check, { isTTY: true, environment: { TERM: 'dumb' } })).out).not.toContain(colour);
  });

  test('an error is one sentence and a hint on stderr, and replaces the report of an earlier run', async () => {
    writeFileSync(join(directory, 'out.json'), '{"conclusion":"pass"}');
    const { code, out, err } = await call('check --files nope.json --policy policy.yaml --reports json=out.json');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^error: nope\.json[^\n]*\nhint: [^\n]*\n$/);
    expect(JSON.parse(readFileSync(join(directory, 'out.json'), 'utf8'))).toMatchObject({ conclusion: 'error', complete: false });
  });

  test('every issue of a policy is told', async () => {
    writeFileSync(join(directory, 'policy.yaml'), policy.replace('unmatched: production', 'unmatchd: production\nextra: 1'));
    const { code, err } = await call(check);
    expect(code).toBe(2);
    expect(err.match(/^error: policy\.yaml:\d+:\d+ /gm)?.length).toBe(2);
  });

  test('a report that cannot be written is a warning, and the verdict stays', async () => {
    const { code, err } = await call(`${check} --reports json=policy.yaml/out.json`);
    expect(code).toBe(1);
    expect(err).toMatch(/^warning: The file ".*" was not written/);
  });

  test('options without effect are pointed out', async () => {
    const { err } = await call(`${check} --job-summary never`);
    expect(err).toBe('note: The option --job-summary has no effect outside GitHub Actions.\n');
  });
});

describe('explain', () => {
  test('prints facts and who patches, one machine after another', async () => {
    const { code, out } = await call(`explain web --files ${plan} --policy policy.yaml`);
    expect(code).toBe(0);
    expect(out).toMatch(/^module\.linux\["web"\]\.azurerm_linux_virtual_machine\.this\n {2}Environment\n/);
    expect(out).toMatch(/\n {2}Who patches it\n {4}CustomerManagedSchedules: /);
    const all = await call(`explain --files ${plan} --policy policy.yaml`);
    expect(all.out.match(/^\S/gm)?.length).toBe(6);
  });

  test('a machine that is not there is an error', async () => {
    const { code, out, err } = await call(`explain nowhere --files ${plan} --policy policy.yaml`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^error: There is no machine whose address, resource id or name contains "nowhere" in the input\.\n/);
  });

  test.each([
    ['wbe', '"web", '],
    ['/subscriptions/s/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/win7', '"win0", "win1", "win2". '],
    ['azurerm_windows_virtual_machine.wni[2]', '"azurerm_windows_virtual_machine.win[2]", '],
  ])('names the machines whose names are nearest to %s', async (machine, names) => {
    const { err } = await call(`explain ${machine} --files ${plan} --policy policy.yaml`);
    expect(err).toContain(`\nhint: The nearest names are ${names}`);
  });

  test('keeps to itself what machines are called where that is hidden', async () => {
    const { err } = await call(`explain wbe --files ${plan} --policy policy.yaml --redact resource-ids`);
    expect(err).toMatch(/\nhint: Without a machine, explain shows every one\.\n$/);
  });
});

describe.each([
  ['explain', 'explain --policy policy.yaml'],
  ['calendar', 'calendar'],
  ['snapshot', 'snapshot --output next.json'],
])('%s', (_, command) => {
  test('says how old the snapshot is that it reads', async () => {
    await call(`snapshot --files ${plan} --now 2026-11-12T12:00:00Z --output estate.json`);
    const { code, err } = await call(`${command} --files estate.json`);
    expect([code, err]).toEqual([
      0,
      'note: The snapshot was taken at 2026-11-12T12:00:00Z, 10 days before the time of this check; what Azure says of its machines is evaluated as of then.\n',
    ]);
  });

  test('says that a snapshot beside a plan is too old to tell what else there is', async () => {
    await call(`snapshot --files ${plan} --now 2026-11-12T12:00:00Z --output estate.json`);
    const { err } = await call(`${command} --files ${plan} --snapshot estate.json`);
    expect(err).toMatch(/^note: The snapshot was taken at .*\nnote: The snapshot is more than 7 days from the time of this check /);
  });

  test('says that it goes by another time than that of the run', async () => {
    const { err } = await call(`${command} --files ${plan} --now 2026-11-12T12:00:00Z`);
    expect(err).toBe('note: Evaluated as of 2026-11-12T12:00:00Z, which is not the time of the run (now).\n');
    expect((await call(`${command} --files ${plan}`)).err).toBe('');
  });
});

test('a calendar of another span is not one of another time, and a snapshot is as old as it is', async () => {
  await call(`snapshot --files ${plan} --now 2026-11-12T12:00:00Z --output estate.json`);
  const { err } = await call('calendar --files estate.json --from 2027-01-01 --format json');
  expect(err).toMatch(/^note: The snapshot was taken at 2026-11-12T12:00:00Z, 10 days before the time of this check; .*\n$/);
});

describe('validate', () => {
  test('prints a line for each file in order', async () => {
    const { code, out } = await call('validate --policy policy.yaml');
    expect(code).toBe(0);
    expect(out).toMatch(/^policy\.yaml: /);
  });

  test('exits with 2 for a policy that cannot be used', async () => {
    writeFileSync(join(directory, 'policy.yaml'), 'kind: PatchPolicy');
    expect((await call('validate --policy policy.yaml')).code).toBe(2);
  });
});

describe('rules', () => {
  test('lists every rule with severity and title', async () => {
    const { code, out } = await call('rules');
    expect(code).toBe(0);
    const { definitions } = JSON.parse(readFileSync(new URL('../../../policies/patch-policy.schema.json', import.meta.url), 'utf8'));
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(Object.keys(definitions.Rules.properties).sort());
    expect(out).toMatch(/^bypass-without-schedule +critical {2}\S/m);
  });

  test('describes one with its options and sources', async () => {
    const { out } = await call('rules assessment-mode');
    expect(out).toMatch(/Options\n.*severity: .*\n.*effect: .*\n.*allowed: Assessment modes/);
    expect(out).toMatch(/Sources\n +https:\/\/learn\.microsoft\.com/);
  });

  test('names the nearest rule for one that does not exist', async () => {
    expect(await call('rules assesment-mode')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "assessment-mode"?') });
  });
});

test('--help and --version print to stdout and exit with 0', async () => {
  expect(await call('--help')).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^Usage: azure-patch-policy <command>/) });
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(await call('--version')).toEqual({ code: 0, err: '', out: `${version}\n` });
});

test('a defect prints its stack and asks for a report', async () => {
  let err = '';
  let code = -1;
  const broken = {
    write: () => {
      throw new TypeError('broken stream');
    },
  };
  const write = (text: string) => {
    err += text;
  };
  const setExitCode = (of: number) => {
    code = of;
  };
  await run({ arguments: ['--help'], environment: {}, directory, stdout: broken, stderr: { write }, setExitCode });
  expect(code).toBe(2);
  expect(err).toMatch(/^TypeError: broken stream\n\s+at /);
  expect(err).toMatch(/error: Unexpected TypeError: broken stream\nhint: .*please report it/);
});
