import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Compiles `src/` to `lib/`, with the arguments as further options of the compiler. Plain JavaScript, because npm runs it on the
// Node.js of whoever packs this package or installs it from git, and not each version in `engines` runs TypeScript.
const root = fileURLToPath(new URL('../', import.meta.url));
const compiler = `${root}node_modules/typescript/bin/tsc`;

// A fresh clone can be packed as it is.
if (!existsSync(compiler) && process.env.npm_lifecycle_event === 'prepack') {
  spawnSync('npm ci --ignore-scripts', { cwd: root, stdio: 'inherit', shell: true });
}

// Deleted first: a file whose source is gone would be shipped with the rest.
rmSync(`${root}lib`, { recursive: true, force: true });
if (existsSync(compiler)) {
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json', ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else if (process.env.npm_lifecycle_event === 'prepare') {
  console.log('TypeScript is not installed, so lib/ is not compiled: no package can be made here.');
} else {
  console.error('TypeScript is not installed. Run `npm ci`.');
  process.exitCode = 1;
}
