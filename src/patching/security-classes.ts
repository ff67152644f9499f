import type { Known } from '../estate/known.ts';
import type { OperatingSystem } from '../estate/machine.ts';
import type { Schedule, Selection } from '../estate/schedule.ts';
import type { Truth } from '../estate/truth.ts';

/** Whether a selection brings critical and security patches. */
export interface Carrying {
  readonly carries: Truth;
  /** What it installs, as a predicate. */
  readonly says: string;
  /** Where unknown for want of a fact: why that is. */
  readonly why?: string;
}

const yes: Carrying = { carries: 'yes', says: 'installs critical and security patches' };

/** In lower case: Azure's enum values ignore it. */
const classes: Record<OperatingSystem, readonly string[]> = {
  linux: ['critical', 'security', 'other'],
  windows: ['critical', 'security', 'updaterollup', 'featurepack', 'servicepack', 'definition', 'tools', 'updates'],
};

/** On Linux Critical and Security mean the same packages; on Windows each is a class of its own. */
export function carries(os: OperatingSystem, { classifications, include }: Selection): Carrying {
  if (classifications.kind === 'unknown')
    return { carries: 'unknown', says: 'installs classes that are not known', why: classifications.why };
  const chosen = classifications.kind === 'value' ? classifications.value : [];
  if (chosen.length === 0) return withoutClasses(os, include);
  const named = new Set(chosen.map((name) => name.toLowerCase()));
  // Critical and Other without Security fails every run, which schedule-linux-class-combination says: once is enough.
  const complete = os === 'linux' ? named.has('security') || named.has('critical') : named.has('critical') && named.has('security');
  if (complete) return yes;
  const stranger = chosen.find((name) => !classes[os].includes(name.toLowerCase()));
  if (stranger !== undefined) {
    return { carries: 'unknown', says: `installs ${chosen.join(', ')}`, why: `${stranger} is not a class that is known here` };
  }
  return { carries: 'no', says: `installs only ${chosen.join(', ')}` };
}

/** Azure's Linux agent refuses Critical and Other without Security: every run fails. */
export function isRefusedByAgent(classifications: readonly string[]): boolean {
  const named = new Set(classifications.map((name) => name.toLowerCase()));
  return named.has('critical') && named.has('other') && !named.has('security');
}

/** Does every run of such a selection fail on this system? */
export function failsEveryRun(os: OperatingSystem, { classifications }: Selection): boolean {
  return os === 'linux' && classifications.kind === 'value' && isRefusedByAgent(classifications.value);
}

function withoutClasses(os: OperatingSystem, include: Known<readonly string[]>): Carrying {
  const list = os === 'linux' ? 'package masks' : 'KB numbers';
  if (include.kind === 'unknown') return { carries: 'unknown', says: `installs no class and perhaps only ${list}`, why: include.why };
  if (include.kind === 'value' && include.value.length > 0) return { carries: 'no', says: `installs no class, only what its ${list} name` };
  return os === 'linux' ? yes : { carries: 'unknown', says: 'names no class and no KB numbers' };
}

/** Does a schedule bring critical and security patches to this system? */
export function carriedBy(os: OperatingSystem, schedule: Schedule | undefined): Truth {
  const selection = schedule?.[os];
  if (!selection || selection.kind === 'unknown') return 'unknown';
  // A pass for the schedule itself, which another rule refuses, but no help for the machines of this one.
  if (selection.kind === 'absent' || failsEveryRun(os, selection.value)) return 'no';
  return carries(os, selection.value).carries;
}
