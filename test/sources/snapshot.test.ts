import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import { readSnapshotFile } from '../../src/sources/snapshot/read-snapshot.ts';
import { snapshotBytes } from '../../src/sources/snapshot/write-snapshot.ts';
import { assignment, estate, linuxVm, nodePool, nodeWindow, schedule } from '../support/machines.ts';

const directory = mkdtempSync(join(tmpdir(), 'snapshot-'));
afterAll(() => rmSync(directory, { recursive: true }));

const takenAt = new Date('2026-11-22T03:00:00Z');
const named = (index: number) => linuxVm({ id: `vm-${index}`, name: value(`vm-${index}`) });
const found = estate({ machines: [named(0), named(1)], schedules: [schedule()] });
const text = Buffer.from(await snapshotBytes({ source: 'azure', takenAt, estate: found }, 'x.json', 'test')).toString('utf8');

function read(content: string | Uint8Array) {
  const path = join(directory, 'snapshot');
  writeFileSync(path, content);
  return readSnapshotFile(path, 'x.json');
}

function reasonOf(content: string | Uint8Array): string {
  try {
    read(content);
  } catch (error) {
    if (error instanceof Error && error.name === 'SourceError') return error.message;
    throw error;
  }
  return 'none';
}

test.each([0, 1, 499, 500, 501, 1203])('%d machines come back, in their order', async (count) => {
  const many = estate({ machines: Array.from({ length: count }, (_, index) => named(index)) });
  const snapshot = { source: 'azure', takenAt, estate: many };
  expect(read(await snapshotBytes(snapshot, 'x.json', 'test'))).toEqual(snapshot);
  expect(read(await snapshotBytes(snapshot, 'x.json.gz', 'test'))).toEqual(snapshot);
});

test('node pools come back with the windows of their cluster', async () => {
  const [pool, window] = [nodePool({ nodeChannel: value('SecurityPatch') }), nodeWindow({ notAllowed: value(['2026-12-20/2027-01-06']) })];
  const of = estate({ machines: [pool], schedules: [window], assignments: [assignment(window, pool)] });
  const snapshot = { source: 'azure', takenAt, estate: of };
  expect(read(await snapshotBytes(snapshot, 'x.json', 'test'))).toEqual(snapshot);
});

test('what a plan knows beyond facts comes back: settings by Azure Policy, and what is done to a thing that was not read', async () => {
  const settings = [
    { patchMode: value('AutomaticByPlatform' as const), bypass: unknown('either may come first') },
    { patchMode: implicit('ImageDefault' as const), bypass: absent },
  ];
  const machine = { ...linuxVm({ id: 'vm' }), byPolicy: { changes: true, settings } };
  const gap = {
    areas: ['/'],
    kinds: ['machines' as const],
    subject: 'x',
    why: 'it is new',
    effect: 'open' as const,
    change: 'create' as const,
  };
  const snapshot = { source: 'azure', takenAt, estate: { ...estate({ machines: [machine] }), coverage: { whole: [], gaps: [gap] } } };
  expect(read(await snapshotBytes(snapshot, 'x.json', 'test'))).toEqual(snapshot);
});

test('facts that are equal come back as one, and unknown ones apart', () => {
  const { machines } = read(text).estate;
  expect(machines[0]?.tags).toBe(machines[1]?.tags);
  const [one, other] = read(text.replaceAll('"location":{"value":"westeurope"}', '"location":{"unknown":"later"}')).estate.machines;
  expect(one?.location).toEqual({ kind: 'unknown', why: 'later' });
  expect(one?.location).not.toBe(other?.location);
});

test('it reads the same whatever the order of its parts, and however it is laid out', () => {
  const parts = JSON.parse(text) as { readonly estate: object };
  const shuffled = (of: object) => fc.shuffledSubarray(Object.entries(of), { minLength: Object.keys(of).length });
  fc.assert(
    fc.property(shuffled(parts), shuffled(parts.estate), fc.constantFrom(undefined, 2, '\t'), (outer, inner, space) => {
      const snapshot = { ...Object.fromEntries(outer), estate: Object.fromEntries(inner) };
      const reordered = Object.fromEntries(outer.map(([name]) => [name, snapshot[name as keyof typeof snapshot]]));
      expect(read(JSON.stringify(reordered, null, space))).toEqual({ source: 'azure', takenAt, estate: found });
    }),
  );
});

