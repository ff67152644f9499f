import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { isCompressed } from '../recognise.ts';
import { encode } from './codec.ts';
import { atOnce, type Snapshot, snapshotVersion } from './snapshot-format.ts';

/** The bytes of a snapshot; compressed where the name of the file ends with `.gz`. */
export async function snapshotBytes(snapshot: Snapshot, file: string, tool: string): Promise<Uint8Array> {
  const pieces = Readable.from(piecesOf(snapshot, tool));
  return isCompressed(file) ? pipeline(pieces, createGzip(), buffer) : buffer(pieces);
}

function* piecesOf({ source, takenAt, estate }: Snapshot, tool: string): Generator<Uint8Array> {
  const { machines, ...others } = estate;
  const head = JSON.stringify({ snapshotVersion, tool, source, takenAt: takenAt.toISOString() });
  yield Buffer.from(`${head.slice(0, -1)},"estate":{"machines":[`);
  yield* elementsOf(machines, encode);
  yield Buffer.from(']');
  for (const [name, member] of Object.entries(others)) {
    yield Buffer.from(`,"${name}":`);
    if (!Array.isArray(member)) yield Buffer.from(JSON.stringify(encode(member)));
    else {
      yield Buffer.from('[');
      yield* elementsOf(member, encode);
      yield Buffer.from(']');
    }
  }
  yield Buffer.from('}}\n');
}

function* elementsOf<T>(elements: readonly T[], written: (element: T) => unknown): Generator<Uint8Array> {
  for (let first = 0; first < elements.length; first += atOnce) {
    const some = elements.slice(first, first + atOnce).map((element) => JSON.stringify(written(element)));
    yield Buffer.from(`${first === 0 ? '' : ','}${some.join(',')}`);
  }
}
