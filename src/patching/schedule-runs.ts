import { parseExpiry } from '../calendar/window-times.ts';
import { readZone } from '../calendar/zone.ts';
import { toInstant } from '../calendar/zone-clock.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Schedule } from '../estate/schedule.ts';

/** Is it a schedule, that is a maintenance configuration of guest scope, or may it be one? */
export function isGuestSchedule({ scope }: Schedule): boolean {
  return scope.kind === 'unknown' || (scope.kind === 'value' && scope.value.toLowerCase() === 'inguestpatch');
}

/** Does a schedule patch the machines it reaches: guest scope, the customer's mode, not expired? `why` for anything but yes. */
export function scheduleRuns(schedule: Schedule, now: Date): { readonly runs: boolean | 'unknown'; readonly why?: string } {
  const { scope, mode } = schedule;
  if (scope.kind === 'value' && !sameText(scope.value, 'InGuestPatch')) return { runs: false, why: `its scope is ${scope.value}` };
  if (mode.kind === 'value' && !sameText(mode.value, 'User')) return { runs: false, why: `its patch mode is ${mode.value}, not User` };
  const expired = hasExpired(schedule, now);
  if (expired === true) return { runs: false, why: 'it has expired' };
  if (scope.kind !== 'value') return { runs: 'unknown', why: 'the scope of the schedule is not known' };
  if (mode.kind !== 'value') return { runs: 'unknown', why: 'the patch mode of the schedule is not known' };
  if (expired === 'unknown') return { runs: 'unknown', why: 'whether the schedule has expired is not known' };
  return { runs: true };
}

interface Expiry {
  /** The last instant at which a window may start; undefined where that cannot be told. */
  readonly last?: number;
}

/** Thousands of machines may ask for the same schedule. */
const expiries = new WeakMap<Schedule, Expiry>();

function expiryOf(schedule: Schedule): Expiry {
  const found = expiries.get(schedule) ?? readExpiry(schedule);
  expiries.set(schedule, found);
  return found;
}

function readExpiry({ expiration, timeZone }: Schedule): Expiry {
  if (expiration.kind !== 'value' || timeZone.kind !== 'value') return {};
  const [expiry, zone] = [parseExpiry(expiration.value), readZone(timeZone.value)];
  if (expiry.kind !== 'value' || expiry.value === undefined || zone.kind !== 'value') return {};
  return { last: toInstant(zone.value, expiry.value) };
}

const hour = 3_600_000;

/** Where the zone is not known, its wall clock is at most 14 hours ahead of UTC and 12 behind it: within that day it stays open. */
function hasExpired(schedule: Schedule, now: Date): boolean | 'unknown' {
  const { expiration } = schedule;
  const { last } = expiryOf(schedule);
  if (last !== undefined) return now.getTime() > last;
  if (expiration.kind === 'absent') return false;
  if (expiration.kind === 'unknown') return 'unknown';
  const asUtc = Date.parse(`${expiration.value.trim().replace(' ', 'T')}Z`);
  if (Number.isNaN(asUtc)) return 'unknown';
  if (now.getTime() > asUtc + 12 * hour) return true;
  return now.getTime() < asUtc - 14 * hour ? false : 'unknown';
}
