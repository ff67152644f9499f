import type { Known } from './known.ts';

/** Tag names keep their spelling; compare them without case. */
export type Tags = ReadonlyMap<string, Known<string>>;
