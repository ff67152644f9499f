import type { Known, Unknown } from '../../estate/known.ts';
import { ArmValue, entryOf, isObject, leftOut } from './arm-value.ts';

/** How a source says what it does not know. */
export interface Wording {
  readonly unexpected: Unknown;
  unnamed(what: string): Unknown;
  /** Why what is written here is not the value yet: an expression, for example. Undefined where it is. */
  readonly unknownIn?: (raw: unknown) => Unknown | undefined;
}

/** A place in plain JSON, where what is not there is unset. */
export class JsonValue extends ArmValue {
  readonly raw: unknown;
  readonly #wording: Wording;
  readonly #unknown: Unknown | undefined;

  /** `open` tells why it is unknown, where what it lies below does. */
  constructor(raw: unknown, wording: Wording, open?: Unknown) {
    super();
    this.#unknown = open ?? wording.unknownIn?.(raw);
    this.raw = this.#unknown ? undefined : raw;
    this.#wording = wording;
  }

  get isUnknown(): boolean {
    return this.#unknown !== undefined;
  }

  at(...keys: readonly string[]): JsonValue {
    return keys.reduce<JsonValue>((place, key) => place.#below(key), this);
  }

  #below(key: string): JsonValue {
    const { raw } = this;
    if (isObject(raw)) return new JsonValue(entryOf(raw, key), this.#wording);
    // Below something that is no object nothing is known.
    return new JsonValue(undefined, this.#wording, this.#unknown ?? (this.isSet ? this.#wording.unexpected : undefined));
  }

  get why(): Unknown {
    return this.#unknown ?? this.#wording.unexpected;
  }

  known<T>(read: (raw: unknown) => Known<T>, serviceDefault?: T): Known<T> {
    if (this.#unknown) return this.#unknown;
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
