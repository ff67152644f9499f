import { describe, expect, it } from 'vitest';
import type { Assignment, AssignmentTarget, ScheduleReference } from '../../src/estate/assignment.ts';
import { unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { reachesIn } from '../../src/patching/reach.ts';
import { arcServer, dynamicScope, estate, flexibleScaleSet, linuxVm, schedule, uniformScaleSet } from '../support/machines.ts';

const now = new Date('2026-11-22T12:00:00Z');
const vm = linuxVm({ id: 'vm' });
const weekly = schedule({ id: 'weekly' });
const monthly = schedule({ id: 'monthly' });
const outsideId = '/subscriptions/1/resourceGroups/rg/providers/Microsoft.Maintenance/maintenanceConfigurations/elsewhere';

const assign = (overwrites: Partial<Assignment> = {}): Assignment => ({
  id: 'assignment',
  schedule: { kind: 'inside', ids: ['weekly'] },
  target: { kind: 'machine', id: 'vm' },
  change: 'create',
  origin: { input: 'plan.json' },
  ...overwrites,
});

interface Around {
  readonly schedules?: readonly Schedule[];
  readonly removedSchedules?: readonly string[];
  readonly machine?: Machine;
}

function reachesOf(
  assignments: readonly Assignment[],
  { schedules = [weekly, monthly], removedSchedules = [], machine = vm }: Around = {},
) {
  return reachesIn(estate({ machines: [machine], schedules, assignments, removedSchedules }), now)(machine);
}

describe('a schedule reaches a machine', () => {
  it('for certain where an assignment names both', () => {
    expect(reachesOf([assign()])).toEqual([
      {
        assignment: 'assignment',
        scheduleId: 'weekly',
        schedule: weekly,
        via: 'static',
        selected: 'yes',
        reached: 'yes',
        runs: 'yes',
        patches: 'yes',
      },
    ]);
  });

  it.each([['an Arc server', arcServer({ id: 'vm' })]])('that is %s', (_, machine) => {
    expect(reachesOf([assign()], { machine })).toHaveLength(1);
  });

  it.each([
    ['flexible', flexibleScaleSet({ id: 'vm' })],
    ['uniform', uniformScaleSet({ id: 'vm' })],
  ])('but never a %s scale set', (_, machine) => {
    expect(reachesOf([assign(), assign({ target: { kind: 'any', why: 'x' } })], { machine })).toEqual([]);
  });

  it('perhaps, where the assignment means one of several machines', () => {
    const target: AssignmentTarget = { kind: 'candidates', ids: ['other', 'vm'], why: 'a local hides which' };
    expect(reachesOf([assign({ target })])).toEqual([
      {
        assignment: 'assignment',
        scheduleId: 'weekly',
        schedule: weekly,
        via: 'static',
        selected: 'unknown',
        reached: 'unknown',
        runs: 'yes',
        patches: 'unknown',
        why: 'a local hides which',
      },
    ]);
  });

  it('perhaps, where the assignment may mean any machine', () => {
    expect(reachesOf([assign({ target: { kind: 'any', why: 'no id is known' } })])).toMatchObject([
      { via: 'static', selected: 'unknown', reached: 'unknown', runs: 'yes', patches: 'unknown', why: 'no id is known' },
    ]);
  });

  it('through a dynamic scope that selects it', () => {
    expect(reachesOf([assign({ target: { kind: 'dynamic', scope: dynamicScope() } })])).toEqual([
      {
        assignment: 'assignment',
        scheduleId: 'weekly',
        schedule: weekly,
        via: 'dynamic',
        selected: 'yes',
        reached: 'yes',
        runs: 'yes',
        patches: 'yes',
      },
    ]);
  });

  it('perhaps, where a dynamic scope may select it', () => {
    const scope = dynamicScope({ locations: unknown('known after apply') });
    expect(reachesOf([assign({ target: { kind: 'dynamic', scope } })])).toMatchObject([
      { via: 'dynamic', selected: 'unknown', reached: 'unknown', why: 'known after apply' },
    ]);
  });

  it.each<[string, AssignmentTarget]>([
    ['another machine', { kind: 'machine', id: 'other' }],
    ['one of several others', { kind: 'candidates', ids: ['other', 'another'], why: 'x' }],
    ['a machine outside the input', { kind: 'outside', resourceId: outsideId }],
    ['a scope of another subscription', { kind: 'dynamic', scope: dynamicScope({ subscription: value('2') }) }],
  ])('not through an assignment of %s', (_, target) => {
    expect(reachesOf([assign({ target })])).toEqual([]);
  });

  it('once for each assignment, in the order given, those of the machine itself first', () => {
    const wide = assign({ id: 'wide', target: { kind: 'dynamic', scope: dynamicScope() } });
    const second = assign({ id: 'second', schedule: { kind: 'inside', ids: ['monthly'] } });
    expect(reachesOf([wide, assign(), second]).map((reach) => reach.assignment)).toEqual(['assignment', 'second', 'wide']);
  });
});

describe('the schedule that an assignment means', () => {
  const through = (reference: ScheduleReference, around: Around = {}) => reachesOf([assign({ schedule: reference })], around);

  it('may be one of several: none of them is certain', () => {
    const why = 'which of several schedules is assigned is not known';
    expect(through({ kind: 'inside', ids: ['weekly', 'monthly'] })).toMatchObject([
      { scheduleId: 'weekly', schedule: weekly, selected: 'yes', reached: 'unknown', runs: 'yes', patches: 'unknown', why },
      { scheduleId: 'monthly', schedule: monthly, selected: 'yes', reached: 'unknown', runs: 'yes', patches: 'unknown', why },
    ]);
  });

  it('says why it does not run', () => {
    const host = schedule({ id: 'weekly', scope: value('Host') });
    expect(through({ kind: 'inside', ids: ['weekly'] }, { schedules: [host] })).toMatchObject([
      { reached: 'yes', runs: 'no', patches: 'no', why: 'its scope is Host' },
    ]);
  });

  it('is left out where the input does not have it', () => {
    expect(through({ kind: 'inside', ids: ['nowhere'] })).toEqual([]);
    expect(through({ kind: 'inside', ids: ['nowhere', 'weekly'] }).map((reach) => reach.scheduleId)).toEqual(['weekly']);
  });

  it('may lie outside the input: then whether it patches is not known', () => {
    expect(through({ kind: 'outside', resourceId: outsideId })).toEqual([
      {
        assignment: 'assignment',
        scheduleId: outsideId,
        schedule: undefined,
        via: 'static',
        selected: 'yes',
        reached: 'yes',
        runs: 'unknown',
        patches: 'unknown',
        why: 'the schedule lies outside the input, so whether it patches is not known',
      },
    ]);
  });

  it('does not patch once the input deletes it, in whatever spelling', () => {
    expect(through({ kind: 'outside', resourceId: outsideId }, { removedSchedules: [`${outsideId.toUpperCase()}/`] })).toEqual([
      {
        assignment: 'assignment',
        scheduleId: outsideId,
        schedule: undefined,
        via: 'static',
        selected: 'yes',
        reached: 'yes',
        runs: 'no',
        patches: 'no',
        why: 'the input deletes the schedule',
      },
    ]);
  });

  it('may not be known at all', () => {
    expect(through({ kind: 'unknown', why: 'a local hides it' })).toEqual([
      {
        assignment: 'assignment',
        scheduleId: undefined,
        schedule: undefined,
        via: 'static',
        selected: 'yes',
        reached: 'yes',
        runs: 'unknown',
        patches: 'unknown',
        why: 'a local hides it',
      },
    ]);
  });

  it.each<[string, ScheduleReference]>([
    ['outside', { kind: 'outside', resourceId: outsideId }],
    ['one of several', { kind: 'inside', ids: ['weekly', 'monthly'] }],
    ['that does not run', { kind: 'inside', ids: ['host'] }],
  ])('%s gives its reason only after that of the assignment', (_, reference) => {
    const target: AssignmentTarget = { kind: 'any', why: 'no machine is known' };
    const schedules = [weekly, monthly, schedule({ id: 'host', scope: value('Host') })];
    const found = reachesOf([assign({ schedule: reference, target })], { schedules });
    expect([...new Set(found.map((reach) => reach.why))]).toEqual(['no machine is known']);
  });
});

describe('assignments that say the same about uncertain machines', () => {
  const candidates: AssignmentTarget = { kind: 'candidates', ids: ['vm', 'other'], why: 'x' };
  const any: AssignmentTarget = { kind: 'any', why: 'x' };
  const ids = (assignments: readonly Assignment[]) => reachesOf(assignments).map((reach) => reach.assignment);

  it.each([
    ['candidates', candidates],
    ['any machine', any],
  ])('count once: %s', (_, target) => {
    expect(ids([assign({ id: 'a', target }), assign({ id: 'b', target })])).toEqual(['a']);
    const elsewhere: ScheduleReference = { kind: 'outside', resourceId: outsideId };
    expect(ids([assign({ id: 'a', target, schedule: elsewhere }), assign({ id: 'b', target, schedule: elsewhere })])).toEqual(['a']);
  });

  it.each<[string, Partial<Assignment>]>([
    ['another schedule', { schedule: { kind: 'inside', ids: ['monthly'] } }],
    ['a schedule outside', { schedule: { kind: 'outside', resourceId: outsideId } }],
    ['a schedule that is not known', { schedule: { kind: 'unknown', why: 'x' } }],
    ['another change', { change: 'keep' }],
  ])('count apart where one is for %s', (_, other) => {
    for (const target of [candidates, any]) {
      expect(ids([assign({ id: 'a', target }), assign({ id: 'b', target, ...other })])).toEqual(['a', 'b']);
    }
  });

  it('count apart for two schedules outside, and once for changes of two kinds', () => {
    for (const target of [candidates, any]) {
      const schedules = ['/1', '/2'].map((resourceId): ScheduleReference => ({ kind: 'outside', resourceId }));
      expect(ids(schedules.map((one, index) => assign({ id: `${index}`, target, schedule: one })))).toEqual(['0', '1']);
      expect(ids([assign({ id: 'a', target }), assign({ id: 'b', target, change: 'update' })])).toEqual(['a']);
    }
  });

  it('count apart where they name the same machine, or a dynamic scope', () => {
    expect(ids([assign({ id: 'a' }), assign({ id: 'b' })])).toEqual(['a', 'b']);
    const dynamic: AssignmentTarget = { kind: 'dynamic', scope: dynamicScope() };
    expect(ids([assign({ id: 'a', target: dynamic }), assign({ id: 'b', target: dynamic })])).toEqual(['a', 'b']);
  });
});

describe('a member of a flexible scale set', () => {
  it('is reached, but whether the schedule patches it is not known', () => {
    const machine = linuxVm({ id: 'vm', scaleSet: value('/the/set') });
    expect(reachesOf([assign()], { machine })).toMatchObject([
      {
        reached: 'yes',
        selected: 'yes',
        runs: 'unknown',
        patches: 'unknown',
        why: 'the machine belongs to a flexible scale set, whose members Azure may not patch by schedules',
      },
    ]);
  });

  it('may be one while the set is not known', () => {
    const machine = linuxVm({ id: 'vm', scaleSet: unknown('known after apply') });
    const why = 'whether the machine belongs to a scale set is not known: known after apply';
    expect(reachesOf([assign()], { machine })).toMatchObject([{ runs: 'unknown', why }]);
  });

  it('is not patched by a schedule that patches nothing', () => {
    const machine = linuxVm({ id: 'vm', scaleSet: value('/the/set') });
    const off = schedule({ id: 'weekly', mode: value('Platform') });
    expect(reachesOf([assign()], { machine, schedules: [off] })).toMatchObject([{ runs: 'no' }]);
  });
});
