import type { Reporter } from './reporter.ts';

/** A format of reports: this and the module that it loads are all there is of it. */
export interface Format {
  /** Of its files. */
  readonly extension: string;
  /** What a file of it holds, for people. */
  readonly title: string;
  /** The output of the action that names its file. */
  readonly output: string;
  readonly load: () => Promise<Reporter>;
}

/** Every format. Inputs, outputs, their documentation and the golden files follow from here. */
export const formats = {
  json: {
    extension: 'json',
    title: 'JSON report',
    output: 'report-file',
    load: async () => (await import('./json.ts')).json,
  },
  markdown: {
    extension: 'md',
    title: 'full Markdown text',
    output: 'markdown-file',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  text: {
    extension: 'txt',
    title: 'text of the log',
    output: 'text-file',
    load: async () => (await import('./text.ts')).text,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
