import { describe, expect, it } from 'vitest';
import { unknown, value } from '../../src/estate/known.ts';
import type { Orchestration } from '../../src/patching/orchestration.ts';
import { patchTimesOf } from '../../src/patching/patch-times.ts';
import type { Patching } from '../../src/patching/patching.ts';
import { assignment, linuxVm, patchingIn, schedule } from '../support/machines.ts';

const vm = linuxVm({ bypass: value(true) });
const weekly = schedule({ id: 'weekly' });
const monthly = schedule({ id: 'monthly', recurEvery: value('Month Third Tuesday') });
const on = (...schedules: ReturnType<typeof schedule>[]): Patching =>
  patchingIn(vm, { schedules, assignments: schedules.map((one) => assignment(one, vm)) });
const settledAs = (...orchestrations: Orchestration[]) => patchTimesOf({ ...on(), orchestrations, undecided: [] });

describe('the times at which a machine is patched', () => {
  it('are the windows of every schedule that runs on it', () => {
    const { calendars, open } = patchTimesOf(on(weekly, monthly));
    expect([[...calendars.keys()], open]).toEqual([['weekly', 'monthly'], undefined]);
  });

  it('leave out a schedule that does not run, or whose window Azure refuses', () => {
    const off = schedule({ id: 'off', mode: value('Platform') });
    const refused = schedule({ id: 'refused', recurEvery: value('Monthly') });
    const { calendars, open } = patchTimesOf(on(weekly, off, refused));
    expect([[...calendars.keys()], open]).toEqual([['weekly'], undefined]);
  });

  it('stay open for the first schedule that is not known', () => {
    const later = schedule({ id: 'later', recurEvery: unknown('known after apply') });
    const doubtful = schedule({ id: 'doubtful', scope: unknown('read after apply') });
    const { calendars, open } = patchTimesOf(on(weekly, later, doubtful));
    expect([[...calendars.keys()], open]).toEqual([['weekly'], 'known after apply']);
    expect(patchTimesOf(on(weekly, doubtful)).open).toBe('the scope of the schedule is not known');
  });

  it('stay open for an assignment that may mean another machine or schedule', () => {
    const around = {
      schedules: [weekly, monthly],
      assignments: [assignment(weekly, vm), assignment(monthly, vm, { schedule: { kind: 'inside', ids: ['weekly', 'monthly'] } })],
    };
    const { calendars, open } = patchTimesOf(patchingIn(vm, around));
    expect([[...calendars.keys()], open]).toEqual([['weekly'], 'which of several schedules is assigned is not known']);
    const again = {
      schedules: [weekly],
      assignments: [assignment(weekly, vm), assignment(weekly, vm, { target: { kind: 'any', why: 'later' } })],
    };
    expect(patchTimesOf(patchingIn(vm, again)).open).toBeUndefined();
    const outside = [assignment(weekly, vm), assignment(monthly, vm, { schedule: { kind: 'outside', resourceId: '/x' } })];
    expect(patchTimesOf(patchingIn(vm, { schedules: [weekly], assignments: outside })).open).toMatch(
      /^the schedule lies outside the input/,
    );
  });

  it.each<[string, Orchestration[], string | undefined, true | undefined]>([
    ['nobody', ['ManualUpdates'], undefined, undefined],
    [
      'nobody, for one reason or another',
      ['NobodyNoSchedule', 'NobodyBlockedSchedule', 'NobodyUnsupportedImage', 'NotUpdated'],
      undefined,
      undefined,
    ],
    ['Azure', ['AzureManagedSafeDeployment'], 'Azure patches at times of its own choosing', true],
    ['the image', ['AutomaticOsUpgrade'], 'the system or its image is updated at times of its own choosing', undefined],
    [
      'the system, one way or another',
      ['ImageDefault', 'WindowsAutomaticUpdates'],
      'the system or its image is updated at times of its own choosing',
      undefined,
    ],
    ['one or the other', ['AzureManagedSafeDeployment', 'ImageDefault'], 'a schedule may be assigned outside this input', undefined],
    ['nothing that is known', [], 'a schedule may be assigned outside this input', undefined],
  ])('are chosen by %s', (_who, orchestrations, open, azure) => {
    const times = settledAs(...orchestrations);
    expect([times.calendars.size, times.open, times.azure]).toEqual([0, open, azure]);
  });

  it('name the fact of the input that would settle them', () => {
    const undecided = [
      { fact: 'schedule', why: 'a schedule may be assigned outside the input', outside: true as const },
      { fact: 'patchMode', why: 'known after apply' },
    ];
    const open = patchTimesOf({ ...on(), orchestrations: ['ImageDefault', 'NobodyNoSchedule'], undecided });
    expect(open).toEqual({ calendars: new Map(), open: 'known after apply', scheduled: false });
  });

  it('count as scheduled only where a schedule that was seen may patch', () => {
    expect(patchTimesOf({ ...on(), orchestrations: ['CustomerManagedSchedules', 'NobodyNoSchedule'] }).scheduled).toBe(false);
    const unread = { why: 'a template was not read' };
    expect(patchTimesOf({ ...on(), orchestrations: ['CustomerManagedSchedules', 'NobodyNoSchedule'], unread }).scheduled).toBe(true);
    expect(patchTimesOf({ ...on(), orchestrations: ['ImageDefault'], unread }).scheduled).toBe(false);
  });
});
