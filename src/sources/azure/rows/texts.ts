const chunkSize = 2 ** 20;

/** Texts as bytes outside of the heap, which keeps more room beside its objects the more of them there are. */
export class Texts {
  readonly #chunks: Buffer[] = [];
  /** Bytes written to the last chunk. */
  #used = chunkSize;

  /** Where the text is kept from now on. */
  keep(text: string): number {
    const length = Buffer.byteLength(text);
    const needed = lengthSize + length;
    if (this.#used + needed > chunkSize) {
      // A text that is larger than a chunk has one for itself.
      this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(chunkSize, needed)));
      this.#used = 0;
    }
    const [at, chunk] = [this.#used, this.#chunks.at(-1) as Buffer];
    chunk.writeUInt32LE(length, at);
    chunk.write(text, at + lengthSize);
    this.#used += needed;
    return (this.#chunks.length - 1) * chunkSize + at;
  }

  at(place: number): string {
    const [chunk, at] = [this.#chunks[Math.floor(place / chunkSize)], place % chunkSize];
    if (!chunk) throw new RangeError(`No text is kept at ${place}.`);
    const start = at + lengthSize;
    return chunk.toString('utf8', start, start + chunk.readUInt32LE(at));
  }
}

/** Bytes in front of each text. */
const lengthSize = 4;
