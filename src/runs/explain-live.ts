import { absent, type Known, mapKnown } from '../estate/known.ts';
import type { LiveState, PatchAssessment, PatchInstallation, PendingPatch, ScheduleRun, StateSince } from '../estate/live.ts';
import { inAzuresWords } from '../history/live-state.ts';
import { patchName } from '../history/missing-patches.ts';

/** Something about a machine as it runs, in words. */
export interface LiveFact {
  readonly name: string;
  readonly value: string;
}

const most = 10;

/** What Azure knows about a running machine, as far as rules look at it; lists are cut after ten entries, and say so. */
export function liveFacts({
  created,
  power,
  connection,
  blockedExtensions = absent,
  assessment,
  pending,
  installations,
  runs,
  configuration,
}: LiveState): readonly LiveFact[] {
  const states = (all: readonly StateSince[]) => all.map(stateText).join(', ');
  return [
    ...said('created', created),
    ...said('power', mapKnown(power, stateText)),
    ...said('connection', mapKnown(connection, stateText)),
    ...said(
      'blocked',
      mapKnown(blockedExtensions, (names) => names.join(', ') || 'no extension of Update Manager'),
    ),
    { name: 'assessment', value: inWords(mapKnown(assessment, assessmentText), 'none in the last seven days') },
    ...listed('missing', pending, patchText, 'nothing critical'),
    ...listed('installation', installations, installationText, 'none in the last thirty days'),
    ...(runs && (runs.kind !== 'value' || runs.value.length > 0) ? listed('run', runs, runText, '') : []),
    ...said('settings', mapKnown(configuration, states)),
  ];
}

function said(name: string, fact: Known<string>): readonly LiveFact[] {
  return fact.kind === 'absent' ? [] : [{ name, value: inWords(fact, '') }];
}

function inWords(fact: Known<string>, none: string): string {
  if (fact.kind === 'absent') return none;
  return fact.kind === 'value' ? fact.value : `unknown: ${fact.why}`;
}

function listed<T>(name: string, facts: Known<readonly T[]>, text: (of: T) => string, none: string): readonly LiveFact[] {
  if (facts.kind !== 'value') return said(name, facts);
  if (facts.value.length === 0) return [{ name, value: none }];
  const left = facts.value.length - most;
  return [...facts.value.slice(0, most).map(text), ...(left > 0 ? [`and ${left} more`] : [])].map((value) => ({ name, value }));
}

function stateText({ state, since }: StateSince): string {
  return since === undefined ? state : `${state} since ${since}`;
}

function assessmentText({ status, at, startedBy, service, rebootPending, counts, error }: PatchAssessment): string {
  const missing = countsText(counts);
  return [
    [
      status,
      inWords(at, 'at no known time'),
      ...(startedBy === undefined ? [] : [`by ${startedBy}`]),
      ...(service ? [`asked ${service}`] : []),
    ].join(', '),
    missing === '' ? 'nothing counted as missing' : `missing: ${missing}`,
    `reboot pending: ${inWords(mapKnown(rebootPending, String), 'not said')}`,
    ...(error ? [inAzuresWords(error)] : []),
  ].join('; ');
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.map(([name, count]) => `${count} ${name}`).join(', ');
}

function patchText(patch: PendingPatch): string {
  const { version, classifications, published, firstSeen } = patch;
  const since = published.kind === 'value' ? `, published ${published.value}` : firstSeen === undefined ? '' : `, first seen ${firstSeen}`;
  return `${patchName(patch)}${version === undefined ? '' : ` ${version}`} (${classifications.join(', ')})${since}`;
}

function runText({ id, status, started, error }: ScheduleRun): string {
  return [`${status}, ${inWords(started, 'at no known time')}`, `run ${id}`, ...(error ? [inAzuresWords(error)] : [])].join('; ');
}

function installationText({ status, at, counts, windowExceeded, rebootStatus, scheduleRun, error }: PatchInstallation): string {
  return [
    `${status}, ${inWords(at, 'at no known time')}`,
    countsText(counts) || 'nothing to install',
    `reboot: ${inWords(rebootStatus, 'not said')}`,
    ...(windowExceeded ? ['ran out of its window'] : []),
    ...(scheduleRun === undefined ? [] : [`run ${scheduleRun}`]),
    ...(error ? [inAzuresWords(error)] : []),
  ].join('; ');
}
