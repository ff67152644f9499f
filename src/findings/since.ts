import { resourceKey } from '../estate/resource-id.ts';
import type { Finding } from './finding.ts';
import type { ChangedMachine, SinceReport } from './report.ts';

/** What a run found on machines, at some time. */
export interface Verdicts {
  /** Ids of the machines that were judged. */
  readonly machines: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * What became of each machine since an earlier run: better when it only lost violations, worse when it gained one. What is waived or
 * unknown is no violation, so a violation that was unknown before is gained.
 */
export function compareVerdicts(earlier: Verdicts, takenAt: Date, present: Verdicts): SinceReport {
  const [before, after] = [violatedRules(earlier), violatedRules(present)];
  const [better, worse, fresh, gone]: [ChangedMachine[], ChangedMachine[], string[], string[]] = [[], [], [], []];
  for (const id of present.machines) {
    const key = resourceKey(id);
    const [had, has] = [before.get(key), after.get(key) ?? new Set<string>()];
    if (!had) fresh.push(id);
    else {
      const change = { id, lost: without(had, has), gained: without(has, had) };
      if (change.gained.length > 0) worse.push(change);
      else if (change.lost.length > 0) better.push(change);
    }
  }
  for (const id of earlier.machines) if (!after.has(resourceKey(id))) gone.push(id);
  return { takenAt: takenAt.toISOString(), better: better.sort(byId), worse: worse.sort(byId), new: fresh.sort(), gone: gone.sort() };
}

/** By machine; every machine has an entry. */
function violatedRules({ machines, findings }: Verdicts): ReadonlyMap<string, ReadonlySet<string>> {
  const rules = new Map(machines.map((id) => [resourceKey(id), new Set<string>()]));
  for (const { subject, outcome, waiver, rule } of findings) {
    if (outcome === 'violation' && !waiver) rules.get(resourceKey(subject))?.add(rule);
  }
  return rules;
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !others.has(one)).sort();
}

function byId(a: ChangedMachine, b: ChangedMachine): number {
  return a.id < b.id ? -1 : 1;
}
