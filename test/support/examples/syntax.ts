/** An expression of an example, HCL and Bicep alike. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** A string with interpolations. */
  | { readonly kind: 'text'; readonly parts: readonly Expression[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | ObjectExpression
  | { readonly kind: 'reference'; readonly root: string; readonly steps: readonly (string | { readonly index: string | number })[] }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[]; readonly steps: readonly string[] };

export interface ObjectExpression {
  readonly kind: 'object';
  readonly entries: Readonly<Record<string, Expression>>;
  /** Holds the comment `...`: what is not written is as in any resource of the type. */
  readonly cut?: boolean;
}

export interface Language {
  readonly name: string;
  readonly quote: string;
  readonly lineComment: RegExp;
  /** What may stand between a key and its value. */
  readonly assign: readonly string[];
}

type Kind = 'name' | 'number' | 'string' | 'punctuation' | 'newline' | 'cut' | 'end';
interface Token {
  readonly kind: Kind;
  readonly text: string;
  readonly line: number;
  readonly parts?: readonly Expression[];
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t' };

/** Reads the tokens of an example one by one. Whatever it does not know is an error that names the line. */
export class ExampleReader {
  readonly #text: string;
  readonly #language: Language;
  #at = 0;
  #line = 1;
  #next: Token;

  constructor(text: string, language: Language, line = 1) {
    this.#text = text;
    this.#language = language;
    this.#line = line;
    this.#next = this.#scan();
  }

  get next(): Token {
    return this.#next;
  }

  take(kind?: Kind): Token {
    const token = this.#next;
    if (kind && token.kind !== kind) this.fail(`expected a ${kind}, found ${token.kind} ${JSON.stringify(token.text)}`);
    this.#next = this.#scan();
    return token;
  }

  /** Takes the next token if it is this one. */
  takeIf(text: string): boolean {
    if (this.#next.text !== text || (this.#next.kind !== 'punctuation' && this.#next.kind !== 'name')) return false;
    this.take();
    return true;
  }

  expect(...texts: readonly string[]): void {
    if (!texts.some((text) => this.takeIf(text))) this.fail(`expected ${texts.join(' or ')}, found ${JSON.stringify(this.#next.text)}`);
  }

  /** Takes the comment `...`, with which an example says that it is cut. */
  takeCut(): boolean {
    if (this.#next.kind !== 'cut') return false;
    this.take();
    return true;
  }

  skipNewlines(): void {
    while (this.#next.kind === 'newline') this.take();
  }

  endOfLine(): void {
    if (this.#next.kind !== 'newline' && this.#next.kind !== 'end' && this.#next.text !== '}') {
      this.fail(`expected the end of the line, found ${JSON.stringify(this.#next.text)}`);
    }
    this.skipNewlines();
  }

  fail(what: string): never {
    throw new Error(`${this.#language.name} example, line ${this.#next.line}: ${what}.`);
  }

  expression(): Expression {
    const { kind, text, parts } = this.#next;
    if (kind === 'number') return literal(Number(this.take().text));
    if (kind === 'string') {
      this.take();
      return parts ? { kind: 'text', parts } : literal(text);
    }
    if (kind === 'name') return this.#named();
    if (this.takeIf('[')) return { kind: 'list', items: this.#list(']') };
    if (this.takeIf('{')) return this.#object();
    if (this.takeIf('(')) {
      const inside = this.expression();
      this.expect(')');
      return inside;
    }
    return this.fail(`cannot read a value that starts with ${JSON.stringify(text)}`);
  }

  #named(): Expression {
    const name = this.take().text;
    if (name === 'true' || name === 'false') return literal(name === 'true');
    if (name === 'null') return literal(null);
    if (!this.takeIf('(')) return { kind: 'reference', root: name, steps: this.#steps() };
    const given = this.#list(')');
    const steps = this.#steps().map((step) => (typeof step === 'string' ? step : this.fail(`cannot index what ${name}() returns`)));
    return { kind: 'call', name, arguments: given, steps };
  }

  #steps(): (string | { index: string | number })[] {
    const steps: (string | { index: string | number })[] = [];
    for (;;) {
      if (this.takeIf('.')) steps.push(this.take('name').text);
      else if (this.takeIf('[')) {
        const { kind, text } = this.take();
        if (kind !== 'number' && kind !== 'string') this.fail('only numbers and plain strings can be an index here');
        steps.push({ index: kind === 'number' ? Number(text) : text });
        this.expect(']');
      } else return steps;
    }
  }

  #list(end: ']' | ')'): Expression[] {
    const items: Expression[] = [];
    this.skipNewlines();
    while (!this.takeIf(end)) {
      items.push(this.expression());
      this.#betweenItems(end);
    }
    return items;
  }

  #object(): ObjectExpression {
    const entries: Record<string, Expression> = {};
    let cut = false;
    this.skipNewlines();
    while (!this.takeIf('}')) {
      if (this.takeCut()) cut = true;
      else this.#entry(entries);
      this.#betweenItems('}');
    }
    return { kind: 'object', entries, cut };
  }

  #entry(entries: Record<string, Expression>): void {
    const key = this.take();
    if (key.kind !== 'name' && key.kind !== 'string') this.fail(`${JSON.stringify(key.text)} cannot be a key`);
    this.expect(...this.#language.assign);
    if (Object.hasOwn(entries, key.text)) this.fail(`${key.text} is written twice`);
    entries[key.text] = this.expression();
  }

  #betweenItems(end: string): void {
    if (this.next.text === end) return;
    if (!this.takeIf(',') && this.next.kind !== 'newline')
      this.fail(`expected a comma, a new line or ${end}, found ${JSON.stringify(this.next.text)}`);
    this.skipNewlines();
  }

  #scan(): Token {
    this.#match(/[ \t\r]+/y);
    const line = this.#line;
    const comment = this.#match(this.#language.lineComment);
    if (comment !== undefined && /^(?:#|\/\/) \.\.\.$/.test(comment.trimEnd())) return { kind: 'cut', text: comment, line };
    if (comment !== undefined || this.#match(/\/\*(?:.|\n)*?\*\//y) !== undefined) return this.#scan();
    if (this.#at >= this.#text.length) return { kind: 'end', text: '', line };
    if (this.#match(/\n/y)) return { kind: 'newline', text: '\n', line };
    if (this.#text.startsWith(this.#language.quote, this.#at)) return this.#string(line);
    const patterns: readonly [Kind, RegExp][] = [
      ['name', /[A-Za-z_][\w-]*/y],
      ['number', /-?\d+(?:\.\d+)?/y],
      ['punctuation', /[{}[\]()=:,.@]/y],
    ];
    for (const [kind, pattern] of patterns) {
      const text = this.#match(pattern);
      if (text !== undefined) return { kind, text, line };
    }
    throw new Error(
      `${this.#language.name} example, line ${line}: cannot read ${JSON.stringify(this.#text.slice(this.#at, this.#at + 10))}.`,
    );
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const text = pattern.exec(this.#text)?.[0];
    if (text === undefined) return undefined;
    this.#at += text.length;
    this.#line += text.split('\n').length - 1;
    return text;
  }

  #string(line: number): Token {
    const { quote } = this.#language;
    const parts: Expression[] = [];
    let text = '';
    this.#at += 1;
    while (!this.#text.startsWith(quote, this.#at)) {
      const inner = this.#match(/\$\{[^{}]*\}/y);
      if (inner !== undefined) {
        parts.push(literal(text), new ExampleReader(inner.slice(2, -1), this.#language, line).expression());
        text = '';
        continue;
      }
      const piece = this.#match(/\\.|\$\$(?=\{)|[^\\\n]/y);
      if (piece === undefined) throw new Error(`${this.#language.name} example, line ${line}: this string has no end.`);
      text += piece.startsWith('\\') ? (escapes[piece.slice(1)] ?? piece.slice(1)) : piece.slice(0, 1);
    }
    this.#at += 1;
    if (parts.length === 0) return { kind: 'string', text, line };
    return { kind: 'string', text, line, parts: [...parts, literal(text)].filter((part) => part.kind !== 'literal' || part.value !== '') };
  }
}

export function literal(value: string | number | boolean | null): Expression {
  return { kind: 'literal', value };
}
