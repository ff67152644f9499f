export const quotationMark = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
export const openBrace = 0x7b;
const closeBrace = 0x7d;
export const openBracket = 0x5b;
const closeBracket = 0x5d;

/** What a byte means outside of text: 0 nothing, 1 begins text, 2 opens, 3 closes. */
const structure = new Uint8Array(256);
structure[quotationMark] = 1;
structure[openBrace] = 2;
structure[openBracket] = 2;
structure[closeBrace] = 3;
structure[closeBracket] = 3;

const isSpace = new Uint8Array(256);
for (const space of [0x20, 0x09, 0x0a, 0x0d]) isSpace[space] = 1;

/** JSON that breaks off or is not JSON, with the byte where that shows. */
export class BrokenJson extends Error {
  readonly offset: number;

  constructor(offset: number, what: string) {
    super(what);
    this.offset = offset;
  }
}

/** Writes the next bytes into a buffer and says how many; 0 at the end. */
export type Fill = (target: Buffer) => number;

/** Gives these bytes, once. */
export function fillFrom(bytes: Buffer): Fill {
  let at = 0;
  return (target) => {
    const count = bytes.copy(target, 0, at);
    at += count;
    return count;
  };
}

/**
 * Walks through the bytes of a JSON file without building it: steps over values, and cuts out the ones that are asked for. Holds one
 * chunk and whatever is being cut out, so that files beyond the longest string of JavaScript work.
 */
export class ByteReader {
  readonly #fill: Fill;
  readonly #chunk: number;
  #bytes: Buffer;
  #length = 0;
  #at = 0;
  /** Offset of the first byte held. */
  #base = 0;
  /** First byte that must stay; -1 for none. */
  #kept = -1;

  /** Reads what `fill` gives, in chunks of so many bytes. */
  constructor(fill: Fill, chunk = 1 << 20) {
    this.#fill = fill;
    this.#chunk = chunk;
    this.#bytes = Buffer.allocUnsafe(chunk);
  }

  get offset(): number {
    return this.#base + this.#at;
  }

