import { instantFact, instantOf } from '../calendar/instant.ts';
import type { LiveState, PatchAssessment, PendingPatch } from '../estate/live.ts';

/** Windows' Critical and Security, Linux' Security, Critical and Security-ESM; in lower case. */
const criticalClasses = ['critical', 'security', 'security-esm'];

/** The missing patches of an assessment that count as critical. */
export interface MissingPatches {
  /** How many there are; undefined where the assessment counted nothing at all. */
  readonly count: number | undefined;
  readonly listed: readonly PendingPatch[];
  /** Counted but not in the list, which is cut on some machines and could not be read on others. */
  readonly unlisted: number;
}

/** `extra` are further classes that count, in any spelling. */
export function missingPatches(
  { pending }: Pick<LiveState, 'pending'>,
  { counts }: PatchAssessment,
  extra: readonly string[] = [],
): MissingPatches {
  const classes = new Set([...criticalClasses, ...extra.map((name) => name.toLowerCase())]);
  const rows = pending.kind === 'value' ? pending.value : [];
  const listed = rows.filter(({ classifications }) => classifications.some((name) => classes.has(name.toLowerCase())));
  const counted = Object.entries(counts).filter(([name]) => classes.has(name.toLowerCase()));
  const sum = counted.reduce((total, [, count]) => total + count, 0);
  if (Object.keys(counts).length === 0) return { count: undefined, listed, unlisted: 0 };
  return { count: Math.max(sum, listed.length), listed, unlisted: Math.max(0, sum - listed.length) };
}

/** Since when a patch has been waiting. */
export interface Waiting {
  readonly at: number;
  readonly by: 'published' | 'seen';
  /** It may have been waiting since then, which has no beginning where nobody looked before. */
  readonly earliest: number;
}

/** From its publication, or since it was seen missing first where it carries no such date, as on Linux. Undefined without either. */
export function waitingSince({ published, firstSeen, notMissingAt }: PendingPatch): Waiting | undefined {
  const release = instantFact(published);
  if (release.kind === 'value') return { at: release.value, by: 'published', earliest: release.value };
  const [seen, before] = [instantOf(firstSeen), instantOf(notMissingAt)];
  if (seen === undefined) return undefined;
  // A date of publication that could not be read may be any.
  const isBounded = release.kind === 'absent' && before !== undefined;
  return { at: seen, by: 'seen', earliest: isBounded ? Math.min(before, seen) : Number.NEGATIVE_INFINITY };
}

/** KB number or package. */
export function patchName({ kb, name }: PendingPatch): string {
  return kb === undefined ? name : `KB${bareKb(kb)}`;
}

/** The number alone, as Azure lists it: people write it with `KB` before it. */
export function bareKb(kb: string): string {
  return kb.trim().replace(/^KB\s*/i, '');
}
