import type { Known } from '../estate/known.ts';
import type { ScopeFacts } from '../estate/machine.ts';
import { comparableFacts } from './dynamic-scope.ts';

/** A tag that changes, or may; its values in words, in brackets where there is none to show. */
export interface TagChange {
  readonly name: string;
  readonly past: string;
  readonly present: string;
}

/** The tags that differ between two times, or may: of these names, or of all that are there. Names ignore case. */
export function changedTags(before: ScopeFacts, after: ScopeFacts, names?: readonly string[]): readonly TagChange[] {
  const [past, present] = [before, after].map((facts) => comparableFacts(facts).tags);
  const all = names ?? [...(past?.keys() ?? []), ...(present?.keys() ?? [])];
  const byKey = new Map(all.map((name) => [name.toLowerCase(), name]));
  return [...byKey].flatMap(([key, name]) => {
    const [was, is] = [past ? past.get(key) : before.tags, present ? present.get(key) : after.tags] as (Known<string> | undefined)[];
    return sameTag(was, is) ? [] : [{ name, past: inWords(was), present: inWords(is) }];
  });
}

/** Azure compares values with case; two that are unknown by themselves may differ. */
function sameTag(a: Known<string> | undefined, b: Known<string> | undefined): boolean {
  if (a?.kind === 'value' && b?.kind === 'value') return a.value === b.value;
  return a === b;
}

function inWords(tag: Known<string> | undefined): string {
  if (tag === undefined) return '(not set)';
  if (tag.kind === 'absent') return '(empty)';
  return tag.kind === 'unknown' ? `(${tag.why})` : tag.value;
}
