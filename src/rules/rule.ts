import type { DynamicScope } from '../estate/assignment.ts';
import type { Known } from '../estate/known.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { UpdateManagementResource } from '../estate/update-management.ts';
import type { Patching } from '../patching/patching.ts';
import type { Membership, Requirements, RuleSettings } from '../policy/policy.ts';
import type { RuleId } from '../policy/rule-ids.ts';
import type { Severity } from '../severity.ts';

/** What a rule says about one subject. */
export type RuleOutcome =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'violation'; readonly property: string; readonly message: string; readonly fix?: string }
  /** `reason` is shared by every finding of the same cause and says what is missing, without names of machines. */
  | { readonly outcome: 'unknown'; readonly property: string; readonly message: string; readonly reason: string };

export const pass: RuleOutcome = { outcome: 'pass' };
export const notApplicable: RuleOutcome = { outcome: 'not-applicable' };

/** `message` continues "<machine> …": a predicate without the subject's name, for example `is set to Never; allowed: IfRequired`. */
export function violation(property: string, message: string, fix?: string): RuleOutcome {
  return { outcome: 'violation', property, message, ...(fix === undefined ? {} : { fix }) };
}

export function undecided(property: string, message: string, reason: string): RuleOutcome {
  return { outcome: 'unknown', property, message, reason };
}

/** Every rule that hangs on assignments outside the input gives this reason, so that it is said once for the whole run. */
export const assignedElsewhere = 'A schedule may be assigned to these machines outside this input.';

/** A machine beside the one that is judged. */
export interface FleetMember {
  readonly patching: Patching;
  readonly membership: Membership;
}

/** Every machine of the input, also those that this run does not judge: some rules compare machines with each other. */
export type Fleet = readonly FleetMember[];

export interface MachineSubject {
  /** The run's one clock. */
  readonly now: Date;
  readonly patching: Patching;
  readonly fleet: Fleet;
  /** Name of the environment that it is judged by; left out for machines of none. */
  readonly environment?: string;
  readonly requirements: Requirements;
  /** Present when the machine belongs to no environment and the policy minds. */
  readonly unmatched?: { readonly effect: 'fail' | 'warn'; readonly membership: Membership };
}

export interface ScheduleSubject {
  readonly now: Date;
  readonly schedule: Schedule;
  /** Machines of the input that it certainly reaches. */
  readonly machines: readonly Patching[];
  /** Is it named by an assignment (a dynamic scope that matches no machine counts)? */
  readonly assigned: Known<boolean>;
  readonly requirements: Requirements;
}

interface RuleCommon<Id extends RuleId> {
  readonly id: Id;
  /** What holds when the rule passes, as a sentence without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  /** Judges machines as they run: it says nothing about those of a plan. */
  readonly needs?: 'live';
}

export interface MachineRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly appliesTo: 'machine';
  check(subject: MachineSubject, settings: RuleSettings): RuleOutcome;
}

/** Applies to maintenance configurations of guest scope. */
export interface ScheduleRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly appliesTo: 'schedule';
  check(subject: ScheduleSubject, settings: RuleSettings): RuleOutcome;
}

/** A dynamic scope: an assignment that selects its machines by a filter. */
export interface ScopeSubject {
  readonly scope: DynamicScope;
  /** Machines of the input inside it, for certain and perhaps; `why` says what is open about the latter. */
  readonly members: { readonly certain: number; readonly possible: number; readonly why?: string };
  /** Does the input hold every machine there is? */
  readonly closed: boolean;
}

/** Applies to dynamic scopes. */
export interface ScopeRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly appliesTo: 'dynamic scope';
  check(subject: ScopeSubject, settings: RuleSettings): RuleOutcome;
}

/** Applies to update deployments and extensions, wherever they lie. */
export interface UpdateManagementRule<Id extends RuleId = RuleId> extends RuleCommon<Id> {
  readonly appliesTo: 'update management resource';
  check(subject: UpdateManagementResource, settings: RuleSettings): RuleOutcome;
}

export type Rule<Id extends RuleId = RuleId> = MachineRule<Id> | ScheduleRule<Id> | ScopeRule<Id> | UpdateManagementRule<Id>;

/** A missing, extra or swapped rule does not compile. */
export type RuleTable = { readonly [Id in RuleId]: Rule<Id> };
