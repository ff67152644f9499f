import type { Syntax } from './kusto.ts';

/** What Azure would refuse: answered with 400 in Azure's words. */
export class InvalidQuery extends Error {
  override readonly name = 'InvalidQuery';
  readonly details: readonly Readonly<Record<string, unknown>>[];

  constructor(details: readonly Readonly<Record<string, unknown>>[]) {
    super(details.map((one) => one.message).join('; '));
    this.details = details;
  }
}

/** What Azure may well know and this does not. Never answered as if it had been understood. */
export class NotSupported extends Error {
  override readonly name = 'NotSupported';

  constructor(construct: string, at: Syntax) {
    super(
      `This endpoint does not know ${construct}: \`${at.text}\` at ${at.start}. Teach it in test/support/azure/query, or query without it.`,
    );
  }
}
