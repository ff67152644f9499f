/**
 * Does the text match a pattern in which `*` stands for any run of characters and `?` for one? Case counts. Goes back to the latest
 * star only, so that no pattern takes longer than pattern times text.
 */
export function matchesWildcards(pattern: string, text: string): boolean {
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

/** Does a path match a pattern of paths? In a folder's or file's name `*` stands for any run of characters and `?` for one; `**` stands for any folders. */
export function matchesPath(pattern: string, path: string): boolean {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  /** How many names the parts so far can stand for. */
  let ends = new Set([0]);
  for (const part of pattern.split('/').filter((name) => name !== '' && name !== '.')) {
    const next = new Set<number>();
    for (const at of ends) {
      if (part === '**') for (let end = at; end <= names.length; end += 1) next.add(end);
      else if (at < names.length && matchesWildcards(part, names[at] ?? '')) next.add(at + 1);
    }
    ends = next;
  }
  return ends.has(names.length);
}
