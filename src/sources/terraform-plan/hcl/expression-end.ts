/** What is open at a place of an expression: a bracket by its closing character, a quoted string as `"`, a heredoc as `<` and its marker. */
type Nesting = string[];

const heredocStart = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
/** Everything in an expression that is not its own end: neither space nor a character with a meaning here. */
const plain = /[^\s"()[\]{}#/<]+/y;
/** Text in a quoted string, and in a heredoc, that cannot end it or interrupt it. */
const plainQuoted = /[^"\\$%\n]+/y;
const plainHeredoc = /[^$%\n]+/y;

/**
 * Where the expression ends that starts at an offset: behind its last character, and where the text goes on (the line break, or the brace
 * that closes the block around it). Knows strings with `${}` and `%{}`, heredocs, comments and brackets; what is never closed ends with
 * the text.
 */
export function expressionEnd(text: string, start: number): { readonly end: number; readonly next: number } {
  const nesting: Nesting = [];
  let braces = 0;
  let end = start;
  let at = start;
  while (at < text.length) {
    const inside = nesting.at(-1);
    const char = text[at] ?? '';
    if (inside !== undefined && (inside === '"' || inside.length > 1)) {
      const template = inside === '"' ? templateEnd(text, at) : heredocEnd(text, at, inside.slice(1));
      at = template.at;
      if (template.interpolates) {
        nesting.push('}');
        braces += 1;
      } else nesting.pop();
    } else if (char === '\n') {
      if (inside === undefined) return { end, next: at };
      at += 1;
      continue;
    } else if (isBlank(char) || isComment(text, at)) {
      at = skipBlank(text, at, inside !== undefined);
      continue;
    } else if (char === '"' || char === '(' || char === '[' || char === '{') {
      nesting.push(closing(char));
      if (char === '{') braces += 1;
      at += 1;
    } else if (char === inside) {
      nesting.pop();
      if (char === '}') braces -= 1;
      at += 1;
    } else if (char === '}' && braces === 0) {
      return { end, next: at };
    } else {
      const marker = char === '<' ? matchAt(heredocStart, text, at) : undefined;
      if (marker?.[1] !== undefined) nesting.push(`<${marker[1]}`);
      at = marker ? at + marker[0].length : Math.max(at + 1, skipAll(plain, text, at));
    }
    end = at;
  }
  return { end, next: at };
}

function closing(open: string): string {
  if (open === '(') return ')';
  if (open === '[') return ']';
  return open === '{' ? '}' : open;
}

interface TemplateEnd {
  readonly at: number;
  /** It stopped behind the `${` or `%{` of an interpolation, not at the end of the template. */
  readonly interpolates: boolean;
}

/** Reads a quoted string to its end or its next interpolation. Strings do not span lines, so a line break ends one that was left open. */
function templateEnd(text: string, from: number): TemplateEnd {
  for (let at = from; ; ) {
    at = skipAll(plainQuoted, text, at);
    if (at >= text.length) return { at: text.length, interpolates: false };
    const char = text[at];
    if (char === '"') return { at: at + 1, interpolates: false };
    if (char === '\n') return { at, interpolates: false };
    if (char === '\\' && text[at + 1] !== '\n') at += 2;
    else if (interpolates(text, at)) return { at: at + 2, interpolates: true };
    else at += isEscapedInterpolation(text, at) ? 3 : 1;
  }
}

/** Reads a heredoc to its next interpolation or the end of its marker, which stands alone on a line. */
function heredocEnd(text: string, from: number, marker: string): TemplateEnd {
  for (let at = from; at < text.length; ) {
    if (text[at - 1] === '\n') {
      const lineEnd = text.indexOf('\n', at);
      const line = text.slice(at, lineEnd === -1 ? text.length : lineEnd);
      if (line.trim() === marker) return { at: at + line.indexOf(marker) + marker.length, interpolates: false };
    }
    at = skipAll(plainHeredoc, text, at);
    if (interpolates(text, at)) return { at: at + 2, interpolates: true };
    at += isEscapedInterpolation(text, at) ? 3 : 1;
  }
  return { at: text.length, interpolates: false };
}

function interpolates(text: string, at: number): boolean {
  return (text[at] === '$' || text[at] === '%') && text[at + 1] === '{';
}

/** `$${` and `%%{` stand for the characters themselves. */
function isEscapedInterpolation(text: string, at: number): boolean {
  return interpolates(text, at + 1) && text[at] === text[at + 1];
}

/** Goes over spaces and comments, and over line breaks too where they mean nothing. A comment to the end of the line leaves its line break. */
export function skipBlank(text: string, from: number, lineBreaks: boolean): number {
  let at = from;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (isBlank(char) || (lineBreaks && char === '\n')) at += 1;
    else if (isComment(text, at)) at = commentEnd(text, at);
    else break;
  }
  return at;
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\r';
}

function isComment(text: string, at: number): boolean {
  return text[at] === '#' || (text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*'));
}

function commentEnd(text: string, at: number): number {
  const block = text.startsWith('/*', at);
  const end = text.indexOf(block ? '*/' : '\n', block ? at + 2 : at);
  if (end === -1) return text.length;
  return block ? end + 2 : end;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Where the run of characters ends that a pattern describes; the same place where there is none. */
function skipAll(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
