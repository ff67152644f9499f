import { describe, expect, it } from 'vitest';
import { linkEstates } from '../../../../src/estate/link.ts';
import { scheduleChangesIn } from '../../../../src/patching/schedule-changes.ts';
import type { ScheduleChange } from '../../../../src/patching/schedule-steps.ts';
import { type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';
import type { Planned } from '../../../support/plans.ts';

type Values = Readonly<Record<string, unknown>>;

const subscription = '/subscriptions/11111111-1111-1111-1111-111111111111';
const group = `${subscription}/resourceGroups/rg-a`;
const vmId = (name = 'vm') => `${group}/providers/Microsoft.Compute/virtualMachines/${name}`;
const scheduleId = (name: string) => `${group}/providers/Microsoft.Maintenance/maintenanceConfigurations/${name}`;
const assignmentType = 'Microsoft.Maintenance/configurationAssignments';
const assignmentId = (parent: string) => `${parent}/providers/${assignmentType}/a`;

interface Situation {
  readonly actions?: readonly string[];
  readonly before: Values;
  readonly after?: Values;
  readonly more?: Partial<Planned>;
}

function planned(address: string, { actions = ['update'], before, after, more = {} }: Situation): Declared {
  return declared(address, after ?? {}, {}, { actions, before, ...(after ? {} : { after: undefined }), ...more } as Partial<Planned>);
}

const stays = (address: string, values: Values) => planned(address, { actions: ['no-op'], before: values, after: values });

/** The words of one provider for a Linux machine, a schedule and a dynamic scope. */
interface Provider {
  readonly vm: string;
  readonly schedule: (name: string) => string;
  readonly scope: string;
  machine(ring: string, name?: string, location?: string): Values;
  configuration(name: string): Values;
  dynamicScope(schedule: string, ring: string): Values;
}

const azurerm: Provider = {
  vm: 'azurerm_linux_virtual_machine.vm',
  schedule: (name) => `azurerm_maintenance_configuration.${name}`,
  scope: 'azurerm_maintenance_assignment_dynamic_scope.scope',
  machine: (ring, name = 'vm', location = 'westeurope') => ({
    ...{ id: vmId(name), name, resource_group_name: 'rg-a', location },
    tags: { 'patch-group': ring },
  }),
  configuration: (name) => ({ id: scheduleId(name), name, resource_group_name: 'rg-a', location: 'westeurope', scope: 'InGuestPatch' }),
  dynamicScope: (schedule, ring) => ({
    id: assignmentId(subscription),
    maintenance_configuration_id: scheduleId(schedule),
    filter: [{ locations: ['West Europe'], os_types: ['Linux'], tags: [{ tag: 'patch-group', values: [ring] }], tag_filter: 'Any' }],
  }),
};

const azapi = (wrap: (of: Values) => unknown): Provider => ({
  vm: 'azapi_resource.vm',
  schedule: (name) => `azapi_resource.${name}`,
  scope: 'azapi_resource.scope',
  machine: (ring, name = 'vm', location = 'westeurope') => ({
    ...{ id: vmId(name), type: 'Microsoft.Compute/virtualMachines@2024-07-01', name, parent_id: group, location },
    tags: { 'patch-group': ring },
    body: wrap({ properties: { osProfile: { linuxConfiguration: {} } } }),
  }),
  configuration: (name) => ({
    ...{ id: scheduleId(name), type: 'Microsoft.Maintenance/maintenanceConfigurations@2023-04-01', name, parent_id: group },
    body: wrap({ properties: { maintenanceScope: 'InGuestPatch' } }),
  }),
  dynamicScope: (schedule, ring) => ({
    ...{ id: assignmentId(subscription), type: `${assignmentType}@2023-04-01`, name: 'a', parent_id: subscription },
    body: wrap({
      properties: {
        maintenanceConfigurationId: scheduleId(schedule),
        filter: { locations: ['westeurope'], osTypes: ['Linux'], tagSettings: { filterOperator: 'Any', tags: { 'patch-group': [ring] } } },
      },
    }),
  }),
});

/** What the only machine of a plan loses and gains; addresses as in azurerm. */
async function changesIn(...resources: readonly Declared[]): Promise<readonly string[]> {
  const estate = linkEstates([await estateOfDeclared(...resources)]);
  const [machine] = estate.machines;
  if (!machine) throw new Error('there is no machine');
  const { loses, gains } = scheduleChangesIn(estate)(machine);
  const words = (verb: string) => (one: ScheduleChange) =>
    `${one.certain ? '' : 'may '}${verb} ${one.scheduleId?.split('.').at(-1) ?? '?'}: ${one.why}`;
  return [...loses.map(words('lose')), ...gains.map(words('gain'))];
}

describe.each([
  ['azurerm', azurerm],
  ['azapi 2', azapi((of) => of)],
  ['azapi 1', azapi((of) => JSON.stringify(of))],
])('a machine and its dynamic scopes: %s', (_, provider) => {
  const schedules = ['one', 'two'].map((name) => stays(provider.schedule(name), provider.configuration(name)));
  const scope = (schedule: string, ring: string) => stays(`${provider.scope}_${schedule}`, provider.dynamicScope(schedule, ring));
  const scopes = [scope('one', 'web-1'), scope('two', 'web-2')];
  const vm = (situation: Situation) => planned(provider.vm, situation);
  const staying = stays(provider.vm, provider.machine('web-1'));
  const around = [...schedules, ...scopes];

  it('loses one schedule and gains the other with its tag', async () => {
    expect(await changesIn(vm({ before: provider.machine('web-1'), after: provider.machine('web-2') }), ...around)).toEqual([
      'lose one: tag patch-group: web-1 -> web-2',
      'gain two: tag patch-group: web-1 -> web-2',
    ]);
  });

  it('loses its schedule with its location', async () => {
    const { id: _id, ...after } = provider.machine('web-1', 'vm', 'northeurope');
    expect(await changesIn(vm({ actions: ['delete', 'create'], before: provider.machine('web-1'), after }), ...around)).toEqual([
      'lose one: its location changes',
    ]);
  });

  it('loses its schedule with the filter', async () => {
    const changed = planned(provider.scope, {
      before: provider.dynamicScope('one', 'web-1'),
      after: provider.dynamicScope('one', 'web-9'),
    });
    expect(await changesIn(staying, ...schedules, changed)).toEqual(["lose one: the scope's filter changes"]);
  });

  it('changes schedules with what the scope assigns', async () => {
    const changed = planned(provider.scope, {
      before: provider.dynamicScope('one', 'web-1'),
      after: provider.dynamicScope('two', 'web-1'),
    });
    expect(await changesIn(staying, ...schedules, changed)).toEqual([
      'lose one: the assignment names another schedule',
      'gain two: the assignment names another schedule',
    ]);
  });

  it('loses its schedule with the scope', async () => {
    const deleted = planned(provider.scope, { actions: ['delete'], before: provider.dynamicScope('one', 'web-1') });
    expect(await changesIn(staying, ...schedules, deleted)).toEqual(['lose one: the assignment is deleted']);
  });

  it('keeps its schedule when the scope is only forgotten, or moved', async () => {
    const forgotten = planned(provider.scope, { actions: ['forget'], before: provider.dynamicScope('one', 'web-1') });
    expect(await changesIn(staying, ...schedules, forgotten)).toEqual([]);
    const values = provider.dynamicScope('one', 'web-1');
    const moved = planned(provider.scope, { actions: ['no-op'], before: values, after: values, more: {} });
    Object.assign(moved.planned, { previous_address: `${provider.scope}_old` });
    expect(await changesIn(staying, ...schedules, moved)).toEqual([]);
  });

  it('keeps its schedules while nothing changes, and gains nothing where it is new', async () => {
    expect(await changesIn(staying, ...around)).toEqual([]);
    const { id: _id, ...after } = provider.machine('web-1');
    expect(await changesIn(declared(provider.vm, after), ...around)).toEqual([]);
  });

  it('keeps what both filters select, although the scope is made anew', async () => {
    const { id: _id, ...after } = provider.dynamicScope('one', 'web-1');
    const renewed = planned(provider.scope, { actions: ['delete', 'create'], before: provider.dynamicScope('one', 'web-1'), after });
    expect(await changesIn(staying, ...schedules, renewed)).toEqual([]);
  });
});

describe('a machine or schedule that is replaced under another name', () => {
  const address = 'azurerm_maintenance_assignment_virtual_machine.a';
  const [machine, weekly] = ['azurerm_linux_virtual_machine.vm', 'azurerm_maintenance_configuration.one'];
  const schedule = stays(weekly, azurerm.configuration('one'));
  const before = { id: assignmentId(vmId()), virtual_machine_id: vmId(), maintenance_configuration_id: scheduleId('one') };

  const replaced = (what: string, old: Values, { id: _, ...renewed }: Values) =>
    planned(what, { actions: ['delete', 'create'], before: old, after: renewed });

  /** The assignment follows, by references. */
  function assigned(...waiting: readonly (readonly [string, string])[]): Declared {
    const after = Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'id' && !waiting.some(([one]) => one === name)));
    const later = Object.fromEntries(waiting.map(([name]) => [name, true]));
    const made = declared(address, after, later, { actions: ['delete', 'create'], before });
    const expressions = Object.fromEntries(waiting.map(([name, to]) => [name, { references: [`${to}.id`, to] }]));
    return { ...made, configuration: { ...made.configuration, expressions: { ...made.configuration.expressions, ...expressions } } };
  }

  it('keeps its schedule where the assignment follows the machine', async () => {
    const vm = replaced(machine, azurerm.machine('web-1'), azurerm.machine('web-1', 'vm-2'));
    expect(await changesIn(vm, schedule, assigned(['virtual_machine_id', machine]))).toEqual([]);
  });

  it('keeps its schedule where the assignment follows the schedule', async () => {
    const vm = stays(machine, azurerm.machine('web-1'));
    const renamed = replaced(weekly, azurerm.configuration('one'), azurerm.configuration('two'));
    expect(await changesIn(vm, renamed, assigned(['maintenance_configuration_id', weekly]))).toEqual([]);
  });

  it('loses its schedule where the assignment goes', async () => {
    const vm = replaced(machine, azurerm.machine('web-1'), azurerm.machine('web-1', 'vm-2'));
    expect(await changesIn(vm, schedule, planned(address, { actions: ['delete'], before }))).toEqual([
      'lose one: the assignment is deleted',
    ]);
  });
});

