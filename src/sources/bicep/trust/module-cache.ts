import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isInside } from './boundary.ts';
import { homeOf } from './job-environment.ts';

export interface ModuleCache {
  /** A folder of ours, which is the child's home. */
  readonly home: string;
  /** Of the job. */
  readonly environment: NodeJS.ProcessEnv;
  readonly boundary: string;
}

/**
 * Links the modules that lie whole in the user's own cache into the child's home, where Bicep takes them without a request. New ones go to
 * the child's home. Returns the user's cache; undefined where there is none, or where it lies in the repository and so may be forged.
 */
export function linkModuleCache({ home, environment, boundary }: ModuleCache): string | undefined {
  const userHome = homeOf(environment);
  if (userHome === undefined) return undefined;
  const cache = join(userHome, '.bicep');
  if (!existsSync(cache) || isInside(boundary, cache)) return undefined;
  for (const parts of wholeArtifacts(cache)) {
    const artifact = join(cache, ...parts);
    if (isInside(boundary, artifact)) continue;
    mkdirSync(join(home, '.bicep', ...parts.slice(0, -1)), { recursive: true });
    symlinkSync(artifact, join(home, '.bicep', ...parts), 'junction');
  }
  return cache;
}

/** Whether an artifact lies whole in a cache; Bicep asks the registry for one that does not. */
export function isWholeArtifact(cache: string, parts: readonly string[]): boolean {
  const has = (name: string) => existsSync(join(cache, ...parts, name));
  if (parts[0] === 'ts') return has('main.json');
  return (has('main.json') || has('types.tgz')) && has('manifest') && has('metadata');
}

/** `br/REGISTRY/REPOSITORY/TAG` and `ts/SUBSCRIPTION/GROUP/NAME/VERSION`. */
function* wholeArtifacts(cache: string): Generator<readonly string[]> {
  for (const [kind, depth] of [
    ['br', 3],
    ['ts', 4],
  ] as const) {
    for (const parts of foldersAt(cache, [kind], depth)) {
      if (isWholeArtifact(cache, parts)) yield parts;
    }
  }
}

function* foldersAt(root: string, parts: readonly string[], depth: number): Generator<readonly string[]> {
  if (depth === 0) return yield parts;
  for (const name of namesIn(join(root, ...parts))) yield* foldersAt(root, [...parts, name], depth - 1);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
