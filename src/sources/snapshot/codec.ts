import { absent, implicit, type Known, value } from '../../estate/known.ts';
import type { Machine, ScopeFacts } from '../../estate/machine.ts';
import type { Tags } from '../../estate/tags.ts';

/** JSON as it is written and read. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Puts an estate, or a part of one, into JSON: facts in their short form, tags as an object. Nothing is lost. */
export function encode(of: unknown): unknown {
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

/** These are different on every machine. */
const ownFacts: ReadonlySet<string> = new Set([
  'name',
  'resourceId',
  'created',
  'assessment',
  'pending',
  'installations',
  'runs',
  'connection',
]);

/**
 * Turns JSON that is valid by the schema, and then used up, back into the parts of one estate. Equal facts become one object, since most
 * machines have the same; what is unknown stays apart, since two unknown facts need not be equal.
 */
export class Decoder {
  readonly #texts = new Map<string, Known<string>>();
  readonly #others = new Map<string, unknown>();

  decode(json: unknown): unknown {
    return this.#decode(json as Json, '');
  }

  #decode(of: Json, name: string): unknown {
    if (isList(of)) return of.length === 0 ? nothing : of.map((entry) => this.#decode(entry, ''));
    if (typeof of !== 'object' || of === null) return of;
    if (name === 'counts' || name === 'origin') return this.#shared(JSON.stringify(of), () => of); // numbers by names that are not ours
    if ('unknown' in of) return { kind: 'unknown', why: of.unknown };
    if ('absent' in of) return absent;
    if ('value' in of) return this.#decodeFact(of, name);
    const decoded: { [key: string]: unknown } = of;
    for (const key of Object.keys(decoded)) decoded[key] = this.#decode(decoded[key] as Json, key);
    return 'former' in decoded ? withFormer(decoded as unknown as Machine) : decoded;
  }

  #decodeFact(of: { readonly [key: string]: Json }, name: string): unknown {
    const { value: json = null, implicit: isImplicit } = of;
    const fact = (): Known<unknown> => {
      const decoded = this.#decodeValue(json, name);
      return isImplicit ? implicit(decoded) : value(decoded);
    };
    if (ownFacts.has(name)) return fact();
    if (typeof json === 'string' && !isImplicit) {
      const known = this.#texts.get(json) ?? value(json);
      this.#texts.set(json, known);
      return known;
    }
    const text = JSON.stringify(of);
    return text.includes('{"unknown":') || text.includes('{"same":') ? fact() : this.#shared(`${name} ${text}`, fact);
  }

  /** The tags of machines and schedules are by name; those of a filter are a list. */
  #decodeValue(of: Json, name: string): unknown {
    if (name !== 'tags' || isList(of) || typeof of !== 'object' || of === null) return this.#decode(of, '');
    return new Map(Object.entries(of).map(([tag, text]) => [tag, this.#decode(text, '')]));
  }

  #shared(text: string, make: () => unknown): unknown {
    const known = this.#others.get(text);
    if (known !== undefined) return known;
    const made = make();
    this.#others.set(text, made);
    return made;
  }
}

const nothing: readonly unknown[] = [];

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

function isList(of: Json): of is readonly Json[] {
  return Array.isArray(of);
}
