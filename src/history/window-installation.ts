import { hourLength } from '../calendar/civil-day.ts';
import { instantOf } from '../calendar/instant.ts';
import type { MaintenanceWindow } from '../calendar/occurrences.ts';
import { valueOf } from '../estate/known.ts';
import type { PatchInstallation } from '../estate/live.ts';
import type { Truth } from '../estate/truth.ts';
import type { Reach } from '../patching/patching.ts';
import { isRunOf } from './maintenance-run.ts';

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
  const lastHeard = instantOf(valueOf(at));
  return lastHeard !== undefined && lastHeard < window.start - slack ? 'no' : 'unknown';
}
