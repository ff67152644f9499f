import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Room {
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const anyPackage = ['@actions/core', '@azure/identity', 'ajv', 'tinyglobby', 'yaml'];
const outside = ['node:process', 'node:child_process', 'node:https', ...anyPackage];

/** By file, since a border may be drawn around a single one. */
const rooms: Readonly<Record<string, Room>> = {
  'src/errors.ts': { allowed: [], refused: ['./check.ts', './estate/known.ts', 'node:fs', ...outside] },
  'src/estate/machine.ts': {
    allowed: ['./known.ts', './schedule/window.ts', '../errors.ts'],
    refused: [
      '../policy/policy.ts',
      '../rules/rule.ts',
      '../findings/finding.ts',
      './../policy/policy.ts',
      './../check.ts',
      'node:fs',
      ...outside,
    ],
  },
  'src/estate/schedule/window.ts': {
    allowed: ['./recurrence.ts', '../known.ts', '../../errors.ts'],
    refused: ['../../policy/policy.ts', '../../check.ts', 'node:fs/promises', ...outside],
  },
  'src/policy/merge.ts': {
    allowed: ['./policy.ts', '../errors.ts', '../estate/known.ts', '../findings/finding.ts', 'node:path', 'yaml'],
    refused: ['../rules/index.ts', '../sources/source.ts', '../findings/report.ts', '../check.ts', 'node:fs', 'ajv', '@actions/core'],
  },
  'src/policy/read-document.ts': { allowed: ['node:fs', './document.ts'], refused: ['../rules/index.ts', 'node:https'] },
  'src/sources/source.ts': {
    allowed: ['./terraform-plan/index.ts', '../estate/estate.ts', '../errors.ts', 'node:fs/promises'],
    refused: ['../policy/policy.ts', '../rules/rule.ts', '../findings/finding.ts', '../check.ts', '@azure/identity', 'node:process'],
  },
  'src/sources/terraform-plan/plan.ts': {
    allowed: ['./address.ts', './hcl/blocks.ts', '../source.ts', '../../estate/estate.ts', '../../errors.ts', 'yaml', 'node:fs'],
    refused: ['../bicep/index.ts', '../../policy/policy.ts', '../../rules/rule.ts', '@azure/identity', 'node:child_process'],
  },
  'src/sources/terraform-plan/hcl/blocks.ts': {
    allowed: ['./tokens.ts', '../address.ts', '../../../estate/known.ts', '../../../errors.ts', 'node:fs/promises'],
    refused: ['../../bicep/index.ts', '../../../policy/policy.ts', '../../../rules/rule.ts', '@azure/identity', 'node:process'],
  },
  'src/sources/azure/graph.ts': {
    allowed: ['@azure/identity', '@azure-rest/core-client', '../source.ts', '../../estate/estate.ts'],
    refused: ['@actions/core', '../terraform-plan/index.ts', '../../policy/policy.ts'],
  },
  'src/findings/report.ts': {
    allowed: ['./finding.ts', '../estate/estate.ts', '../policy/policy.ts', '../errors.ts'],
    refused: ['../rules/rule.ts', '../sources/source.ts', '../reporters/text.ts', '../policy/load.ts', 'node:fs', ...outside],
  },
  'src/findings/locate.ts': { allowed: ['yaml'], refused: ['node:fs', '../rules/rule.ts'] },
  'src/rules/patch-mode.ts': {
    allowed: ['./rule.ts', '../estate/orchestration.ts', '../policy/policy.ts', '../findings/finding.ts'],
    refused: ['../sources/source.ts', '../reporters/text.ts', '../policy/load.ts', '../check.ts', 'node:fs', ...outside],
  },
  'src/reporters/text.ts': {
    allowed: ['./escape.ts', '../findings/report.ts'],
    refused: [
      '../rules/index.ts',
      '../policy/policy.ts',
      '../estate/orchestration.ts',
      '../inputs/table.ts',
      'node:fs',
      'node:os',
      ...outside,
    ],
  },
  'src/check.ts': {
    allowed: ['./estate/estate.ts', './policy/load.ts', './sources/index.ts', './rules/evaluate.ts', './findings/report.ts'],
    refused: ['./action/main.ts', './cli/main.ts', './inputs/table.ts', './bundle.ts', '@actions/core', '@azure/identity', 'node:process'],
  },
  'src/index.ts': { allowed: ['./check.ts', './reporters/index.ts'], refused: ['./action/main.ts', './cli/main.ts', '@actions/core'] },
  'src/inputs/settings.ts': {
    allowed: ['./table.ts', '../check.ts', '../errors.ts', '../policy/read-document.ts', 'node:fs/promises'],
    refused: ['../action/main.ts', '../cli/main.ts', '../rules/index.ts', '../sources/source.ts', '../reporters/index.ts', '@actions/core'],
  },
  'src/action/main.ts': {
    allowed: ['./inputs.ts', '../index.ts', '../errors.ts', '../inputs/table.ts', 'node:fs', '@actions/core'],
    refused: ['../cli/main.ts', '../check.ts', '../rules/index.ts', '../reporters/index.ts', '@azure/identity'],
  },
  'src/cli/main.ts': {
    allowed: ['./args.ts', '../index.ts', '../errors.ts', '../inputs/table.ts', 'node:fs'],
    refused: ['../action/main.ts', '../check.ts', '../rules/index.ts', '../reporters/index.ts', '@actions/core'],
  },
  'src/bundle.ts': { allowed: ['./action/main.ts', './cli/main.ts'], refused: ['./check.ts', './rules/index.ts', 'yaml'] },
};

interface Habit {
  readonly statement: string;
  readonly rule: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const doors = ['src/action/main.ts', 'src/cli/main.ts'];
const inner = ['src/check.ts', 'src/estate/machine.ts', 'src/policy/merge.ts', 'src/rules/patch-mode.ts', 'src/reporters/text.ts'];
const habits: readonly Habit[] = [
  { statement: "console.log('x');", rule: 'noConsole', allowed: doors, refused: [...inner, 'src/inputs/settings.ts'] },
  { statement: 'process.cwd();', rule: 'noRestrictedGlobals', allowed: doors, refused: [...inner, 'src/inputs/settings.ts'] },
  { statement: "void fetch('x');", rule: 'noRestrictedGlobals', allowed: ['src/sources/azure/graph.ts'], refused: inner },
  {
    statement: 'export default 1;',
    rule: 'noDefaultExport',
    allowed: ['vitest.config.ts'],
    refused: [...doors, ...inner, 'test/check.test.ts'],
  },
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = new Map<string, string[]>();
const refusals = new Map<string, string[]>();
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'borders-'));
  for (const [file, { allowed, refused }] of Object.entries(rooms))
    for (const specifier of [...allowed, ...refused]) add(file, loading(specifier));
  for (const { statement, allowed, refused } of habits) for (const file of [...allowed, ...refused]) add(file, statement);
  await copyLinterSettings();
  for (const [file, lines] of files) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), `${lines.join('\n')}\n`);
  }
  for (const { category, location } of await lint()) {
    const rule = category.split('/').at(-1) ?? '';
    const line = files.get(location.path.replaceAll('\\', '/'))?.[location.start.line - 1] ?? '';
    const key = `${location.path.replaceAll('\\', '/')} ${line}`;
    refusals.set(key, [...(refusals.get(key) ?? []), rule]);
  }
});

