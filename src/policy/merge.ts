import type { PatchPolicy } from '../generated/policy-types.ts';

/** What policies say once merged: everything but where it came from. */
export type MergedPolicy = Omit<PatchPolicy, 'extends' | 'apiVersion' | 'kind' | '$schema'>;

/**
 * Lays one policy over another: maps merge, everything else (lists too) is replaced. Names of tags merge without case, as Azure
 * compares them. Associative, and merging a policy with itself changes nothing.
 */
export function mergePolicies(under: MergedPolicy, over: MergedPolicy): MergedPolicy {
  return mergeMaps(under as PlainMap, over as PlainMap, []) as MergedPolicy;
}

/** The part of a policy file that takes part in merging. */
export function ownWords(policy: PatchPolicy): MergedPolicy {
  const { extends: _extends, apiVersion: _apiVersion, kind: _kind, $schema: _schema, ...words } = policy;
  return words;
}

type PlainMap = Readonly<Record<string, unknown>>;

function mergeMaps(under: PlainMap, over: PlainMap, path: readonly string[]): PlainMap {
  const merged = new Map(Object.entries(under));
  const isTags = path[0] === 'environments' && path[2] === 'match' && path[3] === 'tags';
  for (const [key, value] of Object.entries(over)) {
    const current = isTags ? takeOtherSpelling(merged, key) : merged.get(key);
    merged.set(key, isMap(current) && isMap(value) ? mergeMaps(current, value, [...path, key]) : value);
  }
  return Object.fromEntries(merged); // plain keys, `__proto__` among them
}

function takeOtherSpelling(merged: Map<string, unknown>, key: string): undefined {
  for (const other of merged.keys()) if (other !== key && other.toLowerCase() === key.toLowerCase()) merged.delete(other);
  return undefined;
}

function isMap(value: unknown): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
