import { dayLength, hourLength, minuteLength } from '../calendar/civil-day.ts';
import type { Estate } from '../estate/estate.ts';
import { plural } from '../text/plural.ts';
import { writeTime } from '../text/time.ts';

/** Is it too old for what stands around a plan to be so still? A clock that is wrong makes it as bad as old. */
export function isOutdated(takenAt: Date, now: Date, maxDays: number): boolean {
  return Math.abs(now.getTime() - takenAt.getTime()) > maxDays * dayLength;
}

/** What it lists stays, and what it could not read; but what it does not list may be there by now. */
export function coveringNothing({ coverage, ...estate }: Estate): Estate {
  return { ...estate, coverage: { ...coverage, whole: [] } };
}

/** When it was taken, as a note of the report says it; one of this very moment has no age. */
export function ageNotes(takenAt: Date, now: Date): readonly string[] {
  const age = now.getTime() - takenAt.getTime();
  if (Math.abs(age) < minuteLength) return [];
  const when = `The snapshot was taken at ${writeTime(takenAt.getTime())}, ${span(age)}`;
  return [`${when}; what Azure says of its machines is evaluated as of then.`];
}

export function outdatedNote(maxDays: number): string {
  return `The snapshot is more than ${plural(maxDays, 'day')} from the time of this check (maxSnapshotAgeDays of the policy), so it no longer tells which assignments there are: take a new one.`;
}

/** The run's clock was set by hand. */
export function replayNote(now: Date): string {
  return `Evaluated as of ${writeTime(now.getTime())}, which is not the time of the run (now).`;
}

function span(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  const side = milliseconds < 0 ? 'after' : 'before';
  const [unit, name] = length < hourLength ? [minuteLength, 'minute'] : length < 2 * dayLength ? [hourLength, 'hour'] : [dayLength, 'day'];
  return `${plural(Math.floor(length / unit), name)} ${side} the time of this check`;
}
