import { dayLength, hourLength } from '../calendar/civil-day.ts';
import { instantFact, instantOf } from '../calendar/instant.ts';
import { type Calendar, type MaintenanceWindow, windows } from '../calendar/occurrences.ts';
import { oncePerSchedules } from '../calendar/once-per-schedules.ts';
import { valueOf } from '../estate/known.ts';
import type { LiveState, PatchInstallation } from '../estate/live.ts';
import { sameText } from '../estate/resource-id.ts';
import { and, not, type Truth } from '../estate/truth.ts';
import type { Reach } from '../patching/patching.ts';
import { succeeded } from './live-state.ts';
import { isRunOf, whyRunProvesNothing } from './schedule-run.ts';

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

type LiveFacts = Pick<LiveState, 'assessment' | 'installations' | 'runs'>;

/** Did it bring everything it was to bring, with effect? `why` continues "it" where it did not, and stands alone where that is open. */
interface Result {
  readonly success: Truth;
  readonly why: string;
}

/** With nothing to install it is a success. */
function resultOf(installation: PatchInstallation, live: LiveFacts): Result {
  const { status, counts, windowExceeded, scheduleRun } = installation;
  const provesNothing = scheduleRun === undefined ? undefined : whyRunProvesNothing(live, scheduleRun);
  if (provesNothing !== undefined) return { success: 'unknown', why: provesNothing };
  if (windowExceeded && (counts.pending > 0 || counts.failed > 0)) return { success: 'no', why: 'ran out of its window' };
  switch (status.toLowerCase()) {
    case 'succeeded':
      return rebootResult(installation, live);
    case 'completedwithwarnings':
      return counts.failed > 0 ? { success: 'no', why: 'left patches that failed' } : rebootResult(installation, live);
    case 'failed':
      return { success: 'no', why: 'failed' };
    case 'inprogress':
    case 'notstarted':
      return { success: 'no', why: 'is not over' };
    default:
      return { success: 'unknown', why: 'its status says nothing' };
  }
}

function rebootResult(installation: PatchInstallation, live: LiveFacts): Result {
  const success = not(stillOwesReboot(installation, live));
  return { success, why: success === 'unknown' ? 'whether it awaits a reboot is left open' : 'awaits a reboot' };
}

/** Its own word, and that of a later assessment: a reboot that is pending there takes the effect from the last installation. */
function stillOwesReboot(installation: PatchInstallation, { assessment, installations }: LiveFacts): Truth {
  const own = owesReboot(installation);
  // Azure calls it a success only once a needed reboot is done.
  const isSilent = own === 'unknown' && installation.rebootStatus.kind !== 'unknown';
  const word = isSilent && sameText(installation.status, 'Succeeded') ? 'no' : own;
  if (assessment.kind !== 'value' || !succeeded(assessment.value)) return word;
  const at = installedAt(installation);
  if (at === undefined) return 'unknown';
  const [assessed, pending] = [instantFact(assessment.value.at), assessment.value.rebootPending];
  if (assessed.kind !== 'value' || assessed.value < at || pending.kind === 'absent') return word;
  const isLast = installations.kind === 'value' && installation === newestEnded(installations.value);
  if (pending.kind === 'unknown') return isLast || word === 'yes' ? 'unknown' : word;
  // An installation ends with an assessment of its own, which is no second look.
  if (!pending.value) return assessed.value >= at + hourLength ? 'no' : word;
  if (!isLast) return word;
  return own === 'no' ? 'unknown' : 'yes';
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
  const last: { -readonly [Key in keyof LastSuccess]: LastSuccess[Key] } = {};
  for (const [index, installation] of (installations.kind === 'value' ? installations.value : []).entries()) {
    const at = installedAt(installation);
    const { success, why } = resultOf(installation, live);
    const counts = and(success, brings(installation));
    if (counts === 'no') {
      if (index === 0) last.setAside = { at, why: success === 'no' ? why : 'brings no critical and security patches' };
    } else if (counts === 'yes' && at !== undefined) {
      last.certain = Math.max(last.certain ?? at, at);
    } else {
      const open = success === 'unknown' ? why : 'which patches its schedule installs is left open';
      const later = at === undefined ? { at: Number.POSITIVE_INFINITY, why: 'an installation has no date' } : { at, why: open };
      if (last.possible === undefined || later.at > last.possible.at) last.possible = later;
    }
  }
  if (last.certain !== undefined && last.possible !== undefined && last.possible.at <= last.certain) delete last.possible;
  return last;
}

const notEnded = ['notstarted', 'inprogress'];

/** The newest installation whose outcome stands; undefined where none has ended. They come newest first. */
export function newestEnded(installations: readonly PatchInstallation[]): PatchInstallation | undefined {
  return installations.find(({ status }) => !notEnded.includes(status.toLowerCase()));
}

/** The day on which it began or, where that is not known, the last time Azure mentions it. */
export function dateOfInstallation({ started, at }: PatchInstallation): string | undefined {
  return (valueOf(started) ?? valueOf(at))?.slice(0, 10);
}

/** Azure's clock and rules of summer time may differ from ours by this much. Windows are at least six hours apart. */
const tolerance = hourLength;

/**
 * Was this installed in a window of the schedule? Any installation that began inside it counts: an id may have changed by a move.
 * Runs of the schedule itself may be a little early or late.
 */
export function isFromWindow(
  { scheduleRun, started, at }: PatchInstallation,
  window: MaintenanceWindow,
  schedule: Pick<Reach, 'scheduleId' | 'schedule'>,
): Truth {
  const slack = scheduleRun !== undefined && isRunOf(schedule, scheduleRun) ? tolerance : 0;
  const began = instantOf(valueOf(started));
  if (began !== undefined) return began >= window.start - slack && began <= window.end + slack ? 'yes' : 'no';
  const lastSeen = instantOf(valueOf(at));
  return lastSeen !== undefined && lastSeen < window.start - slack ? 'no' : 'unknown';
}

/** Azure keeps installations for about 30 days and shows new ones after some delay: between these a window must have left a trace. */
const kept = 28 * dayLength;
const delay = 2 * hourLength;

/** The last window of a schedule of which Azure must know by now; undefined where there is none in the time it remembers. */
export function lastWindowToSee(id: string, calendar: Calendar, now: Date): MaintenanceWindow | undefined {
  return lastOf(new Map([[id, calendar]]), now);
}

const lastOf = oncePerSchedules((calendars, now): MaintenanceWindow | undefined => {
  let last: MaintenanceWindow | undefined;
  for (const calendar of calendars.values()) {
    for (const window of windows(calendar, now.getTime() - kept)) {
      if (window.end + delay >= now.getTime()) break;
      last = window;
    }
  }
  return last;
});

/** How many windows of these schedules began at `from` or later and are over, counting no further than `enough`. */
export function windowsSince(from: number, calendars: Iterable<Calendar>, now: Date, enough: number): number {
  let count = 0;
  for (const calendar of calendars) {
    for (const { end } of windows(calendar, from)) {
      if (count >= enough || end > now.getTime()) break;
      count += 1;
    }
  }
  return count;
}
