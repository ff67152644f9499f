import type { Annotation } from '../../index.ts';
import { exactLine, withoutCommands } from '../../text/escape.ts';
import { visibleLines } from '../../text/visible.ts';

/** GitHub's package: the only reader of inputs and writer of commands, outputs and summaries. */
export type Runner = typeof import('@actions/core');

/** Loads it, which the command line and the library never do. */
export function loadRunner(): Promise<Runner> {
  return import('@actions/core');
}

const longestMessage = 4000;
const longestTitle = 500;

/** Annotates the run. The title and the message may hold any text. */
export function annotate(runner: Runner, { level, title, message, place }: Annotation): void {
  const characters = [...withoutCommands(visibleLines(message))];
  const shown = characters.length <= longestMessage ? characters : [...characters.slice(0, longestMessage - 1), '…'];
  runner[level](shown.join(''), {
    title: exactLine(title, longestTitle),
    ...(place ? { file: place.file, startLine: place.line } : {}),
  });
}

/** Writes lines to the log in which the runner finds no command. */
export function log(runner: Runner, lines: string): void {
  runner.info(withoutCommands(visibleLines(lines)).replace(/\n$/, ''));
}
