import type { Change, Location } from '../estate/declaration.ts';
import type { Marked } from '../estate/fact.ts';
import type { Known } from '../estate/known.ts';
import type { MachineFacts, MachineKind, OperatingSystem } from '../estate/machine.ts';
import type { machineFacts } from '../estate/machine-facts.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { scheduleFacts } from '../estate/schedule-facts.ts';
import type { Severity } from '../severity.ts';
import type { Finding } from './finding.ts';

/** The model behind every surface. Serialised as it is by the `json` reporter; schema: policies/report.schema.json. */
export interface Report {
  readonly schemaVersion: '1.0';
  readonly tool: { readonly name: 'azure-patch-policy'; readonly version: string };
  /** The run's one clock, ISO 8601 in UTC. */
  readonly now: string;
  readonly source: string;
  readonly policies: readonly string[];
  readonly conclusion: Conclusion;
  /** One sentence, at most 200 characters, free of resource names. */
  readonly verdict: string;
  /** False when part of the input could not be checked; `incomplete` says why. */
  readonly complete: boolean;
  readonly incomplete: readonly string[];
  /** True when the input holds every assignment there is. */
  readonly closedWorld: boolean;
  readonly counts: Counts;
  /** Counts per outcome for every rule that ran, by rule id. */
  readonly rules: Readonly<Record<string, RuleCounts>>;
  /** Judged machines, sorted by id. */
  readonly machines: readonly MachineReport[];
  readonly schedules: readonly ScheduleReport[];
  /** Violations and unknowns; by subject, worst first within one. Waived ones carry their waiver. */
  readonly findings: readonly Finding[];
  /** Every reason why something is unknown, once, most frequent first. */
  readonly unknowns: readonly UnknownReason[];
  readonly leaving: readonly { readonly id: string; readonly action: 'delete' | 'forget' }[];
  /** Machines as they run; left out where the input tells of none. */
  readonly live?: LiveReport;
  /** What became of the machines since an earlier snapshot; left out without one. */
  readonly since?: SinceReport;
  /** Sentences about the run itself: waivers unused or expired, joins by assumption, machines of no environment. */
  readonly notes: readonly string[];
}

export interface LiveReport {
  /** Virtual machines and Arc servers of which it is known how they run. */
  readonly machines: number;
  /** The critical or security patch that has been missing for the longest time. */
  readonly oldestPatch?: { readonly machine: string; readonly patch: string; readonly days: number };
  /** Machines that were never assessed, or longer ago than Azure remembers. */
  readonly neverAssessed: number;
  /** Machines, scale sets among them, that certainly nobody patches. */
  readonly patchedByNobody: number;
  /** At most five, the worst first. */
  readonly worst: readonly { readonly id: string; readonly violations: number; readonly severity: Severity }[];
}

export interface SinceReport {
  /** When the earlier snapshot was taken, and for when its machines were judged. */
  readonly takenAt: string;
  readonly better: readonly ChangedMachine[];
  readonly worse: readonly ChangedMachine[];
  /** Ids of machines that were not judged then. */
  readonly new: readonly string[];
  /** Ids of machines that are not judged now. */
  readonly gone: readonly string[];
}

/** The rules that a machine no longer violates, and those that it violates now. */
export interface ChangedMachine {
  readonly id: string;
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

export type Conclusion = 'pass' | 'warn' | 'fail' | 'error' | 'empty';

export interface Counts {
  /** Machines judged. */
  readonly machines: number;
  /** Schedules judged. */
  readonly schedules: number;
  /** Machines with at least one unknown finding. */
  readonly unknownMachines: number;
  /** Machines of the input that `plan-scope: changed` left out. */
  readonly outOfScope: number;
  /** Resources of types that matter here but could not be read. */
  readonly notUnderstood: number;
  /** Violations at or over the threshold, enforced and not waived. */
  readonly violations: number;
  /** Other violations that are not waived. */
  readonly warnings: number;
  readonly unknowns: number;
  readonly waived: number;
  readonly expiredWaivers: number;
  readonly highestSeverity: Severity | 'none';
}

export interface RuleCounts {
  readonly pass: number;
  readonly violation: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** A fact as the report writes it. */
export type ReportFact<T> = { readonly value: T; readonly implicit?: true } | { readonly absent: true } | { readonly unknown: string };

/** The facts that a report shows, as it writes them; words of Azure are any text, as in the schema. */
export type Reported<Facts> = {
  readonly [Name in keyof Facts]: Facts[Name] extends Known<infer T> ? ReportFact<[T] extends [string] ? string : T> : never;
};

export interface MachineReport extends Reported<Pick<MachineFacts, Marked<typeof machineFacts, 'reported'>>> {
  readonly id: string;
  readonly kind: MachineKind;
  /** Name in Azure, where it is known. */
  readonly name?: string;
  readonly os: OperatingSystem | 'unknown';
  /** Null for a machine of no environment. */
  readonly environment: string | null | { readonly anyOf: readonly string[] };
  readonly change: Change;
  readonly previousId?: string;
  readonly effectiveReboot: ReportFact<string>;
  /** Schedules that certainly reach the machine. */
  readonly schedules: readonly string[];
  readonly orchestrations: readonly string[];
  /** Left out where the input gives it no schedule and takes none, and for a machine that the input creates. */
  readonly scheduleChanges?: { readonly loses: readonly ScheduleChangeReport[]; readonly gains: readonly ScheduleChangeReport[] };
  /** Starts of the next three windows that bring critical and security patches, in UTC; left out where no schedule does. */
  readonly next?: readonly string[];
  /** The same schedules as one series. */
  readonly worstGap?: WorstGapReport;
  readonly notes?: readonly string[];
  readonly source?: Location;
}

export interface ScheduleChangeReport {
  /** Null where it is not known which one. */
  readonly schedule: string | null;
  /** False where it may be so. */
  readonly certain: boolean;
  /** What makes it so, and why it is not certain. */
  readonly why: string;
}

export interface ScheduleReport extends Reported<Pick<Schedule, Marked<typeof scheduleFacts, 'reported'>>> {
  readonly id: string;
  readonly name?: string;
  /** Classifications. */
  readonly linux: ReportFact<readonly string[]>;
  readonly windows: ReportFact<readonly string[]>;
  /** How many judged machines it certainly reaches. */
  readonly machines: number;
  /** The next three windows; fewer where it expires, none where they cannot be computed. */
  readonly next: readonly WindowReport[];
  readonly worstGap: WorstGapReport;
  readonly source?: Location;
}

/** One maintenance window. */
export interface WindowReport {
  /** ISO 8601 in UTC. */
  readonly start: string;
  readonly end: string;
  /** Its start in the zone of the schedule, `YYYY-MM-DD HH:mm`. */
  readonly local: string;
}

/** The longest time without a window in the coming ten years; `days` null where no window is left. Dates are local to the schedule. */
export type WorstGapReport =
  | { readonly days: number | null; readonly from: string; readonly to: string | null }
  | { readonly unknown: string };

export interface UnknownReason {
  readonly reason: string;
  /** Findings with this reason. */
  readonly findings: number;
  /** Machines and schedules concerned. */
  readonly subjects: number;
  /** What would settle it. */
  readonly remedies: readonly string[];
}
