// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal sequences begin with control characters
const terminalSequence = /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\r\n]*(?:\x07|\x1b\\)?/g;

/** Text of others made harmless for a terminal and a runner: visible characters, spaces and `\n`, and no `##[` that would be a command. */
export function printable(text: string): string {
  return text
    .replace(terminalSequence, '')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\s/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/##(?=\[|vso\[)/gi, '# #');
}

/** The same as one line of at most `limit` characters, which does not begin with the `::` of a command. */
export function printableLine(text: string, limit: number): string {
  const line = [
    ...printable(text)
      .replaceAll('\n', ' ')
      .trim()
      .replace(/^:(?=:)/, ': '),
  ];
  return line.length <= limit ? line.join('') : `${line.slice(0, limit - 1).join('')}…`;
}
