import { readFile, writeFile } from 'node:fs/promises';
import { steps } from './generate/steps.ts';

// Writes every generated file; with --check writes nothing, names the stale ones and exits 1.
const checking = process.argv.includes('--check');
const stale: string[] = [];

for (const { file, make } of steps) {
  const path = new URL(`../${file}`, import.meta.url);
  const current = await readFile(path, 'utf8').catch(() => undefined);
  const wanted = await make(current);
  if (wanted === current) continue;
  stale.push(file);
  if (!checking) await writeFile(path, wanted);
}

for (const file of stale) console.log(checking ? `stale: ${file}` : `wrote ${file}`);
if (checking && stale.length > 0) {
  console.log('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
}
