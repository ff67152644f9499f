import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { filesBelow, importsOf, readSource, withoutComments } from './imports.ts';

/** What the linter cannot say. Each test reads the source text. */

describe('a rule', () => {
  const ids = Object.keys(rules);

  test.each(ids)('%s does not import another rule', async (id) => {
    const others = ids.filter((other) => other !== id).map((other) => `src/rules/${other}.ts`);
    const imported = (await importsOf(`src/rules/${id}.ts`)).map(({ target }) => target);
    expect(imported.filter((target) => others.includes(target))).toEqual([]);
  });

  test.each(ids)('%s waits for nothing', async (id) => {
    expect(await withoutComments(`src/rules/${id}.ts`)).not.toMatch(/\basync\b|\bawait\b|\bPromise\b/);
  });

  test.each(ids)('%s has a test of the same name', async (id) => {
    expect(await readSource(`test/rules/${id}.test.ts`)).toContain(id);
  });

  test.each(ids)('%s has a page of the same name', async (id) => {
    expect(await readSource(`src/rules/${id}.md`)).toMatch(/^# /m);
  });
});

test.each(['estate', 'calendar', 'patching', 'history', 'policy', 'sources', 'rules', 'findings', 'reporters', 'runs'])(
  '%s takes the time from its caller',
  async (room) => {
    const clocks: string[] = [];
    for (const file of await filesBelow(`src/${room}`)) {
      // When to ask Azure again depends on the time; what it answers does not.
      if (file === 'src/sources/azure/graph/timing.ts') continue;
      // Who calls the library without a time means the current one.
      if (file === 'src/runs/options.ts') continue;
      if (/\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)|\bperformance\./.test(await withoutComments(file))) clocks.push(file);
    }
    expect(clocks).toEqual([]);
  },
);

test('no package is loaded before it is needed', async () => {
  const eager: string[] = [];
  for (const file of await filesBelow('src')) {
    // These folders are themselves loaded only to read Azure, and to have Bicep evaluate something.
    if (/^src\/sources\/(?:azure|bicep\/(?:evaluation|cli))\//.test(file)) continue;
    const packages = (await importsOf(file)).filter(
      ({ target, typeOnly, dynamic }) => !typeOnly && !dynamic && !/^(src\/|node:)/.test(target),
    );
    if (packages.length > 0) eager.push(`${file}: ${packages.map(({ target }) => target).join(', ')}`);
  }
  expect(eager).toEqual([]);
});

test('no test depends on how fast a machine is', async () => {
  const timed: string[] = [];
  for (const file of await filesBelow('test')) {
    if (file === 'test/house/habits.test.ts') continue;
    const source = await withoutComments(file);
    if (/\bsetTimeout\b|\bsetInterval\b|\bperformance\.|\bAbortSignal\.timeout\b|\btimeout:|^ *\}, [\d_]+\);/m.test(source))
      timed.push(file);
  }
  expect(timed).toEqual([]);
});
