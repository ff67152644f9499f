import { type Unknown, unknown } from '../../estate/known.ts';
import { parseResourceId } from '../../estate/resource-id.ts';
import { visibleText } from '../../text/visible.ts';

/** A template expression, as Bicep leaves it in a snapshot where only Azure can work it out. */
export type TemplateExpression =
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | FunctionCall;

export interface FunctionCall {
  readonly kind: 'call';
  readonly name: string;
  readonly arguments: readonly TemplateExpression[];
  /** What is taken of its result: `.tags`, or `[]` for an index. */
  readonly path: readonly string[];
  /** As it is written. */
  readonly text: string;
}

/**
 * The expression that a string is; undefined for any other string. A snapshot does not escape: a string that a template wrote with `[[`
 * looks alike, so only what reads as a call is taken for one.
 */
export function expressionIn(text: string): FunctionCall | undefined {
  if (!looksLikeCall.test(text) || !text.endsWith(']')) return undefined;
  const reader = new ExpressionReader(text.slice(1, -1));
  const expression = reader.whole();
  if (expression?.kind === 'call') return expression;
  // Nobody writes so many brackets in a string by chance.
  return reader.isTooDeep ? { kind: 'call', name: 'expression', arguments: [], path: [], text: text.slice(1, -1) } : undefined;
}

const looksLikeCall = /^\[\s*[A-Za-z_][\w.]*\s*\(/;
const deepest = 100;

/** Reads an expression from left to right. */
class ExpressionReader {
  readonly #text: string;
  #at = 0;
  isTooDeep = false;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): TemplateExpression | undefined {
    const expression = this.#value(0);
    return this.#take(/\s*$/y) === undefined ? undefined : expression;
  }

  #value(depth: number): TemplateExpression | undefined {
    if (depth > deepest) {
      this.isTooDeep = true;
      return undefined;
    }
    const string = this.#take(/\s*'((?:[^']|'')*)'/y);
    if (string) return { kind: 'string', text: (string[1] ?? '').replaceAll("''", "'") };
    const number = this.#take(/\s*(-?\d+(?:\.\d+)?)/y);
    if (number) return { kind: 'number', text: number[1] ?? '' };
    const name = this.#take(/\s*([A-Za-z_][\w.]*)\s*\(/y);
    return name ? this.#call(name[1] ?? '', name[0], depth) : undefined;
  }

  #call(name: string, opening: string, depth: number): FunctionCall | undefined {
    const start = this.#at - opening.trimStart().length;
    const given: TemplateExpression[] = [];
    if (!this.#take(/\s*\)/y)) {
      do {
        const argument = this.#value(depth + 1);
        if (!argument) return undefined;
        given.push(argument);
      } while (this.#take(/\s*,/y));
      if (!this.#take(/\s*\)/y)) return undefined;
    }
    const path: string[] = [];
    for (;;) {
      const property = this.#take(/\s*\??\.([A-Za-z_$][\w$-]*)/y);
      if (property) path.push(`.${property[1]}`);
      else if (this.#take(/\s*\??\[/y)) {
        if (!this.#value(depth + 1) || !this.#take(/\s*\]/y)) return undefined;
        path.push('[]');
      } else break;
    }
    return { kind: 'call', name, arguments: given, path, text: this.#text.slice(start, this.#at) };
  }

  #take(token: RegExp): RegExpExecArray | undefined {
    token.lastIndex = this.#at;
    const match = token.exec(this.#text);
    if (match) this.#at = token.lastIndex;
    return match ?? undefined;
  }
}

/** The function that stands for a parameter of which nobody has given the value, in what our own evaluation makes. */
const withoutValue = 'parameterWithoutValue';

/** Why a value is unknown that an expression stands for. */
export function whyOpen(expression: TemplateExpression): Unknown {
  const parameter = parameterWithoutValue(expression);
  if (parameter !== undefined) return unknown(`parameter \`${visibleText(parameter, longestName)}\` has no value`);
  return unknown(`Azure works it out while deploying: ${shownExpression(expression)}`);
}

function parameterWithoutValue(expression: TemplateExpression): string | undefined {
  if (expression.kind !== 'call') return undefined;
  const [name] = expression.arguments;
  if (expression.name === withoutValue && name?.kind === 'string') return name.text;
  for (const argument of expression.arguments) {
    const parameter = parameterWithoutValue(argument);
    if (parameter !== undefined) return parameter;
  }
  return undefined;
}

const longestName = 80;
/** Characters of an expression that are shown. */
const longest = 160;

/**
 * An expression without the literals in it, of which any may be a password: names of functions, parameters and types and ids of resources
 * stay.
 */
export function shownExpression(expression: TemplateExpression): string {
  return visibleText(shown(expression, 0), longest);
}

/** Levels of calls that are shown. */
const levels = 3;

function shown(expression: TemplateExpression, level: number): string {
  if (expression.kind !== 'call') return expression.kind === 'string' && isPublic(expression.text) ? `'${expression.text}'` : '…';
  const { name, path, arguments: given } = expression;
  if (level >= levels) return '…';
  const parts = given.map((argument) => {
    const isName = argument.kind === 'string' && namesSomething.has(name.toLowerCase()) && /^[A-Za-z_]\w*$/.test(argument.text);
    return isName ? `'${argument.text}'` : shown(argument, level + 1);
  });
  const told = parts.filter((part, index) => part !== '…' || parts[index - 1] !== '…');
  return `${name}(${told.join(', ')})${path.map((step) => (step === '[]' ? '[…]' : step)).join('')}`;
}

/** Functions whose argument is the name of a parameter, a variable or an input. */
const namesSomething: ReadonlySet<string> = new Set(['parameters', 'variables', 'externalinputs']);

function isPublic(text: string): boolean {
  return /^Microsoft(?:\.[A-Za-z]+)+(?:\/[A-Za-z]+)+$/i.test(text) || parseResourceId(text)?.name !== undefined;
}
