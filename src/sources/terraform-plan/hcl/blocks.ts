import { expressionEnd, skipBlank } from './expression-end.ts';

/** A block of HCL with what stands directly in it. Lines and columns count from 1, offsets are those of the scanned text. */
export interface Block {
  readonly type: string;
  /** As written, without quotes. */
  readonly labels: readonly string[];
  readonly line: number;
  readonly column: number;
  readonly start: number;
  /** Behind the closing brace, or the end of the text where that is missing. */
  readonly end: number;
  readonly endLine: number;
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}

export interface Attribute {
  readonly name: string;
  readonly line: number;
  /** The expression as written, without the comment behind it. */
  readonly text: string;
  /** Where the expression starts. */
  readonly start: number;
}

/** A block that is still being read. */
interface OpenBlock extends Block {
  readonly attributes: Attribute[];
  readonly blocks: OpenBlock[];
  end: number;
  endLine: number;
}

const quote = 34;
const equals = 61;
const openBrace = 123;
const closeBrace = 125;

/**
 * Finds the blocks of an HCL text without evaluating anything. Never throws: text that is not HCL is passed over line by line, and what
 * is cut off ends with the text. Takes time in proportion to the length of the text.
 */
export function scanBlocks(text: string): readonly Block[] {
  const lines = new Lines(text);
  const top: OpenBlock[] = [];
  const open: OpenBlock[] = [];
  let at = skipBlank(text, lines.first, true);
  while (at < text.length) {
    const block = open.at(-1);
    const name = matchAt(identifier, text, at);
    if (name !== undefined) {
      const header = readHeader(text, at + name.length);
      const { line, column } = lines.at(at);
      if (header.sign === openBrace) {
        const found = { type: name, labels: header.labels, line, column, start: at, end: 0, endLine: 0, attributes: [], blocks: [] };
        (block?.blocks ?? top).push(found);
        open.push(found);
        at = header.at + 1;
      } else {
        const assigned = header.sign === equals && header.labels.length === 0;
        const start = assigned ? skipBlank(text, header.at + 1, false) : header.at;
        const { end, next } = expressionEnd(text, start);
        if (assigned) block?.attributes.push({ name, line, text: text.slice(start, end), start });
        at = next;
      }
    } else if (text.charCodeAt(at) === closeBrace) {
      at += 1;
      open.pop();
      if (block) close(block, at, lines);
    } else at = Math.max(at + 1, expressionEnd(text, at).next);
    at = skipBlank(text, at, true);
  }
  for (const block of open) close(block, text.length, lines);
  return top;
}

function close(block: OpenBlock, end: number, lines: Lines): void {
  block.end = end;
  block.endLine = lines.at(Math.max(block.start, end - 1)).line;
}

/** What follows the first word of a statement: labels, then the sign that tells what it is. */
function readHeader(text: string, from: number): { readonly labels: readonly string[]; readonly sign: number; readonly at: number } {
  const labels: string[] = [];
  for (let at = skipBlank(text, from, false); ; ) {
    const label = text.charCodeAt(at) === quote ? matchAt(quotedLabel, text, at) : matchAt(identifier, text, at);
    if (label === undefined) return { labels, sign: text.charCodeAt(at), at };
    const quoted = label.startsWith('"');
    labels.push(quoted ? label.slice(1, -1) : label);
    at = skipBlank(text, at + label.length, false);
  }
}

const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** Without escapes: Terraform takes only identifiers. */
const quotedLabel = /"[^"\\\n]*"/y;

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}

/** Lines of a text, asked for from front to back. */
class Lines {
  readonly #text: string;
  /** Where the text begins behind a byte order mark. */
  readonly first: number;
  #line = 1;
  #start: number;
  #end: number;

  constructor(text: string) {
    this.#text = text;
    this.first = text.startsWith('\uFEFF') ? 1 : 0;
    this.#start = this.first;
    this.#end = this.#lineEnd();
  }

  at(offset: number): { readonly line: number; readonly column: number } {
    while (this.#end < offset) {
      this.#line += 1;
      this.#start = this.#end + 1;
      this.#end = this.#lineEnd();
    }
    return { line: this.#line, column: offset - this.#start + 1 };
  }

  #lineEnd(): number {
    const end = this.#text.indexOf('\n', this.#start);
    return end === -1 ? Number.POSITIVE_INFINITY : end;
  }
}
