import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/estate/assignment.ts';
import { closedWorld, openWorld } from '../../src/estate/coverage.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { absent, unknown, value } from '../../src/estate/known.ts';
import { linkEstates } from '../../src/estate/link.ts';
import type { Machine } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import { isAffected } from '../../src/patching/affected.ts';
import { isAssigned } from '../../src/patching/assigned.ts';
import { patchingOf } from '../../src/patching/patching.ts';
import { estate, linuxVm, now, schedule } from '../support/machines.ts';

const assign = (over: Partial<Assignment> = {}): Assignment => ({
  id: 'assignment',
  schedule: { kind: 'inside', ids: ['weekly'] },
  target: { kind: 'machine', id: 'vm' },
  change: 'keep',
  origin: { input: 'plan.json' },
  ...over,
});
const vm = (over: Partial<Machine> = {}) =>
  linuxVm({ id: 'vm', change: 'keep', patchMode: value('AutomaticByPlatform'), bypass: value(true), rebootSetting: absent, ...over });
const weekly = (over: Partial<Schedule> = {}) =>
  schedule({
    id: 'weekly',
    change: 'keep',
    scope: value('InGuestPatch'),
    mode: value('User'),
    expiration: absent,
    reboot: value('IfRequired'),
    ...over,
  });

function patched(machine: Machine, around: Partial<Estate>, closed = true) {
  return patchingOf(estate({ machines: [machine], coverage: closed ? closedWorld : openWorld, ...around }), now)(machine);
}

