import type { Assignment } from '../estate/assignment.ts';
import type { WhyNotWhole } from '../estate/coverage.ts';
import type { Machine } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { UpdateManagementResource } from '../estate/update-management.ts';
import type { Finding, Outcome } from '../findings/finding.ts';
import { fingerprint } from '../findings/fingerprint.ts';
import type { RuleCounts } from '../findings/report.ts';
import { memo } from '../memo.ts';
import type { Patching } from '../patching/patching.ts';
import type { Environment, Membership, Policy, Requirements } from '../policy/policy.ts';
import { milder } from '../severity.ts';
import { agree, type EnvironmentResult, type Result } from './agreement.ts';
import {
  type Fleet,
  type FleetMember,
  type MachineSubject,
  type Rule,
  type RuleAbout,
  type RuleOutcome,
  type ScheduleSubject,
  type ScopeSubject,
  type SubjectKind,
  type SubjectsByKind,
  undecided,
} from './rule.ts';
import { inForce, type RuleInForce } from './settings.ts';

export interface EvaluationInput {
  /** The machines to evaluate. */
  readonly machines: Fleet;
  /** Every machine of the input, those to evaluate among them, which are all where it is left out. */
  readonly fleet?: Fleet;
  /** Tells where machines may be missing in it. */
  readonly whyNotWhole?: WhyNotWhole;
  /** Maintenance configurations of any scope; only those of guest scope are evaluated. */
  readonly schedules: readonly Omit<ScheduleSubject, 'requirements' | 'now'>[];
  readonly scopes: readonly (ScopeSubject & { readonly assignment: Assignment })[];
  readonly updateManagement: readonly UpdateManagementResource[];
  readonly policy: Policy;
  /** The run's one clock. */
  readonly now: Date;
  /** For what a snapshot tells of running machines: its own time, and how they were patched then where that was otherwise. */
  readonly asOf?: { readonly now: Date; readonly patching?: (machine: Machine) => Patching };
}

export interface RuleResults {
  /** In no particular order. */
  readonly findings: readonly Finding[];
  /** Every rule that evaluated something, by id, alphabetical. A machine of several possible environments counts once. */
  readonly rules: Readonly<Record<string, RuleCounts>>;
}

/** Evaluates every machine by the environments it may belong to, and everything else by what holds everywhere. */
export function evaluate(rules: readonly Rule[], input: EvaluationInput): RuleResults {
  const isLive = input.machines.some(({ patching: { machine } }) => machine.live !== undefined || machine.observed !== undefined);
  const asked = rules.filter(({ needs }) => isLive || needs !== 'live');
  const results = collectResults();
  for (const kind of Object.keys(candidates) as SubjectKind[]) evaluateKind(kind, asked, input, results);
  return { findings: results.findings, rules: results.counts() };
}

type Resource = Machine | Schedule | Assignment | UpdateManagementResource;

/** Something to evaluate, by each of the requirements that may hold for it. */
interface Candidate<Subject> {
  readonly resource: Resource;
  readonly views: readonly View<Subject>[];
  /** Why there is more than one view. */
  readonly why?: string;
  /** Only rules that are about node pools evaluate it. */
  readonly nodePool?: true;
  /** What a result is worth where it is not known that the resource is one that the rules are about. */
  readonly qualify?: (outcome: RuleOutcome) => RuleOutcome;
}

/** A candidate as seen from one environment. Left out are requirements and subject where it is not evaluated there. */
interface View<Subject> {
  readonly environment: string;
  readonly seen?: { readonly requirements: Requirements; readonly subject: Subject };
}

/** The subjects of each kind. A rule about another kind needs a row here. */
const candidates: { readonly [Kind in SubjectKind]: (input: EvaluationInput) => Iterable<Candidate<SubjectsByKind[Kind]>> } = {
  machine: machineCandidates,
  schedule: scheduleCandidates,
  *'dynamic scope'({ scopes, policy: { everywhere } }) {
    for (const scope of scopes) yield { ...ifItExists(scope.assignment), views: [viewOf(everywhere, scope)] };
  },
  *'update management resource'({ updateManagement, policy: { everywhere } }) {
    for (const resource of updateManagement) yield { resource, views: [viewOf(everywhere, resource)] };
  },
};

function viewOf<Subject>(requirements: Requirements, subject: Subject): View<Subject> {
  return { environment: '', seen: { requirements, subject } };
}

