import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { ByteReader, openBrace } from './byte-reader.ts';

/** The format of a file by what stands at the top of its JSON; undefined for every other file, and for one that cannot be read. */
export function formatOf(path: string): 'snapshot' | 'bicep' | undefined {
  if (isCompressed(path)) return 'snapshot';
  let handle: number | undefined;
  try {
    // What a pipe gives is gone once it is read.
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, 'r');
    handle = file;
    return formatIn(new ByteReader((target) => readSync(file, target, 0, target.length, null), chunk));
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Most files say it in their first line. */
const chunk = 4096;

/** By the first name that only one format has. */
function formatIn(reader: ByteReader): 'snapshot' | 'bicep' | undefined {
  if (reader.peek() !== openBrace) return undefined;
  for (const name of reader.members()) {
    if (name === 'snapshotVersion') return 'snapshot';
    if (name === 'predictedResources') return 'bicep';
    if (ofPlans.has(name)) return undefined;
    reader.skip();
  }
  return undefined;
}

const ofPlans: ReadonlySet<string> = new Set([
  'format_version',
  'terraform_version',
  'planned_values',
  'resource_changes',
  'configuration',
]);

/** By the name of the file. */
export function isCompressed(file: string): boolean {
  return file.toLowerCase().endsWith('.gz');
}
