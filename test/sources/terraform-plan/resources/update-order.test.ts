import { describe, expect, it } from 'vitest';
import { brief, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';

const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg';
const idOf = (type: string, name: string) => `${group}/providers/${type}/${name}`;
const [vm, configuration] = ['Microsoft.Compute/virtualMachines', 'Microsoft.Maintenance/maintenanceConfigurations'];
const [web, weekly] = [idOf(vm, 'web'), idOf(configuration, 'weekly')];
const assignmentId = `${web}/providers/Microsoft.Maintenance/configurationAssignments/weekly`;

const own = [
  declared('azurerm_linux_virtual_machine.web', { name: 'web', resource_group_name: 'rg', patch_mode: 'ImageDefault' }),
  declared('azurerm_maintenance_configuration.weekly', {
    name: 'weekly',
    resource_group_name: 'rg',
    window: [{ recur_every: 'Week Sunday', time_zone: 'UTC' }],
    install_patches: [{ reboot: 'IfRequired', linux: [{ classifications_to_include: ['Critical'] }] }],
  }),
  declared(
    'azurerm_maintenance_assignment_virtual_machine.web',
    { id: assignmentId, virtual_machine_id: web, maintenance_configuration_id: weekly },
    {},
    { actions: ['no-op'] },
  ),
];

const mode = (patchMode: string) => ({ properties: { osProfile: { linuxConfiguration: { patchSettings: { patchMode } } } } });
const recurs = (recurEvery: string) => ({ properties: { maintenanceWindow: { recurEvery } } });
const assigns = (name: string) => ({ properties: { maintenanceConfigurationId: idOf(configuration, name) } });

interface Update {
  readonly type: string;
  readonly resource_id: string;
  readonly body: unknown;
}

const ofMachine = (body: unknown): Update => ({ type: `${vm}@2024-07-01`, resource_id: web, body });
const ofSchedule = (body: unknown): Update => ({ type: `${configuration}@2023-04-01`, resource_id: weekly, body });
const ofAssignment = (body: unknown): Update => ({
  type: 'Microsoft.Maintenance/configurationAssignments@2023-04-01',
  resource_id: assignmentId,
  body,
});

function update(name: string, after: Update, action = 'create', depends_on: readonly string[] = []): Declared {
  const { planned, configuration: block } = declared(`azapi_update_resource.${name}`, { ...after }, {}, { actions: [action] });
  return { planned, configuration: { ...block, depends_on } };
}

async function factsAfter(...updates: readonly Declared[]) {
  const { machines, schedules, assignments } = await estateOfDeclared(...own, ...updates);
  const [schedule] = schedules;
  return {
    patchMode: machines[0] && brief(machines[0].patchMode),
    assessmentMode: machines[0] && brief(machines[0].assessmentMode),
    recurEvery: schedule && brief(schedule.recurEvery),
    reboot: schedule && brief(schedule.reboot),
    assigned: assignments[0]?.schedule,
  };
}

const open = 'unknown: azapi_update_resource.a and azapi_update_resource.b write it, and which comes last is not known';

describe('two updates of one resource, which Terraform applies in any order', () => {
  it.each<[string, Update, Update, object]>([
    ['a machine', ofMachine(mode('AutomaticByPlatform')), ofMachine(mode('Manual')), { patchMode: open }],
    ['a machine, one as text', ofMachine(JSON.stringify(mode('Manual'))), ofMachine(mode('AutomaticByPlatform')), { patchMode: open }],
    ['a schedule', ofSchedule(recurs('6Months day1')), ofSchedule(recurs('Week Monday')), { recurEvery: open, reboot: 'IfRequired' }],
    [
      'an assignment',
      ofAssignment(assigns('yearly')),
      ofAssignment(assigns('daily')),
      { assigned: { kind: 'unknown', why: open.slice('unknown: '.length) } },
    ],
  ])('leave open what they write differently of %s', async (_, a, b, expected) => {
    expect(await factsAfter(update('a', a), update('b', b))).toMatchObject(expected);
  });

  it('leave nothing open where they say the same or write other parts', async () => {
    const assessment = { properties: { osProfile: { linuxConfiguration: { patchSettings: { assessmentMode: 'AutomaticByPlatform' } } } } };
    expect(await factsAfter(update('a', ofMachine(mode('Manual'))), update('b', ofMachine(assessment)))).toMatchObject({
      patchMode: 'Manual',
      assessmentMode: 'AutomaticByPlatform',
    });
    const monthly = ofSchedule(recurs('Month Third Tuesday'));
    expect(await factsAfter(update('a', monthly), update('b', monthly))).toMatchObject({ recurEvery: 'Month Third Tuesday' });
  });

  it('of one of which the other waits leave what that one writes', async () => {
    const [a, b] = [ofSchedule(recurs('6Months day1')), ofSchedule(recurs('Week Monday'))];
    const waits = ['azapi_update_resource.b'];
    expect(await factsAfter(update('a', a, 'create', waits), update('b', b))).toMatchObject({ recurEvery: '6Months day1' });
  });

  it('of which one has nothing to do leave what the other writes, whichever stands first', async () => {
    const [rests, writes] = [update('a', ofSchedule(recurs('Week Monday')), 'no-op'), update('b', ofSchedule(recurs('6Months day1')))];
    for (const both of [
      [rests, writes],
      [writes, rests],
    ]) {
      expect(await factsAfter(...both)).toMatchObject({ recurEvery: '6Months day1' });
    }
  });
});

it('two updates of a machine outside the plan leave open what they write differently', async () => {
  const other = idOf(vm, 'other');
  const { machines } = await estateOfDeclared(
    update('a', { ...ofMachine(mode('Manual')), resource_id: other }),
    update('b', { ...ofMachine(mode('AutomaticByPlatform')), resource_id: other }),
  );
  expect(machines.map(({ id, patchMode }) => [id, brief(patchMode)])).toEqual([['azapi_update_resource.a', open]]);
});
