import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SourceError } from '../../errors.ts';
import { everywhere, type Gap, listedKinds, openWorld } from '../../estate/coverage.ts';
import type { Estate } from '../../estate/estate.ts';
import { marked } from '../../estate/fact.ts';
import type { Machine } from '../../estate/machine.ts';
import { machineFacts } from '../../estate/machine-facts.ts';
import { unreadOfMachine, unreadOfSchedule } from '../../estate/unread.ts';
import { validateSnapshot } from '../../generated/snapshot-validator.ts';
import { readTime } from '../../text/time.ts';
import { BrokenJson, ByteReader, fillFrom, openBrace, openBracket } from '../byte-reader.ts';
import { Decoder, encode } from './codec.ts';
import { atOnce, readableVersions, type Snapshot, snapshotVersion } from './snapshot-format.ts';

/** Reads a snapshot. Throws a SourceError that says what is wrong with the file and what to do. */
export function readSnapshotFile(path: string, name: string): Snapshot {
  try {
    return read(new ByteReader(fillFrom(bytesOf(path, name))), name);
  } catch (error) {
    throw error instanceof BrokenJson ? refused(name, 'broken-snapshot', 'is not whole JSON', error) : error;
  }
}

/** Everything but the machines, of which there may be too many to hold twice. */
type Frame = Record<string, unknown>;

function read(reader: ByteReader, name: string): Snapshot {
  const decoder = new Decoder();
  const frame: Frame = Object.create(null);
  let machines: readonly Machine[] = [];
  if (reader.peek() !== openBrace) reader.value();
  else {
    for (const key of reader.members()) {
      if (key === 'estate' && reader.peek() === openBrace) [frame.estate, machines] = readEstate(reader, name, decoder);
      else frame[key] = reader.value();
      if (key === 'snapshotVersion') checkVersion(frame, name);
    }
  }
  reader.end();
  checkVersion(frame, name);
  validate(frame, name);
  const { source, takenAt, estate } = frame as {
    readonly source: string;
    readonly takenAt: string;
    readonly estate: { readonly schedules: readonly object[] };
  };
  const taken = readTime(takenAt);
  if (taken === undefined) throw refused(name, 'invalid-snapshot', 'is not a whole snapshot: takenAt is not a time');
  const schedules = estate.schedules.map((schedule) => ({ ...unreadSchedule, ...schedule }));
  return {
    source,
    takenAt: new Date(taken),
    estate: { ...upToDate(decoder.decode({ ...estate, schedules }) as Estate | EstateOf10), machines },
  };
}

/** What version 1.0 had in place of coverage and sightings. */
type EstateOf10 = Omit<Estate, 'coverage' | 'sightings'> & {
  readonly incomplete: readonly string[];
  readonly closed: boolean;
  readonly notUnderstood: readonly { readonly id: string; readonly why: string }[];
};

/** A snapshot of version 1.0 does not tell which scopes it was taken of, so it covers nothing. */
function upToDate(estate: Estate | EstateOf10): Estate {
  if ('coverage' in estate) return { ...estate, sightings: estate.sightings ?? [] };
  const { incomplete = [], closed: _, notUnderstood = [], ...lists } = estate;
  const gap = (why: string, subject?: string): Gap => {
    return { areas: [everywhere], kinds: listedKinds, why, effect: 'incomplete', ...(subject === undefined ? {} : { subject }) };
  };
  const gaps = [...incomplete.map((why) => gap(why)), ...notUnderstood.map(({ id, why }) => gap(why, id))];
  return { ...lists, sightings: [], coverage: { whole: [], gaps } };
}

function readEstate(reader: ByteReader, name: string, decoder: Decoder): readonly [Frame, readonly Machine[]] {
  const frame: Frame = Object.create(null);
  let machines: readonly Machine[] = [];
  for (const key of reader.members()) {
    if (key === 'machines' && reader.peek() === openBracket) {
      machines = readMachines(reader, name, decoder);
      frame.machines = [];
    } else frame[key] = reader.value();
  }
  return [frame, machines];
}

