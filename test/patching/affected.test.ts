import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/estate/assignment.ts';
import type { Change } from '../../src/estate/declaration.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { isAffected } from '../../src/patching/affected.ts';
import { patchingOf } from '../../src/patching/patching.ts';
import { dynamicScope, estate, linuxVm, schedule } from '../support/machines.ts';

const vm = (overwrites: Partial<Machine> = {}) => linuxVm({ id: 'vm', change: 'keep', ...overwrites });
const weekly = (change: Change = 'keep') => schedule({ id: 'weekly', change });
const assign = (overwrites: Partial<Assignment> = {}): Assignment => ({
  id: 'assignment',
  schedule: { kind: 'inside', ids: ['weekly'] },
  target: { kind: 'machine', id: 'vm' },
  change: 'keep',
  origin: { input: 'plan.json' },
  ...overwrites,
});
const outside = { kind: 'outside', resourceId: '/subscriptions/1/elsewhere' } as const;

function affected(around: Partial<Estate>, machine = vm()): boolean {
  const all = estate({ machines: [machine], ...around });
  return isAffected(all)(patchingOf(all, new Date('2026-11-22T12:00:00Z'))(machine));
}

describe('a change affects', () => {
  it.each<Change>(['create', 'update', 'replace'])('a machine of its own change: %s', (change) => {
    expect(affected({}, vm({ change }))).toBe(true);
  });

  it('a machine that it takes over as it is', () => {
    expect(affected({}, vm({ imported: true }))).toBe(true);
    expect(affected({})).toBe(false);
  });

  it.each<[string, Partial<Estate>]>([
    ['that gets an assignment', { schedules: [weekly()], assignments: [assign({ change: 'create' })] }],
    ['whose assignment changes', { schedules: [weekly()], assignments: [assign({ change: 'replace' })] }],
    ['whose assignment it takes over as it is', { schedules: [weekly()], assignments: [assign({ imported: true })] }],
    [
      'whose schedule it takes over as it is',
      { schedules: [schedule({ id: 'weekly', change: 'keep', imported: true })], assignments: [assign()] },
    ],
    ['whose schedule changes', { schedules: [weekly('update')], assignments: [assign()] }],
    [
      'of which one schedule changes and one stays',
      {
        schedules: [weekly(), schedule({ id: 'monthly', change: 'update' })],
        assignments: [assign(), assign({ id: 'second', schedule: { kind: 'inside', ids: ['monthly'] } })],
      },
    ],
    [
      'whose schedule the input deletes',
      { assignments: [assign({ schedule: outside })], removedSchedules: ['/SUBSCRIPTIONS/1/elsewhere/'] },
    ],
    ['that loses an assignment', { formerAssignments: [assign({ change: 'delete' })] }],
    [
      'that may lose one',
      { formerAssignments: [assign({ change: 'delete', target: { kind: 'candidates', ids: ['other', 'vm'], why: 'x' } })] },
    ],
    [
      'that may lose one, since it may have meant any',
      { formerAssignments: [assign({ change: 'delete', target: { kind: 'any', why: 'x' } })] },
    ],
    [
      'that a dynamic scope selected before',
      { formerAssignments: [assign({ change: 'update', target: { kind: 'dynamic', scope: dynamicScope() } })] },
    ],
    [
      'that a dynamic scope may have selected before',
      { formerAssignments: [assign({ change: 'update', target: { kind: 'dynamic', scope: dynamicScope({ locations: unknown('x') }) } })] },
    ],
  ])('a machine %s', (_, around) => {
    expect(affected(around)).toBe(true);
  });
});

describe('a change does not affect', () => {
  it.each<[string, Partial<Estate>]>([
    ['to which nothing happens', { schedules: [weekly()], assignments: [assign()] }],
    ['without a schedule', {}],
    ['whose schedule lies outside and stays', { assignments: [assign({ schedule: outside })], removedSchedules: ['/other'] }],
    ['whose schedule is not known', { assignments: [assign({ schedule: { kind: 'unknown', why: 'x' } })], removedSchedules: ['/other'] }],
    [
      'when another one gets an assignment',
      { schedules: [weekly()], assignments: [assign({ change: 'create', target: { kind: 'machine', id: 'other' } })] },
    ],
    [
      'when another one loses its assignment',
      { formerAssignments: [assign({ change: 'delete', target: { kind: 'machine', id: 'other' } })] },
    ],
    [
      'when a dynamic scope changes that never selected it',
      {
        formerAssignments: [assign({ change: 'update', target: { kind: 'dynamic', scope: dynamicScope({ subscription: value('2') }) } })],
      },
    ],
    [
      'when the changing schedule is another one',
      { schedules: [weekly(), schedule({ id: 'monthly', change: 'update' })], assignments: [assign()] },
    ],
  ])('a machine %s', (_, around) => {
    expect(affected(around)).toBe(false);
  });
});
