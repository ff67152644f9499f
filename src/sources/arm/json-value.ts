import type { Known, Unknown } from '../../estate/known.ts';
import { ArmValue, entryOf, isObject, leftOut } from './arm-value.ts';

/** How a source says what it does not know. */
export interface Wording {
  readonly unexpected: Unknown;
  unnamed(what: string): Unknown;
}

/** A place in plain JSON, where what is not there is unset. */
export class JsonValue extends ArmValue {
  readonly raw: unknown;
  readonly #wording: Wording;
  /** It lies below something that is no object. */
  readonly isUnknown: boolean;

  constructor(raw: unknown, wording: Wording, isUnknown = false) {
    super();
    this.raw = raw;
    this.#wording = wording;
    this.isUnknown = isUnknown;
  }

  at(...keys: readonly string[]): JsonValue {
    return keys.reduce<JsonValue>((place, key) => place.#below(key), this);
  }

  #below(key: string): JsonValue {
    const { raw } = this;
    if (isObject(raw)) return new JsonValue(entryOf(raw, key), this.#wording);
    return new JsonValue(undefined, this.#wording, this.isUnknown || this.isSet);
  }

  get why(): Unknown {
    return this.#wording.unexpected;
  }

  known<T>(read: (raw: unknown) => Known<T>, serviceDefault?: T): Known<T> {
    if (this.isUnknown) return this.why;
    return this.isSet ? read(this.raw) : leftOut(serviceDefault);
  }

  items(): readonly JsonValue[] {
    return Array.isArray(this.raw) ? this.raw.map((item) => new JsonValue(item, this.#wording)) : [];
  }

  keys(): readonly string[] {
    return isObject(this.raw) ? Object.keys(this.raw) : [];
  }

  unexpected(): Unknown {
    return this.#wording.unexpected;
  }

  unnamed(what: string): Unknown {
    return this.#wording.unnamed(what);
  }
}
