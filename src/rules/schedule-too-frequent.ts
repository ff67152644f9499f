import { parseRecurrence } from '../calendar/recurrence.ts';
import { fixOf } from './fix.ts';
import { reasonOf, recurrenceRemedies, undocumentedRecurrence } from './reason.ts';
import { setOnSchedule } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

const leastHours = 6;

export const scheduleTooFrequent: ScheduleRule<'schedule-too-frequent'> = {
  id: 'schedule-too-frequent',
  title: 'The windows of each schedule are at least six hours apart',
  severity: 'low',
  appliesTo: 'schedule',
  remedies: recurrenceRemedies,
  check({ schedule }) {
    const { recurEvery } = schedule;
    if (recurEvery.kind === 'absent') return notApplicable;
    if (recurEvery.kind === 'unknown') return undecided('recurEvery', mayBe, reasonOf({ recurEvery }));
    const read = parseRecurrence(recurEvery.value);
    if (read.kind !== 'value') return read.undocumented ? undecided('recurEvery', mayBe, undocumentedRecurrence) : notApplicable;
    const recurrence = read.value;
    if (recurrence.kind !== 'hours' || recurrence.every >= leastHours) return pass;
    const every = recurrence.every === 1 ? 'every hour' : `every ${recurrence.every} hours`;
    return violation(
      'recurEvery',
      `has windows ${every}; allowed: at least ${leastHours} hours apart`,
      fixOf([setOnSchedule(schedule, 'recurEvery', `${leastHours}Hours`, `Set recur_every = "${leastHours}Hours", or a longer one`)]),
    );
  },
};

const mayBe = 'may have windows less than six hours apart';
