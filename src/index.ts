/** The library: the pipeline, its report, the reporters and the errors. Nothing else is public. */

export { PatchCheckError, PolicyError, type PolicyIssue, SourceError, UsageError } from './errors.ts';
export type { Finding } from './findings/finding.ts';
export type { GateSettings } from './findings/gate.ts';
export type {
  ChangedMachine,
  Conclusion,
  Counts,
  LiveReport,
  MachineReport,
  Report,
  ReportFact,
  RuleCounts,
  ScheduleChangeReport,
  ScheduleReport,
  SinceReport,
  UnknownReason,
  WindowReport,
  WorstGapReport,
} from './findings/report.ts';
export type { ScheduleWindows } from './findings/schedule-windows.ts';
export { countsAgainstGate } from './findings/settle.ts';
export { exitCode } from './findings/verdict.ts';
export { version } from './generated/version.ts';
export { type Annotation, type AnnotationLevel, annotations, verdictAnnotation } from './reporters/annotations.ts';
export { type FormatName, formatNames } from './reporters/formats.ts';
export type { ReportContext } from './reporters/reporter.ts';
export { type CalendarOptions, type CalendarWithNotes, calendar, calendarWithNotes } from './runs/calendar.ts';
export { check } from './runs/check.ts';
export { type ExplainOutput, type Explanation, explain, explainWithNotes } from './runs/explain.ts';
export { filesRead } from './runs/files-read.ts';
export type { AzureOptions, BicepOptions, CheckOptions, EstateOptions, InputOptions } from './runs/options.ts';
export { type RenderOptions, render } from './runs/render.ts';
export { describeRules, type RuleDescription } from './runs/rules.ts';
export { checkWithSnapshot, type SnapshotOptions, type SnapshotOutput, snapshot } from './runs/snapshot.ts';
export { type ValidateOptions, validate } from './runs/validate.ts';
export type { Severity } from './severity.ts';
export { type SourceName, sourceNames } from './sources/index.ts';
export type { AuthMode, AzureRequest, BicepRequest, CloudName } from './sources/source.ts';
