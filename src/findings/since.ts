import { resourceKey } from '../estate/resource-id.ts';
import type { Finding } from './finding.ts';
import type { ChangedMachine, SinceReport } from './report.ts';

/** The rules that each evaluated machine violates, and those that may be violated, by the key of its id. */
export type Violations = ReadonlyMap<
  string,
  { readonly id: string; readonly rules: ReadonlySet<string>; readonly open: ReadonlySet<string> }
>;

const none: ReadonlySet<string> = new Set();

/** What is left to compare of a run. */
export function violationsOf(machines: readonly string[], violations: readonly Finding[], unknowns: readonly Finding[] = []): Violations {
  const [violated, open] = [rulesBySubject(violations), rulesBySubject(unknowns)];
  return new Map(machines.map((id) => [resourceKey(id), { id, rules: violated.get(id) ?? none, open: open.get(id) ?? none }]));
}

function rulesBySubject(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bySubject = new Map<string, Set<string>>();
  for (const { subject, rule } of findings) {
    const rules = bySubject.get(subject) ?? new Set();
    bySubject.set(subject, rules.add(rule));
  }
  return bySubject;
}

/**
 * What became of each machine since an earlier run: better when it only lost violations, worse when it gained one. A violation that was
 * unknown before is gained, one that nobody knows of any more is not lost, and a machine that `mayExist` though it was not read is not gone.
 */
export function compareVerdicts(
  before: Violations,
  takenAt: Date,
  after: Violations,
  mayExist: (id: string) => boolean = () => false,
): SinceReport {
  const [better, worse, fresh, gone]: [ChangedMachine[], ChangedMachine[], string[], string[]] = [[], [], [], []];
  for (const [key, { id, rules, open }] of after) {
    const had = before.get(key);
    if (!had) fresh.push(id);
    else {
      const change = { id, lost: without(had.rules, new Set([...rules, ...open])), gained: without(rules, had.rules) };
      if (change.gained.length > 0) worse.push(change);
      else if (change.lost.length > 0) better.push(change);
    }
  }
  for (const [key, { id }] of before) if (!after.has(key) && !mayExist(id)) gone.push(id);
  return { takenAt: takenAt.toISOString(), better: better.sort(byId), worse: worse.sort(byId), new: fresh.sort(), gone: gone.sort() };
}

function without(all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return [...all].filter((rule) => !others.has(rule)).sort();
}

function byId(a: ChangedMachine, b: ChangedMachine): number {
  return a.id < b.id ? -1 : 1;
}
