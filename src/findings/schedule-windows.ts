import type { WorstGapReport } from './report.ts';

/** The windows of one schedule in a span of time. */
export interface ScheduleWindows {
  readonly id: string;
  /** `recurEvery` and time zone as they are written, where they are known. */
  readonly recurEvery?: string;
  readonly timeZone?: string;
  /** Machines of the input that it certainly reaches. */
  readonly machines: number;
  /** Windows that start in the span; `local` is the start in the zone of the schedule, as `YYYY-MM-DD HH:mm`. */
  readonly occurrences: readonly { readonly start: Date; readonly end: Date; readonly local: string }[];
  /** The longest time without a window, from `now` on; dates local to the schedule. */
  readonly worstGap: WorstGapReport;
}