describe('how a machine is patched', () => {
  it.each<[string, Partial<Estate>, string[]]>([
    ['a running schedule', { schedules: [weekly()], assignments: [assign()] }, ['CustomerManagedSchedules']],
    ['no schedule at all', {}, ['NobodyNoSchedule']],
    ['a schedule of host scope is none', { schedules: [weekly({ scope: value('Host') })], assignments: [assign()] }, ['NobodyNoSchedule']],
    [
      'a schedule of mode Platform is none',
      { schedules: [weekly({ mode: value('Platform') })], assignments: [assign()] },
      ['NobodyNoSchedule'],
    ],
    [
      'an expired schedule is none',
      { schedules: [weekly({ expiration: value('2026-11-01 00:00') })], assignments: [assign()] },
      ['NobodyNoSchedule'],
    ],
    [
      'a schedule that expires today somewhere on earth is open while its zone is not known',
      { schedules: [weekly({ expiration: value('2026-11-22 13:00'), timeZone: unknown('x') })], assignments: [assign()] },
      ['CustomerManagedSchedules', 'NobodyNoSchedule'],
    ],
    [
      'a schedule that expires next year runs',
      { schedules: [weekly({ expiration: value('2027-11-22 13:00') })], assignments: [assign()] },
      ['CustomerManagedSchedules'],
    ],
    [
      'a schedule outside the input may patch or not',
      { assignments: [assign({ schedule: { kind: 'outside', resourceId: '/subscriptions/1/x' } })] },
      ['CustomerManagedSchedules', 'NobodyNoSchedule'],
    ],
    [
      'a schedule that the input deletes does not patch',
      { assignments: [assign({ schedule: { kind: 'outside', resourceId: '/X' } })], removedSchedules: ['/x'] },
      ['NobodyNoSchedule'],
    ],
    [
      'an assignment that may mean it leaves it open',
      { schedules: [weekly()], assignments: [assign({ target: { kind: 'any', why: 'x' } })] },
      ['CustomerManagedSchedules', 'NobodyNoSchedule'],
    ],
    [
      'an assignment to another machine does not count',
      { schedules: [weekly()], assignments: [assign({ target: { kind: 'machine', id: 'other' } })] },
      ['NobodyNoSchedule'],
    ],
  ])('%s', (_, around, expected) => {
    expect(patched(vm(), around).orchestrations).toEqual(expected);
  });

  it('names assignments outside the input as what is undecided in an open world', () => {
    const { orchestrations, undecided } = patched(vm(), {}, false);
    expect(orchestrations).toEqual(['CustomerManagedSchedules', 'NobodyNoSchedule']);
    expect(undecided).toEqual([{ fact: 'schedule', why: 'a schedule may be assigned outside the input', outside: true }]);
  });

  it('names the fact that would settle it', () => {
    const { undecided } = patched(vm({ bypass: unknown('known after apply') }), {});
    expect(undecided).toEqual([{ fact: 'bypass', why: 'known after apply' }]);
  });

  it.each<[string, Partial<Machine>, Partial<Estate>, { readonly fact: string; readonly why: string }[]]>([
    ['its mode', { patchMode: unknown('a local hides it') }, {}, [{ fact: 'patchMode', why: 'a local hides it' }]],
    [
      'its image, where Azure may patch',
      { bypass: value(false), image: unknown('known after apply') },
      {},
      [{ fact: 'image', why: 'known after apply' }],
    ],
    [
      'mode and image, where both would',
      { bypass: value(false), patchMode: unknown('x'), image: unknown('y') },
      {},
      [
        { fact: 'patchMode', why: 'x' },
        { fact: 'image', why: 'y' },
      ],
    ],
    ['its system', { patchMode: value('ImageDefault'), os: unknown('no image says it') }, {}, [{ fact: 'os', why: 'no image says it' }]],
    [
      'the default mode of a system that is not known',
      { patchMode: absent, os: unknown('no image says it'), automaticUpdates: value(true) },
      {},
      [{ fact: 'os', why: 'no image says it' }],
    ],
    [
      "Windows' own updates without an OS profile",
      { patchMode: value('AutomaticByOS'), os: value('windows'), specialised: value(true) },
      {},
      [{ fact: 'automaticUpdates', why: 'nothing declares it on a machine without an OS profile' }],
    ],
    [
      "Windows' own updates where a variable hides them",
      { patchMode: value('AutomaticByOS'), os: value('windows'), automaticUpdates: unknown('x') },
      {},
      [{ fact: 'automaticUpdates', why: 'x' }],
    ],
    [
      'the upgrade of a uniform scale set',
      { kind: 'uniform-scale-set', automaticOsUpgrade: unknown('x') },
      {},
      [{ fact: 'automaticOsUpgrade', why: 'x' }],
    ],
    [
      'the image version of a uniform scale set',
      { kind: 'uniform-scale-set', automaticOsUpgrade: value(true), image: unknown('x') },
      {},
      [{ fact: 'image', why: 'x' }],
    ],
    [
      'whether the schedule runs',
      {},
      { schedules: [weekly({ scope: unknown('x') })], assignments: [assign()] },
      [{ fact: 'schedule', why: 'the scope of the schedule is not known' }],
    ],
    [
      'whether the schedule reaches it',
      {},
      { schedules: [weekly()], assignments: [assign({ target: { kind: 'any', why: 'a local hides which' } })] },
      [{ fact: 'schedule', why: 'a local hides which' }],
    ],
    [
      'the schedule that may run, not the one that does not',
      {},
      {
        schedules: [weekly({ id: 'host', scope: value('Host') }), weekly({ mode: unknown('x') })],
        assignments: [assign({ id: 'first', schedule: { kind: 'inside', ids: ['host'] } }), assign()],
      },
      [{ fact: 'schedule', why: 'the patch mode of the schedule is not known' }],
    ],
  ])('says what would settle it: %s', (_, overwrites, around, expected) => {
    const { orchestrations, undecided } = patched(vm(overwrites), around);
    expect(orchestrations.length).toBeGreaterThan(1);
    expect(undecided).toEqual(expected);
  });

  it('names nothing that would make no difference', () => {
    const { orchestrations, undecided } = patched(vm({ image: unknown('x'), automaticUpdates: unknown('x') }), {});
    expect(orchestrations).toEqual(['NobodyNoSchedule']);
    expect(undecided).toEqual([]);
    const open = patched(vm({ bypass: unknown('x'), automaticOsUpgrade: unknown('y') }), {});
    expect(open.undecided.map(({ fact }) => fact)).toEqual(['bypass']);
  });

  it('settles on a schedule that certainly runs beside one that may not', () => {
    const around = {
      schedules: [weekly({ id: 'open', scope: unknown('x') }), weekly()],
      assignments: [assign({ id: 'first', schedule: { kind: 'inside', ids: ['open'] } }), assign()],
    };
    expect(patched(vm(), around, false).orchestrations).toEqual(['CustomerManagedSchedules']);
  });

  it('lets no schedule reach a scale set, whatever lies outside', () => {
    const set = vm({ kind: 'flexible-scale-set' });
    expect(patched(set, { schedules: [weekly()], assignments: [assign()] }, false).orchestrations).toEqual(['NobodyNoSchedule']);
  });

  it("lets the machine's own reboot setting win over the schedule's", () => {
    const around = { schedules: [weekly()], assignments: [assign()] };
    expect(patched(vm({ rebootSetting: value('Never') }), around).effectiveReboot).toEqual([{ setting: 'Never', from: 'machine' }]);
    expect(patched(vm(), around).effectiveReboot).toEqual([{ setting: 'IfRequired', from: 'schedule' }]);
  });

  it('does not choose between schedules whose reboot settings differ', () => {
    const around = {
      schedules: [weekly(), weekly({ id: 'monthly', reboot: value('Always') })],
      assignments: [assign(), assign({ id: 'second', schedule: { kind: 'inside', ids: ['monthly'] } })],
    };
    expect(patched(vm(), around).effectiveReboot).toEqual(['unknown']);
  });
});

