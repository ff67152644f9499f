import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { quoted } from '../inputs/read-value.ts';

/** Everything in a file: bytes, a text, or a text in pieces. */
type Content = Uint8Array | string | Iterable<string>;

/**
 * Writes a report file whole or not at all, and creates its directory. Returns the sentence to warn with when it cannot be
 * written: the verdict does not depend on where it is reported.
 */
export function writeReportFile(path: string, render: () => Content): string | undefined {
  try {
    const content = render();
    mkdirSync(dirname(path), { recursive: true });
    if (isDevice(path)) writeInto(path, content, 'w');
    else writeWhole(path, content);
    return undefined;
  } catch (error) {
    // Node keeps a text in one piece, which has a largest size.
    if (error instanceof RangeError) return `The file ${quoted(path)} was not written: it would be too large. Check less in one run.`;
    const { code } = error as NodeJS.ErrnoException;
    return `The file ${quoted(path)} was not written (${code ?? 'invalid path'}). Choose a path that can be written.`;
  }
}

function writeWhole(path: string, content: Content): void {
  // Beside the target, because a rename is atomic only within one file system.
  const unfinished = join(dirname(path), `.${basename(path)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeInto(unfinished, content, 'wx');
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function writeInto(path: string, content: Content, flag: 'w' | 'wx'): void {
  const file = openSync(path, flag);
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
    else for (const some of gathered(content)) writeFileSync(file, some);
  } finally {
    closeSync(file);
  }
}

const enough = 1 << 16;

/** A call for each small piece would take longer than making them. */
function* gathered(pieces: Iterable<string>): Generator<string, void> {
  let some = '';
  for (const piece of pieces) {
    some += piece;
    if (some.length < enough) continue;
    yield some;
    some = '';
  }
  yield some;
}

/** `/dev/stdout` and named pipes are written to, never replaced. */
function isDevice(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}
