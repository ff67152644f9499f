import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { plainMachine } from '../../estate/plain-machine.ts';
import { isCompressed } from '../recognise.ts';
import { encode } from './codec.ts';
import { machinesAtOnce, type Snapshot, snapshotVersion } from './snapshot-format.ts';

/** The bytes of a snapshot; compressed where the name of the file ends with `.gz`. */
export async function snapshotBytes(snapshot: Snapshot, file: string, tool: string): Promise<Uint8Array> {
  const pieces = Readable.from(piecesOf(snapshot, tool));
  return isCompressed(file) ? pipeline(pieces, createGzip(), buffer) : buffer(pieces);
}

function* piecesOf({ source, takenAt, estate }: Snapshot, tool: string): Generator<Uint8Array> {
  const { machines, ...others } = estate;
  const head = JSON.stringify({ snapshotVersion, tool, source, takenAt: takenAt.toISOString() });
  yield Buffer.from(`${head.slice(0, -1)},"estate":{"machines":[`);
  for (let first = 0; first < machines.length; first += machinesAtOnce) {
    const some = machines.slice(first, first + machinesAtOnce).map((machine) => JSON.stringify(encode(plainMachine(machine))));
    yield Buffer.from(`${first === 0 ? '' : ','}${some.join(',')}`);
  }
  yield Buffer.from(`],${JSON.stringify(encode(others)).slice(1)}}\n`);
}
