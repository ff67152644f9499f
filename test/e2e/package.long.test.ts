import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
/** Where somebody else's project has installed the package. */
let project: string;
let packed: readonly string[];
/** Why the package could not be installed here. */
let offline: string | undefined;

function run(program: string, args: readonly string[], cwd: string) {
  // On Windows npm is a script, which only a shell starts.
  return spawnSync(program, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** What git would clone if everything were committed, but for tests, with the development tools that are installed here. */
async function cloneInto(clone: string): Promise<void> {
  const { stdout } = run(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.', ':!test', ':!docs', ':!bench'],
    root,
  );
  for (const file of stdout.split('\0').filter((name) => name !== '')) {
    await mkdir(dirname(join(clone, file)), { recursive: true });
    await cp(join(root, file), join(clone, file)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await symlink(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  const clone = join(folder, 'clone');
  project = join(folder, 'project');
  await cloneInto(clone);
  const pack = run('npm', ['pack', '--json', '--pack-destination', '..'], clone);
  expect(pack.status, pack.stderr).toBe(0);
  const result = JSON.parse(pack.stdout.slice(pack.stdout.search(/^[[{]/m)));
  const [{ filename, files }] = Array.isArray(result) ? result : Object.values(result);
  packed = files.map(({ path }: { path: string }) => path);
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{"private":true,"type":"module"}');
  const install = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join('..', filename)], project);
  if (install.status !== 0) {
    offline = /\b(?:ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH)\b/.exec(install.stderr)?.[0];
    expect(offline, install.stderr).toBeDefined();
    console.log(`skipped: the dependencies of the package cannot be installed without a network (${offline})`);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('holds the library, the command, the schemas and nothing of how they are made', () => {
  for (const file of ['lib/index.js', 'lib/index.d.ts', 'dist/cli.js', 'dist/index.js', 'action.yml', 'LICENSE', 'README.md']) {
    expect(packed).toContain(file);
  }
  expect(packed.filter((file) => /^(?:test|src|scripts|tools|bench|lib\/doors)\//.test(file))).toEqual([]);
});

test('compiles the library and leaves the bundle alone', async () => {
  const clone = join(folder, 'clone');
  expect(await readFile(join(clone, 'lib/index.js'), 'utf8')).toContain("from './runs/check.js'");
  for (const file of ['cli.js', 'core/index.js']) {
    expect(await readFile(join(clone, 'dist', file), 'utf8')).toBe(await readFile(join(root, 'dist', file), 'utf8'));
  }
});

test('brings no Node.js of its own to whoever installs it', async (context) => {
  if (offline) return context.skip();
  const lock = JSON.parse(await readFile(join(project, 'package-lock.json'), 'utf8'));
  expect(Object.keys(lock.packages).filter((name) => /node-(?:linux|runtime|bin)/.test(name))).toEqual([]);
});

/** A project of somebody who is strict, reads types of packages, and has no types of Node.js. */
const config = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2023',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    resolveJsonModule: true,
    types: [],
    rootDir: '.',
  },
  files: ['main.ts'],
};

const program = `import { calendar, check, type CheckOptions, type Report, render, UsageError } from 'azure-patch-policy';
import policySchema from 'azure-patch-policy/schema' with { type: 'json' };
import waiversSchema from 'azure-patch-policy/waivers-schema' with { type: 'json' };
import reportSchema from 'azure-patch-policy/report-schema' with { type: 'json' };
import snapshotSchema from 'azure-patch-policy/snapshot-schema' with { type: 'json' };

const options: CheckOptions = { files: ['plan.json'], policy: ['baseline'] };
const report: Report = await check(options);
const text = [...(await render(report, 'text'))].join('');
const [schedule] = await calendar({ files: ['plan.json'], from: new Date('2026-12-01T00:00:00Z') });
const start: Date | undefined = schedule?.occurrences[0]?.start;
const refused = await check({ policy: ['baseline'] }).catch((error: unknown) => error instanceof UsageError);
// @ts-expect-error: a policy must be named
export const withoutPolicy: CheckOptions = { files: ['plan.json'] };
console.log(JSON.stringify({
  conclusion: report.conclusion,
  text: text.includes(report.verdict.slice(0, 20)),
  start,
  refused,
  schemas: [policySchema, waiversSchema, reportSchema, snapshotSchema].map(({ $id }) => $id),
}));
`;

async function idOfSchema(name: string): Promise<string> {
  return JSON.parse(await readFile(join(root, 'policies', `${name}.schema.json`), 'utf8')).$id;
}

test('is imported, typed and run in a strict TypeScript project', async (context) => {
  if (offline) return context.skip();
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify(config));
  await writeFile(join(project, 'main.ts'), program);
  await cp(join(root, 'examples/plan.json'), join(project, 'plan.json'));
  const compiled = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], project);
  expect(compiled.stdout + compiled.stderr).toBe('');
  const { stdout, stderr } = run(process.execPath, ['--no-warnings', 'main.js'], project);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    conclusion: 'fail',
    text: true,
    start: '2026-12-14T17:00:00.000Z',
    refused: true,
    schemas: await Promise.all(['patch-policy', 'patch-waivers', 'report', 'snapshot'].map(idOfSchema)),
  });
});

test('brings the command', async (context) => {
  if (offline) return context.skip();
  const { stdout, status } = run('npm', ['exec', '--offline', '--', 'azure-patch-policy', '--version'], project);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect([status, stdout.trim()]).toEqual([0, version]);
});
