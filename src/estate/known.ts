/**
 * A fact about a machine or schedule. "Absent" means that nobody set it and the service has no value either; "unknown" that
 * the input cannot tell, and why. A value is `implicit` when nobody wrote it and the service's default applies.
 */
export type Known<T> = Value<T> | Absent | Unknown;

export interface Value<T> {
  readonly kind: 'value';
  readonly value: T;
  readonly implicit?: true;
}
export interface Absent {
  readonly kind: 'absent';
}
export interface Unknown {
  readonly kind: 'unknown';
  readonly why: string;
}

export const absent: Absent = { kind: 'absent' };

export function value<T>(of: T): Value<T> {
  return { kind: 'value', value: of };
}

export function implicit<T>(of: T): Value<T> {
  return { kind: 'value', value: of, implicit: true };
}

export function unknown(why: string): Unknown {
  return { kind: 'unknown', why };
}

/** The value, or undefined where it is absent or unknown. */
export function valueOf<T>(fact: Known<T>): T | undefined {
  return fact.kind === 'value' ? fact.value : undefined;
}

/** Changes a value and leaves absent and unknown as they are. */
export function mapKnown<T, U>(fact: Known<T>, change: (of: T) => U): Known<U> {
  return fact.kind === 'value' ? { ...fact, value: change(fact.value) } : fact;
}
