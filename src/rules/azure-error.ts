import type { PatchError } from '../estate/live.ts';

/** Azure's own words in brackets, to go on with inside a message; the details hold the real reason. */
export function saying(error: PatchError | undefined): string {
  const said = error?.details[0] ?? error;
  return said ? ` (${[said.code, said.message].filter((part) => part !== '').join(': ')})` : '';
}
