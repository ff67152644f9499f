import { daysSince } from '../calendar/instant.ts';
import type { Machine } from '../estate/machine.ts';
import { missingPatches, patchName, waitingSince } from '../history/missing-patches.ts';
import { isBroken } from '../patching/orchestration.ts';
import type { Patching } from '../patching/patching.ts';
import { severityRank } from '../severity.ts';
import { plural } from '../text/plural.ts';
import type { Finding } from './finding.ts';
import type { LiveReport } from './report.ts';

const mostOffenders = 5;

/** What a reader of a live run wants to know first; undefined where no machine tells how it runs. */
export function liveReport(machines: readonly Patching[], violations: readonly Finding[], now: Date): LiveReport | undefined {
  const running = machines.map(({ machine }) => machine).filter(({ live }) => live !== undefined);
  if (running.length === 0) return undefined;
  const oldest = oldestPatch(running, now);
  return {
    machines: running.length,
    ...(oldest ? { oldestPatch: oldest } : {}),
    neverAssessed: running.filter(({ live }) => live?.assessment.kind === 'absent').length,
    patchedByNobody: machines.filter(({ orchestrations }) => orchestrations.length > 0 && orchestrations.every(isBroken)).length,
    worst: worstMachines(machines, violations),
  };
}

/** Critical and security patches only; where several wait since the same day, the first machine by id. */
function oldestPatch(machines: readonly Machine[], now: Date): LiveReport['oldestPatch'] {
  let oldest: { readonly machine: string; readonly patch: string; readonly at: number } | undefined;
  for (const { id, live } of machines) {
    if (live?.assessment.kind !== 'value') continue;
    for (const patch of missingPatches(live, live.assessment.value).listed) {
      const at = waitingSince(patch)?.at;
      if (at === undefined || (oldest && (at > oldest.at || (at === oldest.at && id >= oldest.machine)))) continue;
      oldest = { machine: id, patch: patchName(patch), at };
    }
  }
  return oldest && { machine: oldest.machine, patch: oldest.patch, days: daysSince(oldest.at, now) };
}

/** Those with the worst violation first, then with the most. */
function worstMachines(machines: readonly Patching[], violations: readonly Finding[]): LiveReport['worst'] {
  const ids = new Set(machines.map(({ machine }) => machine.id));
  const offences = new Map<string, { violations: number; severity: Finding['severity'] }>();
  for (const { subject, severity } of violations) {
    if (!ids.has(subject)) continue;
    const known = offences.get(subject);
    if (!known) offences.set(subject, { violations: 1, severity });
    else {
      known.violations += 1;
      if (severityRank(severity) > severityRank(known.severity)) known.severity = severity;
    }
  }
  return [...offences]
    .map(([id, offence]) => ({ id, ...offence }))
    .sort((a, b) => severityRank(b.severity) - severityRank(a.severity) || b.violations - a.violations || (a.id < b.id ? -1 : 1))
    .slice(0, mostOffenders);
}

/** What limits the assessments of running machines. */
export function liveNotes(machines: readonly Machine[]): readonly string[] {
  const asking = machines.filter(({ live }) => live?.assessment.kind === 'value' && /wsus/i.test(live.assessment.value.service ?? ''));
  if (asking.length === 0) return [];
  const who = plural(asking.length, 'machine asks', 'machines ask');
  return [`${who} a WSUS server: a patch that nobody approved there is not known to be missing.`];
}
