import type { PatchError } from '../estate/live.ts';
import { sameText } from '../estate/resource-id.ts';

/** Is this its code, or that of a detail? */
export function hasCode(error: PatchError | undefined, code: string): boolean {
  return error !== undefined && [error, ...error.details].some((one) => sameText(one.code, code));
}

/** Azure's own words: the first detail, which holds the real reason, else the error itself. */
export function inAzuresWords(error: PatchError): string {
  const { code, message } = error.details[0] ?? error;
  return [code, message].filter((part) => part !== '').join(': ') || 'Azure gives no reason';
}
