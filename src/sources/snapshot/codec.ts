import type { Estate, Machine, ScopeFacts, Tags } from '../../estate/estate.ts';

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
  return Object.fromEntries(
    Object.entries(of).map(([key, entry]) => [key, key === 'former' ? encodeFormer(of as Machine) : encode(entry)]),
  );
}

/** A fact that stays is the same object as the machine's own, and so is the value of a tag: those are left out, and `same`. */
function encodeFormer(machine: Machine): unknown {
  const { former } = machine;
  if (!former) return undefined;
  const changed = Object.entries(former).filter(([name, fact]) => fact !== machine[name as keyof ScopeFacts]);
  return Object.fromEntries(
    changed.map(([name, fact]) => [name, name === 'tags' ? encodeFormerTags(former.tags, machine.tags) : encode(fact)]),
  );
}

function encodeFormerTags(former: Machine['tags'], own: Machine['tags']): unknown {
  if (former.kind !== 'value' || own.kind !== 'value') return encode(former);
  const entries = [...former.value].map(([name, text]) => [name, text === own.value.get(name) ? { same: true } : encode(text)]);
  return { value: Object.fromEntries(entries) };
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
  const decoded = Object.fromEntries(Object.entries(of).map(([key, entry]) => [key, decode(entry, key)]));
  return 'former' in decoded ? withFormer(decoded as unknown as Machine) : decoded;
}

function withFormer(machine: Machine): Machine {
  const { kind, signIn, subscription, resourceGroup, location, os, tags } = machine;
  const own: ScopeFacts = { kind, ...(signIn === undefined ? {} : { signIn }), subscription, resourceGroup, location, os, tags };
  const former = { ...own, ...machine.former };
  return { ...machine, former: { ...former, tags: sameTags(former.tags, tags) } };
}

function sameTags(former: Machine['tags'], own: Machine['tags']): Machine['tags'] {
  if (former === own || former.kind !== 'value' || own.kind !== 'value') return former;
  const entries = [...former.value].map(([name, text]) => [name, 'same' in text ? (own.value.get(name) ?? text) : text] as const);
  return { ...former, value: new Map(entries) satisfies Tags };
}

/** The tags of machines and schedules are by name; those of a filter are a list. */
function decodeValue(of: Json, name: string): unknown {
  if (name !== 'tags' || isList(of) || typeof of !== 'object' || of === null) return decode(of, '');
  return new Map(Object.entries(of).map(([tag, text]) => [tag, decode(text, '')]));
}

function isList(of: Json): of is readonly Json[] {
  return Array.isArray(of);
}
