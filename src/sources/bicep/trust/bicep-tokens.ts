/**
 * The words, strings and line ends of a Bicep file, cut as Bicep's own lexer cuts them (also where a file does not compile: Bicep still fetches
 * what such a file names). No more of the language is known here.
 */
export interface Token {
  readonly kind: 'word' | 'string' | 'mark' | 'line';
  /** A word or mark as it is written, a string with its escapes decoded; undefined for a string with holes, or one that is malformed. */
  readonly text: string | undefined;
  /** From 1. */
  readonly line: number;
}

export function* bicepTokens(source: string): Generator<Token> {
  /** What is open within the string that is being read: holes of strings, and braces in them. */
  const open: ('brace' | Quotes)[] = [];
  let at = 0;
  let line = 1;
  while (at < source.length) {
    const start = at;
    const character = source[at] as string;
    const first = { text: undefined as string | undefined, line };
    if (character === '\n' || character === '\r') {
      // A line end closes every string.
      open.length = 0;
      at = endOf(lineEnds, source, at);
      yield { kind: 'line', ...first };
    } else if (source.startsWith('//', at)) {
      at = endOf(restOfLine, source, at);
    } else if (source.startsWith('/*', at)) {
      const close = source.indexOf('*/', at + 2);
      at = close < 0 ? source.length : close + 2;
    } else if (isWordStart.test(character)) {
      at = endOf(word, source, at);
      yield { kind: 'word', ...first, text: source.slice(start, at) };
    } else {
      const inner = open.at(-1);
      const quotes = character === '}' && typeof inner === 'object' ? inner : openingQuotes(source, at);
      if (quotes) {
        const begins = quotes !== inner;
        const segment = readSegment(source, at + (begins ? quotes.opening : 1), quotes);
        at = segment.end;
        if (begins && segment.opensHole) open.push(quotes);
        else if (!begins && !segment.opensHole) open.pop();
        if (begins) yield { kind: 'string', ...first, text: segment.opensHole ? undefined : segment.text };
      } else {
        // Bicep never takes such a brace off again; it closes no hole either, since an object in a hole is an error.
        if (character === '{' && open.length > 0) open.push('brace');
        at = character === '$' ? endOf(dollarSigns, source, at) : at + 1;
        if (!isSpace.test(character)) yield { kind: 'mark', ...first, text: character };
      }
    }
    for (let index = start; index < at; index += 1) {
      if (source[index] === '\n' || (source[index] === '\r' && source[index + 1] !== '\n')) line += 1;
    }
  }
}

const isWordStart = /[A-Za-z_]/;
const isSpace = /[ \t]/;
const word = /\w+/y;
const lineEnds = /[\r\n]+/y;
const dollarSigns = /\$+/y;
const restOfLine = /[^\r\n]*/y;

function endOf(sticky: RegExp, source: string, at: number): number {
  sticky.lastIndex = at;
  sticky.test(source);
  return sticky.lastIndex;
}

interface Quotes {
  /** Characters of the opening. */
  readonly opening: number;
  readonly isMultiLine: boolean;
  /** Dollar signs before the brace of a hole; 0 where there are no holes. */
  readonly dollars: number;
}

const opening = /(\$*)'''|'/y;

function openingQuotes(source: string, at: number): Quotes | undefined {
  opening.lastIndex = at;
  const match = opening.exec(source);
  if (!match) return undefined;
  const isMultiLine = match[0] !== "'";
  return { opening: match[0].length, isMultiLine, dollars: isMultiLine ? (match[1] ?? '').length : 1 };
}

interface Segment {
  readonly end: number;
  readonly opensHole: boolean;
  readonly text: string | undefined;
}

/** Reads up to the end of the string or to its next hole. */
function readSegment(source: string, start: number, quotes: Quotes): Segment {
  return quotes.isMultiLine ? readLines(source, start, quotes.dollars) : readLine(source, start);
}

const stop = /(\$+)(\{?)|'{3,}/g;

function readLines(source: string, start: number, dollars: number): Segment {
  stop.lastIndex = start;
  for (let match = stop.exec(source); match; match = stop.exec(source)) {
    const opensHole = match[1] !== undefined && match[2] === '{' && dollars > 0 && match[1].length >= dollars;
    if (!opensHole && match[1] !== undefined) continue;
    // Quotes beyond three belong to the text, and so does all but the first line end.
    const text = opensHole ? undefined : source.slice(start, stop.lastIndex - 3).replace(/^\r?\n|^\r/, '');
    return { end: stop.lastIndex, opensHole, text };
  }
  return { end: source.length, opensHole: false, text: undefined };
}

const escape = /\\(?:u\{([0-9A-Fa-f]+)\}|([nrt\\'])|(\$\{?))/y;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function readLine(source: string, start: number): Segment {
  let text: string | undefined = '';
  let at = start;
  while (at < source.length) {
    const character = source[at] as string;
    if (character === '\n' || character === '\r') break;
    if (character === "'") return { end: at + 1, opensHole: false, text };
    if (character === '$' && source[at + 1] === '{') return { end: at + 2, opensHole: true, text: undefined };
    if (character !== '\\') {
      text = text === undefined ? undefined : text + character;
      at += 1;
      continue;
    }
    escape.lastIndex = at;
    const match = escape.exec(source);
    const codePoint = match?.[1] === undefined ? 0 : Number.parseInt(match[1], 16);
    if (!match || codePoint > 0x10ffff) {
      // Malformed, so that Bicep has no value for the string; the character behind the backslash is passed over.
      text = undefined;
      at += 2;
      continue;
    }
    const decoded = match[1] !== undefined ? String.fromCodePoint(codePoint) : (escapes[match[2] ?? ''] ?? match[2] ?? match[3] ?? '');
    text = text === undefined ? undefined : text + decoded;
    at = escape.lastIndex;
  }
  return { end: at, opensHole: false, text: undefined };
}
