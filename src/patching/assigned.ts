import type { Estate } from '../estate/estate.ts';
import { type Known, unknown, value } from '../estate/known.ts';
import type { Schedule } from '../estate/schedule.ts';

/**
 * Is the schedule named by an assignment? A dynamic scope that matches no machine counts as use. In an open world an existing
 * schedule may be assigned elsewhere; one that this input creates cannot, since nothing outside can name it yet.
 */
export function isAssigned(schedule: Schedule, estate: Estate, closed: boolean): Known<boolean> {
  let why = closed || schedule.change === 'create' ? undefined : 'an assignment outside the input may use it';
  for (const { schedule: reference } of estate.assignments) {
    if (reference.kind === 'unknown') why = reference.why;
    if (reference.kind !== 'inside' || !reference.ids.includes(schedule.id)) continue;
    if (reference.ids.length === 1) return value(true);
    why = 'which of several schedules is assigned is not known';
  }
  return why === undefined ? value(false) : unknown(why);
}
