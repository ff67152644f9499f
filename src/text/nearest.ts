/**
 * The candidate that a misspelt word most likely meant; undefined when none is close. Case counts for nothing, two letters
 * swapped count as one mistake, and a third of the letters may be wrong.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 100) return undefined;
  const lower = word.toLowerCase();
  let best: string | undefined;
  let smallest = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < smallest) {
      best = candidate;
      smallest = distance;
    }
  }
  return best;
}

/** Of all candidates the few that differ least from a word, however much that is; the nearest first. */
export function nearestFew(word: string, candidates: Iterable<string>, count: number): readonly string[] {
  if (word.length > 100) return [];
  const lower = word.toLowerCase();
  const distances = [...new Set(candidates)].map((candidate) => ({ candidate, distance: editDistance(lower, candidate.toLowerCase()) }));
  const byDistance = distances.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return byDistance.slice(0, count).map(({ candidate }) => candidate);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
