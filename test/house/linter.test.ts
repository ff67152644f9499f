import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

interface Habit {
  readonly statement: string;
  readonly rule: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const doors = ['src/doors/action/main.ts', 'src/doors/cli/main.ts'];
const inner = ['src/runs/check.ts', 'src/estate/machine.ts', 'src/policy/merge.ts', 'src/rules/patch-mode.ts', 'src/reporters/text.ts'];
const habits: readonly Habit[] = [
  { statement: "console.log('x');", rule: 'noConsole', allowed: doors, refused: [...inner, 'src/text/escape.ts'] },
  { statement: 'process.cwd();', rule: 'noRestrictedGlobals', allowed: doors, refused: [...inner, 'src/text/escape.ts'] },
  { statement: "void fetch('x');", rule: 'noRestrictedGlobals', allowed: ['src/sources/azure/graph/connection.ts'], refused: inner },
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
