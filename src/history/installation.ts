import { hourLength } from '../calendar/civil-day.ts';
import { instantFact } from '../calendar/instant.ts';
import type { Known } from '../estate/known.ts';
import type { LiveState, PatchInstallation } from '../estate/live.ts';
import { sameText } from '../estate/resource-id.ts';
import { and, not, type Truth } from '../estate/truth.ts';
import { succeeded } from './assessment.ts';

/** When an installation ended, or began where that is all that is known. */
export function installedAt({ at, started }: PatchInstallation): number | undefined {
  const ended = instantFact(at);
  if (ended.kind === 'value') return ended.value;
  const began = instantFact(started);
  return began.kind === 'value' ? began.value : undefined;
}

/** Does it leave a reboot behind, by its own word? */
export function owesReboot({ rebootStatus }: PatchInstallation): Truth {
  if (rebootStatus.kind !== 'value') return 'unknown';
  const status = rebootStatus.value.toLowerCase();
  if (['required', 'started', 'failed'].includes(status)) return 'yes';
  return ['notneeded', 'completed'].includes(status) ? 'no' : 'unknown';
}

type LiveFacts = Pick<LiveState, 'assessment' | 'installations'>;

/** Did it bring everything it was to bring, with effect? `why` continues "it" where it did not, and stands alone where that is open. */
interface Judgement {
  readonly success: Truth;
  readonly why: string;
}

/** With nothing to install it is a success. */
function judge(installation: PatchInstallation, live: LiveFacts): Judgement {
  const { status, counts, windowExceeded } = installation;
  if (windowExceeded && (counts.pending > 0 || counts.failed > 0)) return { success: 'no', why: 'ran out of its window' };
  switch (status.toLowerCase()) {
    case 'succeeded':
      return judgeReboot(installation, live);
    case 'completedwithwarnings':
      return counts.failed > 0 ? { success: 'no', why: 'left patches that failed' } : judgeReboot(installation, live);
    case 'failed':
      return { success: 'no', why: 'failed' };
    case 'inprogress':
    case 'notstarted':
      return { success: 'no', why: 'is not over' };
    default:
      return { success: 'unknown', why: 'its status says nothing' };
  }
}

function judgeReboot(installation: PatchInstallation, live: LiveFacts): Judgement {
  const success = not(stillOwesReboot(installation, live));
  return { success, why: success === 'unknown' ? 'whether it awaits a reboot is left open' : 'awaits a reboot' };
}

/** Its own word, and that of a later assessment: a reboot that is pending there takes the effect from the last installation. */
function stillOwesReboot(installation: PatchInstallation, { assessment, installations }: LiveFacts): Truth {
  const said = owesReboot(installation);
  // Azure calls it a success only once a needed reboot is done.
  const isSilent = said === 'unknown' && installation.rebootStatus.kind !== 'unknown';
  const word = isSilent && sameText(installation.status, 'Succeeded') ? 'no' : said;
  if (assessment.kind !== 'value' || !succeeded(assessment.value)) return word;
  const at = installedAt(installation);
  if (at === undefined) return 'unknown';
  const [assessed, pending] = [instantFact(assessment.value.at), assessment.value.rebootPending];
  if (assessed.kind !== 'value' || assessed.value < at || pending.kind === 'absent') return word;
  const isLast = installation === newest(installations);
  if (pending.kind === 'unknown') return isLast || word === 'yes' ? 'unknown' : word;
  // An installation ends with an assessment of its own, which is no second look.
  if (!pending.value) return assessed.value >= at + hourLength ? 'no' : word;
  if (!isLast) return word;
  return said === 'no' ? 'unknown' : 'yes';
}

/** When patches were last installed with success. */
export interface LastSuccess {
  /** The last that is certain. */
  readonly certain?: number;
  /** A later one that may have been, and why that is open; infinite where its date is not known. */
  readonly possible?: { readonly at: number; readonly why: string };
  /** The last installation, where it does not count: why, to continue "it". */
  readonly setAside?: { readonly at: number | undefined; readonly why: string };
}

/** Of the installations that are visible. `brings`: did it bring what it is asked about? */
export function lastSuccess(live: LiveFacts, brings: (installation: PatchInstallation) => Truth): LastSuccess {
  const { installations } = live;
  if (installations.kind === 'unknown') return { possible: { at: Number.POSITIVE_INFINITY, why: installations.why } };
  const found: { -readonly [Key in keyof LastSuccess]: LastSuccess[Key] } = {};
  for (const [index, installation] of (installations.kind === 'value' ? installations.value : []).entries()) {
    const at = installedAt(installation);
    const { success, why } = judge(installation, live);
    const counts = and(success, brings(installation));
    if (counts === 'no') {
      if (index === 0) found.setAside = { at, why: success === 'no' ? why : 'brings no critical and security patches' };
    } else if (counts === 'yes' && at !== undefined) {
      found.certain = Math.max(found.certain ?? at, at);
    } else {
      const open = success === 'unknown' ? why : 'which patches its schedule installs is left open';
      const one = at === undefined ? { at: Number.POSITIVE_INFINITY, why: 'an installation has no date' } : { at, why: open };
      if (found.possible === undefined || one.at > found.possible.at) found.possible = one;
    }
  }
  if (found.certain !== undefined && found.possible !== undefined && found.possible.at <= found.certain) delete found.possible;
  return found;
}

/** The last that is over. */
function newest(installations: Known<readonly PatchInstallation[]>): PatchInstallation | undefined {
  if (installations.kind !== 'value') return undefined;
  return installations.value.find(({ status }) => !['notstarted', 'inprogress'].includes(status.toLowerCase()));
}

/** Is it a run of this schedule? */
export function isRunOf({ scheduleRun }: PatchInstallation, scheduleId: string): boolean {
  return scheduleRun?.toLowerCase().startsWith(`${scheduleId.toLowerCase()}/`) ?? false;
}