function* scheduleCandidates({ schedules, policy: { everywhere }, now }: EvaluationInput): Iterable<Candidate<ScheduleSubject>> {
  for (const given of schedules) {
    const { scope } = given.schedule;
    if (scope.kind === 'absent' || (scope.kind === 'value' && !sameText(scope.value, 'InGuestPatch'))) continue;
    const candidate = { ...ifItExists(given.schedule), views: [viewOf(everywhere, { ...given, now, requirements: everywhere })] };
    yield scope.kind === 'unknown' ? { ...candidate, qualify: (outcome) => ifGuest(scope.why, outcome) } : candidate;
  }
}

/** A resource, and what a result is worth where it is not certain that it will exist. */
function ifItExists(resource: Machine | Schedule | Assignment): Pick<Candidate<never>, 'resource' | 'qualify'> {
  const { mayExist } = resource;
  if (mayExist === undefined) return { resource };
  const qualify = (outcome: RuleOutcome): RuleOutcome => {
    if (outcome.outcome !== 'violation') return outcome;
    return undecided(
      outcome.property,
      `${outcome.message}, if it is deployed`,
      `Whether these are deployed is not known: ${mayExist.replace(/\.$/, '')}.`,
    );
  };
  return { resource, qualify };
}

/** What is wrong with a schedule is wrong only if it is one for guests. */
function ifGuest(why: string, outcome: RuleOutcome): RuleOutcome {
  if (outcome.outcome !== 'violation') return outcome;
  return undecided(
    outcome.property,
    `${outcome.message}, if its scope is InGuestPatch`,
    `The scope of these schedules is not known: ${why.replace(/\.$/, '')}.`,
  );
}

function* machineCandidates({
  machines,
  fleet: all = machines,
  whyNotWhole,
  policy,
  now,
  asOf,
}: EvaluationInput): Iterable<Candidate<MachineSubject>> {
  const fleet = all.some(isNodePool) ? all.filter((member) => !isNodePool(member)) : all;
  for (const member of machines) {
    const { membership } = member;
    const asSeen = asOf && { now: asOf.now, patching: asOf.patching?.(member.patching.machine) ?? member.patching };
    const views = standingsOf(membership, policy).map((standing) => machineView(member, standing, { fleet, whyNotWhole, now, asSeen }));
    const candidate = { ...ifItExists(member.patching.machine), views, ...(isNodePool(member) ? { nodePool: true as const } : {}) };
    yield views.length > 1 ? { ...candidate, why: membership.why } : candidate;
  }
}

/** AKS takes the nodes of a pool one after the other: what holds between guests does not hold for them. */
function isNodePool({ patching }: FleetMember): boolean {
  return patching.machine.kind === 'aks-node-pool';
}

/** Where a machine may belong; without requirements it is not evaluated there. */
interface Standing {
  readonly name: string;
  /** Left out where it is no environment. */
  readonly environment?: string;
  readonly requirements?: Requirements;
  readonly unmatched?: NonNullable<MachineSubject['unmatched']>;
}

function standingsOf(membership: Membership, policy: Policy): readonly Standing[] {
  switch (membership.kind) {
    case 'one':
      return [standingIn(membership.environment)];
    case 'none':
      return [standingInNone(membership, policy)];
    case 'several':
      return membership.environments.map((environment) => (environment ? standingIn(environment) : standingInNone(membership, policy)));
  }
}

function standingIn({ name, requirements }: Environment): Standing {
  return { name, environment: name, requirements };
}

/** A policy without environments evaluates every machine by what holds everywhere. */
function standingInNone(membership: Membership, { unmatched, environments, everywhere }: Policy): Standing {
  const name = 'no environment';
  if (environments.length === 0) return { name, requirements: everywhere };
  if (unmatched === 'ignore') return { name };
  if (typeof unmatched === 'object') {
    const target = environments.find((environment) => environment.name === unmatched.environment);
    return target ? standingIn(target) : { name, requirements: everywhere };
  }
  return { name, requirements: everywhere, unmatched: { effect: unmatched, membership } };
}

interface Surroundings extends Pick<MachineSubject, 'fleet' | 'now'> {
  readonly asSeen: MachineSubject['asSeen'] | undefined;
  readonly whyNotWhole: WhyNotWhole | undefined;
}

/** The subject is filled in step by step: it is made for every machine, and spreads are slow. */
function machineView(
  { patching }: FleetMember,
  standing: Standing,
  { fleet, whyNotWhole, now, asSeen }: Surroundings,
): View<MachineSubject> {
  const { name, environment, requirements, unmatched } = standing;
  if (!requirements) return { environment: name };
  const subject: { -readonly [Key in keyof MachineSubject]: MachineSubject[Key] } = { patching, fleet, now, requirements };
  if (environment !== undefined) subject.environment = environment;
  if (unmatched) subject.unmatched = unmatched;
  if (asSeen) subject.asSeen = asSeen;
  if (whyNotWhole) subject.whyNotWhole = whyNotWhole;
  return { environment: name, seen: { requirements, subject } };
}

