/** Tells how far a long read has come, now and then. */
export class Progress {
  readonly #tell: (line: string) => void;
  readonly #now: () => number;
  readonly #counts = new Map<string, { read: number; total: number }>();
  #requests = 0;
  #told: number;

  constructor(tell: (line: string) => void, now: () => number) {
    this.#tell = tell;
    this.#now = now;
    this.#told = now();
  }

  pageRead(what: string, read: number, total: number): void {
    this.#requests += 1;
    this.#counts.set(what, { read, total });
    if (this.#now() - this.#told < interval) return;
    this.#told = this.#now();
    const open = [...this.#counts].filter(([, { read, total }]) => read < total);
    const counts = open.map(([name, { read, total }]) => `${name} ${figure(read)} of ${figure(total)}`);
    this.#tell(`Reading Azure: ${[`${figure(this.#requests)} pages`, ...counts].join('; ')}.`);
  }
}

/** Milliseconds between two lines. */
const interval = 5_000;

function figure(count: number): string {
  return count.toLocaleString('en-US');
}
