/** Headers of an answer. */
export interface Headers {
  get(name: string): string | undefined;
}

const unnamedWait = 5_000;

/**
 * Keeps requests within the quota that Resource Graph tells of in each answer; times in milliseconds.
 * See learn.microsoft.com/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
 */
export class Pace {
  #left = Number.POSITIVE_INFINITY;
  #opensAgain = Number.NEGATIVE_INFINITY;
  #heldUntil = Number.NEGATIVE_INFINITY;

  /** How long to wait before the next request; 0 takes a place in the quota. */
  turn(now: number): number {
    if (now < this.#heldUntil) return this.#heldUntil - now;
    if (now >= this.#opensAgain) this.#left = Number.POSITIVE_INFINITY;
    if (this.#left <= 0) return this.#opensAgain - now;
    this.#left -= 1;
    return 0;
  }

  /** Learns from an answer. Azure rounds seconds up, so the earliest of the times it names is kept. */
  heard(headers: Headers, now: number): void {
    const left = Number(headers.get('x-ms-user-quota-remaining') ?? Number.NaN);
    const resets = clockTime(headers.get('x-ms-user-quota-resets-after'));
    if (!Number.isInteger(left) || resets === undefined) return;
    const anew = now >= this.#opensAgain;
    this.#opensAgain = anew ? now + resets : Math.min(this.#opensAgain, now + resets);
    this.#left = Math.min(this.#left, left);
  }

  /** Holds every request back after a refusal; returns for how long. */
  refused(headers: Headers | undefined, now: number): number {
    const wait = retryAfter(headers?.get('retry-after'), now) ?? clockTime(headers?.get('x-ms-user-quota-resets-after')) ?? unnamedWait;
    this.#heldUntil = Math.max(this.#heldUntil, now + wait);
    return wait;
  }
}

/** `hh:mm:ss` in milliseconds. */
function clockTime(text: string | undefined): number | undefined {
  const [, hours, minutes, seconds] = /^(\d+):(\d\d):(\d\d)(?:\.\d+)?$/.exec(text ?? '') ?? [];
  return hours === undefined ? undefined : ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}

/** Seconds, or a date. */
function retryAfter(text: string | undefined, now: number): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const wait = /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
