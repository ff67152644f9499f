import { matchesWildcards } from '../text/wildcards.ts';

/** A pattern ready to match. `*` stands for any run of characters, `?` for one; case does not count; everything else is literal. */
export interface Glob {
  readonly pattern: string;
  /** Expects text in lower case. */
  matches(lowerCase: string): boolean;
}

export function compileGlob(pattern: string): Glob {
  const lowered = pattern.toLowerCase();
  return { pattern, matches: matcher(lowered) };
}

/** The first pattern that matches. */
export function findGlob(globs: readonly Glob[], text: string): Glob | undefined {
  const lowerCase = text.toLowerCase();
  for (const glob of globs) if (glob.matches(lowerCase)) return glob;
  return undefined;
}

/** Does the pattern match every text there is? */
export function matchesEverything(glob: Glob): boolean {
  return /^\*+$/.test(glob.pattern);
}

function matcher(lowered: string): (text: string) => boolean {
  if (!/[*?]/.test(lowered)) return (text) => text === lowered;
  const inner = lowered.slice(0, -1);
  if (lowered.endsWith('*') && !/[*?]/.test(inner)) return (text) => text.startsWith(inner);
  return (text) => matchesWildcards(lowered, text);
}
