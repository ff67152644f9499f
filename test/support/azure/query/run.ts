import type { Row } from './expressions.ts';
import type { Surroundings } from './functions.ts';
import type { OrderKey, Plan } from './plan.ts';
import { compare, type Value } from './values.ts';

/** Rows that need not exist before somebody asks for one of them. An array will do. */
export interface Rows {
  readonly length: number;
  at(index: number): Row | undefined;
}

/** Where the rows of the answer stand in their table, in the answer's order: no row is kept. */
export function select(plan: Plan, rows: Rows, visible: (row: Row) => boolean, around: Surroundings): readonly number[] {
  const found: { readonly index: number; readonly keys: readonly Value[] }[] = [];
  let order: readonly OrderKey[] = [];
  for (const step of plan.steps) if (step.kind === 'order') order = step.keys;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows.at(index);
    if (!row || !visible(row)) continue;
    const keys = keysOf(plan, row, around);
    if (keys) found.push({ index, keys });
  }
  if (order.length > 0) found.sort((one, other) => byKeys(order, one.keys, other.keys));
  const counts = plan.steps.flatMap((step) => (step.kind === 'take' ? [step.count] : []));
  return found.slice(0, Math.min(found.length, ...counts)).map(({ index }) => index);
}

/** The row as the answer holds it. */
export function answered(plan: Plan, row: Row, around: Surroundings): Row {
  let current = row;
  for (const step of plan.steps) if (step.kind === 'row') current = step.apply(current, around) ?? current;
  return Object.fromEntries(plan.columns.map(({ name, type }) => [name, outward(current[name], type)]));
}

function outward(value: unknown, type: string): unknown {
  if (value instanceof Date) return value.toISOString();
  return value ?? (type === 'string' ? '' : null);
}

/** What the last `order by` sorts by, or undefined where a condition drops the row. */
function keysOf(plan: Plan, row: Row, around: Surroundings): readonly Value[] | undefined {
  let keys: readonly Value[] = [];
  let current: Row = row;
  for (const step of plan.steps) {
    if (step.kind === 'order') keys = step.keys.map((key) => key.value(current, around));
    if (step.kind !== 'row') continue;
    const next = step.sketch(current, around);
    if (!next) return undefined;
    current = next;
  }
  return keys;
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
