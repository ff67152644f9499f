import type { Gap } from '../estate/coverage.ts';
import type { Leaving } from '../estate/estate.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { Patching } from '../patching/patching.ts';
import { saysWhen } from '../patching/schedule-runs.ts';
import type { Membership } from '../policy/policy.ts';
import { severityRank } from '../severity.ts';
import type { Finding } from './finding.ts';
import { gapsByReason } from './gaps-by-reason.ts';
import type { GateSettings } from './gate.ts';
import { liveReport } from './live-summary.ts';
import type { Report, RuleCounts, SinceReport } from './report.ts';
import { machineReport, scheduleReport } from './report-machine.ts';
import { type Settled, unwaivedViolations } from './settle.ts';
import { declaredRemedies, unknownReasons } from './unknowns.ts';
import { conclude } from './verdict.ts';

/** Everything that a report is made from. Order carries no meaning: the report sorts. */
export interface RunFacts {
  /** Version of this program. */
  readonly version: string;
  readonly now: Date;
  /** Name of the source, for example `terraform-plan`. */
  readonly source: string;
  /** Policy files in the order in which they were merged. */
  readonly policies: readonly string[];
  /** Does the input hold every assignment there is? */
  readonly closedWorld: boolean;
  /** The machines that were evaluated. */
  readonly machines: readonly { readonly patching: Patching; readonly membership: Membership }[];
  /** Maintenance configurations of any scope; only schedules get into the report. */
  readonly schedules: readonly Schedule[];
  /** Machines of the input that were not to be evaluated. */
  readonly outOfScope: number;
  readonly settled: Settled;
  readonly rules: Readonly<Record<string, RuleCounts>>;
  readonly leaving: readonly Leaving[];
  /** What could not be read or understood. */
  readonly incomplete: readonly Gap[];
  readonly expiredWaivers: number;
  readonly notes: readonly string[];
  /** The time of which live facts are, where that is not `now`. */
  readonly asOf?: Date;
  readonly since?: SinceReport;
  readonly gate: GateSettings;
  /** True where nobody wrote the machines down: they are read as they run. */
  readonly live?: boolean;
  /** What settles an unknown, by its reason. */
  readonly remedies?: Readonly<Record<string, readonly string[]>>;
}

/** The report of a run: the same facts give the same bytes. */
export function buildReport(facts: RunFacts): Report {
  const { settled } = facts;
  const notUnderstood = facts.incomplete.filter(({ subject }) => subject !== undefined);
  const incomplete = facts.incomplete.filter(({ subject }) => subject === undefined);
  const schedules = facts.schedules.filter(saysWhen);
  const machines = facts.machines.map(({ patching, membership }) => machineReport(patching, membership, facts.now)).sort(byId);
  const { conclusion, verdict, complete, counts } = conclude(
    {
      settled,
      machines,
      schedules,
      outOfScope: facts.outOfScope,
      notUnderstood: notUnderstood.length,
      expiredWaivers: facts.expiredWaivers,
      incomplete: incomplete.map(({ why }) => why),
    },
    facts.gate,
  );
  const reached = reachedMachines(facts.machines);
  const live = liveReport(
    facts.machines.map(({ patching }) => patching),
    unwaivedViolations(settled),
    facts.asOf ?? facts.now,
  );
  return {
    schemaVersion: '1.0',
    tool: { name: 'azure-patch-policy', version: facts.version },
    now: facts.now.toISOString(),
    source: facts.source,
    policies: [...facts.policies],
    conclusion,
    verdict,
    complete,
    incomplete: [...sortedOnce(incomplete.map(({ why }) => why)), ...notUnderstoodSentences(notUnderstood)],
    closedWorld: facts.closedWorld,
    counts,
    rules: Object.fromEntries(Object.entries(facts.rules).sort(([a], [b]) => compare(a, b))),
    machines,
    schedules: schedules.map((schedule) => scheduleReport(schedule, reached.get(schedule.id) ?? 0, facts.now)).sort(byId),
    findings: [...settled.findings].sort(byOrder),
    unknowns: unknownReasons([...settled.unknowns].sort(byOrder), facts.remedies, facts.live ? [] : declaredRemedies),
    leaving: facts.leaving.map(({ id, action }) => ({ id, action })).sort(byId),
    ...(live ? { live } : {}),
    ...(facts.since ? { since: facts.since } : {}),
    notes: sortedOnce(facts.notes),
  };
}

/** By subject; within one: open before waived, violations before unknowns, worst first, enforced before audited. */
function byOrder(a: Finding, b: Finding): number {
  return (
    compare(a.subject, b.subject) ||
    Number(a.waiver !== undefined) - Number(b.waiver !== undefined) ||
    Number(a.outcome === 'unknown') - Number(b.outcome === 'unknown') ||
    severityRank(b.severity) - severityRank(a.severity) ||
    Number(b.enforced) - Number(a.enforced) ||
    compare(a.rule, b.rule) ||
    compare(a.property, b.property) ||
    compare(a.message, b.message)
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function sortedOnce(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)].sort();
}

function reachedMachines(machines: RunFacts['machines']): ReadonlyMap<string, number> {
  const reached = new Map<string, number>();
  for (const { patching } of machines) {
    const ids = new Set(patching.reaches.filter(({ reached }) => reached === 'yes').map(({ scheduleId }) => scheduleId));
    for (const id of ids) if (id !== undefined) reached.set(id, (reached.get(id) ?? 0) + 1);
  }
  return reached;
}

/** One sentence per reason, naming the first few resources. */
function notUnderstoodSentences(gaps: readonly Gap[]): readonly string[] {
  return gapsByReason([...gaps].sort((a, b) => compare(a.why, b.why))).map(({ why, named }) => `Not understood: ${named}: ${why}.`);
}
