import { UsageError } from '../errors.ts';
import type { Estate } from '../estate/estate.ts';
import { withSurroundings } from '../estate/surroundings.ts';
import { buildReport } from '../findings/build-report.ts';
import type { Finding } from '../findings/finding.ts';
import { liveNotes } from '../findings/live-summary.ts';
import type { Report } from '../findings/report.ts';
import { compareVerdicts, type Violations, violationsOf } from '../findings/since.ts';
import { assignmentRemedies } from '../findings/unknowns.ts';
import { shippedPolicies } from '../generated/shipped-policies.ts';
import { version } from '../generated/version.ts';
import { type EarlierEstate, withFirstSeen } from '../history/first-seen.ts';
import { isAffected } from '../patching/affected.ts';
import { isAssigned } from '../patching/assigned.ts';
import { type Patching, patchingOf } from '../patching/patching.ts';
import { environmentCalled, membershipOf } from '../policy/environments.ts';
import { loadPolicy } from '../policy/load.ts';
import { loadWaivers } from '../policy/load-waivers.ts';
import type { Membership, Policy } from '../policy/policy.ts';
import { type Waiver, type Waivers, waiverFor, waiverNotes } from '../policy/waivers.ts';
import { furtherClasses } from '../rules/critical-patch-age.ts';
import { evaluate } from '../rules/evaluate.ts';
import { waitsFor } from '../rules/ring-order.ts';
import { assignedElsewhere, type ScopeSubject } from '../rules/rule.ts';
import type { Severity } from '../severity.ts';
import { readSource, type SourceName } from '../sources/index.ts';
import type { AzureRequest } from '../sources/source.ts';
import { findFiles } from './input-files.ts';

/** Everything a run depends on; nothing is read from the environment or the clock. All paths are relative to `workingDirectory`. */
export interface CheckOptions {
  readonly workingDirectory: string;
  readonly source: SourceName | 'auto';
  /** Paths or globs; one that matches nothing is an error. */
  readonly files: readonly string[];
  /** Where the HCL behind a plan lies. Read as text, never executed. */
  readonly sourceRoot: string;
  /** For the source `azure`: which part of Azure to read, and as whom. */
  readonly azure?: AzureRequest;
  /** A snapshot of the live estate around the input, which then holds every assignment there is. */
  readonly snapshot?: string;
  readonly planScope: 'changed' | 'all';
  /** Paths, globs or shipped names (`baseline`, `strict`, `environments`). */
  readonly policy: readonly string[];
  /** Judge every machine by this environment of the policy. */
  readonly environment?: string;
  readonly waivers: readonly string[];
  readonly failOnSeverity: Severity;
  readonly warnOnly: boolean;
  readonly onIncomplete: 'fail' | 'warn';
  readonly onEmpty: 'pass' | 'warn' | 'fail';
  readonly onUnknown: 'ignore' | 'warn' | 'fail';
  readonly onExpiredWaiver: 'warn' | 'fail';
  readonly now: Date;
}

/** A machine with everything its judgement needs. */
export interface JudgedMachine {
  readonly patching: Patching;
  readonly membership: Membership;
}

/** Policy and input brought together, before any rule. */
export interface Case {
  readonly policy: Policy;
  /** The source that found the estate, for example `terraform-plan`. */
  readonly source: string;
  readonly estate: Estate;
  /** The input holds every assignment there is. */
  readonly closed: boolean;
  /** Every machine of the input. */
  readonly machines: readonly JudgedMachine[];
  readonly now: Date;
  /** The same live estate at an earlier time. */
  readonly earlier?: EarlierEstate;
}

/** Reads policy and input. Throws a PatchCheckError where either cannot be used. */
export async function openCase(
  options: Pick<
    CheckOptions,
    'workingDirectory' | 'source' | 'files' | 'sourceRoot' | 'azure' | 'snapshot' | 'policy' | 'environment' | 'now'
  >,
): Promise<Case> {
  const policy = await policyOf(options);
  if (options.environment !== undefined) environmentCalled(options.environment, policy);
  return caseOf(await findInput(options, policy), policy, options);
}

/** Throws a PolicyError. */
export async function policyOf({ policy, workingDirectory }: Pick<CheckOptions, 'policy' | 'workingDirectory'>): Promise<Policy> {
  return loadPolicy(await policyFiles(policy, workingDirectory), workingDirectory);
}

