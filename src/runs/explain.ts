import type { Shortfall } from '../estate/coverage.ts';
import { marked } from '../estate/fact.ts';
import { type Known, valueOf } from '../estate/known.ts';
import type { Machine } from '../estate/machine.ts';
import { machineFacts } from '../estate/machine-facts.ts';
import type { Orchestration } from '../patching/orchestration.ts';
import type { Patching, Reach } from '../patching/patching.ts';
import type { ScheduleChange, ScheduleChanges } from '../patching/schedule-steps.ts';
import type { FleetMember } from '../rules/rule.ts';
import { nearestFew } from '../text/nearest.ts';
import { type LiveFact, liveFacts } from './explain-live.ts';
import { type InputOptions, inputSettings } from './options.ts';
import { readRunInput } from './run-input.ts';

/** Why one machine landed in its environment, and what follows from its facts. Plain sentences, ready to print. */
export interface Explanation {
  readonly machine: string;
  readonly environment: readonly string[];
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What is known of it as it runs; empty for a machine of a plan. */
  readonly running: readonly LiveFact[];
  readonly schedules: readonly string[];
  /** Schedules that it loses or gains with this input, and why. */
  readonly scheduleChanges: readonly string[];
  readonly orchestrations: readonly { readonly name: string; readonly why: string }[];
  /** Which attribute or assignment would settle what is open. */
  readonly decidedBy: readonly string[];
}

/**
 * Explains every machine of the input whose address, resource id or name contains `machine`, without regard to case (all of them where it
 * is undefined), sorted by id.
 *
 * @example
 * ```ts
 * import { explain } from 'azure-patch-policy';
 *
 * const [machine] = await explain({ files: ['plan.json'], policy: ['policy.yaml'] }, 'web');
 * console.log(machine?.orchestrations[0]?.name); // CustomerManagedSchedules
 * ```
 */
export async function explain(options: InputOptions, machine?: string): Promise<readonly Explanation[]> {
  return (await explainWithNotes(options, machine)).explanations;
}

/** What `explain` returns, and what a reader should know with it. */
export interface ExplainOutput {
  readonly explanations: readonly Explanation[];
  /** What machines are called whose names are nearest to the one that no machine has, a few of them; empty where one has it. */
  readonly nearest: readonly string[];
  /** How old a snapshot is, and that `now` is not the time of the run. */
  readonly notes: readonly string[];
}

/**
 * As `explain`, with the nearest names where no machine has the given one, and with the notes on the input.
 *
 * @example
 * ```ts
 * import { explainWithNotes } from 'azure-patch-policy';
 *
 * const { explanations, nearest } = await explainWithNotes({ files: ['plan.json'], policy: ['policy.yaml'] }, 'wbe');
 * console.log(explanations.length, nearest[0]); // 0 web
 * ```
 */
export async function explainWithNotes(options: InputOptions, machine?: string): Promise<ExplainOutput> {
  const { machines, notes } = await readRunInput(inputSettings(options));
  const explanations = machines
    .filter(({ patching }) => machine === undefined || isCalled(patching.machine, machine.toLowerCase()))
    .sort((a, b) => (a.patching.machine.id < b.patching.machine.id ? -1 : 1))
    .map(explainMachine);
  const all = machines.map(({ patching }) => patching.machine);
  return { explanations, nearest: machine === undefined || explanations.length > 0 ? [] : nearestNames(machine, all), notes };
}

function isCalled({ id, name, resourceId }: Machine, part: string): boolean {
  return [id, valueOf(name), valueOf(resourceId)].some((called) => called?.toLowerCase().includes(part));
}

