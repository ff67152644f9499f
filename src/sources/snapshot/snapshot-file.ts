import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SourceError } from '../../errors.ts';
import type { Estate } from '../../estate/estate.ts';
import { isCompressed } from '../recognise.ts';
import { decodeEstate, encodeEstate } from './codec.ts';
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
export function snapshotBytes({ source, takenAt, estate }: Snapshot, file: string, tool: string): Uint8Array {
  const text = JSON.stringify({ snapshotVersion, tool, source, takenAt: takenAt.toISOString(), estate: encodeEstate(estate) });
  return isCompressed(file) ? gzipSync(text) : Buffer.from(`${text}\n`);
}

/** Reads a snapshot. Throws a SourceError that says what is wrong with the file and what to do. */
export function readSnapshotFile(path: string, name: string): Snapshot {
  const json = parse(textOf(path, name), name);
  const { snapshotVersion: version } = (typeof json === 'object' && json !== null ? json : {}) as { readonly snapshotVersion?: unknown };
  if (version === undefined) throw refused(name, 'not-a-snapshot', 'is not a snapshot: it has no snapshotVersion');
  if (version !== snapshotVersion) {
    throw refused(
      name,
      'snapshot-version',
      `is a snapshot of version ${String(version).slice(0, 20)}; this program reads version ${snapshotVersion}`,
    );
  }
  const valid = validateSnapshot as unknown as Validator;
  if (!valid(json)) {
    const [error] = valid.errors ?? [];
    throw refused(name, 'invalid-snapshot', `is not a whole snapshot: ${error?.instancePath || 'its top'} ${error?.message ?? 'is wrong'}`);
  }
  const { source, takenAt, estate } = json as { readonly source: string; readonly takenAt: string; readonly estate: unknown };
  if (Number.isNaN(Date.parse(takenAt))) throw refused(name, 'invalid-snapshot', 'is not a whole snapshot: takenAt is not a time');
  return { source, takenAt: new Date(takenAt), estate: decodeEstate(estate) };
}

interface Validator {
  (data: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}

function textOf(path: string, name: string): string {
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
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    throw refused(name, 'broken-snapshot', 'is compressed and cut off or damaged', error);
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(name, 'broken-snapshot', 'is not whole JSON', error);
  }
}

function refused(name: string, code: string, what: string, cause?: unknown): SourceError {
  return new SourceError(`source/${code}`, `${name} ${what}; write it again with \`azure-patch-policy snapshot\`.`, { cause });
}