function readMachines(reader: ByteReader, name: string, decoder: Decoder): readonly Machine[] {
  const machines: Machine[] = [];
  let some: unknown[] = [];
  const take = () => {
    validate({ ...empty, estate: { ...empty.estate, machines: some } }, name, machines.length);
    for (const json of some) machines.push(decoder.decode(withUnread(json as MachineJson)) as Machine);
    some = [];
  };
  for (const _ of reader.elements()) {
    some.push(reader.value());
    if (some.length === atOnce) take();
  }
  take();
  return machines;
}

type MachineJson = Pick<Machine, 'kind' | 'otherKind'> & { readonly observed?: object };

const notHeld = 'the snapshot was taken by a version that did not read it';
const unreadSchedule = encode(unreadOfSchedule(notHeld)) as object;
const factNames = Object.keys(machineFacts);
const observedNames = marked(machineFacts, 'observed');

/** A machine of a snapshot that was taken before some of the facts existed, as JSON. */
function withUnread(machine: MachineJson): object {
  if (factNames.every((name) => name in machine)) return machine;
  const unread = encode(unreadOfMachine(machine, notHeld)) as Readonly<Record<string, unknown>>;
  const observed = { ...Object.fromEntries(observedNames.map((name) => [name, unread[name]])), ...machine.observed };
  return { ...unread, ...machine, ...(machine.observed ? { observed } : {}) };
}

/** A valid snapshot of nothing. */
const empty = {
  snapshotVersion,
  source: 'snapshot',
  takenAt: '',
  estate: {
    machines: [],
    schedules: [],
    assignments: [],
    updateManagement: [],
    formerAssignments: [],
    managed: [],
    removedSchedules: [],
    leaving: [],
    sightings: [],
    coverage: openWorld,
  } satisfies Estate,
};

function checkVersion({ snapshotVersion: version }: Frame, name: string): void {
  if (version === undefined) throw refused(name, 'not-a-snapshot', 'is not a snapshot: it has no snapshotVersion');
  if (!readableVersions.includes(version)) {
    throw refused(
      name,
      'snapshot-version',
      `is a snapshot of version ${String(version).slice(0, 20)}; this program reads versions ${readableVersions.join(' and ')}`,
    );
  }
}

/** `before` tells how many machines came before the first one here. */
function validate(json: unknown, name: string, before = 0): void {
  const valid = validateSnapshot as unknown as Validator;
  if (valid(json)) return;
  const [error] = valid.errors ?? [];
  const where = (error?.instancePath || 'its top').replace(
    /^\/estate\/machines\/(\d+)/,
    (_, index) => `/estate/machines/${before + Number(index)}`,
  );
  throw refused(name, 'invalid-snapshot', `is not a whole snapshot: ${where} ${error?.message ?? 'is wrong'}`);
}

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

function bytesOf(path: string, name: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new SourceError('source/unreadable', `${name} cannot be read (${code ?? 'unknown error'}); check the path and its permissions.`, {
      cause: error,
    });
  }
  // Two bytes that open every gzip file, whatever its name.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const most = mostUnpacked(bytes.length);
  try {
    return gunzipSync(bytes, { chunkSize: Math.min(saidSize(bytes), most) + 1, maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      const megabytes = Math.round(most / 2 ** 20);
      throw refused(name, 'snapshot-too-large', `unpacks to more than ${megabytes} MiB, far more than a snapshot of its size`, error);
    }
    throw refused(name, 'broken-snapshot', 'is compressed and cut off or damaged', error);
  }
}

/**
 * A snapshot may come from a stranger, so only its own size counts, never what it says of itself. Snapshots of thousands of machines
 * are 20 to 30 times as long as what they are packed into; white space a thousand times.
 */
function mostUnpacked(packed: number): number {
  return Math.min(Math.max(64 * packed, 2 ** 26), 2 ** 31 - 2);
}

/**
 * What a file says at its end to be the length of its content, modulo 2^32. With this much room it is unpacked at once: otherwise the
 * whole is put together from small pieces, and held twice. Where it is wrong, unpacking takes more pieces, or room that is never touched.
 */
function saidSize(bytes: Buffer): number {
  return Math.max(bytes.length < 4 ? 0 : bytes.readUInt32LE(bytes.length - 4), 2 ** 14);
}

function refused(name: string, code: string, what: string, cause?: unknown): SourceError {
  return new SourceError(`source/${code}`, `${name} ${what}; write it again with \`azure-patch-policy snapshot\`.`, { cause });
}
