import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every temporary file of the tests goes into one folder, which goes away with them, also where a test breaks off. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'azure-patch-policy-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
