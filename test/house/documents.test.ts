import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readme } from '../../scripts/generate/readme.ts';
import { inputNames } from '../../src/doors/inputs/table.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { check } from '../../src/runs/check.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function read(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}

/** The code blocks of a page in one language. */
function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);
}

describe('README.md', () => {
  test('holds the generated tables as they are made now', async () => {
    const page = await read('README.md');
    expect(await readme(page)).toBe(page);
  });

  test('has a row for each dependency, and for nothing else', async () => {
    const { dependencies, devDependencies } = JSON.parse(await read('package.json'));
    const [, section = ''] = (await read('README.md')).split('## Dependencies');
    const rows = [...section.matchAll(/^\| `([^`]+)` \| (development: )?/gm)];
    expect(rows.filter(([, , development]) => development === undefined).map(([, name]) => name)).toEqual(Object.keys(dependencies));
    expect(rows.filter(([, , development]) => development !== undefined).map(([, name]) => name)).toEqual(Object.keys(devDependencies));
  });

  test('says how to try it in two commands', async () => {
    const [, section = ''] = (await read('README.md')).split('## Try it\n');
    const [block = ''] = blocks(section, 'sh');
    const commands = block.trim().split('\n');
    expect(commands).toHaveLength(2);
    expect(commands[0]).toMatch(/^node dist\/cli\.js check /);
    expect(commands[1]).toBe('npm ci && npm test');
  });

  test('shows a policy that loads', async () => {
    const text = blocks(await read('README.md'), 'yaml').find((block) => block.includes('kind: PatchPolicy')) ?? '';
    const folder = await mkdtemp(join(tmpdir(), 'readme-'));
    try {
      await writeFile(join(folder, 'policy.yaml'), text);
      const policy = await loadPolicy(['policy.yaml'], folder);
      expect(policy.environments.map(({ name }) => name)).toEqual(['production', 'development']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('shows a workflow with inputs that exist', async () => {
    const text = blocks(await read('README.md'), 'yaml').find((block) => block.includes('uses: OWNER/')) ?? '';
    const steps = parse(text) as { uses?: string; with?: object }[];
    const used = Object.keys(steps.find(({ uses }) => uses?.startsWith('OWNER/'))?.with ?? {});
    expect(used).not.toEqual([]);
    expect(used.filter((name) => !(inputNames as readonly string[]).includes(name))).toEqual([]);
  });
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'])('links of %s lead to files that exist', async (page) => {
  const targets = [...(await read(page)).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
  const missing: string[] = [];
  for (const target of targets) await access(join(root, dirname(page), target)).catch(() => missing.push(target));
  expect(missing).toEqual([]);
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
    failOnSeverity: 'low',
    warnOnly: false,
    onIncomplete: 'fail',
    onEmpty: 'warn',
    onUnknown: 'warn',
    onExpiredWaiver: 'warn',
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
      const workflow = parse(await read(file)) as {
        jobs: Record<string, { steps: { uses?: string; with?: object }[] }>;
      };
      const steps = Object.values(workflow.jobs).flatMap((job) =>
        job.steps.filter(({ uses }) => uses === './' || uses?.startsWith('OWNER/')),
      );
      const used = steps.flatMap((step) => Object.keys(step.with ?? {}));
      expect(used).not.toEqual([]);
      expect(used.filter((name) => !(inputNames as readonly string[]).includes(name))).toEqual([]);
    },
  );
});
