import { parseRecurrence } from '../calendar/recurrence.ts';
import { fixOf } from './fix.ts';
import { reasonOf, recurrenceRemedies, undocumentedRecurrence } from './reason.ts';
import { setOnSchedule } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** What Azure does in months without the day is not documented; skipping them is the worse reading. */
export const scheduleShortMonthDay: ScheduleRule<'schedule-short-month-day'> = {
  id: 'schedule-short-month-day',
  title: 'No schedule names a day that some months lack',
  severity: 'medium',
  appliesTo: 'schedule',
  remedies: recurrenceRemedies,
  check({ schedule }) {
    const { recurEvery } = schedule;
    if (recurEvery.kind === 'absent') return notApplicable;
    if (recurEvery.kind === 'unknown') return undecided('recurEvery', mayBe, reasonOf({ recurEvery }));
    const read = parseRecurrence(recurEvery.value);
    if (read.kind !== 'value') return read.undocumented ? undecided('recurEvery', mayBe, undocumentedRecurrence) : notApplicable;
    const recurrence = read.value;
    if (recurrence.kind !== 'month-days') return pass;
    const late = recurrence.days.filter((day) => day > 28);
    if (late.length === 0) return pass;
    return violation(
      'recurEvery',
      `names day ${late.join(' and ')}, which some months lack; Azure does not document whether such a month has a window`,
      fixOf([
        setOnSchedule(
          schedule,
          'recurEvery',
          'Month Last Sunday',
          'Use a day up to 28, or a weekday, for example recur_every = "Month Last Sunday"',
        ),
      ]),
    );
  },
};

const mayBe = 'may name a day that some months lack';
