import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { SourceError } from '../errors.ts';

/** A file to read: where it is, and how to name it to the user. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
}

/**
 * Finds the files that paths and globs name, each once, sorted within one glob. A path without glob characters is kept as it is, so
 * that its reader can say what is wrong with it. Throws SourceError for a glob that matches nothing.
 */
export async function findFiles(patterns: readonly string[], workingDirectory: string): Promise<readonly InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const pattern of patterns) {
    for (const path of await matching(pattern, workingDirectory)) files.set(path, { path, name: nameOf(path, pattern, workingDirectory) });
  }
  return [...files.values()];
}

async function matching(pattern: string, workingDirectory: string): Promise<readonly string[]> {
  const path = resolve(workingDirectory, pattern);
  if (!/[*?[\]{}!]/.test(pattern) || existsSync(path)) return [path];
  const { glob } = await import('tinyglobby');
  const posix = pattern.split(sep).join('/');
  const matches = await glob(posix, { cwd: workingDirectory, absolute: true, dot: true, expandDirectories: false });
  if (matches.length > 0) return matches.map((match) => resolve(match)).sort();
  throw new SourceError(
    'source/no-match',
    `"${pattern}" matches no file in ${workingDirectory}; expected at least one. Check the pattern and the working directory.`,
  );
}

/** As the user wrote it, or relative to the working directory for what a glob files. */
function nameOf(path: string, pattern: string, workingDirectory: string): string {
  if (resolve(workingDirectory, pattern) === path) return pattern;
  const inside = relative(workingDirectory, path);
  return isAbsolute(inside) || inside.startsWith('..') ? path : inside.split(sep).join('/');
}
