import type { CalendarReporter } from './reporter.ts';

/** Every format: the option of the command line and its description follow from here. */
export const calendarFormats = {
  text: async () => (await import('./text.ts')).calendarText,
  json: async () => (await import('./json.ts')).calendarJson,
  ics: async () => (await import('./ics.ts')).calendarIcs,
} as const satisfies Record<string, () => Promise<CalendarReporter>>;

export type CalendarFormatName = keyof typeof calendarFormats;
export const calendarFormatNames = Object.keys(calendarFormats) as CalendarFormatName[];
