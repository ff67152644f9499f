import type { Finding } from '../findings/finding.ts';
import type { MachineReport, Report, ScheduleReport } from '../findings/report.ts';
import { severityRank } from '../severity.ts';

type Location = NonNullable<Finding['location']>;

/** A machine, schedule or other resource with all that was found about it: people think in machines, not in findings. */
export interface Entry {
  readonly id: string;
  /** Neither of the two for resources of other kinds. */
  readonly machine?: MachineReport;
  readonly schedule?: ScheduleReport;
  readonly location?: Location;
  /** Not waived, worst first. */
  readonly violations: readonly Finding[];
  readonly unknowns: readonly Finding[];
  readonly waived: readonly Finding[];
}

/** One entry for everything with findings, worst first, then by id. */
export function entriesOf(report: Report): readonly Entry[] {
  const machines = new Map(report.machines.map((machine) => [machine.id, machine]));
  const schedules = new Map(report.schedules.map((schedule) => [schedule.id, schedule]));
  const bySubject = new Map<string, Finding[]>();
  for (const finding of report.findings) {
    const findings = bySubject.get(finding.subject);
    if (findings) findings.push(finding);
    else bySubject.set(finding.subject, [finding]);
  }
  return [...bySubject]
    .map(([id, findings]) => entryOf(id, findings, machines.get(id), schedules.get(id)))
    .sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1));
}

/** Violations that are enforced weigh more than audited ones of any severity. */
function violationWeight({ enforced, severity }: Finding): number {
  return (enforced ? 10 : 1) + severityRank(severity);
}

/** The worst violation decides. Entries without violations weigh nothing. */
function weight({ violations: [worst] }: Entry): number {
  return worst ? violationWeight(worst) : 0;
}

function entryOf(id: string, findings: readonly Finding[], machine?: MachineReport, schedule?: ScheduleReport): Entry {
  const open = findings.filter(({ waiver }) => waiver === undefined);
  const location = findings.find((finding) => finding.location)?.location ?? machine?.source ?? schedule?.source;
  return {
    id,
    ...(machine ? { machine } : {}),
    ...(schedule ? { schedule } : {}),
    ...(location ? { location } : {}),
    violations: open.filter(({ outcome }) => outcome === 'violation').sort((a, b) => violationWeight(b) - violationWeight(a)),
    unknowns: open.filter(({ outcome }) => outcome === 'unknown'),
    waived: findings.filter(({ waiver }) => waiver !== undefined),
  };
}
