import { randomUUID } from 'node:crypto';
import { commandData, commandProperty, exactLine, withoutCommands } from '../../text/escape.ts';
import { visibleLines } from '../../text/visible.ts';

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
    ([name, value]) => `${name}=${commandProperty(exactLine(String(value), longestProperty))}`,
  );
  return `::${level}${written.length === 0 ? '' : ` ${written.join(',')}`}::${commandData(exactLine(message, longestMessage))}\n`;
}

/** Text for the log in which no line is a command. */
export function logText(text: string): string {
  const harmless = withoutCommands(visibleLines(text));
  return harmless.endsWith('\n') ? harmless : `${harmless}\n`;
}

/** An entry of the file that `GITHUB_OUTPUT` names; `value` may hold any text. */
export function outputEntry(name: string, value: string): string {
  let delimiter: string;
  do delimiter = `end_of_${randomUUID()}`;
  while (value.includes(delimiter));
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
