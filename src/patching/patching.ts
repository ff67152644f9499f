import { areaOf, askCoverage, type Shortfall } from '../estate/coverage.ts';
import type { Estate } from '../estate/estate.ts';
import { valueOf } from '../estate/known.ts';
import type { Machine, RebootSetting } from '../estate/machine.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { Truth } from '../estate/truth.ts';
import {
  type Orchestration,
  type OrchestrationPossibilities,
  orchestrationPossibilities,
  possibleOrchestrations,
} from './orchestration.ts';
import { decidingReach, reachesIn, takesSchedules } from './reach.ts';
import { effectiveReboots } from './reboot.ts';
import { scheduleChangesIn } from './schedule-changes.ts';
import type { ScheduleChanges } from './schedule-steps.ts';
import { settingsOf } from './settings.ts';

/** One way in which a schedule reaches a machine, or may. */
export interface Reach {
  /** Id of the assignment that makes it so. */
  readonly assignment: string;
  /** Id of the schedule: of the input, or a resource id outside it; undefined when it is not known which one. */
  readonly scheduleId: string | undefined;
  /** Undefined when the schedule lies outside the input. */
  readonly schedule: Schedule | undefined;
  readonly via: 'static' | 'dynamic';
  /** Does the assignment select this machine, whichever schedule it assigns? Never `no`. */
  readonly selected: Truth;
  /** Does the schedule reach this machine? Never `no`. */
  readonly reached: Truth;
  /** Once it reaches the machine: does the schedule patch (guest scope, customer's mode, not expired)? */
  readonly runs: Truth;
  /** Does the schedule patch this machine, all of that together? What the machine itself must allow is not asked. */
  readonly patches: Truth;
  /** Why `reached` or `runs` is not `yes`. */
  readonly why?: string;
}

/** A reboot setting that can win at patch time; `none` where nothing of Azure patches. */
export type EffectiveReboot = { readonly setting: RebootSetting; readonly from: 'machine' | 'schedule' | 'service' } | 'none' | 'unknown';

/** How a machine is patched: everything that follows from its own facts and the schedules around it. */
export interface Patching {
  readonly machine: Machine;
  readonly reaches: readonly Reach[];
  /** Why an assignment that was not read may put it on a schedule; left out where all that could are known. */
  readonly unread?: Shortfall;
  /** Which schedules it loses and gains with this input. */
  readonly scheduleChanges: ScheduleChanges;
  /** Every orchestration still possible, sorted. */
  readonly orchestrations: readonly Orchestration[];
  /** Every effective reboot setting still possible; one entry when it is known. */
  readonly effectiveReboot: readonly EffectiveReboot[];
  /** What would settle the orchestration: names of facts with the reason they are unknown; empty when it is settled. */
  readonly undecided: readonly Undecided[];
}

export interface Undecided {
  /** Name of the fact: a property of the machine, or `schedule`. */
  readonly fact: string;
  readonly why: string;
  /** True when only assignments outside the input could change it. */
  readonly outside?: true;
}

/** Works out how each machine is patched; build once per estate, assignments are indexed. */
export function patchingOf(estate: Estate, now: Date): (machine: Machine) => Patching {
  const reachesOf = reachesIn(estate, now);
  const whyNotWhole = askCoverage(estate.coverage);
  const changesOf = scheduleChangesIn(estate);
  return (machine) => {
    const reaches = reachesOf(machine);
    const unread = whyNotWhole('assignments', areaOf(valueOf(machine.subscription), valueOf(machine.resourceGroup)));
    const scheduled = scheduledPossibilities(machine, reaches, unread);
    const possibilities = settingsOf(machine).map((set) => orchestrationPossibilities(set, scheduled));
    const orchestrations = orchestrationsOf(possibilities);
    const effectiveReboot = effectiveReboots(machine, orchestrations, reaches, unread === undefined);
    const undecided = undecidedBy(machine, reaches, unread, possibilities, orchestrations);
    const patching = { machine, reaches, scheduleChanges: changesOf(machine), orchestrations, effectiveReboot, undecided };
    return unread ? { ...patching, unread } : patching;
  };
}

function orchestrationsOf(possibilities: readonly OrchestrationPossibilities[]): readonly Orchestration[] {
  const [only] = possibilities;
  if (only && possibilities.length === 1) return possibleOrchestrations(only);
  return [...new Set(possibilities.flatMap(possibleOrchestrations))].sort();
}

/** Can a working schedule reach it? An assignment that was not read always may; scale sets take none. */
function scheduledPossibilities(machine: Machine, reaches: readonly Reach[], unread: Shortfall | undefined): readonly boolean[] {
  if (!takesSchedules(machine)) return [false];
  const patches = decidingReach(reaches)?.patches ?? 'no';
  if (patches === 'yes') return [true];
  return unread || patches === 'unknown' ? [false, true] : [false];
}

/** The inputs that matter: settling one of them would leave fewer orchestrations. */
function undecidedBy(
  machine: Machine,
  reaches: readonly Reach[],
  unread: Shortfall | undefined,
  possibilities: readonly OrchestrationPossibilities[],
  orchestrations: readonly Orchestration[],
): readonly Undecided[] {
  const [first] = possibilities;
  if (orchestrations.length === 1 || !first) return [];
  return (Object.keys(first) as (keyof OrchestrationPossibilities)[])
    .filter((input) => {
      const open = [...new Set<unknown>(possibilities.flatMap((set) => [...set[input]]))];
      return (
        open.length > 1 && open.some((value) => orchestrationsOf(settledAt(input, value, possibilities)).length < orchestrations.length)
      );
    })
    .map((input) => (input === 'scheduled' ? undecidedSchedule(reaches, unread) : undecidedFact(machine, input)));
}

function settledAt(
  input: keyof OrchestrationPossibilities,
  value: unknown,
  possibilities: readonly OrchestrationPossibilities[],
): readonly OrchestrationPossibilities[] {
  const possible = possibilities.filter((set) => (set[input] as readonly unknown[]).includes(value));
  return possible.map((set) => ({ ...set, [input]: [value] }));
}

function undecidedSchedule(reaches: readonly Reach[], unread: Shortfall | undefined): Undecided {
  const open = decidingReach(reaches);
  if (open) return { fact: 'schedule', why: open.why ?? 'whether a schedule reaches it is not known' };
  if (unread && !unread.unclaimed) return { fact: 'schedule', why: unread.why };
  return { fact: 'schedule', why: 'a schedule may be assigned outside the input', outside: true };
}

const factOf = {
  kind: 'kind',
  os: 'os',
  patchMode: 'patchMode',
  bypass: 'bypass',
  supportedImage: 'image',
  unsupported: 'image',
  automaticUpdates: 'automaticUpdates',
  automaticOsUpgrade: 'automaticOsUpgrade',
  nodeChannel: 'nodeChannel',
  pinnedImage: 'image',
} as const;

function undecidedFact(machine: Machine, input: keyof typeof factOf): Undecided {
  const name = factOf[input];
  const fact = machine[name];
  if (typeof fact === 'object' && fact.kind === 'unknown') return { fact: name, why: fact.why };
  if (name === 'kind') return { fact: 'orchestrationMode', why: 'the input does not tell whether the set is flexible or uniform' };
  return {
    fact: name,
    why: name === 'automaticUpdates' ? 'nothing declares it on a machine without an OS profile' : 'the operating system is not known',
  };
}
