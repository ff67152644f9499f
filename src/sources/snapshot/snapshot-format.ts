import type { Estate } from '../../estate/estate.ts';

/** An estate, with where and when it was found. */
export interface Snapshot {
  /** Name of the source, as in reports. */
  readonly source: string;
  readonly takenAt: Date;
  readonly estate: Estate;
}

/** What is written; version 1.0 is read as well. */
export const snapshotVersion = '1.1';
export const readableVersions: readonly unknown[] = ['1.0', snapshotVersion];

/** Machines and the like that are written or read together: all at once may be longer than the longest text, and many need much memory. */
export const atOnce = 16;