function caseOf(
  { source, estate, earlier }: FoundInput,
  policy: Policy,
  { environment, now }: Pick<CheckOptions, 'environment' | 'now'>,
): Case {
  // What is missing from an incomplete input may hold assignments, whatever the policy promises.
  const closed = (estate.closed || policy.schedules === 'closed') && estate.incomplete.length === 0;
  const patching = patchingOf(estate, closed, now);
  const machines = estate.machines.map((machine) => ({
    patching: patching(machine),
    membership: membershipOf(machine, policy, environment),
  }));
  return { policy, source, estate, closed, machines, now, ...(earlier ? { earlier } : {}) };
}

/** An input, with what a snapshot beside it adds. */
export interface FoundInput {
  readonly source: string;
  readonly estate: Estate;
  /** The same live estate at an earlier time. */
  readonly earlier?: EarlierEstate;
}

type InputOptions = Pick<CheckOptions, 'workingDirectory' | 'source' | 'files' | 'sourceRoot' | 'azure' | 'snapshot' | 'now'>;

/**
 * Finds the files of the input and reads them. A snapshot beside a plan is what stands around it; beside a live estate it is an earlier
 * one. Of a live estate more is read where the policy counts more. Throws a PatchCheckError where they cannot be used.
 */
export async function findInput({ azure: asked, ...given }: InputOptions, policy?: Policy): Promise<FoundInput> {
  const azure = asked && policy ? { ...asked, classifications: furtherClasses(policy) } : asked;
  const options = { ...given, ...(azure ? { azure } : {}) };
  const { workingDirectory, snapshot, now } = options;
  const files = await findFiles(options.files, workingDirectory);
  // Read first: where it cannot be used a long read of Azure would be in vain.
  const beside =
    snapshot === undefined
      ? undefined
      : await readSource({ ...options, source: 'snapshot', files: await findFiles([snapshot], workingDirectory) });
  const { source, estate } = await readSource({ ...options, files });
  if (!beside) return { source, estate };
  if (!estate.closed) return { source, estate: withSurroundings(estate, beside.estate) };
  const { estate: former, takenAt } = beside;
  if (!former.closed || !takenAt) {
    throw new UsageError(
      'usage/earlier-snapshot',
      `The snapshot "${snapshot}" is not one of a live estate, so this one cannot be compared with it. Name one that was taken with source: azure.`,
    );
  }
  const earlier = { estate: former, takenAt };
  return { source, estate: withFirstSeen(estate, earlier, now), earlier };
}

/** Judges the input by the policy. Throws a PatchCheckError where no verdict is possible. */
export async function check(options: CheckOptions): Promise<Report> {
  return judge(await openCase(options), options);
}

/** Judges a case that is open. */
export async function judge(opened: Case, options: CheckOptions): Promise<Report> {
  const waivers = await loadWaivers(
    (await findFiles(options.waivers, options.workingDirectory)).map((file) => file.name),
    options.workingDirectory,
    options.now,
  );
  // A live estate has no changes to choose by.
  const live = opened.source === 'azure';
  const planScope = live ? 'all' : options.planScope;
  // First, so that no more of it stays than what it violated.
  const before = opened.earlier && violationsBefore(opened.earlier, opened, options, planScope, waivers);
  const used = new Set<Waiver>();
  const { judged, ignored, outOfScope, schedules, findings, rules } = verdictsOf(opened, planScope, waivers, used);
  const since = before && compareVerdicts(before, opened.earlier.takenAt, violationsOf(idsOf(judged), findings));
  return buildReport({
    version,
    now: options.now,
    source: opened.source,
    policies: opened.policy.files,
    closedWorld: opened.closed,
    machines: judged,
    schedules: schedules.map(({ schedule }) => schedule),
    outOfScope: outOfScope + ignored,
    findings,
    rules,
    leaving: opened.estate.leaving,
    incomplete: opened.estate.incomplete,
    notUnderstood: opened.estate.notUnderstood,
    expiredWaivers: waivers.expired.length,
    ...(since ? { since } : {}),
    live,
    notes: [
      ...(ignored > 0 ? [notJudged(ignored)] : []),
      ...liveNotes(judged.map(({ patching }) => patching.machine)),
      ...waiverNotes(waivers, used),
    ],
    gate: options,
    remedies: { [assignedElsewhere]: assignmentRemedies },
  });
}

