import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/doors/inputs/settings.ts';
import { calendar, check, explain, snapshot, validate } from '../../src/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const now = new Date('2026-11-22T12:00:00Z');
const example = { workingDirectory: root, files: ['examples/plan.json'], policy: ['examples/policy.yaml'], now };

/** A plan that nobody can change. */
function frozenPlan(): object {
  return JSON.parse(readFileSync(`${root}examples/plan.json`, 'utf8'), (_, value: unknown) => Object.freeze(value));
}

describe('what is left out has the default of the input of the same name', () => {
  test('for a check', async () => {
    const { options } = await readSettings(
      new Map([
        ['files', { texts: example.files, where: 'files' }],
        ['policy', { texts: example.policy, where: 'policy' }],
      ]),
      { base: root, now, needsInput: true, environment: {}, tell: () => undefined, call: (name) => name },
    );
    expect(await check(example)).toEqual(await check(options));
  });

  test('also where it is there and undefined', async () => {
    const open = { planScope: undefined, waivers: undefined, failOnSeverity: undefined, azure: undefined, plan: undefined };
    expect(await check({ ...example, ...open, environment: undefined, snapshot: undefined })).toEqual(await check(example));
  });

  test('for the time, which is the current one', async () => {
    const before = new Date().toISOString();
    const { now } = await check({ ...example, now: undefined });
    expect(before <= now && now <= new Date().toISOString()).toBe(true);
  });
});

describe('a plan as an object', () => {
  const { files, ...withoutFiles } = example;

  test('is checked like its file, and stays as it is', async () => {
    const [plan, untouched] = [frozenPlan(), frozenPlan()];
    const fromFile = await check({ ...example, sourceRoot: 'examples' });
    expect(await check({ ...withoutFiles, plan, sourceRoot: 'examples' })).toEqual(fromFile);
    expect(plan).toEqual(untouched);
  });

  test('is explained, put into a calendar and kept as a snapshot like its file', async () => {
    const plan = frozenPlan();
    expect(await explain({ ...withoutFiles, plan })).toEqual(await explain(example));
    expect(await calendar({ ...withoutFiles, plan })).toEqual(await calendar(example));
    const { bytes, ...counts } = await snapshot({ ...withoutFiles, plan }, 'estate.json');
    const { bytes: ofFile, ...countsOfFile } = await snapshot(example, 'estate.json');
    expect(counts).toEqual(countsOfFile);
    expect(Buffer.from(bytes).toString()).toBe(Buffer.from(ofFile).toString().replaceAll('examples/plan.json', 'plan'));
  });

  test('is evaluated in the midst of a snapshot like its file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-object-'));
    try {
      const file = join(folder, 'estate.json');
      const others = ['test/fixtures/plans/joins/azurerm-4.81.0-azapi-2.12.0/plan.json'];
      await writeFile(file, (await snapshot({ ...example, files: others }, file)).bytes);
      const report = await check({ ...withoutFiles, plan: frozenPlan(), snapshot: file });
      expect(report.counts).toEqual((await check({ ...example, snapshot: file })).counts);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test.each([
    ['beside files', { files }],
    ['with the source azure', { source: 'azure' as const }],
    ['with the source snapshot', { source: 'snapshot' as const }],
  ])('%s is a mistake', async (_, more) => {
    await expect(check({ ...withoutFiles, plan: frozenPlan(), ...more })).rejects.toMatchObject({
      name: 'UsageError',
      code: 'usage/plan-beside-input',
    });
  });

  test.each([
    ['of something else', { resources: [] }, 'source/not-a-plan'],
    ['that is a list', [], 'source/not-a-plan'],
    ['that is a state', { values: {}, format_version: '1.0' }, 'source/state'],
  ])('%s is refused', async (_, plan, code) => {
    await expect(check({ ...withoutFiles, plan })).rejects.toMatchObject({ name: 'SourceError', code });
  });
});

test('a calendar holds times, for 90 days from now on unless told otherwise', async () => {
  const [monthly] = await calendar(example);
  expect(monthly?.occurrences[0]).toEqual({
    start: new Date('2026-12-14T17:00:00Z'),
    end: new Date('2026-12-14T20:00:00Z'),
    local: '2026-12-15 02:00',
  });
  expect(monthly?.occurrences).toHaveLength(3);
  const [later] = await calendar({ ...example, from: new Date('2027-01-01T00:00:00Z'), until: new Date('2027-01-18T17:00:00Z') });
  expect(later?.occurrences).toEqual([]);
});

test('policies are looked through with nothing but their names', async () => {
  expect(await validate({ policy: ['strict'] })).toContain('strict: in order');
});
