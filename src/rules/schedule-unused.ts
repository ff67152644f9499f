import { reasonOf } from './reason.ts';
import { notApplicable, pass, type ScheduleRule, undecided, violation } from './rule.ts';

/** A schedule that no assignment names patches nothing. */
export const scheduleUnused: ScheduleRule<'schedule-unused'> = {
  id: 'schedule-unused',
  title: 'Each schedule is assigned',
  severity: 'low',
  appliesTo: 'schedule',
  check({ assigned }) {
    switch (assigned.kind) {
      case 'absent':
        return notApplicable;
      case 'unknown':
        return undecided(
          'machines',
          'may have no assignment, and then it patches nothing',
          reasonOf({ 'the use of these schedules': assigned }),
        );
      case 'value':
        if (assigned.value) return pass;
        return violation(
          'machines',
          'has no assignment, so it patches nothing; asked for: at least one',
          'Assign it (azurerm_maintenance_assignment_virtual_machine or azurerm_maintenance_assignment_dynamic_scope; ARM: Microsoft.Maintenance/configurationAssignments), or remove it.',
        );
    }
  },
};
