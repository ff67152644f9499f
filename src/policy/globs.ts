/** A pattern ready to match. `*` stands for any run of characters, `?` for one; case does not count; everything else is literal. */
export interface Glob {
  readonly pattern: string;
  /** Expects text in lower case. */
  matches(lowerCase: string): boolean;
}

export function compileGlob(pattern: string): Glob {
  const wanted = pattern.toLowerCase();
  return { pattern, matches: matcher(wanted) };
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

function matcher(wanted: string): (text: string) => boolean {
  if (!/[*?]/.test(wanted)) return (text) => text === wanted;
  const inner = wanted.slice(0, -1);
  if (wanted.endsWith('*') && !/[*?]/.test(inner)) return (text) => text.startsWith(inner);
  return (text) => matchesWildcards(wanted, text);
}

/** Goes back to the latest star only, so that no pattern takes longer than pattern times text. */
function matchesWildcards(pattern: string, text: string): boolean {
  let p = 0;
  let star = -1;
  let resume = 0;
  for (let t = 0; t < text.length; ) {
    if (pattern[p] === '*') {
      star = p++;
      resume = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star !== -1) {
      p = star + 1;
      t = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
