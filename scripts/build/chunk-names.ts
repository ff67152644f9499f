import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** What webpack says about a build, as far as names need it. */
export interface BuildStats {
  readonly chunks: readonly Chunk[];
  readonly modules: readonly { readonly name: string; readonly chunks: readonly number[]; readonly reasons: readonly Reason[] }[];
}

interface Chunk {
  readonly id: number;
  readonly files: readonly string[];
  readonly initial: boolean;
  /** The `import()` calls that load it. */
  readonly origins: readonly { readonly moduleName: string; readonly request: string; readonly loc: string }[];
}

interface Reason {
  readonly type: string;
  readonly moduleName: string;
  readonly loc: string;
}

/**
 * Names the chunks of a bundle after what is imported from them: `sources-azure.js`, not `88.index.js`. The numbers that webpack gives
 * follow from everything else in the bundle, so one new file renames others and changes all that load them. Throws where two chunks
 * would get one name.
 */
export async function nameChunks(folder: string, stats: BuildStats): Promise<void> {
  const chunks = stats.chunks.filter(({ initial }) => !initial);
  const names = new Map(chunks.map((chunk) => [String(chunk.id), nameOf(chunk, stats)]));
  const taken = [...names.values(), 'index'].sort();
  const twice = taken.find((name, index) => name === taken[index - 1]);
  if (twice !== undefined) throw new Error(`Two chunks would be called ${twice}.js.`);
  const nameOfId = (id: string) => JSON.stringify(names.get(id) ?? Number(id));
  for (const { files } of stats.chunks) {
    for (const file of files) await edit(join(folder, file), (text) => withNames(text, nameOfId));
  }
  for (const { id, files } of chunks) {
    for (const file of files) await rename(join(folder, file), join(folder, `${names.get(String(id))}.js`));
  }
}

function nameOf(chunk: Chunk, { modules }: BuildStats): string {
  const held = modules.filter((module) => module.chunks.includes(chunk.id));
  const isHeld = ({ moduleName, loc }: Chunk['origins'][number]) =>
    held.some(({ reasons }) =>
      reasons.some((reason) => reason.type === 'import()' && reason.moduleName === moduleName && reason.loc === loc),
    );
  const imported = chunk.origins.filter(isHeld);
  if (imported.length > 0) return joined(imported);
  // What an import() needs beside its own file, and others need as well.
  return `${joined(chunk.origins)}-${held.every(({ name }) => name.startsWith('./node_modules/')) ? 'packages' : 'shared'}`;
}

function joined(origins: Chunk['origins']): string {
  return [...new Set(origins.map(importedName))].sort().join('+');
}

/** `./lib/sources/index.js` asks for `./azure/index.js`: sources-azure. A package has its own name. */
function importedName({ moduleName, request }: Chunk['origins'][number]): string {
  const path = request.startsWith('.') ? posix.join(posix.dirname(moduleName), request) : request;
  const name = path.replace(/^lib\//, '').replace(/(\/index)?\.m?js$/, '');
  return name === 'index' ? 'library' : name.replaceAll(/[^\w.]+/g, '-').replace(/^-/, '');
}

function withNames(text: string, nameOfId: (id: string) => string): string {
  return text
    .replaceAll(/(?<=_require__\.e\((?:\/\* import\(\) \*\/ )?)\d+(?=\))/g, nameOfId)
    .replace(/^export const (?:__webpack_)?ids? = .*$/gm, (line) => line.replaceAll(/\b\d+\b/g, nameOfId))
    .replace('"" + chunkId + ".index.js"', '"" + chunkId + ".js"');
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}
