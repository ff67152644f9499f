import { areaOf, askCoverage, type Gap } from '../estate/coverage.ts';
import type { Estate } from '../estate/estate.ts';
import { valueOf } from '../estate/known.ts';
import { resourceKey } from '../estate/resource-id.ts';
import { buildReport } from '../findings/build-report.ts';
import type { Finding } from '../findings/finding.ts';
import { gapsByReason } from '../findings/gaps-by-reason.ts';
import { liveNotes } from '../findings/live-summary.ts';
import type { Report } from '../findings/report.ts';
import { type Settled, settle, unwaivedViolations } from '../findings/settle.ts';
import { compareVerdicts, type Violations, violationsOf } from '../findings/since.ts';
import { allRules } from '../generated/rules.ts';
import { version } from '../generated/version.ts';
import type { EarlierEstate } from '../history/first-seen.ts';
import { patchingOf } from '../patching/patching.ts';
import { scheduleRuns } from '../patching/schedule-runs.ts';
import { loadWaivers } from '../policy/load-waivers.ts';
import { type Waiver, type Waivers, waiverFor, waiverNotes } from '../policy/waivers.ts';
import { type EvaluationInput, evaluate } from '../rules/evaluate.ts';
import type { Fleet } from '../rules/rule.ts';
import { remediesOf } from '../rules/settings.ts';
import { capitalized } from '../text/capitalized.ts';
import { plural } from '../text/plural.ts';
import { findFiles } from './input-files.ts';
import { type CheckOptions, type CheckSettings, checkSettings } from './options.ts';
import { type RunInput, readRunInput, runInputOf } from './run-input.ts';
import { dynamicScopesInScope, machinesInScope, type PlanScope, schedulesInScope } from './scope.ts';

/**
 * Evaluates the input by the policy. Throws a PatchCheckError where no verdict is possible.
 *
 * @example
 * ```ts
 * import { check } from 'azure-patch-policy';
 *
 * const report = await check({ files: ['plan.json'], policy: ['policy.yaml'] });
 * console.log(report.conclusion); // fail
 * ```
 */
export async function check(options: CheckOptions): Promise<Report> {
  const settings = checkSettings(options);
  return checkInput(await readRunInput(settings), settings);
}

/** Evaluates an input that is read. */
export async function checkInput(input: RunInput, options: CheckSettings): Promise<Report> {
  const waivers = await loadWaivers(
    (await findFiles(options.waivers, options.workingDirectory)).map((file) => file.name),
    options.workingDirectory,
    options.now,
  );
  // A live estate has no changes to choose by.
  const live = input.source === 'azure';
  const planScope = live ? 'all' : options.planScope;
  // First, so that no more of it stays than what it violated.
  const earlierViolations = input.earlier && violationsAt(input.earlier, input, options, planScope, waivers);
  const used = new Set<Waiver>();
  const { machines, ignored, outOfScope, schedules, settled, rules } = evaluateInScope(
    input,
    planScope,
    options,
    waivingBy(waivers, input.estate, used),
  );
  const { gaps } = input.estate.coverage;
  const since =
    earlierViolations && compareVerdicts(earlierViolations, input.earlier.takenAt, violationsIn(machines, settled), unread(input.estate));
  return buildReport({
    version,
    now: options.now,
    source: input.source,
    policies: input.policy.files,
    closedWorld: isClosed(input.estate),
    machines,
    schedules: schedules.map(({ schedule }) => schedule),
    outOfScope: outOfScope + ignored,
    settled,
    rules,
    leaving: input.estate.leaving,
    incomplete: gaps.filter((gap) => isIncomplete(gap, planScope)),
    expiredWaivers: waivers.expired.length,
    ...(since ? { since } : {}),
    live,
    ...(input.asOf ? { asOf: input.asOf } : {}),
    notes: [
      ...input.notes,
      ...(ignored > 0 ? [ignoredNote(ignored)] : []),
      ...openNotes(gaps.filter((gap) => !isIncomplete(gap, planScope))),
      ...liveNotes(machines.map(({ patching }) => patching.machine)),
      ...waiverNotes(waivers, used),
    ],
    gate: options,
    remedies: remediesOf(allRules),
  });
}

