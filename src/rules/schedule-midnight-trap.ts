import { parseRecurrence } from '../calendar/recurrence.ts';
import { parseStart } from '../calendar/window-times.ts';
import type { Schedule } from '../estate/schedule.ts';
import { type Fix, fixOf } from './fix.ts';
import { reasonOf, recurrenceRemedies, undocumentedRecurrence } from './reason.ts';
import { setOnSchedule } from './remedy.ts';
import { notApplicable, pass, type RuleOutcome, type ScheduleRule, undecided, violation } from './rule.ts';

/** 23:45, in minutes: Azure documents that runs from then to midnight can be missed. */
const trap = 23 * 60 + 45;

export const scheduleMidnightTrap: ScheduleRule<'schedule-midnight-trap'> = {
  id: 'schedule-midnight-trap',
  title: 'No schedule starts shortly before midnight',
  severity: 'low',
  appliesTo: 'schedule',
  remedies: recurrenceRemedies,
  check({ schedule }) {
    const { start } = schedule;
    if (start.kind === 'absent') return notApplicable;
    if (start.kind === 'unknown') return undecided('start', 'may start shortly before midnight', reasonOf({ start }));
    const read = parseStart(start.value);
    if (read.kind !== 'value') return notApplicable;
    if (read.value.minute < trap) return laterWindows(read.value.minute, schedule, start.value);
    return violation(
      'start',
      `has windows that start at ${start.value.slice(-5)}, shortly before midnight, which Azure may miss; asked for: another time`,
      startAt(schedule, `${start.value.slice(0, -5)}23:30`, 'Start before 23:45, or at 00:00'),
    );
  },
};

/** Windows that come by the hour keep the minute of the hour, and reach 23:45 to 23:59 if they start from :45 on. */
function laterWindows(minute: number, schedule: Schedule, start: string): RuleOutcome {
  const { recurEvery } = schedule;
  const minuteOfHour = minute % 60;
  if (minuteOfHour < trap % 60 || recurEvery.kind === 'absent') return pass;
  if (recurEvery.kind === 'unknown') return undecided('start', 'may start shortly before midnight', reasonOf({ recurEvery }));
  const read = parseRecurrence(recurEvery.value);
  if (read.kind === 'refused' && read.undocumented) return undecided('start', 'may start shortly before midnight', undocumentedRecurrence);
  if (read.kind !== 'value' || read.value.kind !== 'hours') return pass;
  const { every } = read.value;
  const hour = Math.floor(minute / 60);
  const reached = Array.from({ length: 24 }, (_, times) => (hour + times * every) % 24);
  if (!reached.includes(23)) return pass;
  return violation(
    'start',
    `has windows every ${every} hours that also start at 23:${minuteOfHour}, shortly before midnight, which Azure may miss; asked for: another time`,
    startAt(schedule, `${start.slice(0, -2)}30`, 'Start before the 45th minute of an hour'),
  );
}

function startAt(schedule: Schedule, start: string, words: string): Fix | undefined {
  return fixOf([setOnSchedule(schedule, 'start', start, words)]);
}
