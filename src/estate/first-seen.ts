import type { Estate, Machine } from './estate.ts';
import { instantOf } from './instant.ts';
import type { LiveState, PendingPatch } from './live.ts';
import { resourceKey } from './resource-id.ts';

/** An estate as a snapshot holds it, and when that was taken. */
export interface EarlierEstate {
  readonly estate: Estate;
  readonly takenAt: Date;
}

/**
 * Since when each patch without a publication date has been seen missing, as carried from snapshot to snapshot: nobody else remembers.
 * A patch that was gone in between starts anew.
 */
export function carryFirstSeen(estate: Estate, earlier: EarlierEstate, now: Date): Estate {
  const before = new Map(earlier.estate.machines.map((machine) => [resourceKey(machine.id), machine.live]));
  return {
    ...estate,
    machines: estate.machines.map((machine) => withFirstSeen(machine, before.get(resourceKey(machine.id)), earlier.takenAt, now)),
  };
}

function withFirstSeen(machine: Machine, before: LiveState | undefined, takenAt: Date, now: Date): Machine {
  const { live } = machine;
  if (live?.pending.kind !== 'value' || !live.pending.value.some(isUndated)) return machine;
  const listed = new Map(before?.pending.kind === 'value' ? before.pending.value.map((patch) => [patch.id, patch]) : []);
  const dated = (patch: PendingPatch): PendingPatch => {
    if (!isUndated(patch)) return patch;
    const known = listed.get(patch.id);
    const firstSeen = known && before ? (known.firstSeen ?? listedAt(before, takenAt)) : listedAt(live, now);
    return { ...patch, firstSeen };
  };
  return { ...machine, live: { ...live, pending: { ...live.pending, value: live.pending.value.map(dated) } } };
}

function isUndated({ published, firstSeen }: PendingPatch): boolean {
  return published.kind !== 'value' && firstSeen === undefined;
}

/** When the patches of a machine were listed: by its assessment, or when that was read where it has no date or one that lies ahead. */
function listedAt({ assessment }: LiveState, read: Date): string {
  const at = assessment.kind === 'value' && assessment.value.at.kind === 'value' ? instantOf(assessment.value.at.value) : undefined;
  return new Date(Math.min(at ?? read.getTime(), read.getTime())).toISOString();
}
