import type { Known } from './known.ts';

/**
 * What Azure knows about a machine as it runs; only a live estate has it. Times are ISO 8601 in UTC, words as Azure spells them.
 * Azure's own stand-in for "never", the year 1, is read as absent.
 */
export interface LiveState {
  readonly created: Known<string>;
  /** `running`, `deallocated`, `stopped` …; absent for Arc servers. */
  readonly power: Known<StateSince>;
  /** Arc servers only: `Connected`, `Disconnected`, `Expired` …. */
  readonly connection: Known<StateSince>;
  /**
   * Extensions of Azure Update Manager that the agent of an Arc server does not let run; absent where it does not say, and for virtual machines.
   * Left out in snapshots of versions that did not read it.
   */
  readonly blockedExtensions?: Known<readonly string[]>;
  /** The last assessment; absent where there is none, which means never, or more than seven days ago. */
  readonly assessment: Known<PatchAssessment>;
  /**
   * Patches that the last assessment found missing, of the classes that may count as critical only. Fewer than it counted where the list
   * was cut.
   */
  readonly pending: Known<readonly PendingPatch[]>;
  /** Installations of the last 30 days, the newest first. */
  readonly installations: Known<readonly PatchInstallation[]>;
  /** Runs of schedules on it that did not simply complete, the newest first; left out in snapshots of versions that did not read them. */
  readonly runs?: Known<readonly ScheduleRun[]>;
  /** Whether the patch settings have reached the machine: `PatchModeConfigurationState/Ready` …. */
  readonly configuration: Known<readonly StateSince[]>;
}

export interface StateSince {
  readonly state: string;
  readonly since?: string;
}

export interface PatchAssessment {
  /** `Succeeded`, `Failed`, `InProgress`, `CompletedWithWarnings`, `Unknown`. */
  readonly status: string;
  readonly at: Known<string>;
  /** `User` or `Platform`; Platform is the periodic assessment. */
  readonly startedBy?: string;
  /** Where it looked for patches: `WU`, `WU_WSUS`, `APT`, `YUM`, `Zypper`. */
  readonly service?: string;
  readonly rebootPending: Known<boolean>;
  /** Missing patches by classification, whose names are in lower case; only those that were counted. */
  readonly counts: Readonly<Record<string, number>>;
  readonly error?: PatchError;
}

/** Azure's own words. `details` hold the real reason. */
export interface PatchError {
  readonly code: string;
  readonly message: string;
  readonly details: readonly { readonly code: string; readonly message: string }[];
}

export interface PendingPatch {
  /** The same in every assessment. */
  readonly id: string;
  readonly name: string;
  /** Windows: without `KB`. */
  readonly kb?: string;
  /** Linux. */
  readonly version?: string;
  /** In lower case. */
  readonly classifications: readonly string[];
  /** Linux patches have no such date. */
  readonly published: Known<string>;
  /** When a live run saw it first, as carried from snapshot to snapshot. */
  readonly firstSeen?: string;
  /** When it was certainly not missing yet, the last time before that; left out where nobody can tell, and it may be older. */
  readonly notMissingAt?: string;
}

/** A run of a schedule, as Azure Maintenance tells it. It proves nothing about what was installed. */
export interface ScheduleRun {
  /** As `scheduleRun` of its installations; the same for all of its machines. */
  readonly id: string;
  /** `Cancelled`, `Failed`, `RetryLater`, `NoUpdatesPending`, `InProgress` …. */
  readonly status: string;
  readonly started: Known<string>;
  readonly ended: Known<string>;
  readonly error?: PatchError;
}

export interface PatchInstallation {
  readonly id: string;
  /** `NotStarted`, `InProgress`, `Failed`, `Succeeded`, `CompletedWithWarnings`. */
  readonly status: string;
  readonly started: Known<string>;
  readonly at: Known<string>;
  readonly startedBy?: string;
  /** Id of the run of a schedule; left out for installations on demand. */
  readonly scheduleRun?: string;
  readonly counts: Readonly<Record<'installed' | 'failed' | 'pending' | 'excluded' | 'notSelected', number>>;
  readonly windowExceeded: boolean;
  /** `NotNeeded`, `Required`, `Started`, `Failed`, `Completed`. */
  readonly rebootStatus: Known<string>;
  readonly error?: PatchError;
}
