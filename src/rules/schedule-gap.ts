import { dayLength } from '../calendar/civil-day.ts';
import { mergedStarts } from '../calendar/occurrences.ts';
import { type Calendars, oncePerSchedules } from '../calendar/once-per-schedules.ts';
import { ifWeeksBeginOnSunday } from '../calendar/other-reading.ts';
import { type WorstGap, worstGap, worstGapOf } from '../calendar/worst-gap.ts';
import { securityCalendarOf } from '../patching/security-calendar.ts';
import { nodeWindowGap, nodeWindowRemedies } from './node-window-gap.ts';
import { assignmentRemedies, deciders, reasonOfUndecided } from './reason.ts';
import { type MachineRule, type MachineSubject, notApplicable, pass, type RuleOutcome, undecided, violation } from './rule.ts';

/** How long a machine on schedules goes without critical patches even if every run succeeds. */
export const scheduleGap: MachineRule<'schedule-gap'> = {
  id: 'schedule-gap',
  title: 'The schedules of a machine come often enough for the days that the policy allows',
  severity: 'high',
  remedies: { ...assignmentRemedies, ...nodeWindowRemedies },
  appliesTo: 'machine',
  nodePools: true,
  check(subject, { maxDays }) {
    const limit = maxDays ?? subject.requirements.maxDaysWithoutCriticalPatches;
    const { orchestrations, machine } = subject.patching;
    if (limit !== undefined && machine.kind === 'aks-node-pool') return nodeWindowGap(subject, limit);
    if (limit === undefined || !orchestrations.includes('CustomerManagedSchedules')) return notApplicable;
    const { calendars, open } = securityCalendarOf(subject.patching);
    const worst = calendars.size === 0 ? undefined : gapOf(calendars, limit, subject.now);
    if (worst === undefined && open === undefined) return without(subject, limit);
    if (worst?.tooLong === false) return unlessWeeksBeginOnSunday(calendars, limit, subject.now);
    const message = `${worst === undefined ? 'has a worst gap that is not known' : says(worst.gap)}; allowed: at most ${limit}`;
    if (open !== undefined)
      return undecided('worstGap', may(message), `Which schedules patch these machines is not known: ${open.replace(/\.$/, '')}.`);
    if (orchestrations.length > 1) return unsettled(subject, message);
    return violation('worstGap', message, worst && fixFor(worst, calendars, limit, subject.now));
  },
};

/** What holds only by a reading that Azure does not document does not pass. */
function unlessWeeksBeginOnSunday(calendars: Calendars, limit: number, now: Date): RuleOutcome {
  const others = new Map([...calendars].map(([id, calendar]) => [id, ifWeeksBeginOnSunday(calendar) ?? calendar]));
  if ([...others].every(([id, calendar]) => calendars.get(id) === calendar)) return pass;
  const other = gapOf(others, limit, now);
  if (!other.tooLong) return pass;
  return undecided(
    'worstGap',
    `${may(says(other.gap))} if weeks begin on Sunday, and ${says(worstGapOf(calendars, now)).replace(/^has a worst gap of /, '')} if they begin on Monday; allowed: at most ${limit}`,
    'Azure does not document on which day the weeks of a list begin; a list without Sunday, or of every week, leaves no doubt.',
  );
}

interface Gap {
  readonly gap: WorstGap;
  readonly tooLong: boolean;
}

/** Too long also where the last window before an expiry comes sooner than the limit from now. */
function gapOf(calendars: Calendars, limit: number, now: Date): Gap {
  const gap = worstGapOf(calendars, now);
  if (gap.days === null || gap.days > limit) return { gap, tooLong: true };
  return lastsFor(calendars, limit, now)
    ? { gap, tooLong: false }
    : { gap: { days: null, from: lastDate(calendars, now), to: null }, tooLong: true };
}

/** One schedule that never expires is enough. */
function lastsFor(calendars: Calendars, limit: number, now: Date): boolean {
  for (const { expiry } of calendars.values()) if (expiry === undefined) return true;
  return !mergedStarts([...calendars.values()], now.getTime() + limit * dayLength).next().done;
}

function lastDate(calendars: Calendars, now: Date): string {
  let last = now.getTime();
  for (const start of mergedStarts([...calendars.values()], last)) last = start;
  return new Date(last).toISOString().slice(0, 10);
}

function says({ days, from, to }: WorstGap): string {
  return days === null || to === null ? `has no window left after ${from}` : `has a worst gap of ${days} days (${from} to ${to})`;
}

function may(message: string): string {
  return message.replace(/^has /, 'may have ');
}

/** On schedules, of which none brings critical and security patches: or perhaps not on schedules at all. */
function without(subject: MachineSubject, limit: number): RuleOutcome {
  const message = `has no schedule that brings critical and security patches; allowed: at most ${limit} days without them`;
  const { orchestrations } = subject.patching;
  return orchestrations.length > 1 ? unsettled(subject, message) : violation('worstGap', message, assign);
}

function unsettled({ patching: { undecided: open } }: MachineSubject, message: string): RuleOutcome {
  return undecided('worstGap', `${may(message)}; ${deciders(open)}`, reasonOfUndecided(open));
}

const assign =
  'Assign it a schedule that installs critical and security patches on its system, or add these classes to one that reaches it.';

/** What stands in the way: an expiry, a first window that is far off, or a rare recurrence. */
function fixFor({ gap }: Gap, calendars: Calendars, limit: number, now: Date): string {
  if (gap.days === null && [...calendars.values()].some(({ expiry }) => expiry !== undefined))
    return 'Remove expiration_date_time from a schedule with these classes (ARM: maintenanceWindow.expirationDateTime), or set a later one.';
  const onceStarted = worstOnceStarted(calendars, now);
  if (onceStarted !== null && onceStarted <= limit)
    return 'Let a schedule with these classes start earlier: set start_date_time (ARM: maintenanceWindow.startDateTime).';
  const weeks = Math.floor(limit / 7);
  const recurrence = weeks === 0 ? (limit === 1 ? 'Day' : `${limit}Days`) : weeks === 1 ? 'Week Sunday' : `${weeks}Weeks Sunday`;
  return `Let a schedule with these classes come more often, for example recur_every = "${recurrence}".`;
}

/** The worst gap in days, not counting the time to the first window. */
const worstOnceStarted = oncePerSchedules((calendars, now): number | null => {
  const all = [...calendars.values()];
  const first = mergedStarts(all, now.getTime()).next();
  return first.done ? null : worstGap(all, first.value).days;
});
