import { randomUUID } from 'node:crypto';
import { printable, printableLine } from '../../text/printable.ts';

/** Where an annotation points; `file` is relative to the workspace, lines count from 1. */
export interface CommandProperties {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

const longestMessage = 4000;
const longestProperty = 500;

/** One line for the runner that annotates the run. The message and the properties may hold any text. */
export function annotationCommand(level: 'error' | 'warning' | 'notice', message: string, properties: CommandProperties = {}): string {
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(printableLine(String(value), longestProperty))}`,
  );
  return `::${level}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(printableLine(message, longestMessage))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Text for the log in which no line is a command: the runner obeys `::name` at the start of a line and `##[name]` anywhere in it.
 * Stopping commands by a token would not do: readers of the stored log would still take `##[error]` for one.
 */
export function logText(text: string): string {
  const harmless = printable(text)
    .replace(/^( *):(?=:)/gm, '$1: ')
    .replace(/##(?=\[)/g, '# #');
  return harmless.endsWith('\n') ? harmless : `${harmless}\n`;
}

/** An entry of the file that `GITHUB_OUTPUT` names; `value` may hold any text. */
export function outputEntry(name: string, value: string): string {
  let delimiter: string;
  do delimiter = `end_of_${randomUUID()}`;
  while (value.includes(delimiter));
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
