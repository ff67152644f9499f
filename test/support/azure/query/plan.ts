import { compile, type Expression, named, nameOf, type Row } from './expressions.ts';
import type { Surroundings } from './functions.ts';
import { type Gathering, gatherers, gatheringOf } from './gather.ts';
import { analyse, type Column, elements, part, type Syntax } from './kusto.ts';
import { InvalidQuery, NotSupported } from './refusals.ts';
import { type TableName, tableNamed, tables } from './tables.ts';

type Apply = (row: Row, around: Surroundings) => Row | undefined;

export type Step =
  | { readonly kind: 'row'; readonly apply: Apply /** The same, without what no later operator looks at. */; readonly sketch: Apply }
  | { readonly kind: 'order'; readonly keys: readonly OrderKey[] }
  | { readonly kind: 'take'; readonly count: number };

export interface OrderKey {
  readonly value: Expression;
  readonly descending: boolean;
  readonly nullsFirst: boolean;
}

/** A query that was understood to its last word. */
export interface Plan {
  readonly table: TableName;
  readonly steps: readonly Step[];
  /** What makes new rows of those that the steps leave, and the steps of these. */
  readonly gathering: { readonly of: Gathering; readonly steps: readonly Step[] } | undefined;
  readonly columns: readonly Column[];
}

/** Understands a query, or throws: InvalidQuery for what Azure would refuse, NotSupported for what is missing here. */
export function planOf(text: string): Plan {
  const { syntax, errors, columns } = analysed(text);
  if (errors.length > 0)
    throw new InvalidQuery(errors.map(({ code, message, start }) => ({ code: codeOf(code), message, ...placeOf(text, start) })));
  const statements = elements(part(syntax, 'Statements'));
  const [statement] = statements;
  if (!statement || statements.length > 1 || statement.kind !== 'ExpressionStatement')
    throw new NotSupported('more than one statement', syntax);
  const { source, operators } = pipeOf(part(statement, 'Expression'));
  const table = source.kind === 'NameReference' ? tableNamed(source.text) : undefined;
  if (!table) throw new NotSupported('this beginning', source);
  const texts = new Set(Object.entries(tables[table]).flatMap(([name, type]) => (type === 'String' ? [name] : [])));
  const at = operators.findIndex(({ kind }) => gatherers.includes(kind));
  const stepsFrom = (first: number, last: number) =>
    operators.slice(first, last).flatMap((operator, index) => stepsOf(operator, texts, namesIn(operators.slice(first + index + 1))));
  const late = operators.find((operator, at) => hasLateEffect(operator, operators.slice(0, at)));
  if (late) throw new NotSupported(`${late.kind} after a number of rows was taken`, late);
  const [gatherer] = at === -1 ? [] : operators.slice(at);
  const gathering = gatherer && { of: gatheringOf(gatherer, texts), steps: stepsFrom(at + 1, operators.length) };
  return { table, steps: stepsFrom(0, gatherer ? at : operators.length), gathering, columns };
}

/** Kusto tells tables apart by case and Resource Graph does not: the table is written in lower case and all is read again. */
function analysed(text: string) {
  const first = analyse(text);
  const unknown = first.errors.find((error) => error.code === 'KS204');
  const name = unknown && /^\w+/.exec(text.slice(unknown.start))?.[0];
  const table = name === undefined ? undefined : tableNamed(name);
  if (!unknown || name === undefined || table === undefined) return first;
  return analyse(text.slice(0, unknown.start) + table + text.slice(unknown.start + name.length));
}

/** Azure calls all faults of the grammar by one name; the parser's own numbers for them begin with two zeros. */
const codeOf = (code: string) => (code.startsWith('KS00') ? 'ParserFailure' : code);

function placeOf(text: string, start: number) {
  const before = text.slice(0, start).split('\n');
  return { line: before.length, characterPositionInLine: before.at(-1)?.length ?? 0 };
}

