import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';

/** What the linter cannot say. Each test reads the source text. */

const root = new URL('../../', import.meta.url);

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

async function filesOf(room: string): Promise<readonly string[]> {
  const names = await readdir(fileURLToPath(new URL(`src/${room}/`, root)), { recursive: true });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `src/${room}/${name.replaceAll('\\', '/')}`);
}

function read(file: string): Promise<string> {
  return readFile(new URL(file, root), 'utf8');
}

async function importsOf(file: string): Promise<readonly Import[]> {
  const statements = (await read(file)).matchAll(/^(?:import|export)\s+(type\s+)?(\{[^}]*\}|[^;{]*?)\s*from\s+'([^']+)';/gm);
  return [...statements].map(([, type, names = '', from = '']) => ({ from, typeOnly: type !== undefined || holdsOnlyTypes(names) }));
}

function holdsOnlyTypes(names: string): boolean {
  const list = names.replace(/[{}]/g, '').split(',');
  return names.startsWith('{') && list.every((name) => name.trim() === '' || /^\s*type\s/.test(name));
}

async function withoutComments(file: string): Promise<string> {
  return (await read(file)).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

describe('a rule', () => {
  const ids = Object.keys(rules);

  test.each(ids)('%s does not import another rule', async (id) => {
    const others = ids.filter((other) => other !== id).map((other) => `./${other}.ts`);
    const imported = (await importsOf(`src/rules/${id}.ts`)).map(({ from }) => from);
    expect(imported.filter((from) => others.includes(from))).toEqual([]);
  });

  test.each(ids)('%s waits for nothing', async (id) => {
    expect(await withoutComments(`src/rules/${id}.ts`)).not.toMatch(/\basync\b|\bawait\b|\bPromise\b/);
  });

  test.each(ids)('%s has a test of the same name', async (id) => {
    expect(await read(`test/rules/${id}.test.ts`)).toContain(id);
  });

  test.each(ids)('%s has a page of the same name', async (id) => {
    expect(await read(`src/rules/${id}.md`)).toMatch(/^# /m);
  });
});

test.each([
  ['findings', '../policy/'],
  ['rules', '../policy/'],
  ['reporters', '../estate/'],
])('%s takes only types from %s', async (room, from) => {
  const values: string[] = [];
  for (const file of await filesOf(room)) {
    const imports = await importsOf(file);
    if (imports.some((one) => one.from.startsWith(from) && !one.typeOnly)) values.push(file);
  }
  expect(values).toEqual([]);
});

test.each(['estate', 'policy', 'sources', 'rules', 'findings', 'reporters'])('%s takes the time from its caller', async (room) => {
  const clocks: string[] = [];
  for (const file of await filesOf(room)) {
    // When to ask Azure again depends on the time; what it answers does not.
    if (file === 'src/sources/azure/timing.ts') continue;
    if (/\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)|\bperformance\./.test(await withoutComments(file))) clocks.push(file);
  }
  expect(clocks).toEqual([]);
});

test('the library loads no package before it is needed', async () => {
  const eager: string[] = [];
  for (const room of ['estate', 'policy', 'sources', 'rules', 'findings', 'reporters', 'inputs', 'action', 'cli', '.']) {
    for (const file of await filesOf(room)) {
      // This folder is itself loaded only to read Azure.
      if (file.includes('/sources/azure/')) continue;
      const packages = (await importsOf(file)).filter(({ from, typeOnly }) => !typeOnly && !/^(\.|node:)/.test(from));
      if (packages.length > 0) eager.push(`${file}: ${packages.map(({ from }) => from).join(', ')}`);
    }
  }
  expect([...new Set(eager)]).toEqual([]);
});
