import { withNames } from './resource-names.ts';

/** Names, tags and messages come from Azure, plans and policies: hostile text. One function per surface, each caps its result. */

/** Characters of one value that a surface shows; more end in an ellipsis. */
export const longestValue = 300;
/** The same for sentences, which hold several values. */
export const longestSentence = 1000;

const harmless = /^[\x20-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with control characters
const terminalSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[@-Z\\^_`-~]?/g;
/** Bidirectional controls, zero-width characters and everything else that is there but not seen. */
const invisible = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const loneSurrogate = /\p{Cs}/gu;

/**
 * One line of visible text: terminal sequences, control, bidirectional and zero-width characters are removed, line breaks and tabs
 * become spaces, lone surrogates a replacement character; longer than `limit` characters ends in an ellipsis.
 */
export function visibleText(text: string, limit = longestValue): string {
  if (text.length <= limit && harmless.test(text)) return text;
  // Only so much can be shown, so only so much is looked at: invisible text must not cost time.
  const near = text.slice(0, limit * 8);
  const clean = near
    .replace(terminalSequence, '')
    .replace(/(?!\ufeff)\s/gu, ' ')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd');
  const characters = [...clean];
  if (characters.length <= limit && near.length === text.length) return clean;
  return `${characters.slice(0, limit - 1).join('')}…`;
}

/** Data of a workflow command, as `@actions/core` escapes it. The caller caps and cleans the values inside. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, as `@actions/core` escapes it. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A line of the log or the terminal that a runner does not take for a command: `::` at its start and `##[` anywhere would be one. */
export function logLine(text: string, limit = longestValue): string {
  return visibleText(withNames(text), limit)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/##(?=\[|vso\[)/gi, '# #');
}

const markdownSpecial = /[&<>`*[\]|\\~$]|^[-+#=]|^\d+(?=[.)])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Between the parts of what GitHub would turn into a mention, a link or a reference: not seen, not a space. */
const joiner = '\u2060';

/**
 * Text for one place in Markdown: a table cell, a list item, a sentence. Whatever it holds is shown as it is: no markup, link, HTML,
 * mention, reference or further cell comes out of it.
 */
export function markdownText(text: string, limit = longestValue): string {
  const clean = visibleText(withNames(text), limit).trim();
  return clean
    .replace(markdownSpecial, (found) => [...found].map((one) => `&#${one.codePointAt(0)};`).join(''))
    .replace(/@|:(?=\/\/)|#(?=\d)(?<!&#)|:(?=[\w+-]+:)/gi, `$&${joiner}`)
    .replace(/(?<=www)(?=\.)/gi, joiner)
    .replace(/(?<=GH)-(?=\d)/gi, `$&${joiner}`);
}

/** An identifier in Markdown, set as code. */
export function markdownCode(text: string, limit = longestValue): string {
  return `<code>${markdownText(text, limit)}</code>`;
}

/** Text for HTML, inside an element or a quoted attribute. */
export function htmlText(text: string, limit = longestValue): string {
  return visibleText(text, limit).replace(/[&<>"'`]/g, (found) => `&#${found.codePointAt(0)};`);
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
