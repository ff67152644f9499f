import type { Report } from './report.ts';

export type Outcome = 'pass' | 'violation' | 'unknown' | 'not-applicable';

/** One rule on one subject. Only violations and unknowns become findings; the other outcomes are counted. */
export type Finding = Report['findings'][number];
