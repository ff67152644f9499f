import { describe, expect, it } from 'vitest';
import { askCoverage, closedWorld, type Gap, openWorld } from '../../src/estate/coverage.ts';
import type { Estate } from '../../src/estate/estate.ts';
import { unknown, value } from '../../src/estate/known.ts';
import { withSurroundings } from '../../src/estate/surroundings.ts';
import { patchingOf } from '../../src/patching/patching.ts';
import { liveVm } from '../support/live.ts';
import { assignment, estate, linuxVm, now, schedule } from '../support/machines.ts';

const id = (name: string, type = 'Microsoft.Compute/virtualMachines') =>
  `/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-web-prd/providers/${type}/${name}`;
const weeklyId = id('weekly', 'Microsoft.Maintenance/maintenanceConfigurations');
const assignmentId = `${id('vm-web-01')}/providers/Microsoft.Maintenance/configurationAssignments/weekly`;

const live = liveVm({}, { id: id('vm-web-01'), resourceId: value(id('vm-web-01')) });
const other = liveVm({}, { id: id('vm-web-02'), resourceId: value(id('vm-web-02')), name: value('vm-web-02') });
const weekly = schedule({ id: weeklyId, resourceId: value(weeklyId), recurEvery: value('Week Sunday'), change: 'keep' });
const assigned = assignment(weekly, live, { id: assignmentId, change: 'keep' });
const azure = (overwrites: Partial<Estate> = {}) =>
  estate({ machines: [live, other], schedules: [weekly], assignments: [assigned], closed: true, ...overwrites });

const planned = linuxVm({ resourceId: value(id('VM-web-01').toUpperCase()), bypass: value(true), change: 'update' });
const plan = (overwrites: Partial<Estate> = {}) => estate({ machines: [planned], managed: [id('vm-web-01')], ...overwrites });

const orchestrationsOf = (of: Estate, machine: string) => {
  const found = of.machines.find((one) => one.id === machine);
  return found && patchingOf(of, now)(found).orchestrations;
};