/** For an address other addresses, for a name or a resource id, of which only the end is a machine's own, other names. */
function nearestNames(word: string, machines: readonly Machine[]): readonly string[] {
  const isAddress = /^[^/]*[.[]/.test(word);
  const names = machines.map(({ id, name }) => (isAddress ? id : (valueOf(name) ?? id)));
  return nearestFew(word.slice(word.lastIndexOf('/') + 1), names, 3);
}

function explainMachine({ patching, membership }: FleetMember): Explanation {
  const { machine } = patching;
  return {
    machine: machine.id,
    environment: [environmentSentence(membership), `Because ${membership.why}.`],
    facts: factNames.map((name) => ({ name, value: factText(machine[name]) })),
    running: machine.live ? liveFacts(machine.live) : [],
    schedules: scheduleSentences(patching),
    scheduleChanges: changeSentences(patching.scheduleChanges),
    orchestrations: patching.orchestrations.map((name) => ({ name, why: reasons[name] })),
    decidedBy: patching.undecided.map(({ fact, why }) => `${fact}: ${why}`),
  };
}

function environmentSentence(membership: FleetMember['membership']): string {
  switch (membership.kind) {
    case 'one':
      return `It belongs to ${membership.environment.name}.`;
    case 'none':
      return 'It belongs to no environment.';
    case 'several':
      return `It may belong to ${membership.environments.map((one) => one?.name ?? 'none').join(' or ')}.`;
  }
}

const factNames = ['kind', ...marked(machineFacts, 'explained')] as const;

function factText(fact: string | Known<unknown>): string {
  if (typeof fact === 'string') return fact;
  if (fact.kind === 'absent') return 'absent';
  if (fact.kind === 'unknown') return `unknown: ${fact.why}`;
  return `${valueText(fact.value)}${fact.implicit ? ' (default, nobody wrote it)' : ''}`;
}

function valueText(value: unknown): string {
  if (value instanceof Map)
    return [...(value as Map<string, Known<string>>)].map(([name, text]) => `${name}=${factText(text)}`).join(', ') || 'none';
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).join('/');
}

function scheduleSentences({ reaches, unread }: Patching): readonly string[] {
  return [...reaches.map(reachSentence), ...(unread ? [unreadSentence(unread)] : [])];
}

function unreadSentence({ why, unclaimed }: Shortfall): string {
  return unclaimed ? 'A schedule may be assigned outside this input (open world).' : `A schedule that was not read may reach it: ${why}.`;
}

function reachSentence({ scheduleId, via, reached, runs, why, assignment }: Reach): string {
  const how = `${reached === 'yes' ? 'reaches it' : 'may reach it'} by ${via === 'static' ? 'assignment' : 'dynamic scope'} ${assignment}`;
  const effect = runs === 'yes' ? 'it runs' : runs === 'no' ? 'it does not patch' : 'whether it patches is not known';
  return `${scheduleId ?? 'A schedule that is not known'} ${how}; ${effect}${why === undefined ? '' : ` (${why})`}.`;
}

function changeSentences({ loses, gains }: ScheduleChanges): readonly string[] {
  const sentence = ([certainly, perhaps]: readonly [string, string]) => {
    return ({ scheduleId = 'a schedule that is not known', certain, why }: ScheduleChange) =>
      `It ${certain ? certainly : perhaps} ${scheduleId}: ${why}.`;
  };
  return [...loses.map(sentence(['loses', 'may lose'])), ...gains.map(sentence(['gains', 'may gain']))];
}

const reasons: Record<Orchestration, string> = {
  CustomerManagedSchedules: 'AutomaticByPlatform, bypass set and a schedule reaches it (Arc servers need only the schedule)',
  AzureManagedSafeDeployment: 'AutomaticByPlatform, bypass not set, no schedule, and an image that Azure patches',
  WindowsAutomaticUpdates: 'the patch mode leaves it to Windows, whose own updates are on',
  ImageDefault: 'the patch mode leaves it to what the Linux image brings',
  ManualUpdates: 'nothing installs updates by itself: the mode is Manual, or Windows’ own updates are off',
  AutomaticOsUpgrade: 'the scale set replaces its image automatically',
  AksNodeImage: 'AKS gives the nodes a new image every week',
  AksSecurityPatch: 'AKS installs security patches on the nodes, or gives them a patched image',
  AksUnmanaged: 'the Linux nodes install security updates every night by themselves; nobody arranges their reboots',
  NobodyNoSchedule: 'bypass is set, so Azure waits for a schedule, and none reaches it',
  NobodyBlockedSchedule: 'a schedule reaches it, but bypass is not set, so the schedule is refused',
  NobodyUnsupportedImage: 'AutomaticByPlatform without schedule, but Azure does not patch this image',
  NobodyNodeChannel: 'the node OS upgrade channel leaves the nodes to their owner: None, or Unmanaged on Windows',
  NotUpdated: 'the scale set has no automatic OS upgrade, or its image version is fixed',
};
