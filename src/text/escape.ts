import { withNames } from './resource-names.ts';
import { longestValue, visibleText } from './visible.ts';

/** One function for each surface: what it writes shows the visible text as it is, and means nothing else there. */

/**
 * Visible text in which a runner finds no command: `::` at the start of a line and `##[` anywhere in it would be one. Stopping commands by
 * a token would not do, since readers of the stored log still take `##[error]` for one.
 */
export function withoutCommands(lines: string): string {
  return lines.replace(/^( *):(?=:)/gm, '$1: ').replace(/##(?=\[|vso\[)/gi, '# #');
}

/** A line of the log or the terminal, with resource ids as names. */
export function logLine(text: string, limit = longestValue): string {
  return withoutCommands(visibleText(withNames(text), limit));
}

/** The same with resource ids in full, for errors and for answers that somebody copies from. */
export function exactLine(text: string, limit = longestValue): string {
  return withoutCommands(visibleText(text, limit));
}

/** Data of a workflow command, as `@actions/core` escapes it. The caller caps and cleans the values inside. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, as `@actions/core` escapes it. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const markdownSpecial = /[&<>`*[\]|\\~$]|^[-+#=]|^\d+(?=[.)])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Between the parts of what GitHub would turn into a mention, a link or a reference: not seen, not a space. */
const joiner = '\u2060';

/**
 * Text for one place in Markdown: a table cell, a list item, a sentence. Whatever it holds is shown as it is: no markup, link, HTML,
 * mention, reference or further cell comes out of it.
 */
export function markdownText(text: string, limit = longestValue): string {
  return visibleText(withNames(text), limit)
    .replace(markdownSpecial, (special) => [...special].map(characterReference).join(''))
    .replace(/@|:(?=\/\/)|#(?=\d)(?<!&#)|:(?=[\w+-]+:)/gi, `$&${joiner}`)
    .replace(/(?<=www)(?=\.)/gi, joiner)
    .replace(/(?<=GH)-(?=\d)/gi, `$&${joiner}`);
}

/** An identifier in Markdown, set as code. */
export function markdownCode(text: string, limit = longestValue): string {
  return `<code>${markdownText(text, limit)}</code>`;
}

/**
 * A label inside a Mermaid diagram, quoted in a pie or the rest of a section's line in a gantt: letters, digits, spaces and a few marks
 * that mean nothing in either; double quotes become single ones, everything else a space.
 */
export function mermaidLabel(text: string, limit = 60): string {
  return visibleText(withNames(text), limit)
    .replaceAll('"', "'")
    .replace(/[^\p{L}\p{M}\p{N} .,()[\]'/+_…-]/gu, ' ')
    .replace(/--+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function characterReference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
