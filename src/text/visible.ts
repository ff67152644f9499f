/** Names, tags and messages come from Azure, plans and policies: hostile text. Here alone is decided which of it is seen, and as what. */

/** Characters of one value that a surface shows; more end in an ellipsis. */
export const longestValue = 300;
/** The same for sentences, which hold several values. */
export const longestSentence = 1000;

const harmless = /^[\x20-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with control characters
const terminalSequence = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c\r\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[@-Z\\^_`-~]?/g;
/** The byte order mark counts as a space in JavaScript, and is not seen; the next line of C1 does not, and is a line break. */
const whiteSpace = /(?![\n\ufeff])[\s\u0085]/gu;
/** Bidirectional controls, zero-width characters and everything else that is there but not seen. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const loneSurrogate = /\p{Cs}/gu;
/** No script puts so many marks on a letter; a flood of them would cover the lines around it. */
const surplusMarks = /(\p{M}{8})\p{M}+/gu;

/**
 * Lines of visible text: terminal sequences, control, bidirectional and zero-width characters are removed, tabs and separators become
 * spaces, lone surrogates a replacement character.
 */
export function visibleLines(text: string): string {
  return text
    .replace(terminalSequence, '')
    .replace(/\r\n?/g, '\n')
    .replace(whiteSpace, ' ')
    .replace(invisible, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(surplusMarks, '$1');
}

/** The same as one line, with no space at its ends; longer than `limit` characters ends in an ellipsis. */
export function visibleText(text: string, limit = longestValue): string {
  if (text.length <= limit && harmless.test(text)) return text.trim();
  // Only so much can be shown, so only so much is looked at: invisible text must not cost time.
  const near = text.slice(0, limit * 8);
  const characters = [...visibleLines(near).replaceAll('\n', ' ').trim()];
  if (characters.length <= limit && near.length === text.length) return characters.join('');
  return `${characters.slice(0, limit - 1).join('')}…`;
}
