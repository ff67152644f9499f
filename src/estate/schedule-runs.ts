import type { Schedule } from './estate.ts';
import { sameText } from './resource-id.ts';

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

const hour = 3_600_000;

/** The wall clock of the schedule's zone is at most 14 hours ahead of UTC and 12 behind it: within that day it stays open. */
function hasExpired(schedule: Schedule, now: Date): boolean | 'unknown' {
  const { expiration } = schedule;
  if (expiration.kind === 'absent') return false;
  if (expiration.kind === 'unknown') return 'unknown';
  const asUtc = Date.parse(`${expiration.value.trim().replace(' ', 'T')}Z`);
  if (Number.isNaN(asUtc)) return 'unknown';
  if (now.getTime() > asUtc + 12 * hour) return true;
  return now.getTime() < asUtc - 14 * hour ? false : 'unknown';
}
