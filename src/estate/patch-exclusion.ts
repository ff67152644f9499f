import type { Selection } from './estate.ts';
import { valueOf } from './known.ts';
import type { PendingPatch } from './live.ts';
import { bareKb } from './missing-patches.ts';
import type { Reach } from './patching.ts';

/** What keeps a patch out of a schedule. */
export interface Exclusion {
  readonly schedule: string;
  /** `named`: by its number or a package mask. `reboot`: the schedule leaves out what needs a reboot, and this may. */
  readonly by: 'named' | 'reboot';
}

/** The first schedule that certainly patches the machine and excludes the patch. */
export function exclusionOf(patch: PendingPatch, reaches: readonly Reach[]): Exclusion | undefined {
  let reboot: Exclusion | undefined;
  for (const { schedule, certain, runs } of reaches) {
    if (!schedule || !certain || runs !== true) continue;
    const selection = valueOf(patch.kb === undefined ? schedule.linux : schedule.windows);
    if (!selection) continue;
    if (isNamed(patch, selection)) return { schedule: schedule.id, by: 'named' };
    if (patch.kb !== undefined && valueOf(selection.excludeKbsRequiringReboot) === true) reboot ??= { schedule: schedule.id, by: 'reboot' };
  }
  return reboot;
}

function isNamed({ kb, name }: PendingPatch, { exclude }: Selection): boolean {
  const entries = valueOf(exclude) ?? [];
  if (kb !== undefined) return entries.some((entry) => bareKb(entry) === bareKb(kb));
  return entries.some((entry) => maskMatches(entry, name));
}

/** The agent ignores the version of a mask when it excludes (Azure/LinuxPatchExtension, PackageFilter.py). */
function maskMatches(mask: string, name: string): boolean {
  const [head = '', ...parts] = (mask.trim().split('=')[0] ?? '').toLowerCase().split('*');
  const text = name.toLowerCase();
  if (parts.length === 0) return head === text;
  if (!text.startsWith(head)) return false;
  let at = head.length;
  const tail = parts.pop() ?? '';
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - tail.length >= at && text.endsWith(tail);
}
