import { closeSync, openSync, readSync } from 'node:fs';

/** Where a snapshot says what it is, which it does first. */
const mark = '"snapshotVersion"';

/** Does this file look like a snapshot? One that cannot be read does not. */
export function isSnapshotFile(path: string): boolean {
  if (isCompressed(path)) return true;
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const head = Buffer.alloc(256);
    return head.toString('utf8', 0, readSync(handle, head, 0, head.length, 0)).includes(mark);
  } catch {
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** By the name of the file. */
export function isCompressed(file: string): boolean {
  return file.toLowerCase().endsWith('.gz');
}
