import { lstatSync, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { isInside, outside, shownPath } from './boundary.ts';

/**
 * Refuses a path that leads out of the boundary, and one behind which is no plain file: reading a pipe or a device never ends. `by` says who
 * names it. A path where nothing is, and a folder, are left to Bicep's own words.
 */
export function refuseUnlessPlain(path: string, boundary: string, by: string): void {
  if (!isInside(boundary, path)) throw outside(`${by}${shownPath(boundary, path)}, which`, boundary);
  const stats = statsOf(path);
  if (!stats || stats.isFile() || stats.isDirectory()) return;
  throw new SourceError(
    'bicep/not-a-file',
    `${by}${shownPath(boundary, path)}, which is a pipe, a socket or a device; put a plain file there.`,
  );
}

/** The same for every file below a folder, for paths that are made from variables. Links that lead out are looked at when the files are known that Bicep has read. */
export function refuseUnlessAllPlain(boundary: string, by: string): void {
  const folders = [boundary];
  let left = mostEntries;
  for (let folder = folders.pop(); folder !== undefined && left > 0; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      left -= 1;
      const path = join(folder, entry.name);
      if (entry.isDirectory() && entry.name.toLowerCase() !== '.git') folders.push(path);
      else if (!entry.isFile() && !entry.isDirectory()) {
        const stats = statsOf(path);
        if (stats && !stats.isFile() && !stats.isDirectory()) {
          throw new SourceError(
            'bicep/not-a-file',
            `${by}a file whose path is made from variables, and ${shownPath(boundary, path)} is a pipe, a socket or a device; remove it, or write the path out.`,
          );
        }
      }
    }
  }
}

/** Beyond this the limits of the process are protection enough. */
const mostEntries = 500_000;

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** The path that a file names. Bicep takes a backslash for a slash on every system. */
export function pathFrom(file: string, path: string): string {
  return resolve(dirname(file), path.replaceAll('\\', '/'));
}

/** What lies behind a path, all links followed; undefined where nothing does, or links run in a circle. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Whether there is a file of that name, a link that leads nowhere included. */
export function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** A text file as .NET reads it; undefined where there is none, or what is there is no plain file. */
export function readPlainText(path: string, shown: string, longest: number): string | undefined {
  const stats = statsOf(path);
  if (!stats?.isFile()) return undefined;
  if (stats.size > longest) {
    throw new SourceError(
      'bicep/too-large',
      `${shown} is larger than ${longest / mebibyte} MiB, which no such file needs; check that it is the right one.`,
    );
  }
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new SourceError('bicep/unreadable', `${shown} cannot be read (${code}); check its permissions.`);
  }
  const mark = bytes.subarray(0, 4).toString('hex');
  if (mark === 'fffe0000' || mark === '0000feff') {
    throw new SourceError('bicep/encoding', `${shown} is UTF-32 text; save it as UTF-8.`);
  }
  const encoding = mark.startsWith('fffe') ? 'utf-16le' : mark.startsWith('feff') ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

export const mebibyte = 1024 * 1024;
