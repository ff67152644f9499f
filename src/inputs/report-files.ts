import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { quoted } from './read-value.ts';

/**
 * Writes a report file whole or not at all, and creates its directory. Returns the sentence to warn with when it cannot be
 * written: what was judged does not depend on where it is told.
 */
export function writeReportFile(path: string, render: () => string | Uint8Array): string | undefined {
  try {
    const content = render();
    mkdirSync(dirname(path), { recursive: true });
    if (isDevice(path)) writeFileSync(path, content);
    else writeWhole(path, content);
    return undefined;
  } catch (error) {
    // Node keeps a text in one piece, which has a largest size.
    if (error instanceof RangeError) return `The file ${quoted(path)} was not written: it would be too large. Judge less in one run.`;
    const { code } = error as NodeJS.ErrnoException;
    return `The file ${quoted(path)} was not written (${code ?? 'invalid path'}). Choose a path that can be written.`;
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  // Beside the target, because a rename is atomic only within one file system.
  const unfinished = join(dirname(path), `.${basename(path)}.${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeFileSync(unfinished, content, { flag: 'wx' });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** `/dev/stdout` and named pipes are written to, never replaced. */
function isDevice(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && !found.isFile() && !found.isDirectory();
}
