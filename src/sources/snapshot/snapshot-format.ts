import type { Estate } from '../../estate/estate.ts';

/** An estate, with where and when it was found. */
export interface Snapshot {
  /** Name of the source, as in reports. */
  readonly source: string;
  readonly takenAt: Date;
  readonly estate: Estate;
}

export const snapshotVersion = '1.0';

/** Machines and the like that are written or read together: all at once may be longer than the longest text, and many need much memory. */
export const atOnce = 16;
