import type { PatchError } from './live.ts';
import { sameText } from './resource-id.ts';

/** Is this its code, or that of a detail? */
export function hasCode(error: PatchError | undefined, code: string): boolean {
  return error !== undefined && [error, ...error.details].some((one) => sameText(one.code, code));
}
