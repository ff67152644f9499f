import { existsSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { visibleText } from '../../../text/visible.ts';

/**
 * The folder that a check of Bicep files may read, without everything below a `.git` in it (checkouts leave a token there): a template can
 * name any file of the machine, and what it loads ends in names and tags.
 */
export function boundaryOf({ environment, workingDirectory }: { environment: NodeJS.ProcessEnv; workingDirectory: string }): string {
  const start = canonicalPath(resolve(workingDirectory));
  if (environment.GITHUB_WORKSPACE) return canonicalPath(resolve(environment.GITHUB_WORKSPACE));
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(resolve(folder, '.git'))) return folder;
    if (dirname(folder) === folder) return start;
  }
}

/** Whether a path lies inside once all links on it are followed. What does not exist lies where it would be made. */
export function isInside(boundary: string, path: string): boolean {
  return isBelow(canonicalPath(boundary), canonicalPath(resolve(path)));
}

/** Whether a path lies in a folder by its name alone. */
export function isBelow(folder: string, path: string): boolean {
  const inner = relative(folder, path);
  const parts = inner.split(sep);
  return !isAbsolute(inner) && parts[0] !== '..' && !parts.some((part) => part.toLowerCase() === '.git');
}

/**
 * Throws for files that Bicep reads outside of the boundary: a path may be built from variables. Bicep has to be asked for its list, and to have
 * answered, before it is asked for anything that is shown, its errors too: a module that could not be restored once is missing in every later
 * list, and a template can make one fail after it was read. `own` are folders of ours.
 */
export function refuseOutside(filePaths: readonly string[], { boundary, own }: { boundary: string; own: readonly string[] }): void {
  for (const path of filePaths) {
    if (own.some((folder) => isBelow(folder, resolve(path)) || isInside(folder, path)) || isInside(boundary, path)) continue;
    throw outside(shownPath(boundary, path), boundary);
  }
}

/** `what` names the file, and who names it. */
export function outside(what: string, boundary: string): SourceError {
  return new SourceError(
    'bicep/outside',
    `${what} lies outside of ${visibleText(boundary)} (or in its .git), and templates may only read files in there; move the file into the repository, or set \`bicep-trust\` if everyone who can change the templates may read this machine.`,
  );
}

/** A path as its reader knows it: from the boundary on, with slashes. */
export function shownPath(boundary: string, path: string): string {
  const whole = resolve(path);
  const inner = [boundary, canonicalPath(boundary)].filter((folder) => isBelow(folder, whole)).map((folder) => relative(folder, whole));
  return visibleText((inner[0] || whole).split(sep).join('/'));
}

/** The path with all links followed, those too that lead to where nothing is yet. */
export function canonicalPath(path: string, mostLinks = 40): string {
  try {
    return realpathSync.native(path);
  } catch {
    const target = mostLinks > 0 ? targetOfLink(path) : undefined;
    if (target !== undefined) return canonicalPath(resolve(dirname(path), target), mostLinks - 1);
    const parent = dirname(path);
    return parent === path ? path : resolve(canonicalPath(parent, mostLinks), relative(parent, path));
  }
}

function targetOfLink(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}
