import type { Finding } from './finding.ts';
import type { UnknownReason } from './report.ts';

/** Where machines are written down in files. */
export const declaredRemedies: readonly string[] = [
  'Write the value where the machine or schedule is declared, or check again once it is known.',
];

const assessed = ['See that Azure assesses these machines every day (assessmentMode AutomaticByPlatform) and that their agents are well.'];

/** For what only Azure can tell, and nobody can write down. */
const liveRemedies: ReadonlyMap<string, readonly string[]> = new Map([
  ['assessment', assessed],
  ['pending', assessed],
  ['installations', assessed],
  ['runs', []],
  ['configuration', assessed],
  ['power', []],
  ['connection', []],
  ['blockedExtensions', []],
  ['created', []],
]);

/**
 * Every reason of these unknowns, once, most frequent first. `remedies` says for a reason what
 * settles it; reasons that it does not name get the general ones.
 */
export function unknownReasons(
  unknowns: readonly Finding[],
  remedies: Readonly<Record<string, readonly string[]>> = {},
  general: readonly string[] = declaredRemedies,
): readonly UnknownReason[] {
  const byReason = new Map<string, { findings: number; readonly subjects: Set<string>; readonly general: readonly string[] }>();
  for (const { reason, message, subject, property } of unknowns) {
    const why = reason ?? message;
    const group = byReason.get(why) ?? {
      findings: 0,
      subjects: new Set<string>(),
      general: liveRemedies.get(property) ?? general,
    };
    group.findings += 1;
    group.subjects.add(subject);
    byReason.set(why, group);
  }
  return [...byReason]
    .map(([reason, group]) => ({
      reason,
      findings: group.findings,
      subjects: group.subjects.size,
      remedies: Object.hasOwn(remedies, reason) ? (remedies[reason] ?? group.general) : group.general,
    }))
    .sort((a, b) => b.findings - a.findings || b.subjects - a.subjects || (a.reason < b.reason ? -1 : 1));
}
