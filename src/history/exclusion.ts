import type { PendingPatch } from '../estate/live.ts';
import type { OperatingSystem } from '../estate/machine.ts';
import type { Selection } from '../estate/schedule.ts';
import { or, type Truth } from '../estate/truth.ts';
import { failsEveryRun } from '../patching/security-classes.ts';
import { matchesWildcards } from '../text/wildcards.ts';

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
  const chosen = classifications.kind === 'value' ? classifications.value.map((one) => one.toLowerCase()) : [];
  // Without classes and names Linux installs everything; what Windows does is not documented.
  if (chosen.length === 0 && include.kind !== 'unknown' && included.length === 0) return os === 'linux' ? 'yes' : 'unknown';
  return or(chosen.some((one) => classesOf(os, patch).includes(one)) ? 'yes' : 'no', byName);
}

/** On Linux Critical and Security mean the same packages. */
function classesOf(os: OperatingSystem, { classifications }: PendingPatch): readonly string[] {
  const classes = classifications.map((one) => one.toLowerCase().replace(/^security-esm$/, 'security'));
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
  return patch.kb !== undefined && kbNumber(entry) === kbNumber(patch.kb) ? 'yes' : 'no';
}

/** KB numbers are written with and without `KB`. */
function kbNumber(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^kb\s*/, '');
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
  return [name, name.replace(architecture, '')].some((one) => matchesWildcards(pattern, one)) ? 'yes' : 'no';
}
