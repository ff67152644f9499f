import type { ScheduleWindows } from '../../findings/schedule-windows.ts';

/** What a format of calendars may need beside the schedules. */
export interface CalendarContext {
  /** The time of the run. */
  readonly now: Date;
  /** Hides ids in a text. A format calls it itself, since the lines of some are broken inside of words. */
  readonly hide: (text: string) => string;
}

export interface CalendarOutput {
  readonly text: string;
  /** Sentences about schedules that the text cannot show. */
  readonly notes: readonly string[];
}

/** Writes the windows of schedules in one format. */
export type CalendarReporter = (schedules: readonly ScheduleWindows[], context: CalendarContext) => CalendarOutput;
