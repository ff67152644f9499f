import type { RebootSetting } from '../estate/machine.ts';
import type { AllowableOrchestration } from '../patching/orchestration.ts';
import type { BoughtSupport } from '../patching/publishing.ts';
import type { Severity } from '../severity.ts';

/** A policy ready to evaluate by: `extends` merged, every default filled in. */
export interface Policy {
  readonly name: string;
  /** The files it was made from, as the user named them. */
  readonly files: readonly string[];
  /** `closed`: the input is known to hold every assignment there is. */
  readonly schedules: 'open' | 'closed';
  /** Beside a plan an older snapshot covers nothing, in days. */
  readonly maxSnapshotAgeDays: number;
  /** What happens to machines of no environment; an environment's name sends them there. */
  readonly unmatched: 'fail' | 'warn' | 'ignore' | { readonly environment: string };
  readonly environments: readonly Environment[];
  /** For schedules, and for machines of no environment. */
  readonly everywhere: Requirements;
}

export interface Environment {
  readonly name: string;
  /** Conditions, all of which must hold; none at all matches nothing. */
  readonly match: Match;
  /** Wins over environments of lower priority that match as well. */
  readonly priority: number;
  readonly requirements: Requirements;
}

/** Globs without case (`*` any run of characters, `?` one). An empty string matches a missing tag. */
export interface Match {
  readonly tags?: Readonly<Record<string, readonly string[]>>;
  readonly subscriptions?: readonly string[];
  readonly resourceGroups?: readonly string[];
  readonly locations?: readonly string[];
  readonly names?: readonly string[];
  readonly os?: readonly string[];
  readonly kinds?: readonly string[];
}

export interface Requirements {
  readonly orchestration: 'any' | readonly AllowableOrchestration[];
  /** Undefined: every setting is allowed. */
  readonly reboot: readonly RebootSetting[] | undefined;
  /** What `schedule-gap` and `critical-patch-age` allow, in days. */
  readonly maxDaysWithoutCriticalPatches: number | undefined;
  /** Extended support that is bought or not; what is left out nobody knows. */
  readonly extendedSupport: BoughtSupport;
  readonly rules: Readonly<Record<string, RuleSettings | undefined>>;
}

/** What a rule asks of every policy. */
export interface RuleDemands {
  readonly id: string;
  /** Options without which it cannot say anything: a policy that switches it on without them would stay silent for ever. */
  readonly requires?: readonly string[];
  /**
   * The option that names the environment whose machines come before those of this one. It must exist and must not wait in turn; where
   * a change affects it, those that wait are evaluated as well.
   */
  readonly waitsFor?: string;
}

/** What a policy says about one rule; all of it optional. Further keys are the rule's own options. */
export interface RuleSettings {
  readonly severity?: Severity;
  readonly effect?: 'enforce' | 'audit' | 'off';
  readonly [option: string]: unknown;
}

/** Which environment a machine belongs to; several names when unknown facts leave several. */
export type Membership =
  | { readonly kind: 'one'; readonly environment: Environment; readonly why: string }
  | { readonly kind: 'none'; readonly why: string }
  /** `undefined` among them: it may also belong to none. */
  | { readonly kind: 'several'; readonly environments: readonly (Environment | undefined)[]; readonly why: string };
