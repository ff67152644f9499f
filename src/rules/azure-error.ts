import type { PatchError } from '../estate/live.ts';
import { inAzuresWords } from '../history/live-state.ts';

/** Azure's own words in brackets, to go on with inside a message. */
export function saying(error: PatchError | undefined): string {
  return error ? ` (${inAzuresWords(error)})` : '';
}
