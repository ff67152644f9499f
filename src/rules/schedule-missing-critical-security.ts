import type { Known } from '../estate/known.ts';
import type { OperatingSystem } from '../estate/machine.ts';
import { sameText } from '../estate/resource-id.ts';
import type { Schedule, Selection } from '../estate/schedule.ts';
import { and, not, or, type Truth } from '../estate/truth.ts';
import type { Patching } from '../patching/patching.ts';
import { type Carrying, carriedBy, carries } from '../patching/security-classes.ts';
import { type Fix, fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setClasses } from './remedy.ts';
import { notApplicable, pass, type RuleOutcome, type ScheduleRule, type ScheduleSubject, undecided, violation } from './rule.ts';

/** A schedule installs critical and security patches on every system it speaks about, unless others do so on its machines. */
export const scheduleMissingCriticalSecurity: ScheduleRule<'schedule-missing-critical-security'> = {
  id: 'schedule-missing-critical-security',
  title: 'Each schedule installs critical and security patches',
  severity: 'critical',
  appliesTo: 'schedule',
  check(subject) {
    const { mode, linux, windows } = subject.schedule;
    if (mode.kind === 'value' && !sameText(mode.value, 'User')) return notApplicable;
    if (linux.kind !== 'value' && windows.kind !== 'value') return silent(subject.schedule);
    const flawed = worse(resultFor('linux', linux, subject), resultFor('windows', windows, subject));
    if (!flawed || flawed.missing === 'no') return pass;
    if (flawed.missing === 'unknown') return undecided(flawed.os, flawed.message, flawed.reason);
    if (mode.kind === 'unknown') return undecided('mode', flawed.message, reasonOf({ mode }));
    return violation(flawed.os, flawed.message, addClasses(flawed.os, subject.schedule));
  },
};

interface SelectionResult {
  readonly os: OperatingSystem;
  readonly missing: Truth;
  readonly message: string;
  readonly reason: string;
}

const undocumented = 'Azure does not document what a schedule without classes and without a list of patches installs.';

/** Undefined where the schedule says nothing about this system. */
function resultFor(os: OperatingSystem, selection: Known<Selection>, subject: ScheduleSubject): SelectionResult | undefined {
  if (selection.kind === 'absent') return undefined;
  const own: Carrying =
    selection.kind === 'value'
      ? carries(os, selection.value)
      : { carries: 'unknown', says: 'installs what is not known', why: selection.why };
  const elsewhere = own.carries === 'yes' ? 'no' : coveredElsewhere(os, subject);
  const ownWhy = own.why
    ? `Whether a schedule installs critical and security patches is not known: ${own.why.replace(/\.$/, '')}.`
    : undocumented;
  return {
    os,
    missing: and(not(own.carries), not(elsewhere)),
    message: `${own.says} on ${systemNames[os]}; asked for: ${askedFor[os]}`,
    reason:
      own.carries === 'unknown'
        ? ownWhy
        : 'Whether another schedule brings critical and security patches to the same machines is not known.',
  };
}

function worse(a: SelectionResult | undefined, b: SelectionResult | undefined): SelectionResult | undefined {
  if (!a || !b) return a ?? b;
  const rank: Record<Truth, number> = { no: 0, unknown: 1, yes: 2 };
  return rank[b.missing] > rank[a.missing] ? b : a;
}

/** Does every machine of this system that the schedule certainly reaches get the patches from another one? At least one has to. */
function coveredElsewhere(os: OperatingSystem, { machines, unread }: ScheduleSubject): Truth {
  let all: Truth = 'yes';
  let any: Truth = 'no';
  for (const patching of machines) {
    const system = patching.machine.os;
    if (system.kind === 'value' && system.value !== os) continue;
    const covered = isCovered(os, patching);
    // A machine whose system is not known may be of the other one, where this does not matter.
    const mine: Truth = system.kind === 'value' ? 'yes' : 'unknown';
    all = and(all, or(covered, not(mine)));
    any = or(any, and(covered, mine));
  }
  // A machine that was lost may get them from nowhere.
  return and(and(all, any), unread === undefined ? 'yes' : 'unknown');
}

/** By any schedule that carries the patches: the schedule itself is among them, but asked only where it does not. */
function isCovered(os: OperatingSystem, { reaches }: Patching): Truth {
  let covered: Truth = 'no';
  for (const reach of reaches) {
    if (reach.patches !== 'no') covered = or(covered, and(reach.patches, carriedBy(os, reach.schedule)));
  }
  return covered;
}

/** Nothing is known to be selected for either system: other schedules cannot make up for what nobody can tell. */
function silent({ linux, windows }: Schedule): RuleOutcome {
  const wants = 'asked for: critical and security patches';
  if (linux.kind === 'absent' && windows.kind === 'absent') {
    return undecided('linux', `says nothing about Linux or Windows updates; ${wants}`, undocumented);
  }
  const property = linux.kind === 'unknown' ? 'linux' : 'windows';
  return undecided(
    property,
    `installs what is not known; ${wants}`,
    reasonOf({ 'What these schedules install': property === 'linux' ? linux : windows }),
  );
}

const systemNames: Record<OperatingSystem, string> = { linux: 'Linux', windows: 'Windows' };

const askedFor: Record<OperatingSystem, string> = {
  linux: 'Security, or no classes at all',
  windows: 'Critical and Security',
};

function addClasses(os: OperatingSystem, schedule: Schedule): Fix | undefined {
  const selection = schedule[os];
  const classes =
    selection.kind === 'value' && selection.value.classifications.kind === 'value' ? selection.value.classifications.value : [];
  return fixOf([setClasses(schedule, os, [...new Set([...classes, 'Critical', 'Security'])], 'Add "Critical" and "Security" to')]);
}
