import { describe, expect, it } from 'vitest';
import { valueOf } from '../../../../src/estate/known.ts';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';
import type { Planned } from '../../../support/plans.ts';

const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg';
const scheduleId = `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/weekly`;
const windows = [{ classifications_to_include: ['Critical'], kb_numbers_to_exclude: ['1'] }];
const weekly = {
  name: 'weekly',
  resource_group_name: 'rg',
  window: [{ recur_every: 'Week Sunday', time_zone: 'UTC' }],
  install_patches: [{ reboot: 'IfRequired', windows }],
};
const type = 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01';
const recurs = { properties: { maintenanceWindow: { recurEvery: '6Months day1' } } };

function schedule(name: string, more: Partial<Planned> = {}, after: object = {}): Declared {
  return declared(`azurerm_maintenance_configuration.${name}`, { ...weekly, ...after }, {}, more);
}

function update(body: unknown, target: object, more: Partial<Planned> = {}): Declared {
  return declared('azapi_update_resource.u', { type, body, ...target }, {}, more);
}

async function factsAfter(...resources: readonly Declared[]) {
  const { schedules } = await estateOfDeclared(...resources);
  return schedules.map((one) => ({
    id: one.id,
    change: one.change,
    recurEvery: brief(one.recurEvery),
    reboot: brief(one.reboot),
    skips: brief(valueOf(one.windows)?.excludeKbsRequiringReboot ?? { kind: 'absent' }),
    kbs: brief(valueOf(one.windows)?.exclude ?? { kind: 'absent' }),
  }));
}

describe('azapi_update_resource over a schedule', () => {
  const byId = { resource_id: scheduleId };
  const byName = { parent_id: group, name: 'weekly' };

  it.each([
    ['by id', byId],
    ['by parent and name', byName],
  ])('writes what its body says, and nothing else: %s', async (_, target) => {
    for (const body of [recurs, JSON.stringify(recurs)]) {
      expect(await factsAfter(schedule('weekly'), update(body, target))).toMatchObject([
        { id: 'azurerm_maintenance_configuration.weekly', recurEvery: '6Months day1', reboot: 'IfRequired', kbs: ['1'] },
      ]);
    }
  });

  it('lays parts of a selection over those of its target', async () => {
    const body = { properties: { installPatches: { windowsParameters: { excludeKbsRequiringReboot: true } } } };
    expect(await factsAfter(schedule('weekly'), update(body, byId))).toMatchObject([{ skips: true, kbs: ['1'], reboot: 'IfRequired' }]);
  });

  it('writes the parts of a recurrence that stand in fields of their own', async () => {
    const body = { properties: { maintenanceWindow: { recurEvery: 'Month', weekOfMonth: 'Third', dayOfWeek: 'Friday' } } };
    for (const written of [body, JSON.stringify(body)]) {
      const { schedules } = await estateOfDeclared(schedule('weekly'), update(written, byId));
      expect(schedules.map(({ recurEvery, recurrenceFields }) => [brief(recurEvery), brief(recurrenceFields)])).toEqual([
        ['Month', ['weekOfMonth=Third', 'dayOfWeek=Friday']],
      ]);
    }
  });

  it('is a change of a schedule that stays', async () => {
    const stays = schedule('weekly', { actions: ['no-op'] }, { id: scheduleId });
    expect(await factsAfter(stays, update(recurs, byId))).toMatchObject([{ change: 'update', recurEvery: '6Months day1' }]);
  });

  it('makes what it writes unknown of all that it may mean', async () => {
    const unknownTarget = declared('azapi_update_resource.u', { type, body: recurs }, { resource_id: true });
    const facts = await factsAfter(schedule('weekly'), schedule('other', {}, { name: 'other' }), unknownTarget);
    expect(facts.map(({ recurEvery, reboot }) => [recurEvery, reboot])).toEqual(
      facts.map(() => ['unknown: azapi_update_resource.u may change it', 'IfRequired']),
    );
  });

  it('adds a schedule that lies outside the plan', async () => {
    const target = { resource_id: scheduleId.replace('weekly', 'other') };
    const [, outside] = await factsAfter(schedule('weekly'), update(recurs, target));
    expect(outside).toMatchObject({
      id: 'azapi_update_resource.u',
      recurEvery: '6Months day1',
      reboot: expect.stringContaining('outside'),
    });
  });

  it('does not know what an id does not tell', async () => {
    const { schedules } = await estateOfDeclared(update(recurs, { resource_id: 'old', name: 'weekly', parent_id: group }));
    const untold = 'unknown: its id does not tell';
    expect(schedules.map(({ name, subscription, resourceGroup }) => [name, subscription, resourceGroup].map(brief))).toEqual([
      [untold, untold, untold],
    ]);
  });

  describe('that has nothing to do in this plan', () => {
    const body = { properties: { ...recurs.properties, installPatches: { windowsParameters: { excludeKbsRequiringReboot: true } } } };
    const rests = update(body, byId, { actions: ['no-op'] });

    it('counts where its target stays', async () => {
      const stays = schedule('weekly', { actions: ['no-op'] }, { id: scheduleId });
      expect(await factsAfter(stays, rests)).toMatchObject([{ change: 'keep', recurEvery: '6Months day1', skips: true }]);
    });

    it('leaves to a target that acts what azurerm has an attribute for', async () => {
      const acts = schedule('weekly', { actions: ['update'], before: { id: scheduleId } }, { id: scheduleId });
      expect(await factsAfter(acts, rests)).toMatchObject([{ recurEvery: 'Week Sunday', skips: true, kbs: ['1'] }]);
    });

    it('leaves to a target of azapi that acts what its body says', async () => {
      const properties = { maintenanceWindow: { recurEvery: 'Week Sunday' } };
      const acts = declared(
        'azapi_resource.weekly',
        { type, name: 'weekly', parent_id: group, id: scheduleId, body: { properties } },
        {},
        { actions: ['update'], before: { id: scheduleId } },
      );
      expect(await factsAfter(acts, rests)).toMatchObject([{ recurEvery: 'Week Sunday', skips: true }]);
    });

    it('leaves nothing over what is made anew', async () => {
      const anew = schedule('weekly', { actions: ['delete', 'create'], before: { id: scheduleId } }, { id: scheduleId });
      expect(await factsAfter(anew, rests)).toMatchObject([{ recurEvery: 'Week Sunday', skips: 'absent' }]);
    });
  });
});

