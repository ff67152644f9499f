import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { SourceError } from '../../../errors.ts';
import { type Fill, fillFrom } from '../../byte-reader.ts';
import { isRecord } from '../../json-object.ts';

/** An open plan file: how the user names it, how it begins, and its bytes from the beginning on, once. */
export interface PlanFile {
  readonly name: string;
  readonly head: Buffer;
  readonly fill: Fill;
  /** Everything at once, for a small file. */
  readonly whole?: Buffer;
  close(): void;
}

/** Opens a plan file or pipe. Throws SourceError for what is not there, not readable or a directory. */
export async function openPlanFile(path: string, name: string): Promise<PlanFile> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      throw new SourceError(
        'source/directory',
        `${name} is a directory; expected a plan file: name the output of \`terraform show -json\`.`,
      );
    }
    if (!found.isFile()) {
      // A pipe is opened and read without blocking, so that an interrupt gets through while its writer thinks.
      const { open } = await import('node:fs/promises');
      const pipe = await open(path, 'r');
      return fileOfBytes(name, await pipe.readFile().finally(() => pipe.close()));
    }
    if (found.size <= small) return fileOfBytes(name, readFileSync(path));
    const file = openSync(path, 'r');
    return fileOf(
      name,
      (target) => readSync(file, target, 0, target.length, null),
      () => closeSync(file),
    );
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const missing = isRecord(cause) && cause.code === 'ENOENT';
    const why = missing ? 'there is no such file' : `it cannot be read (${isRecord(cause) ? String(cause.code) : 'unknown reason'})`;
    throw new SourceError(
      'source/unreadable',
      `${name}: ${why}; expected a plan in JSON. Check the path, relative to the working directory.`,
    );
  }
}

const small = 512 * 1024;

function fileOfBytes(name: string, bytes: Buffer): PlanFile {
  const whole = bytes.length <= small ? { whole: bytes } : {};
  return { name, head: bytes.subarray(0, headLength), ...whole, fill: fillFrom(bytes), close: () => {} };
}

const headLength = 4096;

/** The beginning is read ahead, to tell what the file is. */
function fileOf(name: string, fill: Fill, done: () => void): PlanFile {
  const head = Buffer.alloc(headLength);
  let length = 0;
  for (let count = -1; count !== 0 && length < head.length; length += count) count = fill(head.subarray(length));
  const ahead = fillFrom(head.subarray(0, length));
  return { name, head: head.subarray(0, length), fill: (target) => ahead(target) || fill(target), close: done };
}
