import { type Known, valueOf } from '../estate/known.ts';
import type { PendingPatch } from '../estate/live.ts';
import type { OperatingSystem } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Selection } from '../estate/schedule.ts';
import { and, not, or, type Truth } from '../estate/truth.ts';
import type { MachineSchedule } from '../patching/machine-schedules.ts';
import type { Reach } from '../patching/patching.ts';
import { failsEveryRun } from '../patching/security-classes.ts';
import { matchesWildcards } from '../text/wildcards.ts';
import { bareKb } from './missing-patches.ts';

/** Do the exclusions of a selection keep this patch out? They win over everything that is included. */
export function excludes(os: OperatingSystem, { exclude }: Selection, patch: PendingPatch): Truth {
  if (exclude.kind === 'unknown') return 'unknown';
  return anyOf(exclude.kind === 'value' ? exclude.value : [], (entry) => names(os, entry, patch));
}

/** Would a selection install this patch, its exclusions aside: by its class, or by a number or mask that it includes? */
export function selects(os: OperatingSystem, selection: Selection, patch: PendingPatch): Truth {
  const { classifications, include } = selection;
  if (failsEveryRun(os, selection)) return 'no';
  const included = include.kind === 'value' ? include.value : [];
  const byName: Truth = include.kind === 'unknown' ? 'unknown' : anyOf(included, (entry) => includes(os, entry, patch));
  if (classifications.kind === 'unknown') return or('unknown', byName);
  const chosen = classifications.kind === 'value' ? classifications.value.map((name) => name.toLowerCase()) : [];
  // Without classes and names Linux installs everything; what Windows does is not documented.
  if (chosen.length === 0 && include.kind !== 'unknown' && included.length === 0) return os === 'linux' ? 'yes' : 'unknown';
  return or(chosen.some((name) => classesOf(os, patch).includes(name)) ? 'yes' : 'no', byName);
}

/** On Linux Critical and Security mean the same packages. */
function classesOf(os: OperatingSystem, { classifications }: PendingPatch): readonly string[] {
  const classes = classifications.map((name) => name.toLowerCase().replace(/^security-esm$/, 'security'));
  const isUrgent = classes.includes('security') || classes.includes('critical');
  return os === 'linux' && isUrgent ? [...classes, 'security', 'critical'] : classes;
}

function anyOf(entries: readonly string[], matches: (entry: string) => Truth): Truth {
  return entries.map(matches).reduce<Truth>(or, 'no');
}

/** An included mask with a version brings that version only, which need not be the one that is missing. */
function includes(os: OperatingSystem, entry: string, patch: PendingPatch): Truth {
  const named = names(os, entry, patch);
  return os === 'linux' && entry.includes('=') && named === 'yes' ? 'unknown' : named;
}

function names(os: OperatingSystem, entry: string, patch: PendingPatch): Truth {
  if (os === 'linux') return matchesMask(entry, patch.name.toLowerCase());
  return patch.kb !== undefined && sameText(bareKb(entry), bareKb(patch.kb)) ? 'yes' : 'no';
}

const architecture = /\.(x86_64|noarch|i686)$/;

/**
 * As the agent does it: a version in a mask is not honoured, one with two of them is ignored, and the name matches with and without
 * its architecture. Brackets, which it knows too, are left open.
 */
function matchesMask(entry: string, name: string): Truth {
  const [mask = '', , ...tooMuch] = entry.toLowerCase().split('=');
  const pattern = mask.trim();
  if (tooMuch.length > 0) return 'no';
  if (pattern.includes('[')) return 'unknown';
  return [name, name.replace(architecture, '')].some((spelling) => matchesWildcards(pattern, spelling)) ? 'yes' : 'no';
}

/** Is a patch kept out by exclusions: do they name it, and does no other schedule bring it? */
export type KeptOut =
  | { readonly truth: 'yes' /** Ids of the schedules that exclude it. */; readonly by: readonly string[] }
  | { readonly truth: 'no' }
  | { readonly truth: 'unknown'; readonly why: string };

export function keptOut(patch: PendingPatch, os: OperatingSystem, schedules: readonly MachineSchedule[]): KeptOut {
  const by: string[] = [];
  let mayBeBrought: string | undefined;
  let mayBeExcluded: string | undefined;
  for (const schedule of schedules) {
    const { excluded, brought } = fateOf(patch, os, schedule);
    if (schedule.patches === 'yes' && brought === 'yes') return { truth: 'no' };
    if (brought !== 'no') mayBeBrought ??= whyOpen(schedule, os);
    if (schedule.patches === 'yes' && excluded === 'yes') by.push(schedule.scheduleId ?? '');
    else if (excluded !== 'no') mayBeExcluded ??= whyOpen(schedule, os);
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

function whyOpen({ patches, schedule, why }: MachineSchedule, os: OperatingSystem): string {
  const selection = schedule?.[os];
  if (patches !== 'yes' || !selection || selection.kind === 'absent') return why;
  const facts: readonly Known<unknown>[] =
    selection.kind === 'value' ? [selection.value.exclude, selection.value.classifications, selection.value.include] : [selection];
  for (const fact of facts) if (fact.kind === 'unknown') return fact.why;
  return 'its lists leave open whether they mean it';
}

/** What keeps a patch out of a schedule. */
export interface Exclusion {
  readonly schedule: string;
  /** `named`: by its number or a package mask. `reboot`: the schedule leaves out what needs a reboot, and this may. */
  readonly by: 'named' | 'reboot';
}

/** The first schedule that certainly patches the machine and excludes the patch. */
export function exclusionOf(patch: PendingPatch, reaches: readonly Reach[]): Exclusion | undefined {
  let reboot: Exclusion | undefined;
  for (const { schedule, patches } of reaches) {
    if (!schedule || patches !== 'yes') continue;
    const os = patch.kb === undefined ? 'linux' : 'windows';
    const selection = valueOf(schedule[os]);
    if (!selection) continue;
    if (excludes(os, selection, patch) === 'yes') return { schedule: schedule.id, by: 'named' };
    if (patch.kb !== undefined && valueOf(selection.excludeKbsRequiringReboot) === true) reboot ??= { schedule: schedule.id, by: 'reboot' };
  }
  return reboot;
}
