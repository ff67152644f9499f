import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDist } from './build/dist.ts';
import { steps } from './generate/steps.ts';

// Makes everything that is generated and committed once more, and names each file that differs. Changes none of them.
const root = fileURLToPath(new URL('../', import.meta.url));
const stale: string[] = [];

for (const { file, make } of steps) {
  const current = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if ((await make(current)) !== current) stale.push(`${file} (npm run generate)`);
}

const wanted = await mkdtemp(join(tmpdir(), 'dist-'));
try {
  await buildDist(wanted);
  const dist = join(root, 'dist');
  const files = new Set([...(await filesIn(wanted)), ...(await filesIn(dist))]);
  for (const file of [...files].sort()) {
    if (!(await same(join(wanted, file), join(dist, file)))) stale.push(`dist/${file} (npm run build)`);
  }
} finally {
  await rm(wanted, { recursive: true, force: true });
}

for (const file of stale) console.log(`stale: ${file}`);
if (stale.length > 0) {
  console.log(`${stale.length} stale. Run \`npm run generate && npm run build\` and commit the result.`);
  process.exitCode = 1;
} else {
  console.log('Everything generated is current.');
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function same(left: string, right: string): Promise<boolean> {
  const [one, other] = await Promise.all([left, right].map((file) => readFile(file).catch(() => undefined)));
  return one !== undefined && other !== undefined && one.equals(other);
}
