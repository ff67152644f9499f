import type { Row } from './expressions.ts';
import type { Surroundings } from './functions.ts';
import { gather } from './gather.ts';
import type { OrderKey, Plan, Step } from './plan.ts';
import { compare, type Value } from './values.ts';

/** Rows that need not exist before somebody asks for one of them. An array will do. */
export interface Rows {
  readonly length: number;
  at(index: number): Row | undefined;
}

/** The rows of an answer, of which only their places are kept. */
export interface Selection {
  readonly count: number;
  page(skip: number, top: number): readonly Row[];
}

/** Applies a query to the rows that can be seen. */
export function run(plan: Plan, rows: Rows, visible: (row: Row) => boolean, around: Surroundings): Selection {
  if (!plan.gathering) return selection(plan.steps, plan, select(plan.steps, rows, visible, around), rows, around);
  const { of, steps } = plan.gathering;
  const gathered = gather(of, sketches(plan.steps, rows, visible, around), around);
  return selection(
    steps,
    plan,
    select(steps, gathered, () => true, around),
    gathered,
    around,
  );
}

function selection(steps: readonly Step[], { columns }: Plan, places: readonly number[], rows: Rows, around: Surroundings): Selection {
  const answered = (row: Row) => {
    let current = row;
    for (const step of steps) if (step.kind === 'row') current = step.apply(current, around) ?? current;
    return Object.fromEntries(columns.map(({ name, type }) => [name, outward(current[name], type)]));
  };
  return { count: places.length, page: (skip, top) => places.slice(skip, skip + top).map((place) => answered(rows.at(place) ?? {})) };
}

function* sketches(steps: readonly Step[], rows: Rows, visible: (row: Row) => boolean, around: Surroundings): Generator<Row> {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    const left = row && visible(row) ? sketchOf(steps, row, around)?.row : undefined;
    if (left) yield left;
  }
}

function select(steps: readonly Step[], rows: Rows, visible: (row: Row) => boolean, around: Surroundings): readonly number[] {
  const found: { readonly index: number; readonly keys: readonly Value[] }[] = [];
  const order = steps.findLast((step) => step.kind === 'order')?.keys ?? [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    if (!row || !visible(row)) continue;
    const sketch = sketchOf(steps, row, around);
    if (sketch) found.push({ index, keys: sketch.keys });
  }
  if (order.length > 0) found.sort((one, other) => byKeys(order, one.keys, other.keys));
  const counts = steps.flatMap((step) => (step.kind === 'take' ? [step.count] : []));
  return found.slice(0, Math.min(found.length, ...counts)).map(({ index }) => index);
}

function outward(value: unknown, type: string): unknown {
  if (value instanceof Date) return value.toISOString();
  return value ?? (type === 'string' ? '' : null);
}

/** As much of a row as decides on its place, with what the last `order by` sorts by, or undefined where a condition drops it. */
function sketchOf(steps: readonly Step[], row: Row, around: Surroundings) {
  let keys: readonly Value[] = [];
  let current: Row = row;
  for (const step of steps) {
    if (step.kind === 'order') keys = step.keys.map((key) => key.value(current, around));
    if (step.kind !== 'row') continue;
    const next = step.sketch(current, around);
    if (!next) return undefined;
    current = next;
  }
  return { row: current, keys };
}

function byKeys(order: readonly OrderKey[], one: readonly Value[], other: readonly Value[]): number {
  for (const [at, { descending, nullsFirst }] of order.entries()) {
    const [left, right] = [one[at] ?? null, other[at] ?? null];
    if (left === null && right === null) continue;
    if (left === null || right === null) return (left === null) === nullsFirst ? -1 : 1;
    const sign = compare(left, right);
    if (sign !== 0) return descending ? -sign : sign;
  }
  return 0;
}