  /** Steps over so many bytes, whatever they are. */
  pass(count: number): void {
    for (let left = count; left > 0; left -= 1) {
      if (this.#at === this.#length && !this.#refill()) return;
      this.#at += 1;
    }
  }

  /** The next byte that is not white space, without taking it; -1 at the end. */
  peek(): number {
    for (;;) {
      while (this.#at < this.#length) {
        const byte = this.#bytes[this.#at] as number;
        if (isSpace[byte] === 0) return byte;
        this.#at += 1;
      }
      if (!this.#refill()) return -1;
    }
  }

  /** Nothing but white space may follow. */
  end(): void {
    if (this.peek() !== -1) throw this.#broken('the end');
  }

  /** Walks an object: each name, whose value the caller steps over or cuts out. */
  *members(): Generator<string, void> {
    this.#take(openBrace, 'an object');
    if (this.peek() === closeBrace) {
      this.#at += 1;
      return;
    }
    do {
      if (this.peek() !== quotationMark) throw this.#broken('a name');
      const name = this.text();
      this.#take(colon, 'a colon');
      yield name;
    } while (!this.#endsWith(closeBrace));
  }

  /** Walks an object: each member of one of these names, of which there should be one; its value the caller steps over or cuts out. */
  *membersNamed<Name extends string>(...names: readonly Name[]): Generator<Name, void> {
    this.#take(openBrace, 'an object');
    if (this.peek() === closeBrace) {
      this.#at += 1;
      return;
    }
    const wanted = names.map((name) => Buffer.from(name));
    do {
      if (this.peek() !== quotationMark) throw this.#broken('a name');
      const name = names[this.#textAmong(wanted)];
      this.#take(colon, 'a colon');
      if (name === undefined) this.skip();
      else yield name;
    } while (!this.#endsWith(closeBrace));
  }

  /** Walks an array; the caller steps over or cuts out each element. */
  *elements(): Generator<undefined, void> {
    this.#take(openBracket, 'an array');
    if (this.peek() === closeBracket) {
      this.#at += 1;
      return;
    }
    do yield undefined;
    while (!this.#endsWith(closeBracket));
  }

  /** The text at this place. */
  text(): string {
    const outer = this.#kept;
    if (outer === -1) this.#kept = this.#at;
    const from = this.#at - this.#kept;
    this.#skipText();
    const bytes = this.#bytes.subarray(this.#kept + from, this.#at);
    if (outer === -1) this.#kept = -1;
    return bytes.includes(backslash) ? String(this.#parse(bytes)) : bytes.toString('utf8', 1, bytes.length - 1);
  }

  /** Steps over the text at this place and tells which of these it is, without making a text of it; -1 for none. */
  #textAmong(wanted: readonly Buffer[]): number {
    const begin = this.#at + 1;
    for (let which = 0; which < wanted.length; which += 1) {
      const name = wanted[which] as Buffer;
      const end = begin + name.length;
      if (end >= this.#length) return this.#textIn(wanted);
      let same = 0;
      while (same < name.length && this.#bytes[begin + same] === name[same]) same += 1;
      // An escape may stand for any character.
      if (this.#bytes[begin + same] === backslash) return this.#textIn(wanted);
      if (same === name.length && this.#bytes[end] === quotationMark) {
        this.#skipText();
        return which;
      }
    }
    this.#skipText();
    return -1;
  }

  #textIn(wanted: readonly Buffer[]): number {
    const text = this.text();
    return wanted.findIndex((name) => name.toString() === text);
  }

  /** Steps over one value. */
  skip(): void {
    const first = this.peek();
    if (first === quotationMark) this.#skipText();
    else if (first === openBrace || first === openBracket) this.#skipNested();
    else this.#skipPlain();
  }

  /** Remembers this place, so that {@link cut} can give back everything from here on. */
  keep(): void {
    this.peek();
    this.#kept = this.#at;
  }

  /** The bytes since {@link keep}, read as JSON. */
  cut(): unknown {
    const bytes = this.#bytes.subarray(this.#kept, this.#at);
    this.#kept = -1;
    return this.#parse(bytes);
  }

  /** Forgets the place that {@link keep} remembered. */
  drop(): void {
    this.#kept = -1;
  }

  /** One value, read as JSON. */
  value(): unknown {
    this.keep();
    this.skip();
    return this.cut();
  }

  #skipText(): void {
    let at = this.#at + 1;
    for (;;) {
      const bytes = this.#bytes;
      const length = this.#length;
      while (at < length) {
        const byte = bytes[at];
        if (byte === quotationMark) {
          this.#at = at + 1;
          return;
        }
        at += byte === backslash ? 2 : 1;
      }
      at = this.#more(at, 'the end of a text');
    }
  }

  /** Texts are stepped over here as well: a call for each of them takes a third longer. */
  #skipNested(): void {
    let depth = 0;
    let inText = false;
    let at = this.#at;
    for (;;) {
      const bytes = this.#bytes;
      const length = this.#length;
      while (at < length) {
        if (!inText) {
          const kind = structure[bytes[at] as number];
          at += 1;
          if (kind === 0) continue;
          if (kind !== 1) {
            depth += kind === 2 ? 1 : -1;
            if (depth > 0) continue;
            this.#at = at;
            return;
          }
        }
        inText = true;
        while (inText && at < length) {
          const byte = bytes[at];
          at += byte === backslash ? 2 : 1;
          inText = byte !== quotationMark;
        }
      }
      at = this.#more(at, 'the end of an object or array');
    }
  }

  /** Numbers, true, false and null: up to what ends them. */
  #skipPlain(): void {
    let taken = 0;
    for (;;) {
      while (this.#at < this.#length) {
        const byte = this.#bytes[this.#at] as number;
        if (isSpace[byte] === 1 || byte === comma || byte === closeBrace || byte === closeBracket) {
          if (taken === 0) throw this.#broken('a value');
          return;
        }
        taken += 1;
        this.#at += 1;
      }
      if (!this.#refill()) return;
    }
  }

  #take(byte: number, what: string): void {
    if (this.peek() !== byte) throw this.#broken(what);
    this.#at += 1;
  }

  #endsWith(close: number): boolean {
    const byte = this.peek();
    if (byte !== comma && byte !== close) throw this.#broken('a comma or an end');
    this.#at += 1;
    return byte === close;
  }

  /** Reads on from a place that may lie behind the bytes held (after an escape); returns that place among the new bytes. */
  #more(at: number, what: string): number {
    const behind = at - this.#length;
    this.#at = this.#length;
    if (!this.#refill()) throw this.#broken(what);
    return this.#at + behind;
  }

  #refill(): boolean {
    const from = this.#kept === -1 ? this.#at : this.#kept;
    if (from > 0) {
      this.#bytes.copyWithin(0, from, this.#length);
      this.#length -= from;
      this.#at -= from;
      this.#base += from;
      if (this.#kept !== -1) this.#kept = 0;
    }
    if (this.#bytes.length - this.#length < this.#chunk) {
      const larger = Buffer.allocUnsafe(this.#bytes.length * 2);
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    const read = this.#fill(this.#bytes.subarray(this.#length, this.#length + this.#chunk));
    this.#length += read;
    return read > 0;
  }

  #parse(bytes: Buffer): unknown {
    try {
      return JSON.parse(bytes.toString('utf8')) as unknown;
    } catch {
      throw new BrokenJson(this.offset - bytes.length, 'expected JSON');
    }
  }

  #broken(expected: string): BrokenJson {
    return new BrokenJson(this.offset, `expected ${expected}`);
  }
}