test('cut off anywhere it is refused in one sentence', () => {
  for (let length = 0; length < text.trimEnd().length; length += 7) {
    expect(reasonOf(text.slice(0, length))).toMatch(/^x\.json is not (whole JSON|a snapshot: it has no snapshotVersion); write it again/);
  }
});

test.each<[string, string, RegExp]>([
  ['with more behind its end', `${text}{}`, /is not whole JSON/],
  ['that is a list', '[]', /is not a snapshot: it has no snapshotVersion/],
  ['that is a number', '17', /is not a snapshot: it has no snapshotVersion/],
  [
    'of another version',
    text.replace('"snapshotVersion":"1.1"', '"snapshotVersion":"2.0"'),
    /is a snapshot of version 2\.0; this program reads versions 1\.0 and 1\.1/,
  ],
  ['of another version, which has other machines', '{"snapshotVersion":"3.0","estate":{"machines":[1]}}', /of version 3\.0/],
  [
    'without an estate',
    '{"snapshotVersion":"1.0","source":"azure","takenAt":"2026-11-22T03:00:00Z"}',
    /must have required property 'estate'/,
  ],
  [
    'whose machines are no list',
    text.replace(/"machines":\[.*?\],"schedules"/s, '"machines":{},"schedules"'),
    /\/estate\/machines must be array/,
  ],
  ['without machines', text.replace(/"machines":\[.*?\],"schedules"/s, '"schedules"'), /\/estate must have required property 'machines'/],
  ['with a part that nobody knows', text.replace('"tool"', '"__proto__":{"source":"x"},"tool"'), /must NOT have additional properties/],
  [
    'whose estate has a part that nobody knows',
    text.replace('"machines"', '"__proto__":{},"machines"'),
    /must NOT have additional properties/,
  ],
  ['with a time that is none', text.replace('2026-11-22T03:00:00.000Z', 'yesterday'), /takenAt is not a time/],
  ['taken on a day that does not exist', text.replace('2026-11-22T03:00:00.000Z', '2026-02-30T03:00:00.000Z'), /takenAt is not a time/],
])('one %s is refused', (_, content, reason) => {
  expect(reasonOf(content)).toMatch(reason);
});

test('a machine that is wrong is named by its place among all', async () => {
  const many = estate({ machines: Array.from({ length: 1203 }, (_, index) => named(index)) });
  const bytes = await snapshotBytes({ source: 'azure', takenAt, estate: many }, 'x.json', 'test');
  const wrong = Buffer.from(bytes).toString('utf8').replace('"id":"vm-1100","kind":"virtual-machine"', '"id":"vm-1100","kind":"toaster"');
  expect(reasonOf(wrong)).toMatch(/\/estate\/machines\/1100\/kind must be equal to one of the allowed values/);
});

test('one that is compressed and damaged is refused', () => {
  const packed = gzipSync(text);
  expect(reasonOf(packed.subarray(0, packed.length - 9))).toMatch(/is compressed and cut off or damaged/);
});

test('one that is compressed in two parts is read whole, whatever the second says about its length', () => {
  const packed = Buffer.concat([gzipSync(text.slice(0, -40)), gzipSync(text.slice(-40))]);
  expect(read(packed)).toEqual(read(text));
});

test.each([0, 1, 2 ** 31, 2 ** 32 - 1])('one that says that its content has %i bytes, which is wrong, is refused', (length) => {
  const packed = gzipSync(text);
  packed.writeUInt32LE(length, packed.length - 4);
  expect(reasonOf(packed)).toMatch(/is compressed and cut off or damaged/);
});

test.each(['at its end', 'nowhere'])(
  'a compressed file that unpacks to far more than a snapshot is refused, its true length said %s',
  (place) => {
    const packed = gzipSync(Buffer.alloc(200 * 2 ** 20, ' '), { level: 1 });
    if (place === 'nowhere') packed.writeUInt32LE(100, packed.length - 4);
    expect(reasonOf(packed)).toMatch(/^x\.json unpacks to more than 64 MiB, far more than a snapshot of its size; /);
  },
);
