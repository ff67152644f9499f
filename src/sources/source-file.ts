import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { SourceError } from '../errors.ts';
import { type Fill, fillFrom } from './byte-reader.ts';

/** An open file: how the user names it, how it begins, and its bytes from the beginning on, once. */
export interface SourceFile {
  readonly name: string;
  readonly head: Buffer;
  readonly fill: Fill;
  /** Everything at once, for a small file. */
  readonly whole?: Buffer;
  close(): void;
}

/** What a file should hold, and how to make one; for what is said where it cannot be read. */
export interface ExpectedFile {
  /** `a plan in JSON` */
  readonly content: string;
  /** `a plan file: name the output of \`terraform show -json\`` */
  readonly file: string;
}

/**
 * Opens a file or pipe; what is written in UTF-16, as Windows PowerShell does, comes in UTF-8. Throws SourceError for what is not there, not
 * readable or a directory.
 */
export async function openSourceFile(path: string, name: string, expected: ExpectedFile): Promise<SourceFile> {
  try {
    const found = statSync(path);
    if (found.isDirectory()) {
      throw new SourceError('source/directory', `${name} is a directory; expected ${expected.file}.`);
    }
    if (!found.isFile()) {
      // A pipe is opened and read without blocking, so that an interrupt gets through while its writer thinks.
      const { open } = await import('node:fs/promises');
      const pipe = await open(path, 'r');
      return fileOfBytes(name, await pipe.readFile().finally(() => pipe.close()));
    }
    return openPlainFile(path, name, found.size);
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new SourceError(
      'source/unreadable',
      `${name}: ${why}; expected ${expected.content}. Check the path, relative to the working directory.`,
    );
  }
}

/** Opens a file, hands it to `read` and closes it, also where that throws. */
export async function readSourceFile<T>(
  { path, name }: { readonly path: string; readonly name: string },
  expected: ExpectedFile,
  read: (file: SourceFile) => T | Promise<T>,
): Promise<T> {
  const file = await openSourceFile(path, name, expected);
  try {
    return await read(file);
  } finally {
    file.close();
  }
}

/** A file on disk, which can be read again. */
export function openPlainFile(path: string, name: string, size: number): SourceFile {
  if (size <= small) return fileOfBytes(name, readFileSync(path));
  const file = openSync(path, 'r');
  const opened = fileOf(
    name,
    (target) => readSync(file, target, 0, target.length, null),
    () => closeSync(file),
  );
  return isUtf16(opened.head) ? readWhole(opened) : opened;
}

const small = 512 * 1024;

/** What somebody holds already, as a file. */
export function fileOfBytes(name: string, given: Buffer): SourceFile {
  const bytes = inUtf8(given);
  const whole = bytes.length <= small ? { whole: bytes } : {};
  return { name, head: bytes.subarray(0, headLength), ...whole, fill: fillFrom(bytes), close: () => {} };
}

function readWhole({ name, fill, close }: SourceFile): SourceFile {
  try {
    return fileOfBytes(name, bytesOf(fill));
  } finally {
    close();
  }
}

/** Everything that is left. */
function bytesOf(fill: Fill): Buffer {
  const chunks: Buffer[] = [];
  for (let count = -1; count !== 0; ) {
    const chunk = Buffer.alloc(1 << 20);
    count = fill(chunk);
    chunks.push(chunk.subarray(0, count));
  }
  return Buffer.concat(chunks);
}

function isUtf16(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** The same text in UTF-8, where its byte order mark says UTF-16. */
function inUtf8(bytes: Buffer): Buffer {
  if (!isUtf16(bytes)) return bytes;
  const even = bytes.subarray(2, bytes.length - (bytes.length % 2));
  const text = (bytes[0] === 0xff ? even : Buffer.from(even).swap16()).toString('utf16le');
  return Buffer.from(text, 'utf8');
}

const headLength = 4096;

/** The beginning is read ahead, to tell what the file is. */
function fileOf(name: string, fill: Fill, done: () => void): SourceFile {
  const head = Buffer.alloc(headLength);
  let length = 0;
  for (let count = -1; count !== 0 && length < head.length; length += count) count = fill(head.subarray(length));
  const ahead = fillFrom(head.subarray(0, length));
  return { name, head: head.subarray(0, length), fill: (target) => ahead(target) || fill(target), close: done };
}
