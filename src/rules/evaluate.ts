import type { Assignment } from '../estate/assignment.ts';
import type { Machine } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { UpdateManagementResource } from '../estate/update-management.ts';
import type { Finding, Outcome } from '../findings/finding.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import type { RuleCounts } from '../findings/report.ts';
import type { Environment, Membership, Policy, Requirements, RuleSettings } from '../policy/policy.ts';
import { agree, type Opinion, type Weight } from './agreement.ts';
import { rules } from './index.ts';
import {
  type Fleet,
  type MachineRule,
  type MachineSubject,
  type Rule,
  type RuleOutcome,
  type ScheduleRule,
  type ScheduleSubject,
  type ScopeRule,
  type ScopeSubject,
  type UpdateManagementRule,
  undecided,
} from './rule.ts';

export interface EvaluationInput {
  /** The machines to judge. */
  readonly machines: Fleet;
  /** Every machine of the input, those to judge among them, which are all where it is left out. */
  readonly fleet?: Fleet;
  /** Maintenance configurations of any scope; only those of guest scope are judged. */
  readonly schedules: readonly Omit<ScheduleSubject, 'requirements' | 'now'>[];
  readonly scopes: readonly (ScopeSubject & { readonly assignment: Assignment })[];
  readonly updateManagement: readonly UpdateManagementResource[];
  readonly policy: Policy;
  /** The run's one clock. */
  readonly now: Date;
}

export interface Evaluation {
  /** In no particular order. */
  readonly findings: readonly Finding[];
  /** Every rule that judged something, by id, alphabetical. A machine of several possible environments counts once. */
  readonly rules: Readonly<Record<string, RuleCounts>>;
}

/** Judges every machine by the environments it may belong to, and every schedule by what holds everywhere. */
export function evaluate({ machines, fleet = machines, schedules, scopes, updateManagement, policy, now }: EvaluationInput): Evaluation {
  const ledger = openLedger();
  const isLive = machines.some(({ patching: { machine } }) => machine.live !== undefined || machine.observed !== undefined);
  const machineJudges = judgesOf(isLive ? machineRules : machineRules.filter(({ needs }) => needs !== 'live'));
  for (const { patching, membership } of machines) {
    const views = viewsOf(membership, policy);
    if (views.length === 1) judgeByOne({ patching, fleet, now }, views[0] as View, machineJudges, ledger);
    else judgeBySeveral({ patching, fleet, now }, membership.why, views, machineJudges, ledger);
  }
  const scheduleJudges = judgesOf(scheduleRules)(policy.everywhere);
  for (const schedule of schedules) judgeSchedule({ ...schedule, now, requirements: policy.everywhere }, scheduleJudges, ledger);
  const scopeJudges = judgesOf(scopeRules)(policy.everywhere);
  for (const scope of scopes)
    for (const judge of scopeJudges) ledger.add(scope.assignment, judge.rule.id, judge.rule.check(scope, judge.settings), judge);
  const otherJudges = judgesOf(updateManagementRules)(policy.everywhere);
  for (const resource of updateManagement)
    for (const judge of otherJudges) ledger.add(resource, judge.rule.id, judge.rule.check(resource, judge.settings), judge);
  return { findings: ledger.findings, rules: ledger.counts() };
}

const machineRules = (Object.values(rules) as readonly Rule[]).filter((rule): rule is MachineRule => rule.appliesTo === 'machine');
const scheduleRules = (Object.values(rules) as readonly Rule[]).filter((rule): rule is ScheduleRule => rule.appliesTo === 'schedule');
const scopeRules = (Object.values(rules) as readonly Rule[]).filter((rule): rule is ScopeRule => rule.appliesTo === 'dynamic scope');
const updateManagementRules = (Object.values(rules) as readonly Rule[]).filter(
  (rule): rule is UpdateManagementRule => rule.appliesTo === 'update management resource',
);

/** A rule with what one set of requirements says about it. */
interface Judge<R> extends Weight {
  readonly rule: R;
  readonly settings: RuleSettings;
}

const noSettings: RuleSettings = {};

/** The rules that requirements leave switched on; worked out once for each requirements. */
function judgesOf<R extends Rule>(table: readonly R[]): (requirements: Requirements) => readonly Judge<R>[] {
  const prepared = new Map<Requirements, readonly Judge<R>[]>();
  return (requirements) => {
    const known = prepared.get(requirements);
    if (known) return known;
    const judges: Judge<R>[] = [];
    for (const rule of table) {
      const settings = requirements.rules[rule.id] ?? noSettings;
      if (settings.effect === 'off') continue;
      judges.push({ rule, settings, severity: settings.severity ?? rule.severity, enforced: settings.effect !== 'audit' });
    }
    prepared.set(requirements, judges);
    return judges;
  };
}

type MachineJudges = (requirements: Requirements) => readonly Judge<MachineRule>[];

/** One environment that a machine may belong to; without requirements it is not judged there. */
interface View {
  readonly name: string;
  /** Left out where it is none. */
  readonly environment?: string;
  readonly requirements?: Requirements;
  readonly unmatched?: NonNullable<MachineSubject['unmatched']>;
}

function viewsOf(membership: Membership, policy: Policy): readonly View[] {
  switch (membership.kind) {
    case 'one':
      return [viewOf(membership.environment)];
    case 'none':
      return [nowhere(membership, policy)];
    case 'several':
      return membership.environments.map((environment) => (environment ? viewOf(environment) : nowhere(membership, policy)));
  }
}

function viewOf({ name, requirements }: Environment): View {
  return { name, environment: name, requirements };
}

