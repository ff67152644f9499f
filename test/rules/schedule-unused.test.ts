import { absent, unknown, value } from '../../src/estate/known.ts';
import { schedule } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

testRule('schedule-unused', [
  { name: 'passes a schedule that an assignment names', schedule: schedule(), assigned: value(true), expect: 'pass' },
  {
    name: 'refuses a schedule that none names',
    schedule: schedule(),
    assigned: value(false),
    expect: { violation: 'machines', fix: 'or remove it' },
  },
  {
    name: 'is unknown while an assignment outside the input may name it',
    schedule: schedule(),
    assigned: unknown('an assignment outside the input may use it'),
    expect: { unknown: 'machines', reason: 'an assignment outside the input may use it.' },
  },
  { name: 'does not apply where nothing says anything about its use', schedule: schedule(), assigned: absent, expect: 'not-applicable' },
]);