describe('a plan in the midst of a live estate', () => {
  it('knows the schedules that are assigned outside it', () => {
    expect(orchestrationsOf(plan(), planned.id)).toEqual(['CustomerManagedSchedules', 'NobodyNoSchedule']);
    expect(orchestrationsOf(withSurroundings(plan(), azure()), planned.id)).toEqual(['CustomerManagedSchedules']);
    expect(orchestrationsOf(withSurroundings(plan(), azure({ assignments: [] })), planned.id)).toEqual(['NobodyNoSchedule']);
  });

  it('lists a machine that both know once, as the plan says, with what Azure said beside', () => {
    const { machines } = withSurroundings(plan(), azure());
    expect(machines.map(({ id: one, surrounding }) => [one, surrounding])).toEqual([
      [planned.id, undefined],
      [id('vm-web-02'), true],
    ]);
    expect(machines[0]).toMatchObject({ change: 'update', observed: { patchMode: value('AutomaticByPlatform') }, live: live.live });
  });

  it('drops an assignment that the plan deletes', () => {
    const deleting = plan({ managed: [id('vm-web-01'), assignmentId] });
    expect(orchestrationsOf(withSurroundings(deleting, azure()), planned.id)).toEqual(['NobodyNoSchedule']);
  });

  it('judges by the schedule as the plan changes it', () => {
    const changed = schedule({ id: 'azurerm_maintenance_configuration.weekly', resourceId: value(weeklyId), mode: value('Platform') });
    const around = withSurroundings(plan({ schedules: [changed], managed: [id('vm-web-01'), weeklyId] }), azure());
    expect(around.schedules.map((one) => one.id)).toEqual(['azurerm_maintenance_configuration.weekly']);
    expect(orchestrationsOf(around, planned.id)).toEqual(['NobodyNoSchedule']);
  });

  it('knows what the plan leaves as it is without saying how that is', () => {
    const left: Gap = {
      areas: [assignmentId],
      kinds: ['assignments'],
      subject: assignmentId.toUpperCase(),
      why: '',
      effect: 'open',
      change: 'keep',
    };
    const gapsAround = (gap: Gap, around: Estate) =>
      withSurroundings(plan({ coverage: { whole: [], gaps: [gap] } }), around).coverage.gaps.includes(gap);
    expect(gapsAround(left, azure())).toBe(false);
    expect(gapsAround(left, azure({ assignments: [] }))).toBe(true);
    expect(gapsAround({ ...left, change: 'update' }, azure())).toBe(true);
    expect(gapsAround(left, azure({ coverage: openWorld }))).toBe(true);
  });

  it('drops a machine that the plan deletes', () => {
    const { machines } = withSurroundings(estate({ managed: [id('vm-web-01')] }), azure());
    expect(machines.map((one) => one.id)).toEqual([id('vm-web-02')]);
  });

  it('marks everything that only stands around the plan, and drops the remains of retired services', () => {
    const remains = [{ id: 'x', kind: 'extension' as const, retired: value(true), change: 'keep' as const, origin: { input: 'Azure' } }];
    const { schedules, assignments, updateManagement } = withSurroundings(plan(), azure({ updateManagement: remains }));
    expect([schedules.map((one) => one.surrounding), assignments.map((one) => one.surrounding), updateManagement]).toEqual([
      [true],
      [true],
      [],
    ]);
  });

  it('looks up again what the plan manages, and only that', () => {
    const whole = plan({ managed: [id('vm-web-01'), weeklyId], schedules: [schedule({ id: 'planned', resourceId: value(weeklyId) })] });
    const references = (found: Estate) => found.assignments.map((one) => [one.schedule, one.target]);
    const machine = { kind: 'machine', id: planned.id };
    expect(references(withSurroundings(whole, azure()))).toEqual([[{ kind: 'inside', ids: ['planned'] }, machine]]);
    expect(references(withSurroundings(plan(), azure()))).toEqual([[{ kind: 'inside', ids: [weeklyId] }, machine]]);
    const onOther = assignment(weekly, other, { id: 'other', change: 'keep' });
    expect(references(withSurroundings(plan(), azure({ assignments: [onOther] })))).toEqual([
      [
        { kind: 'inside', ids: [weeklyId] },
        { kind: 'machine', id: id('vm-web-02') },
      ],
    ]);
    const open = assignment(weekly, live, {
      id: 'open',
      schedule: { kind: 'unknown', why: 'denied' },
      target: { kind: 'any', why: 'denied' },
    });
    expect(references(withSurroundings(whole, azure({ assignments: [open] })))).toEqual([
      [
        { kind: 'unknown', why: 'denied' },
        { kind: 'any', why: 'denied' },
      ],
    ]);
  });

  it('stays open where the snapshot is not the whole story', () => {
    const isWhole = (of: Estate) => askCoverage(of.coverage)('assignments', '/subscriptions/s') === undefined;
    expect(isWhole(withSurroundings(plan(), azure()))).toBe(true);
    const gap: Gap = {
      areas: ['/subscriptions/s'],
      kinds: ['assignments'],
      why: 'one subscription could not be read',
      effect: 'incomplete',
    };
    expect(isWhole(withSurroundings(plan(), azure({ coverage: { ...closedWorld, gaps: [gap] } })))).toBe(false);
    expect(isWhole(withSurroundings(plan(), azure({ coverage: openWorld })))).toBe(false);
  });

  it('leaves a machine of the plan alone that is not there yet', () => {
    const { machines } = withSurroundings(
      plan({ machines: [linuxVm({ resourceId: unknown('known after apply') })], managed: [] }),
      azure(),
    );
    expect(machines[0]).not.toHaveProperty('observed');
    expect(machines).toHaveLength(3);
  });
});
