import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nameChunks } from './chunk-names.ts';
import { completeLicenses } from './licenses.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `action.yml` and `bin` name; the work is in `core/`, in pieces that are loaded when they are needed. */
const launchers = {
  'index.js': "import { runAction } from './core/index.js';\n\nawait runAction();\n",
  'cli.js': "#!/usr/bin/env node\nimport { runCli } from './core/index.js';\n\nawait runCli();\n",
};

/**
 * Compiles `src/` to `lib/` and bundles it into the folder, which need not exist. Both are deleted first, so that nothing old
 * survives. The same sources give the same bytes, wherever the folder lies. Throws when a tool fails.
 */
export async function buildDist(into: string): Promise<void> {
  await rm(into, { recursive: true, force: true });
  run('scripts/lib.js', []);
  const core = join(into, 'core');
  run('node_modules/@vercel/ncc/dist/ncc/cli.js', [
    'build',
    join('lib', 'doors', 'index.js'),
    '--out',
    core,
    '--license',
    'licenses.txt',
    // Asked for by a package that does without; whether it is here depends on what the development tools bring.
    '--external',
    'supports-color',
    '--stats-out',
    join(core, 'stats.json'),
    '--no-cache',
    '--quiet',
  ]);
  await nameChunks(core, JSON.parse(await readFile(join(core, 'stats.json'), 'utf8')));
  await rm(join(core, 'stats.json'));
  // Of the SDK's way of signing in with a browser, which is never taken.
  await rm(join(core, 'xdg-open'), { force: true });
  await completeLicenses(core, join(root, 'node_modules'));
  for (const file of await readdir(core)) if (file.endsWith('.js')) await asAscii(join(core, file));
  for (const [file, content] of Object.entries(launchers)) await writeFile(join(into, file), content);
  await chmod(join(into, 'cli.js'), 0o755);
}

/** Node keeps sources of ASCII only in half the memory, and reads them faster; git would change how lines end. */
async function asAscii(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replaceAll('\r\n', '\n').replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

function run(tool: string, args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [join(root, tool), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
