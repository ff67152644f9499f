import type { Gap } from '../estate/coverage.ts';

/** What was not read for one reason: the first few by name, and how many. */
export interface GapsOfReason {
  readonly why: string;
  readonly named: string;
  readonly count: number;
}

const namedResources = 5;

/** Gaps that have a subject, by their reason, in the order in which the reasons come first. */
export function gapsByReason(gaps: readonly Gap[]): readonly GapsOfReason[] {
  const byReason = new Map<string, string[]>();
  for (const { subject, why } of gaps) {
    if (subject === undefined) continue;
    const subjects = byReason.get(why);
    if (subjects) subjects.push(subject);
    else byReason.set(why, [subject]);
  }
  return [...byReason].map(([why, subjects]) => {
    const named = subjects.sort().slice(0, namedResources).join(', ');
    const more = subjects.length > namedResources ? ` and ${subjects.length - namedResources} more` : '';
    return { why: why.replace(/\.$/, ''), named: `${named}${more}`, count: subjects.length };
  });
}
