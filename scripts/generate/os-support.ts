import { readFile } from 'node:fs/promises';
import { banner } from './schemas.ts';

interface Table {
  readonly families: readonly { readonly sources: readonly string[]; readonly [name: string]: unknown }[];
}

/** Who publishes updates for which system until when. The sources of each row stay in the data. */
export async function osSupport(): Promise<string> {
  const { families }: Table = JSON.parse(await readFile(new URL('os-support.json', import.meta.url), 'utf8'));
  const rows = families.map(({ sources: _sources, ...row }) => row);
  return [
    `${banner('scripts/generate/os-support.json')}import type { SystemFamily } from '../patching/publishing.ts';\n`,
    '/** Patterns are regular expressions without regard to case; days are the last ones with updates. */',
    `export const systemFamilies: readonly SystemFamily[] = ${JSON.stringify(rows, null, 2)};`,
    '',
  ].join('\n');
}
