import { sayRefusal } from '../calendar/refusal.ts';
import { readZone } from '../calendar/zone.ts';
import { fixOf } from './fix.ts';
import { reasonOf } from './reason.ts';
import { setOnSchedule } from './remedy.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** Azure knows time zones by their Windows ids only. */
export const scheduleTimezoneInvalid: ScheduleRule<'schedule-timezone-invalid'> = {
  id: 'schedule-timezone-invalid',
  title: 'Each schedule names its time zone by a Windows id',
  severity: 'high',
  appliesTo: 'schedule',
  check({ schedule }) {
    const { timeZone } = schedule;
    if (timeZone.kind === 'absent') return notApplicable;
    if (timeZone.kind === 'unknown') return undecided('timeZone', 'may have a time zone that Azure does not know', reasonOf({ timeZone }));
    const read = readZone(timeZone.value);
    if (read.kind === 'value') return pass;
    const [nearest] = read.instead;
    return violation(
      'timeZone',
      `has a time zone whose windows cannot be told: ${sayRefusal(timeZone.value, read)}`,
      fixOf([
        nearest === undefined
          ? undefined
          : setOnSchedule(schedule, 'timeZone', nearest, `Set time_zone = "${nearest}" (ARM: maintenanceWindow.timeZone)`),
      ]),
    );
  },
};
