import type { Truth } from '../estate/truth.ts';
import type { Reach } from '../patching/patching.ts';

/** Does a schedule that patches reach it? Assignments outside the input do not count. */
export function onSchedule(reaches: readonly Reach[]): Truth {
  if (reaches.some(({ certain, runs }) => certain && runs === true)) return 'yes';
  return reaches.some(({ runs }) => runs !== false) ? 'unknown' : 'no';
}
