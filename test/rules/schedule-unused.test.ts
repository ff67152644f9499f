import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-unused', [
  { name: 'passes a schedule that an assignment names', schedule: schedule(), assigned: value(true), expect: 'pass' },
  {
    name: 'refuses a schedule that none names',
    schedule: schedule(),
    assigned: value(false),
    expect: {
      outcome: 'violation',
      property: 'machines',
      message: 'has no assignment, so it patches nothing; asked for: at least one',
      fix: 'Assign it (azurerm_maintenance_assignment_virtual_machine or azurerm_maintenance_assignment_dynamic_scope; ARM: Microsoft.Maintenance/configurationAssignments), or remove it.',
    },
  },
  {
    name: 'is unknown while an assignment outside the input may name it',
    schedule: schedule(),
    assigned: unknown('an assignment outside the input may use it'),
    expect: {
      outcome: 'unknown',
      property: 'machines',
      message: 'may have no assignment, and then it patches nothing',
      reason: 'the use of these schedules is not known: an assignment outside the input may use it.',
    },
  },
  { name: 'does not apply where nothing says anything about its use', schedule: schedule(), assigned: absent, expect: 'not-applicable' },
]);
