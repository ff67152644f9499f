import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

const largestFile = 4 * 1024 * 1024;

/** The source files of one module. */
export interface SourceFiles {
  /** Absolute path with every link resolved, and content, in the order of the names. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Files that change what the others declare. */
  readonly overrides: readonly { readonly path: string; readonly text: string }[];
  /** An override was not read (JSON syntax, a link, over 4 MiB): what the others declare may be changed by it. */
  readonly unreadOverride: boolean;
}

/** Reads the `.tf` and `.tofu` files of a directory, not of those below. Undefined where there is no such directory. */
export function readSourceFiles(directory: string): SourceFiles | undefined {
  const real = realPath(directory);
  if (real === undefined) return undefined;
  const files: { path: string; text: string }[] = [];
  const overrides: { path: string; text: string }[] = [];
  let unreadOverride = false;
  for (const name of namesIn(real)) {
    const [, stem, json] = /^([^.].*)\.(?:tf|tofu)(\.json)?$/s.exec(name) ?? [];
    if (stem === undefined) continue;
    const file = path.join(real, name);
    const text = json === undefined ? readSmallFile(file) : undefined;
    if (text !== undefined) (isOverride(stem) ? overrides : files).push({ path: file, text });
    else if (isOverride(stem)) unreadOverride = true;
  }
  return { files, overrides, unreadOverride };
}

/** `override.tf` and `*_override.tf`: developer.hashicorp.com/terraform/language/files/override */
function isOverride(stem: string): boolean {
  return stem === 'override' || stem.endsWith('_override');
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

/** Text of a regular file of at most 4 MiB; undefined for everything else, also where it cannot be read. */
export function readSmallFile(file: string): string | undefined {
  try {
    const found = lstatSync(file);
    return found.isFile() && found.size <= largestFile ? readFileSync(file, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

/** The path with every link resolved; undefined where nothing is there. */
export function realPath(of: string): string | undefined {
  try {
    return realpathSync(of);
  } catch {
    return undefined;
  }
}
