import { instantFact } from '../calendar/instant.ts';
import type { Estate } from '../estate/estate.ts';
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

/** When a patch was seen missing first, and when it was looked for before that in vain. */
type Sighting = Pick<PendingPatch, 'firstSeen' | 'notMissingAt'>;

/**
 * Dates each missing patch that has no day of publication: by the sighting that the earlier snapshot carried, else by the assessment
 * that listed it there, else by this run. Dates that the estate holds already stay, since a run of its own time gave them.
 */
export function withFirstSeen(estate: Estate, earlier: EarlierEstate, now: Date): Estate {
  const before = new ResourceMap(earlier.estate.machines.map((machine) => [machine.id, machine]));
  const dated = (machine: Machine): Machine => {
    const { live } = machine;
    if (live?.pending.kind !== 'value' || live.pending.value.length === 0) return machine;
    const sightings = sightingsOf(live, before.get(machine.id)?.live, earlier.takenAt);
    const pending = live.pending.value.map((patch) => ({ ...patch, ...sightingOf(patch, sightings, now) }));
    return { ...machine, live: { ...live, pending: { ...live.pending, value: pending } } };
  };
  return { ...estate, machines: estate.machines.map(dated) };
}

function sightingOf(patch: PendingPatch, { byPatch, lookedAt }: Sightings, now: Date): Sighting {
  if (patch.firstSeen !== undefined || instantFact(patch.published).kind === 'value') return {};
  return byPatch.get(patch.id) ?? { firstSeen: now.toISOString(), ...(lookedAt === undefined ? {} : { notMissingAt: lookedAt }) };
}

/** What an earlier snapshot tells about the patches of one machine. */
interface Sightings {
  readonly byPatch: ReadonlyMap<string, Sighting>;
  /** When everything that was missing was listed; left out where the list is unknown or cut. */
  readonly lookedAt?: string;
}

const nothing: Sightings = { byPatch: new Map() };

/** A machine that was made since is another one, whatever its name. */
function sightingsOf({ created }: LiveState, before: LiveState | undefined, takenAt: Date): Sightings {
  const made = instantFact(created);
  if (!before || (made.kind === 'value' && made.value > takenAt.getTime())) return nothing;
  const { assessment, pending } = before;
  const assessedAt = assessment.kind === 'value' ? instantFact(assessment.value.at) : assessment;
  // Clocks differ: whatever a snapshot holds was there when it was taken.
  const at = new Date(Math.min(assessedAt.kind === 'value' ? assessedAt.value : Number.POSITIVE_INFINITY, takenAt.getTime())).toISOString();
  const listed = pending.kind === 'value' ? pending.value : [];
  const byPatch = new Map(listed.map((patch) => [patch.id, carriedSighting(patch, at)]));
  return assessedAt.kind === 'value' && listsAll(before) ? { byPatch, lookedAt: at } : { byPatch };
}

function carriedSighting({ firstSeen, notMissingAt }: PendingPatch, at: string): Sighting {
  if (firstSeen === undefined) return { firstSeen: at };
  return { firstSeen, ...(notMissingAt === undefined ? {} : { notMissingAt }) };
}

function listsAll(live: LiveState): boolean {
  const { assessment, pending } = live;
  if (assessment.kind !== 'value' || !succeeded(assessment.value) || pending.kind === 'unknown') return false;
  const { count, unlisted } = missingPatches(live, assessment.value);
  return count !== undefined && unlisted === 0;
}
