import type { DynamicScope } from '../estate/assignment.ts';
import type { Shortfall, WhyNotWhole } from '../estate/coverage.ts';
import type { Known } from '../estate/known.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { UpdateManagementResource } from '../estate/update-management.ts';
import type { RuleId, RuleOptions } from '../generated/rule-options.ts';
import type { Patching } from '../patching/patching.ts';
import type { Membership, Requirements, RuleDemands } from '../policy/policy.ts';
import type { Severity } from '../severity.ts';
import type { Fix, FixChange } from './fix.ts';

/** What a rule reports about one subject. */
export type RuleOutcome =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'not-applicable' }
  | {
      readonly outcome: 'violation';
      readonly property: string;
      readonly message: string;
      readonly fix?: string;
      /** The same for a program: each of them is enough. Left out where words are all there is. */
      readonly changes?: readonly FixChange[];
      /** It never fails the run, whatever the policy says of the rule. */
      readonly advisory?: true;
      /** Where it is less bad than others of its rule. Never above what the policy says of the rule. */
      readonly severity?: Severity;
    }
  /** `reason` is shared by every finding of the same cause and says what is missing, without names of machines. */
  | { readonly outcome: 'unknown'; readonly property: string; readonly message: string; readonly reason: string };

export const pass: RuleOutcome = { outcome: 'pass' };
export const notApplicable: RuleOutcome = { outcome: 'not-applicable' };

/** `message` continues "<machine> …": a predicate without the subject's name, for example `is set to Never; allowed: IfRequired`. */
export function violation(property: string, message: string, fix?: string | Fix): RuleOutcome {
  if (typeof fix !== 'object') return { outcome: 'violation', property, message, ...(fix === undefined ? {} : { fix }) };
  const { sentence, changes } = fix;
  return { outcome: 'violation', property, message, fix: sentence, ...(changes.length > 0 ? { changes } : {}) };
}

export function undecided(property: string, message: string, reason: string): RuleOutcome {
  return { outcome: 'unknown', property, message, reason };
}

/** A machine of the input. */
export interface FleetMember {
  readonly patching: Patching;
  readonly membership: Membership;
}

/** Every guest of the input, also those that this run does not evaluate: some rules compare machines with each other. */
export type Fleet = readonly FleetMember[];

export interface MachineSubject {
  /** The run's one clock. */
  readonly now: Date;
  readonly patching: Patching;
  /** The same at the time of which its live facts are, where that is another. */
  readonly asSeen?: Pick<MachineSubject, 'now' | 'patching'>;
  readonly fleet: Fleet;
  /** Tells where machines may be missing in it; left out where every machine there is belongs to it. */
  readonly whyNotWhole?: WhyNotWhole;
  /** Name of the environment that it is evaluated by; left out for machines of none. */
  readonly environment?: string;
  readonly requirements: Requirements;
  /** Present when the machine belongs to no environment and the policy minds. */
  readonly unmatched?: { readonly effect: 'fail' | 'warn'; readonly membership: Membership };
}

/** A maintenance configuration of guest scope. */
export interface ScheduleSubject {
  readonly now: Date;
  readonly schedule: Schedule;
  /** Machines of the input that it certainly reaches. */
  readonly machines: readonly Patching[];
  /** Why it may reach more machines, which were lost, or whose assignments were; left out where none were. */
  readonly unread?: string;
  /** Is it named by an assignment (a dynamic scope that matches no machine counts)? */
  readonly assigned: Known<boolean>;
  readonly requirements: Requirements;
}

/** A dynamic scope: an assignment that selects its machines by a filter. */
export interface ScopeSubject {
  readonly scope: DynamicScope;
  /** Machines of the input inside it, for certain and perhaps; `why` says what is open about the latter. */
  readonly members: { readonly certain: number; readonly possible: number; readonly why?: string };
  /** Why machines that it selects may not be in the input; undefined where all are. */
  readonly unread: Shortfall | undefined;
}

/** What rules can be about, by the name that a rule says it with. */
export interface SubjectsByKind {
  readonly machine: MachineSubject;
  readonly schedule: ScheduleSubject;
  readonly 'dynamic scope': ScopeSubject;
  /** Update deployments and extensions, wherever they lie. */
  readonly 'update management resource': UpdateManagementResource;
}
export type SubjectKind = keyof SubjectsByKind;

/** The options of a rule as its key in the schema of policies says, with the defaults from there. */
export type OptionsOf<Id extends string> = Id extends RuleId ? RuleOptions[Id] : Readonly<Record<string, unknown>>;

type OptionName<Id extends string> = keyof OptionsOf<Id> & string;

/** A rule about subjects of one kind, with everything that the rest of the program needs to know of it. `Needed` are options that it requires. */
export interface RuleAbout<Kind extends SubjectKind, Id extends string = string, Needed extends OptionName<Id> = OptionName<Id>>
  extends RuleDemands {
  readonly id: Id;
  /** What holds when the rule passes, as a sentence without a full stop. */
  readonly title: string;
  readonly severity: Severity;
  readonly appliesTo: Kind;
  /** It is about node pools of AKS as well, or only; all other rules about machines are about guests. */
  readonly nodePools?: true;
  /** Evaluates machines as they run: it reports nothing about those of a plan. */
  readonly needs?: 'live';
  readonly requires?: readonly Needed[];
  readonly waitsFor?: Needed;
  /** Classes of missing patches that it counts besides critical and security ones: a live source is asked for them as well. */
  patchClasses?(options: OptionsOf<Id>): readonly string[];
  /** What settles a reason of this rule, where it is not writing a value down. */
  readonly remedies?: Readonly<Record<string, readonly string[]>>;
  /** Without the options that it requires it is not asked. */
  check(subject: SubjectsByKind[Kind], options: OptionsOf<Id> & Required<Pick<OptionsOf<Id>, Needed>>): RuleOutcome;
}

export type MachineRule<Id extends string = string, Needed extends OptionName<Id> = never> = RuleAbout<'machine', Id, Needed>;
export type ScheduleRule<Id extends string = string, Needed extends OptionName<Id> = never> = RuleAbout<'schedule', Id, Needed>;
export type ScopeRule<Id extends string = string, Needed extends OptionName<Id> = never> = RuleAbout<'dynamic scope', Id, Needed>;
export type UpdateManagementRule<Id extends string = string, Needed extends OptionName<Id> = never> = RuleAbout<
  'update management resource',
  Id,
  Needed
>;

export type Rule<Id extends string = string> = { [Kind in SubjectKind]: RuleAbout<Kind, Id> }[SubjectKind];

/** A missing, extra or swapped rule does not compile. */
export type RuleTable = { readonly [Id in RuleId]: Rule<Id> };