describe('what a change affects', () => {
  const affected = (machine: Machine, around: Partial<Estate>) => {
    const all = estate({ machines: [machine], ...around });
    return isAffected(all)(patchingOf(all, now)(machine));
  };
  it.each<[string, boolean, Machine, Partial<Estate>]>([
    ['a machine that changes', true, vm({ change: 'update' }), {}],
    ['a machine that stays as it is', false, vm(), { schedules: [weekly()], assignments: [assign()] }],
    ['a machine whose schedule changes', true, vm(), { schedules: [weekly({ change: 'update' })], assignments: [assign()] }],
    ['a machine that gets an assignment', true, vm(), { schedules: [weekly()], assignments: [assign({ change: 'create' })] }],
    ['a machine that loses an assignment', true, vm(), { formerAssignments: [assign({ change: 'delete' })] }],
  ])('%s: %s', (_, expected, machine, around) => {
    expect(affected(machine, around)).toBe(expected);
  });
});

describe('assignments by resource id', () => {
  const id = '/subscriptions/s1/resourceGroups/rg/providers/Microsoft.Compute/virtualMachines/web';
  const target = (machine: Machine, resourceId = id) => {
    const linked = linkEstates([estate({ machines: [machine], assignments: [assign({ target: { kind: 'outside', resourceId } })] })]);
    return linked.assignments[0]?.target.kind;
  };
  it('find a machine by its id without regard to case', () => {
    expect(target(vm({ resourceId: value(id) }), id.toUpperCase())).toBe('machine');
  });
  it('find a machine that is still to be created by group and name', () => {
    const made = vm({ resourceId: unknown('x'), name: value('WEB'), resourceGroup: value('RG'), subscription: value('s1') });
    expect(target(made)).toBe('machine');
    expect(target({ ...made, resourceGroup: unknown('x') })).toBe('candidates');
    expect(target({ ...made, subscription: value('s2') })).toBe('outside');
  });
  it('keep apart machines of the same address in two inputs', () => {
    const second = vm({ origin: { input: 'b.json' } });
    const linked = linkEstates([
      estate({ machines: [vm({ origin: { input: 'a.json' } })], assignments: [assign({ origin: { input: 'a.json' } })] }),
      estate({ machines: [second] }),
    ]);
    expect(linked.machines.map((machine) => machine.id)).toEqual(['a.json: vm', 'b.json: vm']);
    expect(linked.assignments[0]?.target).toEqual({ kind: 'machine', id: 'a.json: vm' });
  });
});

describe('use of a schedule', () => {
  it.each<[string, ReturnType<typeof isAssigned>['kind'], boolean, Schedule, Assignment[]]>([
    ['named by an assignment', 'value', false, weekly(), [assign()]],
    ['an existing one in an open world', 'unknown', false, weekly(), []],
    ['a new one in an open world', 'value', false, weekly({ change: 'create' }), []],
    ['an assignment whose schedule is unknown', 'unknown', true, weekly(), [assign({ schedule: { kind: 'unknown', why: 'x' } })]],
  ])('%s is %s', (_, kind, closed, one, assignments) => {
    expect(isAssigned(one, estate({ schedules: [one], assignments, coverage: closed ? closedWorld : openWorld })).kind).toBe(kind);
  });
});