/** By the policy and the waivers of today, at the time when the estate was so. */
function violationsAt(
  { estate, takenAt }: EarlierEstate,
  { source, policy }: RunInput,
  options: CheckSettings,
  planScope: PlanScope,
  waivers: Waivers,
): Violations {
  const input = runInputOf({ source, estate, notes: [] }, policy, { ...options, now: takenAt });
  const { machines, settled } = evaluateInScope(input, planScope, options, waivingBy(waivers, estate));
  return violationsIn(machines, settled);
}

function violationsIn(machines: Fleet, settled: Settled): Violations {
  return violationsOf(
    machines.map(({ patching }) => patching.machine.id),
    unwaivedViolations(settled),
    settled.unknowns,
  );
}

/** A machine that is not in the estate, but that it may not have read: it is not gone for that. */
function unread({ machines, coverage }: Estate): (id: string) => boolean {
  const whyNotWhole = askCoverage(coverage);
  const read = new Set(machines.map(({ id }) => resourceKey(id)));
  return (id) => !read.has(resourceKey(id)) && whyNotWhole('machines', id) !== undefined;
}

/** Everything that the rules report of an input, and what it means. */
function evaluateInScope(input: RunInput, planScope: PlanScope, gate: CheckSettings, waiverFor: (finding: Finding) => Waiver | undefined) {
  const scope = machinesInScope(input, planScope);
  const schedules = schedulesInScope(input, scope.machines, planScope);
  const { findings, rules } = evaluate(allRules, {
    machines: scope.machines,
    fleet: input.machines,
    whyNotWhole: askCoverage(input.estate.coverage),
    schedules,
    scopes: dynamicScopesInScope(input, planScope),
    updateManagement: input.estate.updateManagement.filter(({ change }) => planScope === 'all' || change !== 'keep'),
    policy: input.policy,
    now: input.now,
    ...(input.asOf ? { asOf: asOf(input.asOf, input) } : {}),
  });
  return { ...scope, schedules, rules, settled: settle(findings, gate, waiverFor) };
}

/** Running machines as a snapshot shows them, by its own time; only a schedule that expired since patched them otherwise then. */
function asOf(then: Date, { estate, now }: RunInput): NonNullable<EvaluationInput['asOf']> {
  const expired = estate.schedules.some((schedule) => scheduleRuns(schedule, then).runs !== scheduleRuns(schedule, now).runs);
  return expired ? { now: then, patching: patchingOf(estate, then) } : { now: then };
}

/** Are all assignments known that could put a machine of the input on a schedule? */
function isClosed({ machines, coverage }: Estate): boolean {
  const whyNotWhole = askCoverage(coverage);
  if (machines.length === 0) return coverage.whole.length > 0 && !coverage.gaps.some(({ kinds }) => kinds.includes('assignments'));
  return machines.every((machine) => !whyNotWhole('assignments', areaOf(valueOf(machine.subscription), valueOf(machine.resourceGroup))));
}

/** Like a machine, what the input leaves as it is belongs to no change. */
function isIncomplete({ effect, change }: Gap, planScope: PlanScope): boolean {
  return effect === 'incomplete' && (planScope === 'all' || change !== 'keep');
}

function openNotes(gaps: readonly Gap[]): readonly string[] {
  return [
    ...gaps.filter(({ subject }) => subject === undefined).map(({ why }) => `${capitalized(why.replace(/\.$/, ''))}.`),
    ...gapsByReason(gaps).map(({ why, named, count }) => `${named} ${count === 1 ? 'was' : 'were'} not read: ${why}.`),
  ];
}

function ignoredNote(machines: number): string {
  return `${plural(machines, 'machine belongs', 'machines belong')} to no environment and ${machines === 1 ? 'was' : 'were'} not judged (unmatched: ignore).`;
}

/** Finds the waiver of a finding, which may name a resource by address or by resource id; `used` gathers those that cover something. */
function waivingBy(waivers: Waivers, estate: Estate, used = new Set<Waiver>()): (finding: Finding) => Waiver | undefined {
  const resourceIds = new Map([...estate.machines, ...estate.schedules].map(({ id, resourceId }) => [id, resourceId]));
  return (finding) => {
    const resourceId = resourceIds.get(finding.subject);
    const waiver = waiverFor(waivers, finding, resourceId?.kind === 'value' ? [resourceId.value] : []);
    if (waiver) used.add(waiver);
    return waiver;
  };
}