describe('azapi_update_resource over an assignment', () => {
  const machine = `${group}/providers/Microsoft.Compute/virtualMachines/web`;
  const id = `${machine}/providers/Microsoft.Maintenance/configurationAssignments/weekly`;
  const ofAssignments = 'Microsoft.Maintenance/configurationAssignments@2023-04-01';
  const body = { properties: { maintenanceConfigurationId: scheduleId.replace('weekly', 'yearly') } };
  const assignment = declared(
    'azurerm_maintenance_assignment_virtual_machine.web',
    { id, virtual_machine_id: machine, maintenance_configuration_id: scheduleId },
    {},
    { actions: ['no-op'] },
  );

  it('turns it to another schedule, and tells what it was', async () => {
    const turned = declared('azapi_update_resource.u', { type: ofAssignments, body, resource_id: id });
    const { assignments, formerAssignments } = await estateOfDeclared(assignment, turned);
    expect(assignments).toMatchObject([
      { change: 'update', schedule: { kind: 'outside', resourceId: scheduleId.replace('weekly', 'yearly') } },
    ]);
    expect(formerAssignments).toMatchObject([{ id: assignments[0]?.id, schedule: { kind: 'outside', resourceId: scheduleId } }]);
  });

  it('makes what each assignment means unknown that it may mean', async () => {
    const open = declared('azapi_update_resource.u', { type: ofAssignments, body }, { resource_id: true });
    const { assignments } = await estateOfDeclared(assignment, open);
    expect(assignments).toMatchObject([{ schedule: { kind: 'unknown' }, target: { kind: 'outside', resourceId: machine } }]);
  });

  it('selects what its filter says by a dynamic scope', async () => {
    const scope = declared('azurerm_maintenance_assignment_dynamic_scope.all', {
      id: `${group}/providers/Microsoft.Maintenance/configurationAssignments/all`,
      maintenance_configuration_id: scheduleId,
      filter: [{ os_types: ['Linux'], locations: ['westeurope'] }],
    });
    const resource_id = `${group}/providers/Microsoft.Maintenance/configurationAssignments/all`;
    const filter = { properties: { filter: { osTypes: ['Windows'] } } };
    const narrowed = declared('azapi_update_resource.u', { type: ofAssignments, body: filter, resource_id });
    const [assigned] = (await estateOfDeclared(scope, narrowed)).assignments;
    expect(assigned).toMatchObject({
      schedule: { kind: 'outside', resourceId: scheduleId },
      target: { scope: { osTypes: { value: [{ value: 'Windows' }] }, locations: { value: [{ value: 'westeurope' }] } } },
    });
  });

  it('adds an assignment that lies outside the plan', async () => {
    const outside = declared('azapi_update_resource.u', { type: ofAssignments, body, resource_id: id.replace('/web/', '/other/') });
    const [, added] = (await estateOfDeclared(assignment, outside)).assignments;
    expect(added).toMatchObject({ change: 'update', target: { kind: 'outside', resourceId: machine.replace('web', 'other') } });
  });
});
