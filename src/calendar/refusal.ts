import type { Value } from '../estate/known.ts';

/** What a text means, or why Azure would refuse it. */
export type Parsed<T> = Value<T> | Refusal;

export interface Refusal {
  readonly kind: 'refused';
  /** Follows the text in a sentence, for example "names no day of the month". */
  readonly reason: string;
  /** The nearest texts that are accepted; empty where none is near. */
  readonly instead: readonly string[];
  /** Nothing documents the form: whether Azure refuses it is not known, nor what it would mean. */
  readonly undocumented?: true;
}

export function refused(reason: string, ...instead: readonly string[]): Refusal {
  return { kind: 'refused', reason, instead };
}

export function undocumented(reason: string): Refusal {
  return { kind: 'refused', reason, instead: [], undocumented: true };
}

/** One clause, for example "`Monthly` names no day of the month: say `Month day1` or `Month First Sunday`". */
export function sayRefusal(text: string, { reason, instead }: Refusal): string {
  const clause = `\`${text}\` ${reason}`;
  return instead.length === 0 ? clause : `${clause}: say ${instead.map((form) => `\`${form}\``).join(' or ')}`;
}
