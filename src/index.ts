/** The library: the pipeline, its report, the reporters and the errors. Nothing else is public. */
export { type CalendarSpan, calendar, type ScheduleWindows } from './calendar.ts';
export { type CheckOptions, check, validate } from './check.ts';
export { describeRules, type RuleDescription } from './describe-rules.ts';
export { PatchCheckError, PolicyError, type PolicyIssue, SourceError, UsageError } from './errors.ts';
export { type Explanation, explain } from './explain.ts';
export type { Finding, Severity } from './findings/finding.ts';
export { countsAgainstGate, type GateSettings } from './findings/gate.ts';
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
export { exitCode } from './findings/verdict.ts';
export { type AnnotationOptions, annotations } from './reporters/annotations.ts';
export { type ReporterName, reporterNames, reporters, reportPieces } from './reporters/index.ts';
export type { Reporter, ReporterOptions } from './reporters/reporter.ts';
export { checkWithSnapshot, type SnapshotOptions, type SnapshotOutput, snapshot } from './snapshot.ts';
export { type SourceName, sourceNames } from './sources/index.ts';
export type { AuthMode, AzureRequest, CloudName } from './sources/source.ts';
export { version } from './version.generated.ts';
