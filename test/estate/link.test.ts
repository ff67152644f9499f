import { describe, expect, it } from 'vitest';
import type { Assignment, AssignmentTarget } from '../../src/estate/assignment.ts';
import { everywhere, type Gap, type Whole } from '../../src/estate/coverage.ts';
import { unknown, value } from '../../src/estate/known.ts';
import { linkEstates } from '../../src/estate/link.ts';
import type { Machine, MachineKind } from '../../src/estate/machine.ts';
import type { Schedule } from '../../src/estate/schedule.ts';
import type { UpdateManagementResource } from '../../src/estate/update-management.ts';
import { estate, linuxVm, schedule } from '../support/machines.ts';

const group = '/subscriptions/s1/resourceGroups/rg';
const vmId = `${group}/providers/Microsoft.Compute/virtualMachines/web`;
const scheduleId = `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;
const notKnown = (id: string) => `the assignment names ${id}, whose resource group is not known here`;

const vm = (overwrites: Partial<Machine> = {}) =>
  linuxVm({
    id: 'vm',
    name: value('web'),
    resourceId: unknown('known after apply'),
    subscription: value('s1'),
    resourceGroup: value('rg'),
    ...overwrites,
  });
const weekly = (overwrites: Partial<Schedule> = {}) =>
  schedule({
    id: 'weekly',
    name: value('weekly'),
    resourceId: unknown('known after apply'),
    subscription: value('s1'),
    resourceGroup: value('rg'),
    ...overwrites,
  });
const assign = (overwrites: Partial<Assignment> = {}): Assignment => ({
  id: 'assignment',
  schedule: { kind: 'inside', ids: ['weekly'] },
  target: { kind: 'machine', id: 'vm' },
  change: 'create',
  origin: { input: 'plan.json' },
  ...overwrites,
});

function targetOf(machines: readonly Machine[], resourceId = vmId): AssignmentTarget | undefined {
  const assignments = [assign({ target: { kind: 'outside', resourceId } })];
  return linkEstates([estate({ machines, assignments })]).assignments[0]?.target;
}

function scheduleOf(schedules: readonly Schedule[], resourceId = scheduleId) {
  const assignments = [assign({ schedule: { kind: 'outside', resourceId } })];
  return linkEstates([estate({ schedules, assignments })]).assignments[0]?.schedule;
}

it('a schedule that an assignment names is one of the entries that are of it', () => {
  const entries = ['declared', 'updated'].map((id) => weekly({ id, resourceId: value(scheduleId) }));
  expect(scheduleOf(entries)).toEqual({ kind: 'inside', ids: ['declared', 'updated'] });
});

describe('the machine that an assignment names by its resource id', () => {
  const outside = { kind: 'outside', resourceId: vmId };

  it('is each of the entries that are of it, as where one plan declares it and another one updates it', () => {
    const machines = [vm({ id: 'declared', resourceId: value(vmId) }), vm({ id: 'updated', resourceId: value(vmId.toUpperCase()) })];
    const assignments = [assign({ target: { kind: 'outside', resourceId: vmId } })];
    const linked = linkEstates([estate({ machines, assignments, formerAssignments: assignments })]);
    const both = ['declared', 'updated'].map((id) => ({ id: 'assignment', target: { kind: 'machine', id } }));
    expect(linked.assignments).toMatchObject(both);
    expect(linked.formerAssignments).toMatchObject(both);
  });

  it('is the one that has this id, in any spelling, before one of the same name', () => {
    const exact = vm({ id: 'exact', resourceId: value(`${vmId.toUpperCase()}/`), resourceGroup: unknown('x') });
    expect(targetOf([vm({ id: 'named' }), exact])).toEqual({ kind: 'machine', id: 'exact' });
  });

  it('is not one of the same name that has another id already', () => {
    expect(targetOf([vm({ resourceId: value(`${vmId}2`) })])).toEqual(outside);
  });

  it.each<[string, MachineKind, string]>([
    ['a virtual machine', 'virtual-machine', 'Microsoft.Compute/virtualMachines'],
    ['a uniform scale set', 'uniform-scale-set', 'Microsoft.Compute/virtualMachineScaleSets'],
    ['a flexible scale set', 'flexible-scale-set', 'Microsoft.Compute/virtualMachineScaleSets'],
    ['an Arc server', 'arc-server', 'Microsoft.HybridCompute/machines'],
  ])('is %s still to be created, by type, group and name', (_, kind, type) => {
    expect(targetOf([vm({ kind })], `${group}/providers/${type}/WEB`)).toEqual({ kind: 'machine', id: 'vm' });
    expect(targetOf([vm({ kind })], `${group}/providers/Microsoft.Other/things/web`)?.kind).toBe('outside');
  });

  it('may be in a subscription that is not known', () => {
    expect(targetOf([vm({ subscription: unknown('x') })])).toEqual({ kind: 'machine', id: 'vm' });
  });

  it.each<[string, Partial<Machine>]>([
    ['another subscription', { subscription: value('s2') }],
    ['another resource group', { resourceGroup: value('rg2') }],
    ['another name', { name: value('api') }],
    ['a name that is not known', { name: unknown('x') }],
  ])('is not one of %s', (_, overwrites) => {
    expect(targetOf([vm(overwrites)])).toEqual(outside);
  });

  it('may be one whose group is not known', () => {
    expect(targetOf([vm({ resourceGroup: unknown('x') })])).toEqual({ kind: 'candidates', ids: ['vm'], why: notKnown(vmId) });
  });

  it('is not one whose group is not known where another one fits', () => {
    expect(targetOf([vm({ id: 'open', resourceGroup: unknown('x') }), vm()])).toEqual({ kind: 'machine', id: 'vm' });
  });

  it('may be each of two that fit', () => {
    const both = [vm({ id: 'a' }), vm({ id: 'b' })];
    expect(targetOf(both)).toEqual({ kind: 'candidates', ids: ['a', 'b'], why: notKnown(vmId) });
  });

  it.each(['', 'web', group, '/subscriptions/s1'])('is none where the id is %j', (resourceId) => {
    expect(targetOf([vm()], resourceId)).toEqual({ kind: 'outside', resourceId });
  });
});

describe('an assignment of a machine that is replaced', () => {
  const target = { kind: 'outside', resourceId: vmId } as const;
  const linkedTo = (change: Assignment['change'], machine: Machine) =>
    linkEstates([estate({ machines: [machine], assignments: [assign({ change, target })] })]).assignments[0]?.target;

  it('may be lost with the old one where it stays as it is', () => {
    expect(linkedTo('keep', vm({ change: 'replace' }))).toEqual({
      kind: 'candidates',
      ids: ['vm'],
      why: 'the machine is replaced, and its assignment may be lost with the old one',
    });
  });

  it.each<[string, Assignment['change'], Machine]>([
    ['it is made again', 'replace', vm({ change: 'replace' })],
    ['it is new', 'create', vm({ change: 'replace' })],
    ['the machine only changes', 'keep', vm({ change: 'update' })],
  ])('means that machine for certain where %s', (_, change, machine) => {
    expect(linkedTo(change, machine)).toEqual({ kind: 'machine', id: 'vm' });
  });
});

describe('the schedule that an assignment names by its resource id', () => {
  it('is the one that has this id', () => {
    expect(scheduleOf([weekly({ resourceId: value(scheduleId.toLowerCase()) })])).toEqual({ kind: 'inside', ids: ['weekly'] });
  });

  it('is one still to be created, by group and name', () => {
    expect(scheduleOf([weekly()])).toEqual({ kind: 'inside', ids: ['weekly'] });
  });

  it('may be each of two that fit', () => {
    expect(scheduleOf([weekly(), weekly({ id: 'again' })])).toEqual({ kind: 'inside', ids: ['weekly', 'again'] });
  });

  it('is not known while the group of the only one of this name is not', () => {
    expect(scheduleOf([weekly({ resourceGroup: unknown('x') })])).toEqual({ kind: 'unknown', why: notKnown(scheduleId) });
  });

  it('lies outside where nothing fits', () => {
    expect(scheduleOf([weekly({ name: value('monthly') })])).toEqual({ kind: 'outside', resourceId: scheduleId });
  });
});

it('former assignments find what they name as well', () => {
  const former = assign({ target: { kind: 'outside', resourceId: vmId }, schedule: { kind: 'outside', resourceId: scheduleId } });
  const { formerAssignments } = linkEstates([estate({ machines: [vm()], schedules: [weekly()], formerAssignments: [former] })]);
  expect(formerAssignments).toMatchObject([{ target: { kind: 'machine', id: 'vm' }, schedule: { kind: 'inside', ids: ['weekly'] } }]);
});

it('an assignment of one input finds the machine and the schedule of another', () => {
  const assignments = [assign({ target: { kind: 'outside', resourceId: vmId }, schedule: { kind: 'outside', resourceId: scheduleId } })];
  const linked = linkEstates([estate({ assignments }), estate({ machines: [vm()] }), estate({ schedules: [weekly()] })]);
  expect(linked.assignments).toMatchObject([{ target: { kind: 'machine', id: 'vm' }, schedule: { kind: 'inside', ids: ['weekly'] } }]);
});

describe('several inputs together', () => {
  const deployment = (id: string, input: string): UpdateManagementResource => ({
    id,
    kind: 'update-deployment',
    retired: value(true),
    change: 'keep',
    origin: { input },
  });

  it('keep everything that each of them has', () => {
    const read = (id: string): Whole => ({ areas: [`/subscriptions/${id}`], kinds: ['assignments'] });
    const missing = (why: string): Gap => ({ areas: [everywhere], kinds: ['assignments'], why, effect: 'incomplete' });
    const one = estate({
      machines: [vm({ id: 'vm-1' })],
      schedules: [weekly({ id: 'schedule-1' })],
      assignments: [assign({ id: 'assignment-1' })],
      formerAssignments: [assign({ id: 'former-1' })],
      updateManagement: [deployment('deployment-1', 'a.json')],
      removedSchedules: ['/removed-1'],
      leaving: [{ id: 'leaving-1', action: 'delete' }],
      coverage: { whole: [read('s1')], gaps: [missing('targeted')] },
    });
    const two = estate({
      machines: [vm({ id: 'vm-2' })],
      schedules: [weekly({ id: 'schedule-2' })],
      assignments: [assign({ id: 'assignment-2' })],
      formerAssignments: [assign({ id: 'former-2' })],
      updateManagement: [deployment('deployment-2', 'b.json')],
      removedSchedules: ['/removed-2'],
      leaving: [{ id: 'leaving-2', action: 'forget' }],
      coverage: { whole: [read('s2')], gaps: [missing('errored')] },
    });
    const linked = linkEstates([one, two]);
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(linked.machines)).toEqual(['vm-1', 'vm-2']);
    expect(ids(linked.schedules)).toEqual(['schedule-1', 'schedule-2']);
    expect(ids(linked.assignments)).toEqual(['assignment-1', 'assignment-2']);
    expect(ids(linked.formerAssignments)).toEqual(['former-1', 'former-2']);
    expect(ids(linked.updateManagement)).toEqual(['deployment-1', 'deployment-2']);
    expect(linked.removedSchedules).toEqual(['/removed-1', '/removed-2']);
    expect(ids(linked.leaving)).toEqual(['leaving-1', 'leaving-2']);
    expect(linked.coverage).toEqual({ whole: [read('s1'), read('s2')], gaps: [missing('targeted'), missing('errored')] });
  });

  it('name their input where an id occurs twice, wherever it stands, and only there', () => {
    const half = (input: string, own: string) => {
      const origin = { input };
      return estate({
        machines: [vm({ id: 'vm', origin }), vm({ id: own, origin })],
        schedules: [weekly({ id: 'weekly', origin })],
        updateManagement: [deployment('old', input)],
        assignments: [
          assign({ id: 'direct', origin }),
          assign({ id: `only-${input}`, origin }),
          assign({ id: 'perhaps', target: { kind: 'candidates', ids: ['vm', own], why: 'x' }, origin }),
          assign({ id: 'wide', target: { kind: 'any', why: 'x' }, schedule: { kind: 'unknown', why: 'y' }, origin }),
        ],
        formerAssignments: [assign({ id: 'former', origin })],
      });
    };
    const linked = linkEstates([half('a.json', 'only-a'), half('b.json', 'only-b')]);
    expect(linked.machines.map(({ id }) => id)).toEqual(['a.json: vm', 'only-a', 'b.json: vm', 'only-b']);
    expect(linked.schedules.map(({ id }) => id)).toEqual(['a.json: weekly', 'b.json: weekly']);
    expect(linked.updateManagement.map(({ id }) => id)).toEqual(['a.json: old', 'b.json: old']);
    const inside = (input: string) => ({ kind: 'inside', ids: [`${input}: weekly`] });
    expect(linked.assignments.map(({ target, schedule: reference }) => [target, reference])).toEqual(
      [
        ['a.json', 'only-a'],
        ['b.json', 'only-b'],
      ].flatMap(([input = '', own]) => [
        [{ kind: 'machine', id: `${input}: vm` }, inside(input)],
        [{ kind: 'machine', id: `${input}: vm` }, inside(input)],
        [{ kind: 'candidates', ids: [`${input}: vm`, own], why: 'x' }, inside(input)],
        [
          { kind: 'any', why: 'x' },
          { kind: 'unknown', why: 'y' },
        ],
      ]),
    );
    const named = (input: string) => [`${input}: direct`, `only-${input}`, `${input}: perhaps`, `${input}: wide`];
    expect(linked.assignments.map(({ id }) => id)).toEqual([...named('a.json'), ...named('b.json')]);
    expect(linked.formerAssignments.map(({ id }) => id)).toEqual(['a.json: former', 'b.json: former']);
    expect(linked.formerAssignments.map(({ target }) => target)).toEqual([
      { kind: 'machine', id: 'a.json: vm' },
      { kind: 'machine', id: 'b.json: vm' },
    ]);
  });

  it('do not name their input where a scale set and its extension share an id', () => {
    const set = vm({ id: 'set', kind: 'uniform-scale-set' });
    const linked = linkEstates([estate({ machines: [set], updateManagement: [deployment('set', 'a.json')] })]);
    expect([linked.machines[0]?.id, linked.updateManagement[0]?.id]).toEqual(['set', 'set']);
  });

  it('leave an assignment of a machine outside as it is where ids occur twice', () => {
    const target = { kind: 'outside', resourceId: '/subscriptions/s9' } as const;
    const linked = linkEstates([
      estate({ machines: [vm({ origin: { input: 'a.json' } })], assignments: [assign({ target })] }),
      estate({ machines: [vm({ origin: { input: 'b.json' } })] }),
    ]);
    expect(linked.assignments[0]?.target).toEqual(target);
  });
});

it('one input alone stays as it is', () => {
  const alone = estate({ machines: [vm()], schedules: [weekly()], assignments: [assign()] });
  expect(linkEstates([alone])).toEqual(alone);
});
