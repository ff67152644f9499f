import { instantFact } from '../calendar/instant.ts';
import { askCoverage } from '../estate/coverage.ts';
import type { Estate, Sighting } from '../estate/estate.ts';
import type { LiveState, PendingPatch } from '../estate/live.ts';
import type { Machine } from '../estate/machine.ts';
import { ResourceMap } from '../estate/resource-map.ts';
import { succeeded } from './live-state.ts';
import { missingPatches } from './missing-patches.ts';

/** The same estate as an earlier snapshot holds it. */
export interface EarlierEstate {
  readonly takenAt: Date;
  readonly estate: Estate;
}

type Dates = Pick<Sighting, 'firstSeen' | 'notMissingAt'>;

/**
 * Dates each missing patch that has no day of publication: by the sighting that the earlier snapshot carried, else by the assessment
 * that listed it there, else by this run. Dates that the estate holds already stay, since a run of its own time gave them. What the earlier
 * snapshot remembers is carried on until a whole, successful list shows that the patch is gone: a night without an assessment, or in
 * which a subscription could not be read, proves nothing.
 */
export function withFirstSeen(estate: Estate, earlier: EarlierEstate, now: Date): Estate {
  const before = new ResourceMap(earlier.estate.machines.map((machine) => [machine.id, machine]));
  const carried = byMachine(earlier.estate.sightings);
  const sightings: Sighting[] = [];
  const dated = (machine: Machine): Machine => {
    const { live } = machine;
    if (!live) return machine;
    const remembered = rememberedOf(live, before.get(machine.id)?.live, carried.get(machine.id) ?? [], earlier.takenAt);
    const pending = live.pending.kind === 'value' ? live.pending.value : [];
    if (!listsAll(live)) {
      const listed = new Set(pending.map(({ id }) => id));
      for (const [patch, dates] of remembered.byPatch) if (!listed.has(patch)) sightings.push({ machine: machine.id, patch, ...dates });
    }
    if (live.pending.kind !== 'value' || pending.length === 0) return machine;
    const value = pending.map((patch) => ({ ...patch, ...datesOf(patch, remembered, now) }));
    return { ...machine, live: { ...live, pending: { ...live.pending, value } } };
  };
  const machines = estate.machines.map(dated);
  return { ...estate, machines, sightings: [...sightings, ...ofUnreadMachines(estate, earlier, carried)] };
}

function byMachine(sightings: readonly Sighting[]): ResourceMap<Sighting[]> {
  const carried = new ResourceMap<Sighting[]>([]);
  for (const sighting of sightings) {
    const others = carried.get(sighting.machine);
    if (others) others.push(sighting);
    else carried.set(sighting.machine, [sighting]);
  }
  return carried;
}

/** Machines that this run does not hold: gone only where all machines of their place were read. */
function ofUnreadMachines(estate: Estate, earlier: EarlierEstate, carried: ResourceMap<Sighting[]>): readonly Sighting[] {
  const read = new ResourceMap(estate.machines.map(({ id }) => [id, true as const]));
  const whyNotWhole = askCoverage(estate.coverage);
  const isUnread = (id: string) => !read.get(id) && whyNotWhole('machines', id) !== undefined;
  const held = earlier.estate.machines.filter(({ id, live }) => live && isUnread(id));
  const seen = new ResourceMap(held.map(({ id }) => [id, true as const]));
  return [
    ...held.flatMap(({ id, live }) => {
      const { byPatch } = rememberedOf(undefined, live, carried.get(id) ?? [], earlier.takenAt);
      return [...byPatch].map(([patch, dates]) => ({ machine: id, patch, ...dates }));
    }),
    ...earlier.estate.sightings.filter(({ machine }) => !seen.get(machine) && isUnread(machine)),
  ];
}

function datesOf(patch: PendingPatch, { byPatch, lookedAt }: Remembered, now: Date): Partial<Dates> {
  if (patch.firstSeen !== undefined || instantFact(patch.published).kind === 'value') return {};
  return byPatch.get(patch.id) ?? { firstSeen: now.toISOString(), ...(lookedAt === undefined ? {} : { notMissingAt: lookedAt }) };
}

/** What an earlier snapshot tells about the patches of one machine. */
interface Remembered {
  readonly byPatch: ReadonlyMap<string, Dates>;
  /** When everything that was missing was listed; left out where the list is unknown or cut. */
  readonly lookedAt?: string;
}

/** A machine that was made since is another one, whatever its name. */
function rememberedOf(now: LiveState | undefined, before: LiveState | undefined, carried: readonly Sighting[], takenAt: Date): Remembered {
  const made = now && instantFact(now.created);
  if (made?.kind === 'value' && made.value > takenAt.getTime()) return { byPatch: new Map() };
  const byPatch = new Map(carried.map(({ machine: _, patch, ...dates }): [string, Dates] => [patch, dates]));
  if (!before) return { byPatch };
  const { assessment, pending } = before;
  const assessedAt = assessment.kind === 'value' ? instantFact(assessment.value.at) : assessment;
  // Clocks differ: whatever a snapshot holds was there when it was taken.
  const at = new Date(Math.min(assessedAt.kind === 'value' ? assessedAt.value : Number.POSITIVE_INFINITY, takenAt.getTime())).toISOString();
  for (const patch of pending.kind === 'value' ? pending.value : []) byPatch.set(patch.id, carriedDates(patch, at));
  return assessedAt.kind === 'value' && listsAll(before) ? { byPatch, lookedAt: at } : { byPatch };
}

function carriedDates({ firstSeen, notMissingAt }: PendingPatch, at: string): Dates {
  if (firstSeen === undefined) return { firstSeen: at };
  return { firstSeen, ...(notMissingAt === undefined ? {} : { notMissingAt }) };
}

function listsAll(live: LiveState): boolean {
  const { assessment, pending } = live;
  if (assessment.kind !== 'value' || !succeeded(assessment.value) || pending.kind === 'unknown') return false;
  const { count, unlisted } = missingPatches(live, assessment.value);
  return count !== undefined && unlisted === 0;
}
