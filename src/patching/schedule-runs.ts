import { hourLength } from '../calendar/civil-day.ts';
import { parseExpiry } from '../calendar/window-times.ts';
import { readZone } from '../calendar/zone.ts';
import { toInstant } from '../calendar/zone-clock.ts';
import { isNodeWindow } from '../estate/node-window.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Schedule } from '../estate/schedule.ts';
import type { Truth } from '../estate/truth.ts';
import { memo } from '../memo.ts';
import { readTime } from '../text/time.ts';

/** Is it a schedule, that is a maintenance configuration of guest scope, or may it be one? */
export function isGuestSchedule({ scope }: Schedule): boolean {
  return scope.kind === 'unknown' || (scope.kind === 'value' && sameText(scope.value, 'InGuestPatch'));
}

/** Is it something whose windows say when machines are patched: a schedule, or the window of a cluster of AKS? */
export function saysWhen(schedule: Schedule): boolean {
  return isGuestSchedule(schedule) || isNodeWindow(schedule);
}

/** Does a schedule patch the machines it reaches: guest scope, the customer's mode, not expired? `why` for anything but yes. */
export function scheduleRuns(schedule: Schedule, now: Date): { readonly runs: Truth; readonly why?: string } {
  const { scope, mode, mayExist } = schedule;
  if (isNodeWindow(schedule)) return mayExist === undefined ? { runs: 'yes' } : { runs: 'unknown', why: mayExist };
  if (scope.kind === 'value' && !sameText(scope.value, 'InGuestPatch')) return { runs: 'no', why: `its scope is ${scope.value}` };
  if (mode.kind === 'value' && !sameText(mode.value, 'User')) return { runs: 'no', why: `its patch mode is ${mode.value}, not User` };
  const expired = hasExpired(schedule, now);
  if (expired === 'yes') return { runs: 'no', why: 'it has expired' };
  if (mayExist !== undefined) return { runs: 'unknown', why: mayExist };
  if (scope.kind !== 'value') return { runs: 'unknown', why: 'the scope of the schedule is not known' };
  if (mode.kind !== 'value') return { runs: 'unknown', why: 'the patch mode of the schedule is not known' };
  if (expired === 'unknown') return { runs: 'unknown', why: 'whether the schedule has expired is not known' };
  return { runs: 'yes' };
}

interface Expiry {
  /** The last instant at which a window may start; undefined where that cannot be told. */
  readonly last?: number;
}

/** Thousands of machines may ask for the same schedule. */
const expiryOf = memo(({ expiration, timeZone }: Schedule): Expiry => {
  if (expiration.kind !== 'value' || timeZone.kind !== 'value') return {};
  const [expiry, zone] = [parseExpiry(expiration.value), readZone(timeZone.value)];
  if (expiry.kind !== 'value' || expiry.value === undefined || zone.kind !== 'value') return {};
  return { last: toInstant(zone.value, expiry.value) };
});

/** Where the zone is not known, its wall clock is at most 14 hours ahead of UTC and 12 behind it: within that day it stays open. */
function hasExpired(schedule: Schedule, now: Date): Truth {
  const { expiration } = schedule;
  const { last } = expiryOf(schedule);
  if (last !== undefined) return now.getTime() > last ? 'yes' : 'no';
  if (expiration.kind === 'absent') return 'no';
  if (expiration.kind === 'unknown') return 'unknown';
  const written = expiration.value.trim().replace(' ', 'T');
  const asUtc = readTime(written) ?? readTime(`${written}Z`);
  if (asUtc === undefined) return 'unknown';
  if (now.getTime() > asUtc + 12 * hourLength) return 'yes';
  return now.getTime() < asUtc - 14 * hourLength ? 'no' : 'unknown';
}
