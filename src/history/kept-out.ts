import type { Known } from '../estate/known.ts';
import type { PendingPatch } from '../estate/live.ts';
import type { OperatingSystem } from '../estate/machine.ts';
import { and, not, type Truth } from '../estate/truth.ts';
import type { MachineSchedule } from '../patching/machine-schedules.ts';
import { excludes, selects } from './exclusion.ts';

/** Is a patch kept out by exclusions: do they name it, and does no other schedule bring it? */
export type KeptOut =
  | { readonly truth: 'yes' /** Ids of the schedules that exclude it. */; readonly by: readonly string[] }
  | { readonly truth: 'no' }
  | { readonly truth: 'unknown'; readonly why: string };

export function keptOut(patch: PendingPatch, os: OperatingSystem, schedules: readonly MachineSchedule[]): KeptOut {
  const by: string[] = [];
  let mayBeBrought: string | undefined;
  let mayBeExcluded: string | undefined;
  for (const one of schedules) {
    const { excluded, brought } = fateOf(patch, os, one);
    if (one.certain && brought === 'yes') return { truth: 'no' };
    if (brought !== 'no') mayBeBrought ??= whyOpen(one, os);
    if (one.certain && excluded === 'yes') by.push(one.scheduleId ?? '');
    else if (excluded !== 'no') mayBeExcluded ??= whyOpen(one, os);
  }
  if (by.length > 0) return mayBeBrought === undefined ? { truth: 'yes', by } : { truth: 'unknown', why: mayBeBrought };
  return mayBeExcluded === undefined ? { truth: 'no' } : { truth: 'unknown', why: mayBeExcluded };
}

/** Does a schedule exclude no patch at all? That of a schedule outside the input is not known. */
export function excludesNothing({ schedule }: MachineSchedule, os: OperatingSystem): boolean {
  const selection = schedule?.[os];
  if (!selection || selection.kind === 'unknown') return false;
  if (selection.kind === 'absent') return true;
  const { exclude } = selection.value;
  return exclude.kind === 'absent' || (exclude.kind === 'value' && exclude.value.length === 0);
}

function fateOf(
  patch: PendingPatch,
  os: OperatingSystem,
  { schedule }: MachineSchedule,
): { readonly excluded: Truth; readonly brought: Truth } {
  const selection = schedule?.[os];
  if (!selection || selection.kind === 'unknown') return { excluded: 'unknown', brought: 'unknown' };
  if (selection.kind === 'absent') return { excluded: 'no', brought: 'no' };
  const excluded = excludes(os, selection.value, patch);
  return { excluded, brought: and(selects(os, selection.value, patch), not(excluded)) };
}

function whyOpen({ certain, schedule, why }: MachineSchedule, os: OperatingSystem): string {
  const selection = schedule?.[os];
  if (!certain || !selection || selection.kind === 'absent') return why;
  const facts: readonly Known<unknown>[] =
    selection.kind === 'value' ? [selection.value.exclude, selection.value.classifications, selection.value.include] : [selection];
  for (const fact of facts) if (fact.kind === 'unknown') return fact.why;
  return 'its lists leave open whether they mean it';
}
