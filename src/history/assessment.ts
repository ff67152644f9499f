import { daysSince } from '../calendar/age.ts';
import { instantFact } from '../calendar/instant.ts';
import type { LiveState, PatchAssessment } from '../estate/live.ts';
import type { MachineKind } from '../estate/machine.ts';

/** Azure forgets assessments after a week, so nothing older can be asked for. */
export const defaultMaxAssessmentAge = 3;

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

/** Judges the last assessment; fresh is one that succeeded, with or without warnings, and is at most so many days old. */
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
export function succeeded({ status }: PatchAssessment): boolean {
  return ['succeeded', 'completedwithwarnings'].includes(status.toLowerCase());
}
