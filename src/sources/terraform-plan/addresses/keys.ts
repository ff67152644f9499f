import { isRecord } from '../../json-object.ts';
import type { InstanceKey } from './address.ts';

export interface KeyHint {
  readonly key: InstanceKey;
  /** What was assumed in using it; undefined when the configuration says so. */
  readonly assumed?: string;
  /** It is the key under which `for_each` hands over the value that the expression uses. */
  readonly paired?: true;
}

/** How the text of the expression computes the key of what it refers to, where the source is at hand. */
export type KeyInSource = { readonly kind: 'own'; readonly shift: number } | { readonly kind: 'other' };

/** What a reference can be in an expression that names something as a whole and picks from it. */
export type Part =
  /** A resource, a module, or a variable that holds them. */
  | { readonly kind: 'subject' }
  | { readonly kind: 'own-key' }
  /** Known, as far as the plan goes. */
  | { readonly kind: 'value'; readonly value: unknown; readonly name: string; readonly assumed?: string; readonly picked?: true }
  | { readonly kind: 'unknown' };

type ValuePart = Extract<Part, { kind: 'value' }>;

/**
 * The keys by which an expression can pick from what its references name, in the order of the text: `m[var.map[each.key]]` leaves `m`,
 * `var.map` and `each.key`, so what follows a subject, up to the next, computes its key; what stands before the first is a condition. A
 * part that nobody knows may be the key, so then there is none to go by.
 */
export function keysBeside(
  parts: readonly Part[],
  own: InstanceKey | undefined,
  inSource: KeyInSource | undefined,
): (subject: number) => readonly KeyHint[] {
  if (parts.some(({ kind }) => kind === 'unknown')) return () => [];
  const first = parts.findIndex(({ kind }) => kind === 'subject');
  return (subject) => {
    if (parts[subject]?.kind !== 'subject') return [];
    const after = parts.slice(subject + 1);
    const next = after.findIndex(({ kind }) => kind === 'subject');
    const beside = next === -1 ? after : after.slice(0, next);
    return keysOf(beside, parts.slice(0, first), own, inSource);
  };
}

function keysOf(
  beside: readonly Part[],
  before: readonly Part[],
  own: InstanceKey | undefined,
  inSource: KeyInSource | undefined,
): readonly KeyHint[] {
  const at = beside.findIndex(({ kind }) => kind === 'own-key');
  if (at === -1 || own === undefined) return scalars(lookUp(beside.filter(isValue)));
  const between = beside.slice(0, at).filter(isValue).filter(isThere);
  if (between.length > 0) {
    // The text may compute an index before it looks the value up.
    if (inSource?.kind === 'other' && typeof own === 'number') return [];
    const [value, ...others] = lookUp([...between, { kind: 'value', value: own, name: '' }]);
    return value?.picked && others.length === 0 ? scalars([value]) : [];
  }
  if (inSource?.kind === 'other') return [];
  if (inSource !== undefined) return typeof own === 'number' ? [{ key: own + inSource.shift }] : [{ key: own }];
  // `m[each.key == "x" ? "y" : each.key]` names it twice.
  if (beside.slice(at + 1).some(({ kind }) => kind === 'own-key')) return [];
  const same: KeyHint = { key: own, assumed: `the same ${typeof own === 'number' ? 'index' : 'key'} on both sides` };
  // `[for k in var.keys : m[k]][count.index]`
  const lists = before.filter(isValue).filter(({ value }) => Array.isArray(value) && typeof own === 'number');
  return [same, ...lists.flatMap((list) => scalars(lookUp([list, { kind: 'value', value: own, name: '' }])))];
}

function isValue(part: Part): part is ValuePart {
  return part.kind === 'value';
}

/** A null key is none: what stands beside it is the key. What the plan does not tell may be one. */
function isThere({ value }: ValuePart): boolean {
  return value !== null;
}

/** Takes what the parts that follow a map or a list pick from it, from the innermost outwards. */
function lookUp(parts: readonly ValuePart[]): readonly ValuePart[] {
  const left: ValuePart[] = [];
  for (const part of [...parts].reverse()) {
    const { value: collection, name } = part;
    const key = left[0]?.value;
    if (typeof collection !== 'object' || collection === null || key === undefined) {
      left.unshift(part);
      continue;
    }
    const holds = (typeof key === 'string' || typeof key === 'number') && Object.hasOwn(collection, key);
    const value = holds ? (collection as Record<InstanceKey, unknown>)[key] : undefined;
    left[0] = { kind: 'value', value, name, picked: true, assumed: `the value under that key of ${name}` };
  }
  return left;
}

/** Of an object that was picked by a key any attribute may be taken: a plan does not say which. */
function scalars(parts: readonly ValuePart[]): readonly KeyHint[] {
  return parts.flatMap(({ value, assumed, picked }) => {
    const keys: readonly unknown[] = isRecord(value) && picked ? Object.values(value) : [value];
    return keys.flatMap((key) =>
      typeof key === 'string' || typeof key === 'number' ? [{ key, ...(assumed === undefined ? {} : { assumed }) }] : [],
    );
  });
}