afterAll(() => rm(directory, { recursive: true, force: true }));

describe.each(Object.entries(rooms))('%s', (file, { allowed, refused }) => {
  test.each(allowed.map((specifier) => [specifier]))('may import %s', (specifier) => {
    expect(refusals.get(`${file} ${loading(specifier)}`) ?? []).not.toContain('noRestrictedImports');
  });

  test.each(refused.map((specifier) => [specifier]))('may not import %s', (specifier) => {
    expect(refusals.get(`${file} ${loading(specifier)}`) ?? []).toContain('noRestrictedImports');
  });
});

describe.each(habits)('$statement', ({ statement, rule, allowed, refused }) => {
  test.each(allowed.map((file) => [file]))('is allowed in %s', (file) => {
    expect(refusals.get(`${file} ${statement}`) ?? []).not.toContain(rule);
  });

  test.each(refused.map((file) => [file]))('is refused in %s', (file) => {
    expect(refusals.get(`${file} ${statement}`) ?? []).toContain(rule);
  });
});

function add(file: string, line: string): void {
  const lines = files.get(file) ?? [];
  if (!lines.includes(line)) files.set(file, [...lines, line]);
}

/** A dynamic import, since those are the easiest to overlook. */
function loading(specifier: string): string {
  return `await import('${specifier}');`;
}

async function copyLinterSettings(): Promise<void> {
  const settings = JSON.parse(await readFile(join(root, 'biome.json'), 'utf8'));
  const alone = { ...settings, $schema: undefined, vcs: { enabled: false } };
  await writeFile(join(directory, 'biome.json'), JSON.stringify(alone));
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

function lint(): Promise<readonly Diagnostic[]> {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: directory, maxBuffer: 2 ** 26 }, (error, output) => {
      // It exits with 1, as the snippets are meant to be refused.
      if (error && error.code !== 1) fail(error);
      else done(JSON.parse(output).diagnostics);
    });
  });
}
