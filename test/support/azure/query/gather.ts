import { compile, type Expression, named, nameOf, type Row } from './expressions.ts';
import type { Surroundings } from './functions.ts';
import { elements, part, type Syntax } from './kusto.ts';
import { NotSupported } from './refusals.ts';
import { compare, type Value } from './values.ts';

/** An operator that makes rows out of many: `summarize`, `distinct` and `count`. */
export interface Gathering {
  readonly by: readonly { readonly name: string; readonly value: Expression }[];
  readonly sums: readonly Sum[];
}

interface Sum {
  readonly name: string;
  readonly value: Expression;
  readonly kind: keyof typeof kinds;
}

interface Accumulator {
  add(value: Value): void;
  result(): Value;
}

const kinds = {
  count: () => folding<number>(0, (sum) => sum + 1),
  countif: () => folding<number>(0, (sum, value) => (value === true ? sum + 1 : sum)),
  sum: () => folding<number>(0, (sum, value) => (typeof value === 'number' ? sum + value : sum)),
  min: () => folding<Value>(null, (least, value) => (value !== null && (least === null || compare(value, least) < 0) ? value : least)),
  max: () => folding<Value>(null, (most, value) => (value !== null && (most === null || compare(value, most) > 0) ? value : most)),
  dcount: () => {
    const seen = new Set<string>();
    return { add: (value) => void seen.add(JSON.stringify(value)), result: () => seen.size };
  },
} as const satisfies Readonly<Record<string, () => Accumulator>>;

function folding<T extends Value>(start: T, fold: (before: T, value: Value) => T): Accumulator {
  let current = start;
  return {
    add: (value) => {
      current = fold(current, value);
    },
    result: () => current,
  };
}

export const gatherers: readonly string[] = ['SummarizeOperator', 'DistinctOperator', 'CountOperator'];

/** Reads one of those operators. */
export function gatheringOf(operator: Syntax, texts: ReadonlySet<string>): Gathering {
  if (operator.kind === 'CountOperator') return { by: [], sums: [{ name: 'Count', value: () => null, kind: 'count' }] };
  const keys = (list: Syntax) => elements(part(list, 'Expressions')).map((one) => named(one, texts));
  if (operator.kind === 'DistinctOperator') return { by: keys(operator), sums: [] };
  const clause = operator.children.find((child) => child.part === 'ByClause');
  return { by: clause ? keys(clause) : [], sums: elements(part(operator, 'Aggregates')).map((one) => sumOf(one, texts)) };
}

function sumOf(of: Syntax, texts: ReadonlySet<string>): Sum {
  const call = of.kind === 'SimpleNamedExpression' ? part(of, 'Expression') : of;
  const kind = call.kind === 'FunctionCallExpression' ? nameOf(part(call, 'Name')) : '';
  if (!isKind(kind)) throw new NotSupported('this way to summarize', of);
  const [argument] = elements(part(part(call, 'ArgumentList'), 'Expressions'));
  const value: Expression = argument ? compile(argument, texts) : () => null;
  if (of.kind === 'SimpleNamedExpression') return { name: nameOf(part(of, 'Name')), value, kind };
  if (kind !== 'count') throw new NotSupported('a column without a name of its own', of);
  return { name: 'count_', value, kind };
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name);
}

/** One row for each combination of what the rows are gathered by. */
export function gather({ by, sums }: Gathering, rows: Iterable<Row>, around: Surroundings): readonly Row[] {
  const groups = new Map<string, { readonly keys: readonly Value[]; readonly accumulators: readonly Accumulator[] }>();
  const open = (keys: readonly Value[]) => {
    const group = { keys, accumulators: sums.map(({ kind }) => kinds[kind]()) };
    groups.set(JSON.stringify(keys), group);
    return group;
  };
  // Without keys there is one group, even of nothing.
  if (by.length === 0) open([]);
  for (const row of rows) {
    const keys = by.map(({ value }) => value(row, around));
    const group = groups.get(JSON.stringify(keys)) ?? open(keys);
    for (const [at, { value }] of sums.entries()) group.accumulators[at]?.add(value(row, around));
  }
  return [...groups.values()].map(({ keys, accumulators }) =>
    Object.fromEntries([
      ...by.map(({ name }, at) => [name, keys[at] ?? null]),
      ...sums.map(({ name }, at) => [name, accumulators[at]?.result() ?? null]),
    ]),
  );
}
