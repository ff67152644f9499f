import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv';
import { afterAll, expect, it, test } from 'vitest';
import { check } from '../../src/runs/check.ts';
import type { CheckSettings } from '../../src/runs/options.ts';
import { snapshot } from '../../src/runs/snapshot.ts';
import { estate } from '../support/machines.ts';
import { gate } from '../support/reports.ts';
import { runDoor } from '../support/run-door.ts';

const directory = mkdtempSync(join(tmpdir(), 'snapshot-'));
afterAll(() => rmSync(directory, { recursive: true }));

const fixtures = fileURLToPath(new URL('../fixtures/plans/', import.meta.url));
const plans = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('plan.json'));
const now = new Date('2026-11-22T12:00:00Z');
const policy = fileURLToPath(new URL('../../examples/policy.yaml', import.meta.url));

function judging(file: string, planScope: CheckSettings['planScope']): CheckSettings {
  return {
    workingDirectory: directory,
    source: 'auto',
    files: [file],
    sourceRoot: '.',
    planScope,
    policy: [policy],
    waivers: [],
    ...gate({ onIncomplete: 'warn' }),
    now,
  };
}

it('finds plans to take snapshots of', () => {
  expect(plans.length).toBeGreaterThan(3);
});

test.each(plans)('%s is judged the same from its snapshot, plain and compressed', async (name) => {
  for (const [file, planScope] of [
    ['all.json', 'all'],
    ['changed.json.gz', 'changed'],
  ] as const) {
    const { bytes } = await snapshot(judging(join(fixtures, name), planScope), file);
    writeFileSync(join(directory, file), bytes);
    const [direct, again] = await Promise.all([check(judging(join(fixtures, name), planScope)), check(judging(file, planScope))]);
    expect(JSON.stringify(again)).toBe(JSON.stringify(direct));
  }
});

test.each(plans)('the snapshot of %s is valid by its schema and holds nothing that the schema does not name', async (name) => {
  const { bytes } = await snapshot(judging(join(fixtures, name), 'all'), 'plain.json');
  const schema = JSON.parse(readFileSync(new URL('../../policies/snapshot.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv.Ajv({ allowUnionTypes: true });
  expect(ajv.validate(schema, JSON.parse(Buffer.from(bytes).toString())), ajv.errorsText()).toBe(true);
});

const cli = (line: string) => runDoor({ file: 'cli.js', arguments: line.split(' '), directory });
const example = fileURLToPath(new URL('../../examples/plan.json', import.meta.url));

it('is written by the command line, and recognised by check', async () => {
  const written = await cli(`snapshot --files ${example} --output estate.json.gz --now 2026-11-22T12:00:00Z`);
  const note = 'note: Evaluated as of 2026-11-22T12:00:00Z, which is not the time of the run (now).\n';
  expect(written).toMatchObject({ code: 0, stderr: note });
  expect(written.stdout).toMatch(/^estate\.json\.gz: \d+ machines, \d+ maintenance configurations\n$/);
  const options = `--policy ${policy} --plan-scope all --now 2026-11-22T12:00:00Z`;
  const [direct, again] = [await cli(`check --files ${example} ${options}`), await cli(`check --files estate.json.gz ${options}`)];
  expect(again.stdout).toBe(direct.stdout);
  expect(again.code).toBe(1);
});

it('needs to be told where to write', async () => {
  const { code, stderr, stdout } = await cli(`snapshot --files ${example}`);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^error: The command snapshot needs --output, the file to write\.\n/);
});

const whole = '{"snapshotVersion":"1.1","source":"azure","takenAt":"2026-11-22T12:00:00.000Z","estate":{}}';
const empty = estate({ closed: true });

test.each<[string, string | Uint8Array, RegExp]>([
  ['a part is missing', whole, /is not a whole snapshot: \/estate must have required property 'machines'; write it again with/],
  [
    'a fact is no fact',
    whole.replace('{}', JSON.stringify({ ...empty, machines: [{ id: 'x' }] })),
    /is not a whole snapshot: \/estate\/machines\/0 /,
  ],
  ['it is cut off', whole.slice(0, 60), /is not whole JSON; write it again/],
  ['it is of another version', whole.replace('1.1', '2.7'), /is a snapshot of version 2\.7; this program reads versions 1\.0 and 1\.1/],
  ['its time is none', whole.replace('2026-11-22T12:00:00.000Z', 'soon').replace('{}', JSON.stringify(empty)), /takenAt is not a time/],
  ['its compressed bytes are cut off', gzipSync(whole).subarray(0, 40), /is compressed and cut off or damaged/],
])('a snapshot where %s is one sentence, exit code 2 and no verdict', async (_name, content, words) => {
  writeFileSync(join(directory, 'bad.json'), content);
  const { code, stdout, stderr } = await cli(`check --source snapshot --files bad.json --policy ${policy}`);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.split('\n')[0]).toMatch(/^error: bad\.json /);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/^\s+at /m);
});

it('takes one snapshot at a time', async () => {
  for (const name of ['a.json', 'b.json']) writeFileSync(join(directory, name), whole);
  const { code, stderr } = await cli(`check --files a.json --files b.json --policy ${policy}`);
  expect(code).toBe(2);
  expect(stderr).toMatch(/There are 2 snapshots to check; name one\./);
  expect(existsSync(join(directory, 'report.json'))).toBe(false);
});
