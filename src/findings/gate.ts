import type { Severity } from '../severity.ts';

/** What the user wants to fail. */
export interface GateSettings {
  readonly failOnSeverity: Severity;
  /** Report violations, but succeed; never hides what could not be checked. */
  readonly warnOnly: boolean;
  readonly onIncomplete: 'fail' | 'warn';
  readonly onEmpty: 'pass' | 'warn' | 'fail';
  readonly onUnknown: 'ignore' | 'warn' | 'fail';
  readonly onExpiredWaiver: 'warn' | 'fail';
}

/** What fails unless the user says otherwise. */
export const gateDefaults = {
  failOnSeverity: 'low',
  warnOnly: false,
  onIncomplete: 'fail',
  onEmpty: 'warn',
  onUnknown: 'warn',
  onExpiredWaiver: 'warn',
} as const satisfies GateSettings;
