import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BicepRequest } from '../../source.ts';

/** Runs with a folder that only this user can read, and that is gone at the end, also where the process is ended before. */
export async function inTemporaryFolder<T>(onEnd: BicepRequest['onEnd'], run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'azure-patch-policy-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = onEnd?.(remove);
  try {
    return await run(folder);
  } finally {
    forget?.();
    remove();
  }
}