/** By the policy and the waivers of today, at the time when the estate was so. */
function violationsBefore(
  { estate, takenAt }: EarlierEstate,
  { source, policy }: Case,
  { environment }: CheckOptions,
  planScope: CheckOptions['planScope'],
  waivers: Waivers,
): Violations {
  const former = caseOf({ source, estate }, policy, { ...(environment ? { environment } : {}), now: takenAt });
  const { judged, findings } = verdictsOf(former, planScope, waivers, new Set());
  return violationsOf(idsOf(judged), findings);
}

function idsOf(machines: readonly JudgedMachine[]): readonly string[] {
  return machines.map(({ patching }) => patching.machine.id);
}

/** Everything that the rules say of a case; `used` gathers the waivers that covered something. */
function verdictsOf(opened: Case, planScope: CheckOptions['planScope'], waivers: Waivers, used: Set<Waiver>) {
  const scope = inScope(opened, planScope);
  const schedules = schedulesInScope(opened, scope.judged, planScope);
  const { findings, rules } = evaluate({
    machines: scope.judged,
    fleet: opened.machines,
    schedules,
    scopes: scopesInScope(opened, planScope),
    updateManagement: opened.estate.updateManagement.filter(({ change }) => planScope === 'all' || change !== 'keep'),
    policy: opened.policy,
    now: opened.now,
  });
  return { ...scope, schedules, rules, findings: findings.map(waiving(waivers, opened.estate, used)) };
}

function notJudged(machines: number): string {
  return `${machines} machine${machines === 1 ? ' belongs' : 's belong'} to no environment and ${machines === 1 ? 'was' : 'were'} not judged (unmatched: ignore).`;
}

/** Shipped names stay; paths and globs become files. */
async function policyFiles(references: readonly string[], workingDirectory: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const reference of references) {
    if (Object.hasOwn(shippedPolicies, reference)) files.push(reference);
    else files.push(...(await findFiles([reference], workingDirectory)).map((file) => file.name));
  }
  return files;
}

interface Scope {
  readonly judged: readonly JudgedMachine[];
  /** Machines of no environment that the policy does not mind. */
  readonly ignored: number;
  readonly outOfScope: number;
}

function inScope({ machines, estate, policy }: Case, planScope: CheckOptions['planScope']): Scope {
  const whole = planScope === 'all' && !machines.some(({ patching }) => patching.machine.surrounding);
  const affected = whole ? machines : affectedMachines(machines, estate, policy);
  const scoped = planScope === 'all' && !whole ? everyOwn(machines, affected) : affected;
  // A policy without environments judges every machine by what it says everywhere.
  const skips = policy.unmatched === 'ignore' && policy.environments.length > 0;
  const judged = scoped.filter(({ membership }) => membership.kind !== 'none' || !skips);
  return { judged, ignored: scoped.length - judged.length, outOfScope: machines.length - scoped.length };
}

/** Machines of the input, and those around it that it affects. */
function everyOwn(machines: readonly JudgedMachine[], affected: readonly JudgedMachine[]): readonly JudgedMachine[] {
  const reached = new Set(affected);
  return machines.filter((machine) => !machine.patching.machine.surrounding || reached.has(machine));
}

/** The order of two environments changes with either, so those that wait for a changed one are looked at as well. */
function affectedMachines(machines: readonly JudgedMachine[], estate: Estate, policy: Policy): readonly JudgedMachine[] {
  const affected = isAffected(estate);
  const own = machines.filter(({ patching }) => affected(patching));
  const changed = new Set(own.flatMap(({ membership }) => environmentsOf(membership)));
  const waiting = new Set(
    policy.environments.filter(({ requirements }) => changed.has(waitsFor(requirements) ?? '')).map(({ name }) => name),
  );
  if (waiting.size === 0) return own;
  const directly = new Set(own);
  return machines.filter((machine) => directly.has(machine) || environmentsOf(machine.membership).some((name) => waiting.has(name)));
}

function environmentsOf(membership: Membership): readonly string[] {
  if (membership.kind === 'none') return [];
  if (membership.kind === 'one') return [membership.environment.name];
  return membership.environments.flatMap((environment) => environment?.name ?? []);
}

