import { parseRecurrence } from '../estate/calendar/recurrence.ts';
import { sayRefusal } from '../estate/calendar/refusal.ts';
import { reasonOf } from './reason.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** Azure answers 400 to a recurrence outside its grammar, and only when it is applied. */
export const scheduleRecurrenceInvalid: ScheduleRule<'schedule-recurrence-invalid'> = {
  id: 'schedule-recurrence-invalid',
  title: 'Each schedule recurs in a way that Azure accepts',
  severity: 'high',
  appliesTo: 'schedule',
  check({ schedule: { recurEvery } }) {
    if (recurEvery.kind === 'absent') return notApplicable;
    if (recurEvery.kind === 'unknown') return undecided('recurEvery', 'may have a recurrence that Azure refuses', reasonOf({ recurEvery }));
    const read = parseRecurrence(recurEvery.value);
    if (read.kind === 'value') return pass;
    const [nearest] = read.instead;
    return violation(
      'recurEvery',
      `has a recurrence that Azure refuses: ${sayRefusal(recurEvery.value, read)}`,
      nearest === undefined ? undefined : `Set recur_every = "${nearest}" (ARM: maintenanceWindow.recurEvery).`,
    );
  },
};
