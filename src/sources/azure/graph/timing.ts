import { setTimeout } from 'node:timers/promises';

/** The clock and the patience of a read, in milliseconds. */
export interface Timing {
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** A signal for one request, which aborts when the request has lasted too long. */
  readonly requestLimit: () => AbortSignal;
  /** For everything. */
  readonly limit: number;
}

export const realTiming: Timing = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, signal ? { signal } : {});
  },
  requestLimit: () => AbortSignal.timeout(60_000),
  limit: 30 * 60_000,
};
