import type { Location } from '../estate/declaration.ts';
import type { Severity } from '../severity.ts';

export type Outcome = 'pass' | 'violation' | 'unknown' | 'not-applicable';

/** One rule on one subject. Only violations and unknowns become findings; the other outcomes are counted. */
export interface Finding {
  readonly rule: string;
  /** Id of the machine or schedule. */
  readonly subject: string;
  readonly outcome: 'violation' | 'unknown';
  readonly severity: Severity;
  /** False for rules in audit mode: reported, never failing. */
  readonly enforced: boolean;
  /** The fact that decided, for example `patchMode`. */
  readonly property: string;
  /** One sentence. Says what is and what was asked for. */
  readonly message: string;
  /** What to change, where that can be said. */
  readonly fix?: string;
  /** Unknowns only: the reason shared by all findings with the same cause, so that it is said once. */
  readonly reason?: string;
  readonly location?: Location;
  /** Rule, subject and property: stable across runs, never a line. */
  readonly fingerprint: string;
  readonly waiver?: { readonly reason: string; readonly owner: string; readonly ticket?: string; readonly expiresOn: string };
}
