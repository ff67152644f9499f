import { spawnSync } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { pages } from '../../scripts/generate/documents.ts';
import { inputNames } from '../../src/doors/inputs/table.ts';
import { allRules } from '../../src/generated/rules.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { loadWaivers } from '../../src/policy/load-waivers.ts';
import { check } from '../../src/runs/check.ts';
import { gate } from '../support/reports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reference = (await readdir(join(root, 'docs'))).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`);
const rulePages = allRules.map(({ id }) => `src/rules/${id}.md`);
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...reference];

function read(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

/** The code blocks of a page in one language. */
function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
}

type Steps = readonly { readonly uses?: string; readonly with?: object }[];

/** The names under `with` of every step that uses this action. */
function usedInputs(steps: Steps): readonly string[] {
  return steps.filter(({ uses }) => uses === './' || uses?.startsWith('OWNER/')).flatMap((step) => Object.keys(step.with ?? {}));
}

function unknownInputs(names: readonly string[]): readonly string[] {
  return names.filter((name) => !(inputNames as readonly string[]).includes(name));
}

describe('README.md', () => {
  test('says how to try it in two commands', async () => {
    const [, section = ''] = (await read('README.md')).split('## Try it\n');
    const [block = ''] = blocks(section, 'sh');
    const commands = block.trim().split('\n');
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/^node dist\/cli\.js check /);
    expect(commands[1]).toBe('npm ci && npm test');
  });

  test('is read in one go', async () => {
    expect((await read('README.md')).split('\n').length).toBeLessThanOrEqual(140);
  });

  test('shows a picture that loads fast', async () => {
    const [, picture = ''] = /<img src="([^"]+)"/.exec(await read('README.md')) ?? [];
    expect((await stat(join(root, picture))).size).toBeLessThan(150 * 1024);
  });

  test('leads to every page of the reference', async () => {
    const page = await read('README.md');
    expect(reference.filter((file) => !page.includes(`](${file})`))).toEqual([]);
  });
});

test.each(Object.entries(pages))('%s holds its generated parts as they are made now', async (file, make) => {
  const page = await read(file);
  expect(await make(page)).toBe(page);
});

test('CONTRIBUTING.md has a row for each dependency, and for nothing else', async () => {
  const { dependencies, devDependencies } = JSON.parse(await read('package.json'));
  const [, section = ''] = (await read('CONTRIBUTING.md')).split('## Dependencies\n');
  const [run = '', development = ''] = section.split('For development:\n');
  const rows = (table: string) => [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  expect(rows(run)).toEqual(Object.keys(dependencies));
  expect(rows(development)).toEqual(Object.keys(devDependencies));
});

test.each([...documents, ...rulePages])('%s links to files and headings that exist', async (document) => {
  const page = await read(document);
  const links = [...page.matchAll(/\]\((?!https?:)([^)\s]+)\)|<img src="([^"]+)"/g)].map(([, link, image]) => link ?? image ?? '');
  const missing: string[] = [];
  for (const link of links) {
    const [path = '', heading] = link.split('#');
    const file = path === '' ? document : join(dirname(document), path);
    const exists = await access(join(root, file)).then(
      () => true,
      () => false,
    );
    if (!exists || (heading !== undefined && !(await headingsOf(file)).includes(heading))) missing.push(link);
  }
  expect(missing).toEqual([]);
});

describe.each(documents)('%s', (document) => {
  test('shows policies and waivers that load', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'documents-'));
    try {
      for (const block of blocks(await read(document), 'yaml')) {
        const { errors } = parseAllDocuments(block)[0] ?? {};
        expect(errors, block).toEqual([]);
        await load(block, folder);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('shows workflows with inputs that exist', async () => {
    for (const block of blocks(await read(document), 'yaml').filter((text) => text.includes('uses: OWNER/'))) {
      const shown = parse(block) as Steps | { readonly steps: Steps };
      const used = usedInputs('steps' in shown ? shown.steps : shown);
      expect(used).not.toEqual([]);
      expect(unknownInputs(used)).toEqual([]);
    }
  });
});

/** Loads the block as what it is: a waiver file, a policy, or keys of one. Blocks of anything else are left alone. */
async function load(block: string, folder: string): Promise<void> {
  await writeFile(join(folder, 'file.yaml'), block);
  if (block.includes('kind: PatchWaivers')) await loadWaivers(['file.yaml'], folder, new Date('2026-11-22T12:00:00Z'));
  else if (block.includes('kind: PatchPolicy')) await loadPolicy(['file.yaml'], folder, allRules);
  else if (/^(environments|schedules):/m.test(block)) {
    await writeFile(join(folder, 'file.yaml'), `apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\n${block}`);
    await loadPolicy(['file.yaml'], folder, allRules);
  }
}

/** The anchors that GitHub gives to the headings of a page. */
async function headingsOf(file: string): Promise<readonly string[]> {
  return [...(await read(file)).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

test('docs/library.md shows a program that runs, and names every function of the library', async () => {
  const page = await read('docs/library.md');
  const library = await import('../../src/index.ts');
  const functions = Object.entries(library).filter(([name, value]) => typeof value === 'function' && /^[a-z]/.test(name));
  expect(functions.map(([name]) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const [program = ''] = blocks(page, 'ts');
  const folder = await mkdtemp(join(tmpdir(), 'library-'));
  try {
    const file = join(folder, 'program.ts');
    await writeFile(file, program.replace("'azure-patch-policy'", JSON.stringify(pathToFileURL(join(root, 'src/index.ts')))));
    const { stdout, status } = spawnSync(process.execPath, [file], { cwd: root, encoding: 'utf8' });
    expect(stdout).toContain('Patch policy failed');
    expect(status).toBe(1);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the example shows a violation, a pass and an unknown', async () => {
  const report = await check({
    workingDirectory: root,
    source: 'auto',
    files: ['examples/plan.json'],
    sourceRoot: 'examples',
    planScope: 'changed',
    policy: ['examples/policy.yaml'],
    waivers: [],
    ...gate(),
    now: new Date('2026-11-22T12:00:00Z'),
  });
  const outcomes = (id: string) => report.findings.filter(({ subject }) => subject === id).map(({ outcome }) => outcome);
  expect(report.conclusion).toBe('fail');
  expect(outcomes('module.linux["jobs"].azurerm_linux_virtual_machine.this')).toContain('violation');
  expect(outcomes('module.linux["web"].azurerm_linux_virtual_machine.this')).toEqual([]);
  expect(outcomes('module.linux["api"].azurerm_linux_virtual_machine.this')).toEqual(['unknown']);
  expect(report.machines.map(({ source }) => source?.file)).toContain('examples/modules/vm/main.tf');
});

describe('workflows', async () => {
  const folder = join(root, '.github', 'workflows');
  const files = await readdir(folder);

  test.each(files)('%s grants nothing at the top and pins each action by its hash', async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    const workflow = parse(text) as { permissions?: unknown; jobs: Record<string, { permissions?: unknown }> };
    expect(workflow.permissions).toEqual({});
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions === undefined)).toEqual([]);
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
    expect(used).not.toEqual([]);
    expect(used.filter((action) => action !== './' && !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  test.each(['.github/workflows/ci.yml', 'examples/workflows/pull-request.yml', 'examples/workflows/nightly.yml'])(
    '%s calls the action with inputs that exist',
    async (file) => {
      const workflow = parse(await read(file)) as { jobs: Record<string, { steps: Steps }> };
      const used = usedInputs(Object.values(workflow.jobs).flatMap(({ steps }) => steps));
      expect(used).not.toEqual([]);
      expect(unknownInputs(used)).toEqual([]);
    },
  );
});
