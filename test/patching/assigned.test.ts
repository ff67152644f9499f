import { describe, expect, it } from 'vitest';
import type { Assignment, ScheduleReference } from '../../src/estate/assignment.ts';
import type { Change } from '../../src/estate/declaration.ts';
import { type Known, unknown, value } from '../../src/estate/known.ts';
import { isAssigned } from '../../src/patching/assigned.ts';
import { dynamicScope, estate, schedule } from '../support/machines.ts';

const assign = (reference: ScheduleReference, overwrites: Partial<Assignment> = {}): Assignment => ({
  id: 'assignment',
  schedule: reference,
  target: { kind: 'machine', id: 'vm' },
  change: 'keep',
  origin: { input: 'plan.json' },
  ...overwrites,
});
const weekly: ScheduleReference = { kind: 'inside', ids: ['weekly'] };
const monthly: ScheduleReference = { kind: 'inside', ids: ['monthly'] };
const either: ScheduleReference = { kind: 'inside', ids: ['monthly', 'weekly'] };
const hidden: ScheduleReference = { kind: 'unknown', why: 'a local hides it' };
const outside: ScheduleReference = { kind: 'outside', resourceId: '/elsewhere' };

interface Case {
  readonly name: string;
  readonly references?: readonly ScheduleReference[];
  readonly closed?: boolean;
  readonly change?: Change;
  readonly expected: Known<boolean>;
}

const elsewhere = unknown('an assignment outside the input may use it');
const several = unknown('which of several schedules is assigned is not known');

const cases: readonly Case[] = [
  { name: 'an assignment names it', references: [weekly], expected: value(true) },
  { name: 'an assignment names it, whatever the others may mean', references: [hidden, either, weekly], expected: value(true) },
  { name: 'an assignment names it in an open world', references: [weekly], closed: false, expected: value(true) },
  { name: 'nothing names it in a closed world', expected: value(false) },
  { name: 'only others are named in a closed world', references: [monthly, outside], expected: value(false) },
  { name: 'nothing names an existing one in an open world', closed: false, expected: elsewhere },
  { name: 'nothing names one that changes in an open world', closed: false, change: 'update', expected: elsewhere },
  { name: 'nothing names a new one in an open world', closed: false, change: 'create', expected: value(false) },
  { name: 'an assignment means it or another one', references: [either], expected: several },
  { name: 'an assignment may mean any schedule', references: [hidden], expected: unknown('a local hides it') },
  {
    name: 'an assignment may mean any schedule, also a new one',
    references: [hidden],
    change: 'create',
    expected: unknown('a local hides it'),
  },
];

describe('whether a schedule is assigned', () => {
  it.each(cases)('where $name', ({ references = [], closed = true, change = 'keep', expected }) => {
    const one = schedule({ id: 'weekly', change });
    const assignments = references.map((reference) => assign(reference));
    expect(isAssigned(one, estate({ schedules: [one], assignments, closed }))).toEqual(expected);
  });

  it('does not ask whether a dynamic scope selects a machine', () => {
    const assignments = [assign(weekly, { target: { kind: 'dynamic', scope: dynamicScope({ subscription: value('2') }) } })];
    expect(isAssigned(schedule({ id: 'weekly' }), estate({ assignments, closed: true }))).toEqual(value(true));
  });
});
