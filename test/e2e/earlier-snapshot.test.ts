import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { value } from '../../src/estate/known.ts';
import { snapshotBytes } from '../../src/sources/snapshot/write-snapshot.ts';
import { assessed, installed, liveVm, missing } from '../support/live.ts';
import { assignment, estate, schedule } from '../support/machines.ts';
import { runDoor } from '../support/run-door.ts';

const directory = mkdtempSync(join(tmpdir(), 'earlier-snapshot-'));
afterAll(() => rmSync(directory, { recursive: true }));
beforeEach(() => {
  for (const file of readdirSync(directory)) rmSync(join(directory, file));
  writeFileSync(
    join(directory, 'policy.yaml'),
    'apiVersion: azure-patch-policy/v1\nkind: PatchPolicy\nextends: baseline\nrules: { critical-patch-age: { maxDays: 14 } }\n',
  );
});

const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-web-prd/providers';
const weekly = schedule({
  id: `${group}/Microsoft.Maintenance/maintenanceConfigurations/weekly`,
  resourceId: value(`${group}/Microsoft.Maintenance/maintenanceConfigurations/weekly`),
  recurEvery: value('Week Sunday'),
  change: 'keep',
  origin: { input: 'Azure' },
});

/** What Azure tells in some night of November: a Linux machine that misses a patch, whose schedule runs without bringing it. */
async function nightOf(date: number, more: readonly string[] = []): Promise<void> {
  const day = `2026-11-${String(date).padStart(2, '0')}`;
  const { firstSeen: _, ...patch } = missing();
  const live = {
    assessment: assessed({ at: value(`${day}T04:00:00Z`), counts: { security: 1, other: 0 } }),
    pending: value([patch]),
    installations: value([installed({ status: 'Failed', counts: { ...installed().counts, failed: 1 } })]),
  };
  const web = liveVm(live);
  const others = more.map((name) => liveVm({}, { id: web.id.replace('vm-web-01', name), name: value(name) }));
  const machines = [web, ...others.map((one) => ({ ...one, resourceId: value(one.id) }))];
  const assignments = machines.map((machine) =>
    assignment(weekly, machine, { id: `${machine.id}/assignments/weekly`, change: 'keep', origin: { input: 'Azure' } }),
  );
  const found = estate({ machines, schedules: [weekly], assignments, closed: true });
  const bytes = await snapshotBytes({ source: 'azure', takenAt: new Date(`${day}T06:00:00Z`), estate: found }, 'tonight.json', 'test');
  writeFileSync(join(directory, 'tonight.json'), bytes);
}

async function cli(line: string) {
  return runDoor({ file: 'cli.js', arguments: line.split(' '), directory });
}

async function checkOf(date: number, options: string) {
  const now = `2026-11-${String(date).padStart(2, '0')}T06:00:00Z`;
  const { code, stderr } = await cli(
    `check --files tonight.json --policy policy.yaml --now ${now} --reports json=report.json ${options}`.trim(),
  );
  expect(stderr).toBe('');
  const report = JSON.parse(readFileSync(join(directory, 'report.json'), 'utf8'));
  const rule = report.rules['critical-patch-age'];
  return { code, report, age: rule.violation > 0 ? 'violation' : rule.unknown > 0 ? 'unknown' : 'pass' };
}

test('from night to night a patch without a date gets older, until it has been missing for too long', async () => {
  await nightOf(1);
  expect((await checkOf(1, '--snapshot-out kept.json.gz')).age).toBe('unknown');
  await nightOf(2);
  const second = await checkOf(2, '--snapshot kept.json.gz --snapshot-out kept.json.gz');
  expect(second.report.live.oldestPatch).toMatchObject({ patch: 'openssl', days: 1 });
  await nightOf(15);
  const third = await checkOf(15, '--snapshot kept.json.gz --snapshot-out kept.json.gz');
  expect([third.report.live.oldestPatch.days, third.age]).toEqual([14, 'unknown']);
  await nightOf(16);
  const fourth = await checkOf(16, '--snapshot kept.json.gz');
  expect([fourth.report.live.oldestPatch.days, fourth.age]).toEqual([15, 'violation']);
  expect(fourth.report.findings).toContainEqual(
    expect.objectContaining({ rule: 'critical-patch-age', message: expect.stringContaining('first seen missing on 2026-11-01') }),
  );
});

test('the command snapshot carries the dates as well', async () => {
  await nightOf(1);
  await cli('snapshot --files tonight.json --output first.json --now 2026-11-01T06:00:00Z');
  await nightOf(2);
  const { code } = await cli('snapshot --files tonight.json --snapshot first.json --output second.json --now 2026-11-02T06:00:00Z');
  expect(code).toBe(0);
  expect(readFileSync(join(directory, 'second.json'), 'utf8')).toContain('"firstSeen":"2026-11-01T04:00:00.000Z"');
});

test('the report says what became of the machines, is valid by its schema, and the verdict is what it would be without', async () => {
  await nightOf(1, ['vm-gone']);
  await checkOf(1, '--snapshot-out kept.json');
  await nightOf(20, ['vm-new']);
  const alone = await checkOf(20, '');
  const { code, report } = await checkOf(20, '--snapshot kept.json');
  expect(report.since).toMatchObject({
    takenAt: '2026-11-01T06:00:00.000Z',
    worse: [{ id: liveVm().id, gained: expect.arrayContaining(['critical-patch-age']) }],
    new: [liveVm().id.replace('vm-web-01', 'vm-new')],
    gone: [liveVm().id.replace('vm-web-01', 'vm-gone')],
  });
  expect([report.conclusion, code]).toEqual(['fail', 1]);
  expect(alone.report.since).toBeUndefined();
  const schema = JSON.parse(readFileSync(new URL('../../policies/report.schema.json', import.meta.url), 'utf8'));
  const ajv = new Ajv.Ajv({ allowUnionTypes: true, validateFormats: false });
  expect(ajv.validate(schema, report), ajv.errorsText()).toBe(true);
});

test('a snapshot that cannot be written is a warning', async () => {
  await nightOf(1);
  writeFileSync(join(directory, 'file'), '');
  const { code, stderr } = await cli(
    'check --files tonight.json --policy policy.yaml --now 2026-11-01T06:00:00Z --snapshot-out file/kept.json',
  );
  expect(code).toBe(1);
  expect(stderr).toMatch(/^warning: The file ".*kept\.json" was not written \(\w+\)\./);
});

test('no snapshot is written where there is no verdict', async () => {
  await nightOf(1);
  const { code } = await cli('check --files tonight.json --policy missing.yaml --snapshot-out kept.json');
  expect(code).toBe(2);
  expect(readdirSync(directory)).not.toContain('kept.json');
});