function evaluateKind<Kind extends SubjectKind>(kind: Kind, rules: readonly Rule[], input: EvaluationInput, results: Results): void {
  const rulesFor = rulesInForce(rules.filter((rule) => rule.appliesTo === kind) as readonly unknown[] as readonly RuleAbout<Kind>[]);
  for (const candidate of candidates[kind](input)) {
    if (candidate.views.length === 1) evaluateOnce(candidate, rulesFor, results);
    else evaluateBySeveral(candidate, rulesFor, results);
  }
}

type RulesFor<Kind extends SubjectKind> = (requirements: Requirements, nodePool?: true) => readonly RuleInForce<Kind>[];

/** The rules that requirements leave switched on; worked out once for each requirements. */
function rulesInForce<Kind extends SubjectKind>(rules: readonly RuleAbout<Kind>[]): RulesFor<Kind> {
  const prepared = new Map<Requirements, readonly RuleInForce<Kind>[]>();
  const ofNodePools = memo((all: readonly RuleInForce<Kind>[]) => all.filter((rule) => rule.nodePools));
  return (requirements, nodePool) => {
    const known = prepared.get(requirements) ?? rules.flatMap((rule) => inForce(rule, requirements.rules[rule.id]) ?? []);
    prepared.set(requirements, known);
    return nodePool ? ofNodePools(known) : known;
  };
}

function evaluateOnce<Kind extends SubjectKind>(
  { resource, views: [view], nodePool, qualify }: Candidate<SubjectsByKind[Kind]>,
  rulesFor: RulesFor<Kind>,
  results: Results,
): void {
  if (!view?.seen) return;
  for (const rule of rulesFor(view.seen.requirements, nodePool)) {
    const outcome = rule.check(view.seen.subject);
    results.add(resource, rule.id, resultOf(rule, qualify ? qualify(outcome) : outcome));
  }
}

function evaluateBySeveral<Kind extends SubjectKind>(
  { resource, views, why = '', nodePool, qualify = (outcome) => outcome }: Candidate<SubjectsByKind[Kind]>,
  rulesFor: RulesFor<Kind>,
  results: Results,
): void {
  const byRule = new Map<string, EnvironmentResult[]>();
  for (const { environment, seen } of views) {
    if (!seen) continue;
    for (const rule of rulesFor(seen.requirements, nodePool)) {
      const result = { ...resultOf(rule, qualify(rule.check(seen.subject))), environment };
      const others = byRule.get(rule.id);
      if (others) others.push(result);
      else byRule.set(rule.id, [result]);
    }
  }
  const environments = views.map(({ environment }) => environment);
  for (const [rule, ofRule] of byRule) results.add(resource, rule, agree(ofRule, environments, why));
}

function resultOf({ severity, enforced }: RuleInForce<SubjectKind>, outcome: RuleOutcome): Result {
  if (outcome.outcome !== 'violation') return { outcome, severity, enforced };
  return { outcome, severity: milder(severity, outcome.severity ?? severity), enforced: enforced && outcome.advisory !== true };
}

interface Results {
  readonly findings: readonly Finding[];
  add(resource: Resource, rule: string, result: Result): void;
  counts(): Record<string, RuleCounts>;
}

function collectResults(): Results {
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
    add(resource, rule, { outcome, severity, enforced }) {
      let tally = tallies.get(rule);
      if (!tally) {
        tally = { pass: 0, violation: 0, unknown: 0, 'not-applicable': 0 };
        tallies.set(rule, tally);
      }
      tally[outcome.outcome] += 1;
      if (outcome.outcome === 'pass' || outcome.outcome === 'not-applicable') return;
      // Filled in step by step: spreads of the optional parts slow down an estate full of findings.
      const { property, message } = outcome;
      const finding: { -readonly [Key in keyof Finding]: Finding[Key] } = {
        rule,
        subject: resource.id,
        outcome: outcome.outcome,
        severity,
        enforced,
        property,
        message: once(message),
        fingerprint: fingerprint(rule, resource.id, property),
      };
      if (outcome.outcome === 'unknown') finding.reason = once(outcome.reason);
      else if (outcome.fix !== undefined) finding.fix = once(outcome.fix);
      if (outcome.outcome === 'violation' && outcome.changes) finding.changes = outcome.changes;
      if (resource.origin.location) finding.location = resource.origin.location;
      findings.push(finding);
    },
    counts() {
      const sorted = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(
        sorted.map(([rule, { 'not-applicable': notApplicable, ...others }]) => [rule, { ...others, notApplicable }]),
      );
    },
  };
}
