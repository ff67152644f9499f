import type { Estate } from '../../estate/estate.ts';

/** JSON as it is written and read. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Puts an estate into JSON: facts in their short form, tags as an object. Nothing is lost. */
export function encodeEstate(estate: Estate): unknown {
  return encode(estate);
}

function encode(of: unknown): unknown {
  if (Array.isArray(of)) return of.map(encode);
  if (of instanceof Map) return Object.fromEntries([...of].map(([name, entry]) => [name, encode(entry)]));
  if (typeof of !== 'object' || of === null) return of;
  const { kind, ...rest } = of as { readonly kind?: unknown; readonly [key: string]: unknown };
  if (kind === 'value') return { ...rest, value: encode(rest.value) };
  if (kind === 'absent') return { absent: true };
  if (kind === 'unknown') return { unknown: rest.why };
  return Object.fromEntries(Object.entries(of).map(([key, entry]) => [key, encode(entry)]));
}

/** The estate that was put into this JSON, which must be valid by the schema. */
export function decodeEstate(json: unknown): Estate {
  return decode(json as Json, '') as Estate;
}

function decode(of: Json, name: string): unknown {
  if (isList(of)) return of.map((entry) => decode(entry, ''));
  if (typeof of !== 'object' || of === null) return of;
  if (name === 'counts') return of; // numbers by names that are not ours
  if ('unknown' in of) return { kind: 'unknown', why: of.unknown };
  if ('absent' in of) return { kind: 'absent' };
  if ('value' in of) return { kind: 'value', value: decodeValue(of.value as Json, name), ...('implicit' in of ? { implicit: true } : {}) };
  return Object.fromEntries(Object.entries(of).map(([key, entry]) => [key, decode(entry, key)]));
}

/** The tags of machines and schedules are by name; those of a filter are a list. */
function decodeValue(of: Json, name: string): unknown {
  if (name !== 'tags' || isList(of) || typeof of !== 'object' || of === null) return decode(of, '');
  return new Map(Object.entries(of).map(([tag, text]) => [tag, decode(text, '')]));
}

function isList(of: Json): of is readonly Json[] {
  return Array.isArray(of);
}
