import { instantFact } from '../calendar/instant.ts';
import type { Known } from '../estate/known.ts';
import type { LiveState, PatchInstallation } from '../estate/live.ts';
import { sameText } from '../estate/resource-id.ts';
import { installedAt, owesReboot } from './installation.ts';
import { succeeded } from './live-state.ts';

/** Whether a machine waits for a reboot, and since when. */
export type PendingReboot =
  /** None was pending then, and nothing says that one is now. */
  | { readonly kind: 'none'; readonly asOf: number }
  | {
      readonly kind: 'pending';
      /** Certainly since then; left out where no installation that owes it is visible. */
      readonly since?: number;
      /** Perhaps since then already; left out where that is open. */
      readonly earliest?: number;
      /** In lower case, of the last installation that owes it. */
      readonly status?: string;
      /** Why it may have been made since; left out where it was not. */
      readonly doubt?: string;
    }
  | { readonly kind: 'unknown'; readonly why: string };

/** Installations tell who owes a reboot, assessments only that one is pending; the later of them knows better. */
export function pendingReboot({ assessment, installations }: LiveState): PendingReboot {
  const usable = assessment.kind === 'value' && succeeded(assessment.value) ? assessment.value : undefined;
  const assessed = usable && timeOf(instantFact(usable.at));
  const flag = usable?.rebootPending.kind === 'value' ? usable.rebootPending.value : undefined;
  const runs = installations.kind === 'value' ? installations.value : [];
  const lastClear = runs.findIndex(isClear);
  const sinceClear = lastClear < 0 ? runs : runs.slice(0, lastClear);
  const clear = latest([flag === false ? assessed : undefined, ...runs.filter(isClear).map(installedAt)]);
  const after = (at: number | undefined) => at === undefined || clear === undefined || at >= clear;
  const suspects = sinceClear.filter((run) => owesReboot(run) !== 'no' && after(installedAt(run)));
  if (suspects.some((run) => owesReboot(run) === 'yes') || (flag === true && after(assessed))) {
    return { ...pendingSince(suspects, clear), ...doubtOf(assessment, suspects) };
  }
  if (clear !== undefined) return { kind: 'none', asOf: clear };
  return { kind: 'unknown', why: whyUnknown({ assessment, installations }) };
}

/** It rebooted, or found no need: the latter counts only where it got to the end, since one that breaks off early says so as well. */
function isClear(run: PatchInstallation): boolean {
  if (owesReboot(run) !== 'no') return false;
  const rebooted = run.rebootStatus.kind === 'value' && sameText(run.rebootStatus.value, 'Completed');
  return rebooted || succeeded(run);
}

/** `suspects` owe a reboot, or do not tell; none of them lies before the last day on which none was pending. */
function pendingSince(suspects: readonly PatchInstallation[], clear: number | undefined): Extract<PendingReboot, { kind: 'pending' }> {
  const first = suspects.findIndex((run) => owesReboot(run) === 'yes');
  const last = suspects[first];
  if (last === undefined) return { kind: 'pending', ...(clear === undefined ? {} : { earliest: clear }) };
  const since = installedAt(ownerOf(suspects.slice(first)) ?? last);
  const dates = suspects.map(installedAt);
  const earliest = dates.includes(undefined) ? undefined : Math.min(...dates.filter((at) => at !== undefined));
  return {
    kind: 'pending',
    ...(since === undefined ? {} : { since }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(last.rebootStatus.kind === 'value' ? { status: last.rebootStatus.value.toLowerCase() } : {}),
  };
}

/** One that installed nothing owes the reboot of the one before it. The newest comes first, and owes one. */
function ownerOf(suspects: readonly PatchInstallation[]): PatchInstallation | undefined {
  return suspects.find(({ counts }, index) => {
    const before = suspects[index + 1];
    return counts.installed > 0 || before === undefined || owesReboot(before) !== 'yes';
  });
}

/** An assessment that could not be read may have found it done, and a later installation that does not tell may have done it. */
function doubtOf(assessment: LiveState['assessment'], suspects: readonly PatchInstallation[]): { readonly doubt?: string } {
  if (suspects.findIndex((run) => owesReboot(run) === 'yes') > 0) return { doubt: 'a later installation does not tell' };
  if (assessment.kind === 'unknown') return { doubt: assessment.why };
  if (assessment.kind === 'absent' || !succeeded(assessment.value)) return {};
  const open = [assessment.value.rebootPending, instantFact(assessment.value.at)].find(({ kind }) => kind === 'unknown');
  return open?.kind === 'unknown' ? { doubt: open.why } : {};
}

function latest(instants: readonly (number | undefined)[]): number | undefined {
  const known = instants.filter((at) => at !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function timeOf(instant: Known<number>): number | undefined {
  return instant.kind === 'value' ? instant.value : undefined;
}

function whyUnknown({ assessment, installations }: Pick<LiveState, 'assessment' | 'installations'>): string {
  if (assessment.kind === 'unknown') return assessment.why;
  if (assessment.kind === 'absent') return installations.kind === 'unknown' ? installations.why : 'they have no assessment that would tell';
  if (!succeeded(assessment.value)) return 'their last assessment did not succeed';
  const { rebootPending } = assessment.value;
  return rebootPending.kind === 'unknown' ? rebootPending.why : 'their last assessment does not tell';
}
