import { dateOf, isDuration, numberOf, textOf, truthOf, type Value } from './values.ts';

export interface Surroundings {
  readonly now: Date;
}

type Apply = (values: readonly Value[], around: Surroundings) => Value;

const first = (values: readonly Value[]): Value => values[0] ?? null;

/** The functions that are known, by name. Kusto has checked the number and types of arguments before. */
export const functions: Readonly<Record<string, Apply>> = {
  tostring: (values) => textOf(first(values)),
  tolower: (values) => textOf(first(values)).toLowerCase(),
  toupper: (values) => textOf(first(values)).toUpperCase(),
  toint: (values) => whole(first(values)),
  tolong: (values) => whole(first(values)),
  toreal: (values) => numberOf(first(values)),
  todouble: (values) => numberOf(first(values)),
  tobool: (values) => truthOf(first(values)),
  todatetime: (values) => dateOf(first(values)),
  isempty: (values) => textOf(first(values)) === '',
  isnotempty: (values) => textOf(first(values)) !== '',
  isnull: (values) => first(values) === null,
  isnotnull: (values) => first(values) !== null,
  coalesce: (values) => values.find((value) => value !== null && value !== '') ?? values.at(-1) ?? null,
  iff: ([when = null, then = null, otherwise = null]) => (when === true ? then : otherwise),
  iif: ([when = null, then = null, otherwise = null]) => (when === true ? then : otherwise),
  not: (values) => (first(values) === null ? null : first(values) !== true),
  array_length: (values) => (Array.isArray(first(values)) ? (first(values) as readonly unknown[]).length : null),
  strlen: (values) => textOf(first(values)).length,
  strcat: (values) => values.map(textOf).join(''),
  split: ([text = null, by = null]) => textOf(text).split(textOf(by)),
  bag_pack: pack,
  pack,
  now: (_, around) => around.now,
  ago: (values, around) => {
    const time = first(values);
    return isDuration(time) ? new Date(around.now.getTime() - time.milliseconds) : null;
  },
};

function whole(value: Value): number | null {
  const number = numberOf(value);
  return number === null ? null : Math.trunc(number);
}

function pack(values: readonly Value[]): Value {
  const bag: Record<string, unknown> = {};
  for (let at = 0; at + 1 < values.length; at += 2) bag[textOf(values[at] ?? null)] = values[at + 1] ?? null;
  return bag;
}
