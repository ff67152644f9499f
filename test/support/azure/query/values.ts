/** What an expression can be worth. Dates and durations exist inside a query only; a row holds them as text. */
export type Value = null | string | number | boolean | Date | Duration | readonly unknown[] | Readonly<Record<string, unknown>>;

export interface Duration {
  readonly milliseconds: number;
}

/** True, false, or null where Kusto does not know. A filter drops what it does not know. */
export type Truth = boolean | null;

/** Two values that Kusto would first have to be told how to compare. */
export class Incomparable extends Error {
  override readonly name = 'Incomparable';
}

/** Null equals nothing, and two nulls are neither equal nor different. */
export function equal(left: Value, right: Value, ignoreCase = false): Truth {
  if (left === null || right === null) return left === right ? null : false;
  if (ignoreCase) return textOf(left).toLowerCase() === textOf(right).toLowerCase();
  return compare(left, right) === 0;
}

export function compare(left: NonNullable<Value>, right: NonNullable<Value>): number {
  const [one, other] = [comparable(left), comparable(right)];
  if (typeof one !== typeof other) throw new Incomparable(`a comparison of ${typeof one} with ${typeof other}`);
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function comparable(value: NonNullable<Value>): string | number | boolean {
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'object') return value;
  if (isDuration(value)) return value.milliseconds;
  throw new Incomparable('a comparison of a whole array or bag');
}

export function isDuration(value: Value): value is Duration {
  return typeof value === 'object' && value !== null && 'milliseconds' in value && typeof value.milliseconds === 'number';
}

/** `tostring`: empty for null, JSON for arrays and bags. */
export function textOf(value: Value): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().replace('Z', '0000Z');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value);
}

export function numberOf(value: Value): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

export function truthOf(value: Value): Truth {
  if (typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') return value !== 0;
  const text = textOf(value).toLowerCase();
  return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : null;
}

/** `todatetime`. Without a zone Kusto means UTC, where JavaScript means that of the machine. */
export function dateOf(value: Value): Date | null {
  if (value instanceof Date) return value;
  const [, day, time, zone] = /^\s*(\d{4}-\d\d-\d\d)(?:[T ]([\d:.]+)(z|[+-]\d\d:?\d\d)?)?\s*$/i.exec(textOf(value)) ?? [];
  if (day === undefined) return null;
  const date = new Date(time === undefined ? day : `${day}T${time}${zone ?? 'Z'}`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** `has`: the whole of a word, where anything but letters and digits ends a word. */
export function has(value: Value, term: string): boolean {
  const text = textOf(value).toLowerCase();
  const wanted = term.toLowerCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + wanted.length])) return true;
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
