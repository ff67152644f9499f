import { SourceError } from '../../errors.ts';
import { isObject } from '../arm/arm-value.ts';
import { BrokenJson, ByteReader, openBrace, openBracket, quotationMark } from '../byte-reader.ts';
import type { SourceFile } from '../source-file.ts';

/** What Bicep says that a deployment will make. All but the type may be missing, or an expression. */
export interface SnapshotResource {
  readonly type: string;
  readonly id?: unknown;
  readonly condition?: unknown;
  readonly [key: string]: unknown;
}

/** A snapshot taken apart: each resource as soon as it is read, and each diagnostic. */
export type SnapshotPart =
  | { readonly part: 'resource'; readonly resource: SnapshotResource }
  | { readonly part: 'diagnostic'; readonly text: string };

export const snapshotFile = {
  content: 'a snapshot of Bicep',
  file: 'a snapshot file: name what `bicep snapshot main.bicepparam` wrote',
};

const howTo = 'make it with `bicep snapshot main.bicepparam`';

/**
 * Reads what `bicep snapshot` writes: hands out every resource of a wanted type by itself. Memory does not grow with the file. Throws
 * SourceError for anything else.
 */
export function* snapshotParts({ name, head, fill }: SourceFile, isWanted: (type: string) => boolean): Generator<SnapshotPart> {
  const reader = new ByteReader(fill);
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) reader.pass(3);
  let isSnapshot = false;
  try {
    if (reader.peek() !== openBrace) throw notASnapshot(name);
    for (const member of reader.members()) {
      if (member === 'predictedResources' && !isSnapshot && reader.peek() === openBracket) {
        isSnapshot = true;
        yield* resources(reader, isWanted);
      } else if (member === 'diagnostics') yield* diagnostics(reader.value());
      else if (member === 'predictedResources') throw notASnapshot(name);
      else reader.skip();
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof BrokenJson)) throw error;
    throw new SourceError(
      'source/invalid-json',
      `${name} is broken or cut off at byte ${error.offset}; expected the whole of a snapshot: ${howTo}.`,
    );
  }
  if (!isSnapshot) throw notASnapshot(name);
}

function notASnapshot(name: string): SourceError {
  return new SourceError(
    'source/not-a-bicep-snapshot',
    `${name} is no snapshot of Bicep (an object with one list predictedResources), no .bicep or .bicepparam file and no ARM template (an object with the $schema of one); check other inputs in a run of their own.`,
  );
}

function* resources(reader: ByteReader, isWanted: (type: string) => boolean): Generator<SnapshotPart> {
  for (const _ of reader.elements()) {
    reader.keep();
    if (isOfType(reader, isWanted)) {
      const resource = reader.cut();
      if (isObject(resource) && typeof resource.type === 'string' && isWanted(resource.type)) {
        yield { part: 'resource', resource: resource as SnapshotResource };
      }
    } else reader.drop();
  }
}

function isOfType(reader: ByteReader, isWanted: (type: string) => boolean): boolean {
  if (reader.peek() !== openBrace) {
    reader.skip();
    return false;
  }
  let takes = false;
  for (const _ of reader.membersNamed('type')) {
    if (reader.peek() === quotationMark) takes = isWanted(reader.text()) || takes;
    else reader.skip();
  }
  return takes;
}

function* diagnostics(lines: unknown): Generator<SnapshotPart> {
  for (const text of Array.isArray(lines) ? lines : [lines]) {
    if (typeof text === 'string') yield { part: 'diagnostic', text };
  }
}
