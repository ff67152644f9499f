import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fact, marked } from '../../src/estate/fact.ts';
import { machineFacts } from '../../src/estate/machine-facts.ts';
import { readSnapshotFile } from '../../src/sources/snapshot/read-snapshot.ts';
import { snapshotBytes } from '../../src/sources/snapshot/write-snapshot.ts';

/** Written by the program as it was on 1 December 2026, before facts had a table. */
const old = fileURLToPath(new URL('../fixtures/snapshots/version-1.0.json', import.meta.url));

type Json = Record<string, unknown>;

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'snapshot-versions-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** What is read of the old snapshot after a change to its JSON. */
function readChanged(change: (estate: { readonly machines: Json[]; readonly schedules: Json[] }) => void) {
  const json = JSON.parse(readFileSync(old, 'utf8'));
  change(json.estate);
  const path = join(directory, 'changed.json');
  writeFileSync(path, JSON.stringify(json));
  return readSnapshotFile(path, 'changed.json').estate;
}

test('a snapshot of version 1.0 is read, nothing is lost, facts that came later are not made up, and it covers nothing', async () => {
  const { tool, ...written } = JSON.parse(readFileSync(old, 'utf8'));
  const { incomplete: _, closed: __, notUnderstood: ___, ...lists } = written.estate;
  const snapshot = readSnapshotFile(old, 'version-1.0.json');
  const again = JSON.parse(Buffer.from(await snapshotBytes(snapshot, 'x.json', tool)).toString('utf8'));
  expect(again).toMatchObject({
    tool,
    ...written,
    snapshotVersion: '1.1',
    estate: { ...lists, sightings: [], coverage: { whole: [], gaps: [] } },
  });
  again.estate.machines.forEach((machine: Json, index: number) => {
    const later = Object.entries(machine).filter(([name]) => !(name in written.estate.machines[index]));
    for (const [name, fact] of later)
      expect([name, Object.keys(fact as object)]).toEqual([name, [expect.stringMatching(/^(absent|unknown)$/)]]);
  });
  expect(snapshot.estate.machines.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['virtual-machine', 'arc-server', 'uniform-scale-set']),
  );
});

test('what a snapshot of version 1.0 lacks or did not understand is still told', () => {
  const { coverage } = readChanged((estate) => {
    Object.assign(estate, { incomplete: ['One subscription was not read.'], notUnderstood: [{ id: '/x', why: 'its type is new' }] });
  });
  expect(coverage.gaps.map(({ subject, why, effect }) => [subject, why, effect])).toEqual([
    [undefined, 'One subscription was not read.', 'incomplete'],
    ['/x', 'its type is new', 'incomplete'],
  ]);
});

test.each(Object.keys(machineFacts))(
  'a snapshot from before there was %s leaves it unknown, or absent where no such machine has it',
  (name) => {
    const { machines } = readChanged((estate) => {
      for (const machine of estate.machines) delete machine[name];
    });
    const { kinds }: Fact = machineFacts[name as keyof typeof machineFacts];
    for (const machine of machines) {
      const fact = machine[name as keyof typeof machineFacts];
      expect([machine.kind, fact.kind]).toEqual([machine.kind, kinds && !kinds.includes(machine.kind) ? 'absent' : 'unknown']);
    }
  },
);

test('so is what Azure said of a machine of a plan', () => {
  const { machines } = readChanged((estate) => {
    for (const machine of estate.machines) {
      const { patchMode, assessmentMode, bypass, rebootSetting, hotpatch } = machine;
      machine.observed = { patchMode, assessmentMode, bypass, rebootSetting, hotpatch };
      delete machine.automaticUpdates;
    }
  });
  const windows = machines.find(({ kind, os }) => kind === 'virtual-machine' && os.kind === 'value' && os.value === 'windows');
  expect(windows?.observed).toMatchObject({ patchMode: windows?.patchMode, automaticUpdates: { kind: 'unknown' } });
  expect(Object.keys(windows?.observed ?? {}).sort()).toEqual([...marked(machineFacts, 'observed')].sort());
});

test('of a schedule too', () => {
  const { schedules } = readChanged((estate) => {
    for (const schedule of estate.schedules) delete schedule.duration;
  });
  expect(schedules.length).toBeGreaterThan(0);
  for (const { duration } of schedules) expect(duration).toMatchObject({ kind: 'unknown', why: expect.stringContaining('version') });
});