/** A policy without environments judges every machine by what holds everywhere. */
function nowhere(membership: Membership, { unmatched, environments, everywhere }: Policy): View {
  const name = 'no environment';
  if (environments.length === 0) return { name, requirements: everywhere };
  if (unmatched === 'ignore') return { name };
  if (typeof unmatched === 'object') {
    const target = environments.find((environment) => environment.name === unmatched.environment);
    return target ? viewOf(target) : { name, requirements: everywhere };
  }
  return { name, requirements: everywhere, unmatched: { effect: unmatched, membership } };
}

type Judged = Pick<MachineSubject, 'patching' | 'fleet' | 'now'>;

function judgeByOne(about: Judged, view: View, judgesFor: MachineJudges, ledger: Ledger): void {
  if (!view.requirements) return;
  const { requirements } = view;
  const subject = subjectOf(about, view, requirements);
  for (const judge of judgesFor(requirements)) {
    ledger.add(about.patching.machine, judge.rule.id, judge.rule.check(subject, judge.settings), heard(judge, view));
  }
}

/** Filled in step by step: it is made for every machine, and spreads are slow. */
function subjectOf({ patching, fleet, now }: Judged, { environment, unmatched }: View, requirements: Requirements): MachineSubject {
  const subject: { -readonly [Key in keyof MachineSubject]: MachineSubject[Key] } = { patching, fleet, now, requirements };
  if (environment !== undefined) subject.environment = environment;
  if (unmatched) subject.unmatched = unmatched;
  return subject;
}

/** How much a rule's word weighs: machines of no environment that a policy only warns about do not fail. */
function heard(judge: Judge<MachineRule>, { unmatched }: View): Weight {
  if (judge.rule.id !== 'environment-unmatched' || unmatched?.effect !== 'warn') return judge;
  return { severity: judge.severity, enforced: false };
}

function judgeBySeveral(about: Judged, why: string, views: readonly View[], judgesFor: MachineJudges, ledger: Ledger): void {
  const byRule = new Map<string, Opinion[]>();
  for (const view of views) {
    if (!view.requirements) continue;
    const { requirements } = view;
    const subject = subjectOf(about, view, requirements);
    for (const judge of judgesFor(requirements)) {
      const { severity, enforced } = heard(judge, view);
      const opinion = { environment: view.name, outcome: judge.rule.check(subject, judge.settings), severity, enforced };
      const opinions = byRule.get(judge.rule.id);
      if (opinions) opinions.push(opinion);
      else byRule.set(judge.rule.id, [opinion]);
    }
  }
  const environments = views.map(({ name }) => name);
  for (const [rule, opinions] of byRule) {
    const ruling = agree(opinions, environments, why);
    ledger.add(about.patching.machine, rule, ruling.outcome, ruling);
  }
}

function judgeSchedule(subject: ScheduleSubject, judges: readonly Judge<ScheduleRule>[], ledger: Ledger): void {
  const { schedule } = subject;
  if (schedule.scope.kind === 'absent') return;
  if (schedule.scope.kind === 'value' && !sameText(schedule.scope.value, 'InGuestPatch')) return;
  for (const judge of judges) ledger.add(schedule, judge.rule.id, ifGuest(schedule, judge.rule.check(subject, judge.settings)), judge);
}

/** What is wrong with a schedule is wrong only if it is one for guests. */
function ifGuest({ scope }: Schedule, outcome: RuleOutcome): RuleOutcome {
  if (scope.kind !== 'unknown' || outcome.outcome !== 'violation') return outcome;
  return undecided(
    outcome.property,
    `${outcome.message}, if its scope is InGuestPatch`,
    `The scope of these schedules is not known: ${scope.why.replace(/\.$/, '')}.`,
  );
}

type Subject = Machine | Schedule | Assignment | UpdateManagementResource;

interface Ledger {
  readonly findings: readonly Finding[];
  add(subject: Subject, rule: string, outcome: RuleOutcome, weight: Weight): void;
  counts(): Record<string, RuleCounts>;
}

function openLedger(): Ledger {
  const findings: Finding[] = [];
  const tallies = new Map<string, Record<Outcome, number>>();
  const sentences = new Map<string, string>();
  /** What many findings say is kept once. */
  const once = (sentence: string): string => {
    const known = sentences.get(sentence) ?? sentence;
    sentences.set(known, known);
    return known;
  };
  return {
    findings,
    add(subject, rule, outcome, weight) {
      let tally = tallies.get(rule);
      if (!tally) {
        tally = { pass: 0, violation: 0, unknown: 0, 'not-applicable': 0 };
        tallies.set(rule, tally);
      }
      tally[outcome.outcome] += 1;
      if (outcome.outcome === 'violation' || outcome.outcome === 'unknown') findings.push(findingOf(subject, rule, outcome, weight, once));
    },
    counts() {
      const sorted = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(
        sorted.map(([rule, { 'not-applicable': notApplicable, ...others }]) => [rule, { ...others, notApplicable }]),
      );
    },
  };
}

type Objection = Extract<RuleOutcome, { outcome: 'violation' | 'unknown' }>;

/** Filled in step by step: spreads of the optional parts slow down an estate full of findings. */
function findingOf(
  subject: Subject,
  rule: string,
  outcome: Objection,
  { severity, enforced }: Weight,
  once: (text: string) => string,
): Finding {
  const { property, message } = outcome;
  const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    rule,
    subject: subject.id,
    outcome: outcome.outcome,
    severity,
    enforced,
    property,
    message: once(message),
    fingerprint: fingerprint(rule, subject.id, property),
  };
  if (outcome.outcome === 'unknown') finding.reason = once(outcome.reason);
  else if (outcome.fix !== undefined) finding.fix = once(outcome.fix);
  if (subject.origin.location) finding.location = subject.origin.location;
  return finding;
}
