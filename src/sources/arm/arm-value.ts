import { absent, implicit, type Known, type Unknown, value } from '../../estate/known.ts';
import { sameText } from '../../estate/resource-id.ts';
import type { Truth } from '../../estate/truth.ts';

/**
 * One place in the JSON of an Azure resource, whoever wrote it: a planned body, a row of Resource Graph. Something is set at it, or it is not
 * known yet, or it is unset: missing, null or an empty string, so that Azure's default applies. What Azure's readers need to know of a place
 * is here; a source says how its JSON tells it.
 */
export abstract class ArmValue {
  /** The place below these keys. Azure ignores the case of keys. Below what is not known, or is no object, nothing is known. */
  abstract at(...keys: readonly string[]): ArmValue;
  /** What is set, also where it must not be shown: for structure only. Null or undefined where it is not known. */
  abstract readonly raw: unknown;
  abstract readonly isUnknown: boolean;
  /** Why this place is not known; asked only where it is not. */
  abstract readonly why: Unknown;
  /** The fact that `read` makes of what is set here; `serviceDefault` is what Azure takes where nothing is. */
  abstract known<T>(read: (raw: unknown) => Known<T>, serviceDefault?: T): Known<T>;
  abstract items(): readonly ArmValue[];
  /** Keys as they are spelt. */
  abstract keys(): readonly string[];
  /** Why something that is set cannot be read. */
  abstract unexpected(raw: unknown): Unknown;
  /** Why a fact is unknown that the resource would have to name somewhere. */
  abstract unnamed(what: string): Unknown;

  get isSet(): boolean {
    const { raw } = this;
    return raw !== undefined && raw !== null && raw !== '';
  }

  get isUnset(): boolean {
    return !this.isSet && !this.isUnknown;
  }

  string(): Known<string> {
    return this.known((raw) => (typeof raw === 'string' || typeof raw === 'number' ? value(String(raw)) : this.unexpected(raw)));
  }

  /** A string of a list or a map, where an empty one says something too. */
  entry(): Known<string> {
    return this.raw === '' ? value('') : this.string();
  }

  /** Is it one of these words, whatever their case? Also where it must not be shown: it is only compared. */
  isOneOf(words: readonly string[]): Truth {
    const { raw } = this;
    if (this.isUnknown || (this.isSet && typeof raw !== 'string')) return 'unknown';
    return typeof raw === 'string' && words.some((word) => sameText(word, raw)) ? 'yes' : 'no';
  }

  /** One of a few words. */
  word<T>(read: (word: string) => Known<T>, serviceDefault?: T): Known<T> {
    return this.known((raw) => (typeof raw === 'string' ? read(raw) : this.unexpected(raw)), serviceDefault);
  }

  flag(serviceDefault?: boolean): Known<boolean> {
    return this.known((raw) => {
      if (typeof raw === 'boolean') return value(raw);
      const word = typeof raw === 'string' ? raw.toLowerCase() : undefined;
      return word === 'true' || word === 'false' ? value(word === 'true') : this.unexpected(raw);
    }, serviceDefault);
  }

  /** A list of strings; each may be unknown by itself. */
  strings(): Known<readonly Known<string>[]> {
    return this.known((raw) => (Array.isArray(raw) ? value(this.items().map((item) => item.entry())) : this.unexpected(raw)));
  }

  /** A list of strings that counts as known only as a whole. */
  settledStrings(): Known<readonly string[]> {
    const strings = this.strings();
    if (strings.kind !== 'value') return strings;
    const open = strings.value.find((string) => string.kind === 'unknown');
    if (open?.kind === 'unknown') return open;
    return { ...strings, value: strings.value.flatMap((string) => (string.kind === 'value' ? [string.value] : [])) };
  }

  /** What `read` makes of an object, which is set here. */
  object<T>(read: () => T, serviceDefault?: T): Known<T> {
    return this.known((raw) => (isObject(raw) ? value(read()) : this.unexpected(raw)), serviceDefault);
  }

  /** The id of a resource. Some that Azure has kept since long lack the slash at their beginning. */
  id(): Known<string> {
    const id = this.string();
    return id.kind !== 'value' || id.value.startsWith('/') ? id : { ...id, value: `/${id.value}` };
  }
}

export function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** What an object holds under a key, however that is spelt; of several spellings the exact one, and one that says something first. */
export function entryOf(object: Readonly<Record<string, unknown>>, key: string): unknown {
  const exact = Object.hasOwn(object, key) ? object[key] : undefined;
  if (exact !== undefined && exact !== null) return exact;
  const lower = key.toLowerCase();
  for (const name of Object.keys(object)) {
    if (name.length !== key.length || name.toLowerCase() !== lower) continue;
    const spelt = object[name];
    if (spelt !== undefined && spelt !== null) return spelt;
  }
  return exact;
}

/** Nobody set it: the service's default, or absent where there is none. */
export function leftOut<T>(serviceDefault: T | undefined): Known<T> {
  return serviceDefault === undefined ? absent : implicit(serviceDefault);
}
