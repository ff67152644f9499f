import type { Change, Origin } from './declaration.ts';
import type { FactsOf } from './fact.ts';
import type { Known } from './known.ts';
import type { ScheduleRun } from './live.ts';
import type { scheduleFacts } from './schedule-facts.ts';

/** A maintenance configuration. Only those of scope `InGuestPatch` are schedules. */
export interface Schedule extends FactsOf<typeof scheduleFacts> {
  readonly id: string;
  readonly signIn?: string;
  /** As of a machine. */
  readonly surrounding?: true;
  /** As of a machine. */
  readonly mayExist?: string;
  /** As of a machine. */
  readonly writtenBy?: Readonly<Partial<Record<keyof typeof scheduleFacts, string>>>;
  readonly change: Change;
  readonly previousId?: string;
  /** As of a machine. */
  readonly imported?: true;
  /** Runs of it as a whole that did not simply complete, the newest first; only a live estate has them. */
  readonly runs?: Known<readonly ScheduleRun[]>;
  readonly origin: Origin;
}

/** Which updates a schedule installs. Includes and excludes are package masks on Linux, KB numbers on Windows. */
export interface Selection {
  readonly classifications: Known<readonly string[]>;
  readonly include: Known<readonly string[]>;
  readonly exclude: Known<readonly string[]>;
  /** Windows only. */
  readonly excludeKbsRequiringReboot: Known<boolean>;
}
