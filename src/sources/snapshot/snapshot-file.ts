import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip, gunzipSync } from 'node:zlib';
import { SourceError } from '../../errors.ts';
import type { Estate, Machine } from '../../estate/estate.ts';
import { BrokenJson, ByteReader, fillFrom, openBrace, openBracket } from '../byte-reader.ts';
import { isCompressed } from '../recognise.ts';
import { Decoder, encode } from './codec.ts';
import { validateSnapshot } from './validators.generated.ts';

/** An estate, with where and when it was found. */
export interface Snapshot {
  /** Name of the source, as in reports. */
  readonly source: string;
  readonly takenAt: Date;
  readonly estate: Estate;
}

const snapshotVersion = '1.0';

/** The bytes of a snapshot; compressed where the name of the file ends with `.gz`. */
export async function snapshotBytes(snapshot: Snapshot, file: string, tool: string): Promise<Uint8Array> {
  const pieces = Readable.from(piecesOf(snapshot, tool));
  return isCompressed(file) ? pipeline(pieces, createGzip(), buffer) : buffer(pieces);
}

/** Machine by machine: together they may be longer than the longest text of JavaScript. */
function* piecesOf({ source, takenAt, estate }: Snapshot, tool: string): Generator<Uint8Array> {
  const { machines, ...others } = estate;
  const head = JSON.stringify({ snapshotVersion, tool, source, takenAt: takenAt.toISOString() });
  yield Buffer.from(`${head.slice(0, -1)},"estate":{"machines":[`);
  for (let first = 0; first < machines.length; first += atOnce) {
    const some = machines.slice(first, first + atOnce).map((machine) => JSON.stringify(encode(machine)));
    yield Buffer.from(`${first === 0 ? '' : ','}${some.join(',')}`);
  }
  yield Buffer.from(`],${JSON.stringify(encode(others)).slice(1)}}\n`);
}

/** Machines. */
const atOnce = 500;

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
  let machines: readonly Machine[] = [];
  const frame: Frame = Object.create(null);
  if (reader.peek() !== openBrace) reader.value();
  else {
    for (const key of reader.members()) {
      if (key === 'estate' && reader.peek() === openBrace) {
        const estate: Frame = Object.create(null);
        frame.estate = estate;
        for (const part of reader.members()) {
          if (part === 'machines' && reader.peek() === openBracket) {
            estate[part] = [];
            machines = readMachines(reader, name, decoder);
          } else estate[part] = reader.value();
        }
      } else frame[key] = reader.value();
      if (key === 'snapshotVersion') checkVersion(frame, name);
    }
  }
  reader.end();
  checkVersion(frame, name);
  validate(frame, name);
  const { source, takenAt, estate } = frame as { readonly source: string; readonly takenAt: string; readonly estate: Frame };
  if (Number.isNaN(Date.parse(takenAt))) throw refused(name, 'invalid-snapshot', 'is not a whole snapshot: takenAt is not a time');
  const others = decoder.decode(estate) as Estate;
  return { source, takenAt: new Date(takenAt), estate: { ...others, machines } };
}

function readMachines(reader: ByteReader, name: string, decoder: Decoder): readonly Machine[] {
  const machines: Machine[] = [];
  let some: unknown[] = [];
  const take = () => {
    validate({ ...empty, estate: { ...empty.estate, machines: some } }, name, machines.length);
    for (const one of some) machines.push(decoder.decode(one) as Machine);
    some = [];
  };
  for (const _ of reader.elements()) {
    some.push(reader.value());
    if (some.length === atOnce) take();
  }
  take();
  return machines;
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
    incomplete: [],
    closed: false,
    notUnderstood: [],
  } satisfies Estate,
};

function checkVersion({ snapshotVersion: version }: Frame, name: string): void {
  if (version === undefined) throw refused(name, 'not-a-snapshot', 'is not a snapshot: it has no snapshotVersion');
  if (version !== snapshotVersion) {
    throw refused(
      name,
      'snapshot-version',
      `is a snapshot of version ${String(version).slice(0, 20)}; this program reads version ${snapshotVersion}`,
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
  try {
    return gunzipSync(bytes);
  } catch (error) {
    throw refused(name, 'broken-snapshot', 'is compressed and cut off or damaged', error);
  }
}

function refused(name: string, code: string, what: string, cause?: unknown): SourceError {
  return new SourceError(`source/${code}`, `${name} ${what}; write it again with \`azure-patch-policy snapshot\`.`, { cause });
}
