import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared');

/** Where a file or folder of public data lies beside the project. Undefined where there is none, which is said once; skip its tests then. */
export function publicData(path: string): string | undefined {
  const whole = join(folder, path);
  if (existsSync(whole)) return whole;
  console.info(`Skipped: tests of public data, since there is no ${whole}.`);
  return undefined;
}
