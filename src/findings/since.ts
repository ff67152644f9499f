import { resourceKey } from '../estate/resource-id.ts';
import type { Finding } from './finding.ts';
import type { ChangedMachine, SinceReport } from './report.ts';

/** The rules that each evaluated machine violates, by the key of its id. */
export type Violations = ReadonlyMap<string, { readonly id: string; readonly rules: ReadonlySet<string> }>;

const none: ReadonlySet<string> = new Set();

/** What is left to compare of a run. */
export function violationsOf(machines: readonly string[], violations: readonly Finding[]): Violations {
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, rule } of violations) {
    const rules = bySubject.get(subject) ?? new Set();
    bySubject.set(subject, rules.add(rule));
  }
  return new Map(machines.map((id) => [resourceKey(id), { id, rules: bySubject.get(id) ?? none }]));
}

/**
 * What became of each machine since an earlier run: better when it only lost violations, worse when it gained one. A violation that was
 * unknown before is gained.
 */
export function compareVerdicts(before: Violations, takenAt: Date, after: Violations): SinceReport {
  const [better, worse, fresh, gone]: [ChangedMachine[], ChangedMachine[], string[], string[]] = [[], [], [], []];
  for (const [key, { id, rules }] of after) {
    const had = before.get(key);
    if (!had) fresh.push(id);
    else {
      const change = { id, lost: without(had.rules, rules), gained: without(rules, had.rules) };
      if (change.gained.length > 0) worse.push(change);
      else if (change.lost.length > 0) better.push(change);
    }
  }
  for (const [key, { id }] of before) if (!after.has(key)) gone.push(id);
  return { takenAt: takenAt.toISOString(), better: better.sort(byId), worse: worse.sort(byId), new: fresh.sort(), gone: gone.sort() };
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...all].filter((rule) => !others.has(rule)).sort();
}

function byId(a: ChangedMachine, b: ChangedMachine): number {
  return a.id < b.id ? -1 : 1;
}