/** With `changed`: schedules that change or reach a judged machine, or whose assignments change. */
function schedulesInScope({ estate, closed, machines }: Case, judged: readonly JudgedMachine[], planScope: CheckOptions['planScope']) {
  const reached = reachedBy(machines);
  const concerned = new Set(judged.flatMap(({ patching }) => patching.reaches.map(({ scheduleId }) => scheduleId)));
  for (const { change, schedule } of estate.assignments) {
    if (change !== 'keep' && schedule.kind === 'inside') for (const id of schedule.ids) concerned.add(id);
  }
  return estate.schedules
    .filter(({ id, change, surrounding }) => (planScope === 'all' && !surrounding) || change !== 'keep' || concerned.has(id))
    .map((schedule) => ({ schedule, machines: reached.get(schedule.id) ?? [], assigned: isAssigned(schedule, estate, closed) }));
}

/** Dynamic scopes with what they select among all machines; with `changed`, those that change. */
function scopesInScope({ estate, closed, machines }: Case, planScope: CheckOptions['planScope']) {
  const members = membersOf(machines);
  return estate.assignments.flatMap((assignment) => {
    const { target, change, id, surrounding } = assignment;
    if (target.kind !== 'dynamic' || ((planScope === 'changed' || surrounding) && change === 'keep')) return [];
    return [{ assignment, scope: target.scope, members: members.get(id) ?? { certain: 0, possible: 0 }, closed }];
  });
}

/** How many machines each dynamic assignment reaches; one that may mean several schedules reaches a machine once. */
function membersOf(machines: readonly JudgedMachine[]): ReadonlyMap<string, ScopeSubject['members']> {
  const members = new Map<string, { certain: number; possible: number; why?: string }>();
  for (const { patching } of machines) {
    const reaches = new Map(patching.reaches.filter(({ via }) => via === 'dynamic').map((reach) => [reach.assignment, reach]));
    for (const [assignment, { inside, why }] of reaches) {
      const found = members.get(assignment) ?? { certain: 0, possible: 0 };
      members.set(assignment, found);
      if (inside) found.certain += 1;
      else {
        found.possible += 1;
        found.why ??= why ?? 'the input cannot tell';
      }
    }
  }
  return members;
}

function reachedBy(machines: readonly JudgedMachine[]): ReadonlyMap<string, Patching[]> {
  const reached = new Map<string, Patching[]>();
  for (const { patching } of machines) {
    const ids = new Set(patching.reaches.flatMap(({ certain, scheduleId }) => (certain && scheduleId !== undefined ? [scheduleId] : [])));
    for (const id of ids) {
      const list = reached.get(id);
      if (list) list.push(patching);
      else reached.set(id, [patching]);
    }
  }
  return reached;
}

/** Puts the waiver on a finding that has one; waivers may name a resource by address or by resource id. */
function waiving(waivers: Waivers, estate: Estate, used: Set<Waiver>): (finding: Finding) => Finding {
  const resourceIds = new Map([...estate.machines, ...estate.schedules].map(({ id, resourceId }) => [id, resourceId]));
  return (finding) => {
    const resourceId = resourceIds.get(finding.subject);
    const waiver = waiverFor(waivers, finding, resourceId?.kind === 'value' ? [resourceId.value] : []);
    if (!waiver) return finding;
    used.add(waiver);
    return { ...finding, waiver };
  };
}

/** Loads and checks policies and waivers only; returns one sentence for each file that is in order. */
export async function validate(options: Pick<CheckOptions, 'workingDirectory' | 'policy' | 'waivers' | 'now'>): Promise<readonly string[]> {
  const { workingDirectory } = options;
  const policy = await loadPolicy(await policyFiles(options.policy, workingDirectory), workingDirectory);
  const waiverFiles = (await findFiles(options.waivers, workingDirectory)).map((file) => file.name);
  const waivers = await loadWaivers(waiverFiles, workingDirectory, options.now);
  const environments = policy.environments.map(({ name }) => name);
  return [
    ...policy.files.map((file) => `${file}: in order`),
    ...waiverFiles.map((file) => `${file}: in order`),
    `${policy.name}: ${environments.length === 0 ? 'no environments' : `environments ${environments.join(', ')}`}`,
    ...waiverNotes(waivers, new Set(waivers.valid)),
  ];
}
