import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { nameChunks } from '../../scripts/build/chunk-names.ts';

const bundler = fileURLToPath(new URL('../../node_modules/@vercel/ncc/dist/ncc/cli.js', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'bundle-'));
afterAll(() => rm(folder, { recursive: true }));

/** Bundles the files, which start with `lib/index.js`, and names the chunks. Returns where the bundle lies. */
async function bundle(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const directory = join(folder, name);
  for (const [file, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  const args = [bundler, 'build', 'lib/index.js', '--out', 'out', '--no-cache', '--quiet', '--stats-out', 'stats.json'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: directory, encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  await nameChunks(join(directory, 'out'), JSON.parse(await readFile(join(directory, 'stats.json'), 'utf8')));
  return join(directory, 'out');
}

const files = {
  'lib/index.js':
    "const room = await import('./rooms/index.js'); const door = await import('./door.js'); console.log(room.size, await door.open());",
  'lib/rooms/index.js': "export { size } from '../size.js';",
  'lib/door.js': "export const open = async () => (await import('a-lock')).turns;",
  'lib/size.js': 'export const size = 7;',
  'node_modules/a-lock/package.json': '{"name":"a-lock","type":"module","exports":"./index.js"}',
  'node_modules/a-lock/index.js': 'export const turns = 2;',
};

test('a chunk has the name of what is imported from it, and is found by it', async () => {
  const out = await bundle('named', files);
  expect((await readdir(out)).filter((file) => file.endsWith('.js')).sort()).toEqual(['a-lock.js', 'door.js', 'index.js', 'rooms.js']);
  expect(spawnSync(process.execPath, [join(out, 'index.js')], { encoding: 'utf8' })).toMatchObject({ stdout: '7 2\n', stderr: '' });
});

test('a further chunk leaves those alone that do not load it', async () => {
  const out = await bundle('as-it-was', files);
  const further = await bundle('with-more', {
    ...files,
    'lib/index.js': `${files['lib/index.js']} console.log((await import('./garden.js')).trees);`,
    'lib/garden.js': 'export const trees = 3;',
  });
  expect(await readdir(further)).toContain('garden.js');
  for (const file of ['a-lock.js', 'door.js', 'rooms.js']) {
    expect(await readFile(join(further, file), 'utf8')).toBe(await readFile(join(out, file), 'utf8'));
  }
});

test('two chunks with one name stop the build', async () => {
  const chunk = (id: number, request: string) => ({
    id,
    files: [],
    initial: false,
    origins: [{ moduleName: './lib/index.js', request, loc: '1:1' }],
  });
  const modules = [1, 2].map((id) => ({
    name: `${id}`,
    chunks: [id],
    reasons: [{ type: 'import()', moduleName: './lib/index.js', loc: '1:1' }],
  }));
  await expect(nameChunks(folder, { chunks: [chunk(1, './door.js'), chunk(2, './door/index.js')], modules })).rejects.toThrow(
    'Two chunks would be called door.js.',
  );
});
