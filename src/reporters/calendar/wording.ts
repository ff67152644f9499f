import type { WorstGapReport } from '../../findings/report.ts';

/** The worst gap with its dates, for people; holds text of others as it is. */
export function worstGapText(gap: WorstGapReport): string {
  if ('unknown' in gap) return `not known: ${gap.unknown}`;
  return gap.days === null ? `no window is left after ${gap.from}` : `${gap.days} days (${gap.from} to ${gap.to})`;
}

export const noSchedule = 'There is no schedule in the input.';
