import type { Reporter } from './reporter.ts';

export const reporterNames = ['json', 'markdown', 'text'] as const;
export type ReporterName = (typeof reporterNames)[number];

/** Every format; a module is loaded when its format is asked for. */
export const reporters: { readonly [Name in ReporterName]: () => Promise<Reporter> } = {
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  text: async () => (await import('./text.ts')).text,
};
