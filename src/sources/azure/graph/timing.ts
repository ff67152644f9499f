import { setTimeout } from 'node:timers/promises';

/** The clock and the patience of a read, in milliseconds. */
export interface Timing {
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
  /** For one request. */
  readonly requestTimeout: number;
  /** For everything. */
  readonly limit: number;
}

export const realTiming: Timing = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, signal ? { signal } : {});
  },
  requestTimeout: 60_000,
  limit: 30 * 60_000,
};
