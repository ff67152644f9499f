import type { Known } from './known.ts';

/** Whether a condition holds, as far as the facts tell. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Does the fact have this value? An absent fact does not. */
export function has<T>(fact: Known<T>, wanted: T): Truth {
  if (fact.kind === 'unknown') return 'unknown';
  return fact.kind === 'value' && fact.value === wanted ? 'yes' : 'no';
}

/** Is it this one, given everything that it can still be? */
export function isOnly<T>(possible: readonly T[], wanted: T): Truth {
  if (!possible.includes(wanted)) return 'no';
  return possible.length === 1 ? 'yes' : 'unknown';
}

export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** One `no` is enough for no, whatever else is unknown. */
export function and(a: Truth, b: Truth): Truth {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

export function or(a: Truth, b: Truth): Truth {
  return not(and(not(a), not(b)));
}
