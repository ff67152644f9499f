import { functions, type Surroundings } from './functions.ts';
import { elements, part, type Syntax } from './kusto.ts';
import { literal } from './literals.ts';
import { NotSupported } from './refusals.ts';
import { compare, equal, has, Incomparable, type Truth, textOf, type Value } from './values.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Expression = (row: Row, around: Surroundings) => Value;

/** Turns a parsed expression into a function of a row. Columns that hold text are never null in Kusto, only empty. */
export function compile(of: Syntax, texts: ReadonlySet<string>): Expression {
  const constant = literal(of);
  if (constant !== undefined) return () => constant;
  switch (of.kind) {
    case 'NameReference':
      return column(nameOf(of), texts);
    case 'ParenthesizedExpression':
      return compile(part(of, 'Expression'), texts);
    case 'PathExpression':
    case 'ElementExpression':
      return member(of, texts);
    case 'FunctionCallExpression':
      return call(of, texts);
    default:
      if (of.children.some((child) => child.part === 'Operator')) return binary(of, texts);
      throw new NotSupported(`the expression ${of.kind}`, of);
  }
}

/** Of a column or a member, without the brackets and quotes that it may be written with. */
export function nameOf(reference: Syntax): string {
  return reference.text.replace(/^\[\s*(['"])(.*)\1\s*\]$/, '$2');
}

/** A column that has a name: that of another one, or one that is given. */
export function named(one: Syntax, texts: ReadonlySet<string>): { readonly name: string; readonly value: Expression } {
  if (one.kind === 'NameReference') return { name: nameOf(one), value: compile(one, texts) };
  if (one.kind !== 'SimpleNamedExpression') throw new NotSupported('a column without a name of its own', one);
  return { name: nameOf(part(one, 'Name')), value: compile(part(one, 'Expression'), texts) };
}

function column(name: string, texts: ReadonlySet<string>): Expression {
  const absent = texts.has(name) ? '' : null;
  return (row) => (row[name] as Value | undefined) ?? absent;
}

/** `bag.member`, `bag['member']` and `array[0]`; null wherever there is no such thing. */
function member(of: Syntax, texts: ReadonlySet<string>): Expression {
  const inner = compile(part(of, 'Expression'), texts);
  const selector = part(of, 'Selector');
  if (selector.kind !== 'BracketedExpression') return select(inner, nameOf(selector));
  const key = literal(part(selector, 'Expression'));
  if (typeof key !== 'string' && typeof key !== 'number') throw new NotSupported('a member that is not a literal', selector);
  return select(inner, key);
}

function select(inner: Expression, key: string | number): Expression {
  return (row, around) => {
    const holder = inner(row, around);
    if (typeof holder !== 'object' || holder === null || Array.isArray(holder) !== (typeof key === 'number')) return null;
    if (!Object.hasOwn(holder, key)) return null;
    return ((holder as Readonly<Record<string | number, unknown>>)[key] ?? null) as Value;
  };
}

function call(of: Syntax, texts: ReadonlySet<string>): Expression {
  const name = nameOf(part(of, 'Name'));
  const apply = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!apply) throw new NotSupported(`the function ${name}`, of);
  const values = elements(part(part(of, 'ArgumentList'), 'Expressions')).map((one) => compile(one, texts));
  return (row, around) =>
    apply(
      values.map((value) => value(row, around)),
      around,
    );
}

type Decide = (left: Value, right: Value) => Truth;

const ordered = (holds: (sign: number) => boolean): Decide => {
  return (left, right) => (left === null || right === null ? null : holds(compare(left, right)));
};
const negated = (decide: Decide): Decide => {
  return (left, right) => opposite(decide(left, right));
};
const sameText: Decide = (left, right) => textOf(left).toLowerCase() === textOf(right).toLowerCase();
const contains: Decide = (left, right) => textOf(left).toLowerCase().includes(textOf(right).toLowerCase());
const startsWith: Decide = (left, right) => textOf(left).toLowerCase().startsWith(textOf(right).toLowerCase());
const endsWith: Decide = (left, right) => textOf(left).toLowerCase().endsWith(textOf(right).toLowerCase());
const hasTerm: Decide = (left, right) => has(left, textOf(right));

const comparisons: Readonly<Record<string, Decide>> = {
  '==': (left, right) => equal(left, right),
  '!=': (left, right) => (left === null && right === null ? null : !equal(left, right)),
  '<>': (left, right) => (left === null && right === null ? null : !equal(left, right)),
  '=~': sameText,
  '!~': negated(sameText),
  '<': ordered((sign) => sign < 0),
  '<=': ordered((sign) => sign <= 0),
  '>': ordered((sign) => sign > 0),
  '>=': ordered((sign) => sign >= 0),
  has: hasTerm,
  '!has': negated(hasTerm),
  contains,
  '!contains': negated(contains),
  startswith: startsWith,
  '!startswith': negated(startsWith),
  endswith: endsWith,
  '!endswith': negated(endsWith),
};

type DecideAmong = (value: Value, among: readonly Value[]) => Truth;

const isAmong: DecideAmong = (value, among) => among.some((one) => equal(value, one) === true);
const isAmongTexts: DecideAmong = (value, among) => among.some((one) => sameText(value, one));

const memberships: Readonly<Record<string, DecideAmong>> = {
  in: isAmong,
  '!in': (value, among) => !isAmong(value, among),
  'in~': isAmongTexts,
  '!in~': (value, among) => !isAmongTexts(value, among),
  has_any: (value, among) => among.some((one) => has(value, textOf(one))),
  has_all: (value, among) => among.every((one) => has(value, textOf(one))),
};

function binary(of: Syntax, texts: ReadonlySet<string>): Expression {
  const operator = part(of, 'Operator').text;
  const left = compile(part(of, 'Left'), texts);
  const right = part(of, 'Right');
  const membership = memberships[operator];
  if (membership) {
    if (right.kind !== 'ExpressionList') throw new NotSupported(`what ${operator} is asked for`, right);
    const among = elements(part(right, 'Expressions')).map((one) => compile(one, texts));
    return comparing(of, (row, around) => {
      const values = among.map((one) => one(row, around));
      return membership(left(row, around), values);
    });
  }
  const other = compile(right, texts);
  if (operator === 'and') return (row, around) => both(left(row, around), () => other(row, around));
  if (operator === 'or') return (row, around) => opposite(both(opposite(left(row, around)), () => opposite(other(row, around))));
  const decide = comparisons[operator];
  if (!decide) throw new NotSupported(`the operator ${operator}`, of);
  return comparing(of, (row, around) => decide(left(row, around), other(row, around)));
}

/** Says where in the query two things are compared that cannot be. */
function comparing(of: Syntax, expression: Expression): Expression {
  return (row, around) => {
    try {
      return expression(row, around);
    } catch (error) {
      throw error instanceof Incomparable ? new NotSupported(error.message, of) : error;
    }
  };
}

/** False beats unknown, unknown beats true. */
function both(left: Value, right: () => Value): Truth {
  if (left === false) return false;
  const other = right();
  if (other === false) return false;
  return left === true && other === true ? true : null;
}

function opposite(value: Value): Truth {
  return typeof value === 'boolean' ? !value : null;
}
