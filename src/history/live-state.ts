import { daysSince, instantFact } from '../calendar/instant.ts';
import type { LiveState, PatchAssessment, PatchError } from '../estate/live.ts';
import type { MachineKind } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import { not, type Truth } from '../estate/truth.ts';

/** Update Manager assesses and patches these; scale sets as such have neither assessments nor installations. */
export function isAssessed(kind: MachineKind): boolean {
  return kind === 'virtual-machine' || kind === 'arc-server';
}

/** What the last assessment is worth. */
export type AssessmentState =
  | { readonly kind: 'fresh'; readonly assessment: PatchAssessment; readonly at: number }
  | { readonly kind: 'stale'; readonly at: number }
  /** Never, or longer ago than Azure remembers. */
  | { readonly kind: 'never' }
  | { readonly kind: 'failed'; readonly at: number | undefined }
  /** Still running, or of a status that says nothing. */
  | { readonly kind: 'unfinished'; readonly at: number | undefined }
  | { readonly kind: 'unknown'; readonly why: string };

/** Evaluates the last assessment; fresh is one that succeeded, with or without warnings, and is at most so many days old. */
export function assessmentState({ assessment }: Pick<LiveState, 'assessment'>, maxDays: number, now: Date): AssessmentState {
  if (assessment.kind === 'absent') return { kind: 'never' };
  if (assessment.kind === 'unknown') return assessment;
  const at = instantFact(assessment.value.at);
  const instant = at.kind === 'value' ? at.value : undefined;
  if (!succeeded(assessment.value)) {
    return { kind: assessment.value.status.toLowerCase() === 'failed' ? 'failed' : 'unfinished', at: instant };
  }
  if (instant === undefined) return { kind: 'unknown', why: at.kind === 'unknown' ? at.why : 'Azure gives it no date' };
  return daysSince(instant, now) > maxDays ? { kind: 'stale', at: instant } : { kind: 'fresh', assessment: assessment.value, at: instant };
}

/** Only such an assessment says anything about the machine. */
export function succeeded({ status }: Pick<PatchAssessment, 'status'>): boolean {
  return ['succeeded', 'completedwithwarnings'].includes(status.toLowerCase());
}

/** States of a virtual machine in which nothing runs on it, or is about to stop. */
const offStates = ['deallocated', 'deallocating', 'stopped', 'stopping'];
const onStates = ['running', 'starting'];

/** Is it switched off? Arc servers have no such state and are not. */
export function isOff({ power }: Pick<LiveState, 'power'>): Truth {
  if (power.kind === 'absent') return 'no';
  if (power.kind === 'unknown') return 'unknown';
  const state = power.value.state.toLowerCase();
  if (offStates.includes(state)) return 'yes';
  return onStates.includes(state) ? 'no' : 'unknown';
}

/** Is the Arc server out of touch with Azure? Virtual machines have no such state and are not. */
export function isDisconnected({ connection }: Pick<LiveState, 'connection'>): Truth {
  if (connection.kind === 'absent') return 'no';
  if (connection.kind === 'unknown') return 'unknown';
  return not(connection.value.state.toLowerCase() === 'connected' ? 'yes' : 'no');
}

/** Is this its code, or that of a detail? */
export function hasErrorCode(error: PatchError | undefined, code: string): boolean {
  return error !== undefined && [error, ...error.details].some((part) => sameText(part.code, code));
}

/** Azure's own words: the first detail, which holds the real reason, else the error itself. */
export function inAzuresWords(error: PatchError): string {
  const { code, message } = error.details[0] ?? error;
  return [code, message].filter((part) => part !== '').join(': ') || 'Azure gives no reason';
}