function pipeOf(expression: Syntax): { readonly source: Syntax; readonly operators: readonly Syntax[] } {
  const operators: Syntax[] = [];
  let source = expression;
  while (source.kind === 'PipeExpression') {
    operators.unshift(part(source, 'Operator'));
    source = part(source, 'Expression');
  }
  return { source, operators };
}

/** Whether an operator would see fewer rows than there are, because some were taken before. */
function hasLateEffect(operator: Syntax, earlier: readonly Syntax[]): boolean {
  const takes = earlier.some((one) => one.kind === 'TakeOperator' || one.kind === 'TopOperator');
  return takes && !['ProjectOperator', 'ExtendOperator', 'ProjectAwayOperator'].includes(operator.kind);
}

/** All names that some operators mention, members of bags among them. */
function namesIn(operators: readonly Syntax[]): ReadonlySet<string> {
  return new Set(operators.flatMap((one) => (one.kind === 'NameReference' ? [nameOf(one)] : [...namesIn(one.children)])));
}

function stepsOf(operator: Syntax, texts: ReadonlySet<string>, later: ReadonlySet<string>): readonly Step[] {
  const hint = operator.children.find((child) => child.part === 'Parameters' && child.children.length > 0);
  if (hint) throw new NotSupported('hints', hint);
  switch (operator.kind) {
    case 'FilterOperator':
      return [where(operator, texts)];
    case 'ProjectOperator':
      return [columnsOf(operator, texts, later)];
    case 'ExtendOperator':
      return [columnsOf(operator, texts, later)];
    case 'ProjectAwayOperator':
      // The parser has seen that nobody names a column after it is gone, and the answer holds only columns that are left.
      return [];
    case 'SortOperator':
      return [{ kind: 'order', keys: elements(part(operator, 'Expressions')).map((one) => orderKey(one, texts)) }];
    case 'TakeOperator':
      return [take(operator)];
    case 'TopOperator':
      return [{ kind: 'order', keys: [orderKey(part(operator, 'ByExpression'), texts)] }, take(operator)];
    default:
      throw new NotSupported(`the operator ${operator.kind}`, operator);
  }
}

function where(operator: Syntax, texts: ReadonlySet<string>): Step {
  const condition = compile(part(operator, 'Condition'), texts);
  const apply: Apply = (row, around) => (condition(row, around) === true ? row : undefined);
  return { kind: 'row', apply, sketch: apply };
}

/** `project` and `extend`. The earlier row stays behind the new one; for `project` the parser has seen that nobody asks for it. */
function columnsOf(operator: Syntax, texts: ReadonlySet<string>, later: ReadonlySet<string>): Step {
  const entries = elements(part(operator, 'Expressions')).map((one) => named(one, texts));
  const needed = entries.filter(({ name }) => later.has(name));
  return { kind: 'row', apply: (row, around) => over(row, entries, around), sketch: (row, around) => over(row, needed, around) };
}

interface Entry {
  readonly name: string;
  readonly value: Expression;
}

function over(row: Row, entries: readonly Entry[], around: Surroundings): Row {
  const made: Row = Object.create(row);
  for (const { name, value } of entries) Object.defineProperty(made, name, { value: value(row, around), enumerable: true });
  return made;
}

/** Unlike SQL, Kusto sorts downwards unless told otherwise. */
function orderKey(of: Syntax, texts: ReadonlySet<string>): OrderKey {
  const ordering = of.kind === 'OrderedExpression' ? part(of, 'Ordering') : undefined;
  const words = ordering?.text.toLowerCase().split(/\s+/) ?? [];
  const descending = !words.includes('asc');
  const nullsFirst = words.includes('nulls') ? words.includes('first') : !descending;
  const value = compile(of.kind === 'OrderedExpression' ? part(of, 'Expression') : of, texts);
  return { value, descending, nullsFirst };
}

function take(operator: Syntax): Step {
  const count = part(operator, 'Expression');
  if (!/^\d+$/.test(count.text)) throw new NotSupported('a computed number of rows', count);
  return { kind: 'take', count: Number(count.text) };
}
