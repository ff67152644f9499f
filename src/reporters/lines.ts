import { logLine, withoutCommands } from '../text/escape.ts';
import { plural } from '../text/plural.ts';
import { longestSentence } from '../text/visible.ts';
import { wrap } from './columns.ts';

export type Style = 'plain' | 'strong' | 'quiet' | 'bad' | 'doubtful' | 'good';

/** A line of the text report. */
export interface Line {
  readonly text: string;
  readonly style: Style;
}

/** Entries of a list that is not the heart of the report. */
export const mostOthers = 10;

const paint: Record<Style, string> = { plain: '', strong: '1', quiet: '2', bad: '1;31', doubtful: '33', good: '32' };

/** Whatever a line holds, a runner must not take it for a command; colour comes after that. */
export function painted({ text: content, style }: Line, color: boolean): string {
  const safe = withoutCommands(content);
  return color && paint[style] !== '' ? `\u001b[${paint[style]}m${safe}\u001b[0m` : safe;
}

/** Text broken into lines; `next` stands before each but the first. */
export function wrapped(content: string, columns: number, style: Style = 'plain', first = '', next = first): readonly Line[] {
  const lines = wrap(content, columns - Math.max(first.length, next.length) - commandRoom);
  return lines.map((line, index) => ({ text: (index === 0 ? first : next) + line, style }));
}

/** Making a line harmless for a runner can make it longer by this much. */
export const commandRoom = 1;

/** A title and its lines; nothing without lines. */
export function section(title: string, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [{ text: title, style: 'strong' }, ...lines];
}

/** Says how many were left out. */
export function more(count: number, columns: number, noun?: string, several?: string): readonly Line[] {
  const what = noun === undefined ? `${count} more` : plural(count, `more ${noun}`, several && `more ${several}`);
  return count > 0 ? wrapped(`and ${what}`, columns, 'quiet', '  ') : [];
}

/** Sentences, each with a dash. */
export function listed(sentences: readonly string[], columns: number): readonly Line[] {
  return [
    ...sentences.slice(0, mostOthers).flatMap((sentence) => wrapped(logLine(sentence, longestSentence), columns, 'plain', '  - ', '    ')),
    ...more(sentences.length - mostOthers, columns),
  ];
}
