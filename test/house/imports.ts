import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the files of `src/` import, read from their source text. */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One import or re-export of a file, static or dynamic. */
export interface Import {
  /** The importing file, relative to the project, for example `src/rules/rule.ts`. */
  readonly file: string;
  /** The imported file in the same form, or the name of a package or of a module of Node. */
  readonly target: string;
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

/** Every TypeScript file below a folder of the project. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(`${root}${folder}`, { recursive: true });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

export function readSource(file: string): Promise<string> {
  return readFile(`${root}${file}`, 'utf8');
}

export async function withoutComments(file: string): Promise<string> {
  return (await readSource(file)).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

export async function importsOf(file: string): Promise<readonly Import[]> {
  return importsIn(file, await withoutComments(file));
}

export function importsIn(file: string, source: string): readonly Import[] {
  const statements = source.matchAll(/^(?:import|export)\s+(type\s+)?(\{[^}]*\}|[^;{']*?)\s*from\s+'([^']+)'/gm);
  const effects = source.matchAll(/^import\s+'([^']+)'/gm);
  const calls = source.matchAll(/\bimport\(\s*'([^']+)'/g);
  const target = (specifier: string) => (specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier);
  return [
    ...[...statements].map(([, type, names = '', from = '']) => ({
      file,
      target: target(from),
      typeOnly: type !== undefined || holdsOnlyTypes(names),
      dynamic: false,
    })),
    ...[...effects].map(([, from = '']) => ({ file, target: target(from), typeOnly: false, dynamic: false })),
    ...[...calls].map(([, from = '']) => ({ file, target: target(from), typeOnly: false, dynamic: true })),
  ];
}

function holdsOnlyTypes(names: string): boolean {
  const list = names.replace(/[{}]/g, '').split(',');
  return names.startsWith('{') && list.every((name) => name.trim() === '' || /^\s*type\s/.test(name));
}