describe('tags that an azapi_update_resource writes', () => {
  const target = stays(azurerm.vm, azurerm.machine('web-1'));
  const around = ['one', 'two'].flatMap((name, index) => [
    stays(azurerm.schedule(name), azurerm.configuration(name)),
    stays(`${azurerm.scope}_${name}`, azurerm.dynamicScope(name, `web-${index + 1}`)),
  ]);
  const written = (ring?: string, id: string = vmId()) => ({
    ...{ type: 'Microsoft.Compute/virtualMachines@2024-07-01', resource_id: id },
    body: ring === undefined ? { properties: {} } : { tags: { 'Patch-Group': ring } },
  });
  const update = (situation: Situation) => planned('azapi_update_resource.tags', situation);

  it('change its schedules where the update is new', async () => {
    expect(await changesIn(target, ...around, declared('azapi_update_resource.tags', written('web-2')))).toEqual([
      'lose one: tag patch-group: web-1 -> web-2',
      'gain two: tag patch-group: web-1 -> web-2',
    ]);
  });

  it('change its schedules where the update writes others', async () => {
    expect(await changesIn(target, ...around, update({ before: written('web-3'), after: written('web-2') }))).toEqual([
      'gain two: tag patch-group: web-3 -> web-2',
    ]);
  });

  it('are taken back by a machine that changes, where the update has nothing to do', async () => {
    const vm = planned(azurerm.vm, { before: azurerm.machine('web-2'), after: azurerm.machine('web-1') });
    for (const ring of ['web-1', 'web-2', undefined])
      expect(await changesIn(vm, ...around, stays('azapi_update_resource.tags', written(ring)))).toEqual([
        'lose two: tag patch-group: web-2 -> web-1',
        'gain one: tag patch-group: web-2 -> web-1',
      ]);
  });

  it('leave the machine what changes of its own tags', async () => {
    const vm = planned(azurerm.vm, { before: azurerm.machine('web-2'), after: azurerm.machine('web-1') });
    const other = declared('azapi_update_resource.tags', { ...written(), body: { tags: { team: 'web' } } });
    expect(await changesIn(vm, ...around, other)).toEqual([
      'lose two: tag patch-group: web-2 -> web-1',
      'gain one: tag patch-group: web-2 -> web-1',
    ]);
  });

  it('change nothing where the update writes something else', async () => {
    expect(await changesIn(target, ...around, update({ before: written(), after: { ...written(), name: 'x' } }))).toEqual([]);
    expect(await changesIn(target, ...around, stays('azapi_update_resource.tags', written('web-2')))).toEqual([]);
  });

  it('stay the facts of the machine where nothing of them changes', async () => {
    for (const same of [
      stays('azapi_update_resource.tags', written('web-2')),
      update({ before: written(), after: { ...written(), name: 'x' } }),
    ])
      expect((await estateOfDeclared(target, same)).machines[0]?.former).toBeUndefined();
  });

  it('take no assignment that names the machine', async () => {
    const before = { id: assignmentId(vmId()), virtual_machine_id: vmId(), maintenance_configuration_id: scheduleId('two') };
    const deleted = planned('azurerm_maintenance_assignment_virtual_machine.a', { actions: ['delete'], before });
    const renewed = update({ actions: ['delete', 'create'], before: { ...written(), id: vmId() }, after: written() });
    expect(await changesIn(target, ...around, deleted, renewed)).toEqual(['lose two: the assignment is deleted']);
  });

  it('may change where it is not known which machine the update means', async () => {
    const { resource_id: _, ...hidden } = written('web-2');
    const waiting = declared('azapi_update_resource.tags', hidden, { resource_id: true });
    const doubt = '(azapi_update_resource.tags may change it, and which machine it means is not known)';
    expect(await changesIn(target, ...around, waiting)).toEqual([
      `may lose one: tag patch-group: web-1 -> ${doubt}`,
      `may gain two: tag patch-group: web-1 -> ${doubt}`,
    ]);
    const { resource_id: _was, ...past } = written('web-3');
    const rewritten = declared('azapi_update_resource.tags', hidden, { resource_id: true }, { actions: ['update'], before: past });
    expect(await changesIn(target, ...around, rewritten)).toEqual(
      ['lose one', 'lose two', 'gain one', 'gain two'].map((what) => `may ${what}: tag patch-group: ${doubt} -> ${doubt}`),
    );
  });

  it('may change what is not known of a machine outside the plan', async () => {
    const outside = (ring?: string) => written(ring, vmId('elsewhere'));
    const lines = async (before: Values, after: Values) => (await changesIn(...around, update({ before, after }))).length;
    expect(await lines(outside('web-1'), outside('web-2'))).toBe(4);
    expect(await lines(outside('web-1'), { ...outside('web-1'), name: 'x' })).toBe(0);
    expect(await changesIn(...around, stays('azapi_update_resource.tags', outside('web-1')))).toEqual([]);
    const { body: _, ...waiting } = outside();
    const later = declared('azapi_update_resource.tags', waiting, { body: true }, { actions: ['update'], before: outside() });
    expect(await changesIn(...around, later)).toHaveLength(4);
  });
});
