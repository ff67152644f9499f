import type { Machine, PatchReport, Schedule, ScheduleChange, Window, WorstGap } from '../generated/report-types.ts';

/** The types of a report follow from its schema, policies/report.schema.json; nobody changes a report once it is built. */
type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

/** The model behind every surface. Serialised as it is by the `json` reporter. */
export type Report = Immutable<Omit<PatchReport, '$schema'>>;

export type MachineReport = Immutable<Machine>;
export type ScheduleReport = Immutable<Schedule>;
export type ScheduleChangeReport = Immutable<ScheduleChange>;
/** One maintenance window. */
export type WindowReport = Immutable<Window>;
/** The longest time without a window in the coming ten years; `days` null where no window is left. Dates are local to the schedule. */
export type WorstGapReport = Immutable<WorstGap>;

export type Conclusion = Report['conclusion'];
export type Counts = Report['counts'];
export type RuleCounts = Report['rules'][string];
export type UnknownReason = Report['unknowns'][number];
export type LiveReport = NonNullable<Report['live']>;
export type SinceReport = NonNullable<Report['since']>;
/** The rules that a machine no longer violates, and those that it violates now. */
export type ChangedMachine = SinceReport['better'][number];

/** A fact as the report writes it. */
export type ReportFact<T> = { readonly value: T; readonly implicit?: true } | { readonly absent: true } | { readonly unknown: string };
