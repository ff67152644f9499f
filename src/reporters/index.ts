import type { Report } from '../findings/report.ts';
import type { Reporter } from './reporter.ts';

export const reporterNames = ['json', 'markdown', 'text'] as const;
export type ReporterName = (typeof reporterNames)[number];

/** Every format; a module is loaded when its format is asked for. */
export const reporters: { readonly [Name in ReporterName]: () => Promise<Reporter> } = {
  json: async () => (await import('./json.ts')).json,
  markdown: async () => (await import('./markdown.ts')).markdown,
  text: async () => (await import('./text.ts')).text,
};

/** For a file: gives the text of a format in pieces, since that of a large fleet may be longer than the longest text of JavaScript. */
export async function reportPieces(format: ReporterName): Promise<(report: Report) => Iterable<string>> {
  if (format === 'json') return (await import('./json.ts')).jsonPieces;
  const render = await reporters[format]();
  return (report) => [render(report)];
}
