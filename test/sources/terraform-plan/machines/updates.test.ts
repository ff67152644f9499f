import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/estate/machine.ts';
import { brief, briefly, type Declared, declared, estateOfDeclared } from '../../../support/declared.ts';

const vm = 'Microsoft.Compute/virtualMachines@2024-07-01';
const set = 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01';
const arc = 'Microsoft.HybridCompute/machines@2024-07-10';
const group = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg';
const idOf = (name: string) => `${group}/providers/Microsoft.Compute/virtualMachines/${name}`;
const outside = 'unknown: the machine lies outside the plan';

const linux = (name: string, more: object = {}) =>
  declared(`azurerm_linux_virtual_machine.${name}`, { name, resource_group_name: 'rg', patch_mode: 'ImageDefault', tags: {}, ...more });
const update = (after: object, later: Record<string, unknown> = {}, more: object = {}) =>
  declared('azapi_update_resource.u', { type: vm, ...after }, later, more);
const settings = (patchSettings: object) => ({ properties: { osProfile: { linuxConfiguration: { patchSettings } } } });
const byPlatform = settings({ patchMode: 'AutomaticByPlatform' });

async function machines(...resources: Declared[]): Promise<Readonly<Record<string, Machine>>> {
  return Object.fromEntries((await estateOfDeclared(...resources)).machines.map((machine) => [machine.id, machine]));
}

const modes = (of: Readonly<Record<string, Machine>>) => Object.values(of).map(({ patchMode }) => brief(patchMode));

describe('an update of a machine of the plan', () => {
  it('changes what it writes and nothing else, and says so', async () => {
    const before = (await machines(linux('web')))['azurerm_linux_virtual_machine.web'];
    const found = await machines(linux('web'), update({ resource_id: idOf('web'), body: byPlatform }));
    expect(Object.keys(found)).toEqual(['azurerm_linux_virtual_machine.web']);
    expect(found['azurerm_linux_virtual_machine.web']).toEqual({
      ...before,
      patchMode: { kind: 'value', value: 'AutomaticByPlatform' },
      writtenBy: { patchMode: 'azapi_update_resource.u' },
      notes: ['azapi_update_resource.u changes it'],
    });
  });

  it.each<[string, object, object]>([
    ['assessmentMode', settings({ assessmentMode: 'AutomaticByPlatform' }), { assessmentMode: 'AutomaticByPlatform' }],
    ['bypass', settings({ automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true } }), { bypass: true }],
    ['rebootSetting', settings({ automaticByPlatformSettings: { rebootSetting: 'Never' } }), { rebootSetting: 'Never' }],
    ['hotpatch', settings({ enableHotpatching: true }), { hotpatch: true }],
    ['agent', { properties: { osProfile: { linuxConfiguration: { provisionVMAgent: false } } } }, { agent: false }],
    ['extensionsAllowed', { properties: { osProfile: { allowExtensionOperations: false } } }, { extensionsAllowed: false }],
    [
      'image',
      { properties: { osProfile: { computerName: 'x' }, storageProfile: { imageReference: { id: '/image' } } } },
      { image: { kind: 'custom', id: '/image' } },
    ],
  ])('may write its %s', async (_, body, expected) => {
    const [machine] = Object.values(await machines(linux('web'), update({ resource_id: idOf('web'), body })));
    expect(machine && briefly(machine)).toMatchObject({ patchMode: 'ImageDefault', ...expected });
  });

  it("may write Windows' own updates", async () => {
    const web = declared('azurerm_windows_virtual_machine.web', { name: 'web', resource_group_name: 'rg' });
    const body = { properties: { osProfile: { windowsConfiguration: { enableAutomaticUpdates: false } } } };
    const [machine] = Object.values(await machines(web, update({ resource_id: idOf('web'), body })));
    expect(machine && brief(machine.automaticUpdates)).toBe(false);
  });

  it('may write the upgrade of a scale set and its health', async () => {
    const id = `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/set`;
    const resource = declared('azurerm_linux_virtual_machine_scale_set.set', {
      name: 'set',
      resource_group_name: 'rg',
      upgrade_mode: 'Manual',
    });
    const body = {
      properties: {
        upgradePolicy: { mode: 'Rolling', automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: true } },
        virtualMachineProfile: { networkProfile: { healthProbe: { id: '/probe' } } },
      },
    };
    const [machine] = Object.values(await machines(resource, update({ type: set, resource_id: id, body })));
    expect(machine && briefly(machine)).toMatchObject({ automaticOsUpgrade: true, upgradeMode: 'Rolling', health: true });
  });

  it('that is not known makes what it may write unknown', async () => {
    const resource = update({ resource_id: idOf('web'), body: settings({}) });
    const marks = settings({ patchMode: true });
    const [machine] = Object.values(
      await machines(linux('web'), { ...resource, planned: { ...resource.planned, unknown: { body: marks } } }),
    );
    expect(machine && briefly(machine)).toMatchObject({
      patchMode: 'unknown: known after apply',
      assessmentMode: 'by default: ImageDefault',
    });
  });

  it.each([
    [['create'], ['no-op'], 'update'],
    [['no-op'], ['no-op'], 'keep'],
    [['update'], ['delete', 'create'], 'replace'],
  ])('of action %j makes one of action %j: %s', async (actions, own, expected) => {
    const web = linux('web');
    const [machine] = Object.values(
      await machines(
        { ...web, planned: { ...web.planned, actions: own } },
        update({ resource_id: idOf('web'), body: byPlatform }, {}, { actions }),
      ),
    );
    expect(machine?.change).toBe(expected);
  });

  it('of another type changes nothing', async () => {
    const other = update({ type: 'Microsoft.Network/networkInterfaces@2024-01-01', resource_id: idOf('web'), body: byPlatform });
    expect(modes(await machines(linux('web'), other))).toEqual(['ImageDefault']);
  });

  it('by name and group is the same as by id', async () => {
    const found = await machines(linux('web'), linux('other'), update({ name: 'web', parent_id: group, body: byPlatform }));
    expect(modes(found)).toEqual(['AutomaticByPlatform', 'ImageDefault']);
  });

  it('adds tags and keeps the others', async () => {
    const body = { tags: { Team: 'b', cost: '1' } };
    const [machine] = Object.values(
      await machines(linux('web', { tags: { team: 'a', role: 'x' } }), update({ resource_id: idOf('web'), body })),
    );
    const { tags } = machine ?? {};
    expect(tags?.kind === 'value' && [...tags.value].map(([name, fact]) => [name, brief(fact)])).toEqual([
      ['role', 'x'],
      ['Team', 'b'],
      ['cost', '1'],
    ]);
  });
});

describe('an update whose machine is not certain', () => {
  const may = 'unknown: azapi_update_resource.u may change it, and which machine it means is not known';

  it('may change each machine of the plan, where its value differs', async () => {
    const found = await machines(
      linux('web'),
      linux('api', { patch_mode: 'AutomaticByPlatform' }),
      update({ body: byPlatform }, { resource_id: true }),
    );
    expect(modes(found)).toEqual([may, 'AutomaticByPlatform']);
    expect(Object.values(found).map(({ assessmentMode }) => brief(assessmentMode))).toEqual([
      'by default: ImageDefault',
      'by default: ImageDefault',
    ]);
  });

  it('does not change machines of another type', async () => {
    const other = declared('azurerm_linux_virtual_machine_scale_set.set', { name: 'set' });
    const body = { properties: { osProfile: { allowExtensionOperations: false } } };
    const [found] = Object.values(await machines(other, update({ body }, { resource_id: true })));
    expect(found && brief(found.extensionsAllowed)).toBe('by default: true');
    expect(found?.notes).toEqual([]);
  });

  it('may change those that it refers to, and no other', async () => {
    const web = linux('web');
    const each = ['a', 'b'].map((key) => ({ ...web, planned: { ...web.planned, address: `azurerm_linux_virtual_machine.web["${key}"]` } }));
    const made = update({ body: byPlatform }, { resource_id: true });
    const references = ['azurerm_linux_virtual_machine.web'];
    const configuration = { ...made.configuration, expressions: { ...made.configuration.expressions, resource_id: { references } } };
    expect(modes(await machines(...each, linux('other'), { ...made, configuration }))).toEqual([may, may, 'ImageDefault']);
  });

  it('makes tags unknown where those that it adds are', async () => {
    const made = update({ resource_id: idOf('web'), body: {} });
    const [machine] = Object.values(
      await machines(linux('web'), { ...made, planned: { ...made.planned, unknown: { body: { tags: true } } } }),
    );
    expect(machine && brief(machine.tags)).toMatch(/^unknown: known after apply/);
  });

  it('by name means those of this name whose group is not known', async () => {
    const open = declared('azurerm_linux_virtual_machine.open', { name: 'web', patch_mode: 'ImageDefault' }, { resource_group_name: true });
    const found = await machines(open, linux('other'), update({ name: 'web', body: byPlatform }, { parent_id: true }));
    expect(modes(found)).toEqual([may, 'ImageDefault']);
  });

  it('by a name that no machine of the plan has means one outside', async () => {
    const found = await machines(linux('web'), update({ name: 'elsewhere', body: byPlatform }, { parent_id: true }));
    expect(Object.keys(found)).toEqual(['azurerm_linux_virtual_machine.web', 'azapi_update_resource.u']);
    expect(brief(found['azapi_update_resource.u']?.resourceId ?? { kind: 'absent' })).toBe('unknown: known after apply');
    expect(modes(found)).toEqual(['ImageDefault', 'AutomaticByPlatform']);
  });
});

describe('an update of a machine outside the plan', () => {
  const one = async (after: object, more: object = {}): Promise<Machine> => {
    const [machine] = Object.values(await machines(update(after, {}, more)));
    if (!machine) throw new Error('the plan holds a machine');
    return machine;
  };

  it('adds that machine: only what is written is known', async () => {
    const machine = await one({ resource_id: idOf('old'), body: byPlatform });
    expect(briefly(machine)).toEqual({
      kind: 'virtual-machine',
      legacy: false,
      os: 'linux',
      image: outside,
      specialised: outside,
      zones: outside,
      availabilitySet: outside,
      patchMode: 'AutomaticByPlatform',
      assessmentMode: outside,
      bypass: outside,
      rebootSetting: outside,
      hotpatch: outside,
      agent: outside,
      extensionsAllowed: outside,
      automaticUpdates: outside,
      automaticOsUpgrade: 'absent',
      health: 'absent',
      upgradeMode: outside,
    });
    const { name, resourceId, subscription, resourceGroup, location, tags, sqlPatching } = machine;
    expect([name, resourceId, subscription, resourceGroup, location, tags, sqlPatching].map(brief)).toEqual([
      'old',
      idOf('old'),
      '11111111-1111-1111-1111-111111111111',
      'rg',
      outside,
      outside,
      'absent',
    ]);
    expect(machine).toMatchObject({
      id: 'azapi_update_resource.u',
      change: 'update',
      origin: { input: 'plan-0.json' },
      notes: ['It lies outside the plan: only what the plan writes is known.'],
    });
  });

  it('leaves it as it is where the update does', async () => {
    expect((await one({ resource_id: idOf('old'), body: byPlatform }, { actions: ['no-op'] })).change).toBe('keep');
  });

  it('does not know what an id does not tell', async () => {
    const { name, subscription, resourceGroup } = await one({ resource_id: 'old', body: byPlatform });
    expect([name, subscription, resourceGroup].map(brief)).toEqual(Array.from({ length: 3 }, () => 'unknown: its id does not tell'));
  });

  it('has of an Arc server what no plan can write', async () => {
    const id = `${group}/providers/Microsoft.HybridCompute/machines/edge`;
    expect(briefly(await one({ type: arc, resource_id: id, body: { properties: { osType: 'linux' } } }))).toMatchObject({
      kind: 'arc-server',
      os: 'linux',
      bypass: 'by default: false',
      rebootSetting: 'absent',
      agent: 'absent',
      extensionsAllowed: 'absent',
      patchMode: outside,
    });
  });

  it('takes a scale set with patch settings for a flexible one, which alone has them', async () => {
    const id = `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/set`;
    const written = (osProfile: object) => ({ type: set, resource_id: id, body: { properties: { virtualMachineProfile: { osProfile } } } });
    const flexible = briefly(await one(written({ linuxConfiguration: { patchSettings: { patchMode: 'AutomaticByPlatform' } } })));
    expect(flexible).toMatchObject({
      kind: 'flexible-scale-set',
      patchMode: 'AutomaticByPlatform',
      automaticOsUpgrade: outside,
      health: outside,
    });
    expect(briefly(await one(written({ linuxConfiguration: { provisionVMAgent: false } })))).toMatchObject({
      kind: 'uniform-scale-set',
      agent: false,
    });
    const windows = written({ windowsConfiguration: { patchSettings: { patchMode: 'Manual' } } });
    expect(briefly(await one(windows))).toMatchObject({ kind: 'flexible-scale-set', os: 'windows', patchMode: 'Manual' });
  });
});

describe('what lies beside a machine', () => {
  const health = (after: Record<string, unknown>, later: Record<string, unknown> = {}) =>
    declared('azurerm_virtual_machine_scale_set_extension.health', { type: 'ApplicationHealthLinux', ...after }, later);
  const setId = `${group}/providers/Microsoft.Compute/virtualMachineScaleSets/set`;
  const scaleSet = (name = 'set', more: object = {}) =>
    declared(`azurerm_linux_virtual_machine_scale_set.${name}`, { name, resource_group_name: 'rg', ...more }, {}, { actions: ['no-op'] });
  const healthOf = async (...resources: Declared[]) =>
    Object.values(await machines(...resources)).map((one) => [brief(one.health), one.change]);
  const perhaps = 'unknown: whether azurerm_virtual_machine_scale_set_extension.health is its health extension is not known';

  it('gives a scale set its health, and makes it change', async () => {
    expect(await healthOf(scaleSet(), health({ virtual_machine_scale_set_id: setId }))).toEqual([[true, 'update']]);
  });

  it('is no health where the extension is another one', async () => {
    expect(await healthOf(scaleSet(), health({ type: 'Other', virtual_machine_scale_set_id: setId }))).toEqual([[false, 'keep']]);
  });

  it('may be the health of each scale set that it may mean, and of no machine', async () => {
    const all = [scaleSet(), scaleSet('probed', { health_probe_id: '/probe' }), linux('web')];
    expect(await healthOf(...all, health({}, { virtual_machine_scale_set_id: true }))).toEqual([
      [perhaps, 'update'],
      [true, 'keep'],
      ['absent', 'create'],
    ]);
  });

  it('may be the health while its type is not known', async () => {
    const resource = declared(
      'azurerm_virtual_machine_scale_set_extension.health',
      { virtual_machine_scale_set_id: setId },
      { type: true },
    );
    expect(await healthOf(scaleSet(), resource)).toEqual([[perhaps, 'update']]);
  });

  it('gives a scale set its health by azapi too', async () => {
    const type = 'Microsoft.Compute/virtualMachineScaleSets/extensions@2024-07-01';
    const made = (of: string) =>
      declared('azapi_resource.health', { type, name: 'health', parent_id: setId, body: { properties: { type: of } } });
    expect(await healthOf(scaleSet(), made('ApplicationHealthWindows'))).toEqual([[true, 'update']]);
    expect(await healthOf(scaleSet(), made('Other'))).toEqual([[false, 'keep']]);
  });

  it('leaves scale sets alone that another id names', async () => {
    expect(await healthOf(scaleSet(), health({ virtual_machine_scale_set_id: `${setId}-other` }))).toEqual([[false, 'keep']]);
  });

  it.each<[string, string[], string, boolean, string]>([
    ['changes its scale set where the plan deletes it', ['delete'], 'ApplicationHealthLinux', false, 'update'],
    ['changes its scale set where another type replaces it', ['delete', 'create'], 'ApplicationHealthLinux', false, 'update'],
    ['stays the health of its scale set where the plan forgets it', ['forget'], 'ApplicationHealthLinux', true, 'keep'],
    ['leaves its scale set alone where it was no health extension', ['delete'], 'Other', false, 'keep'],
  ])('%s', async (_, actions, type, expected, change) => {
    const before = { type, virtual_machine_scale_set_id: setId };
    const after = actions.includes('create') ? { type: 'Other', virtual_machine_scale_set_id: setId } : undefined;
    const { planned, configuration } = health({});
    const leaving = { planned: { address: planned.address, before, ...(after ? { after } : {}), actions }, configuration };
    expect(await healthOf(scaleSet(), leaving)).toEqual([[expected, change]]);
    const body = { properties: { type } };
    const azapi = { type: 'Microsoft.Compute/virtualMachineScaleSets/extensions@2024-07-01', name: 'health', parent_id: setId, body };
    const other = { planned: { address: 'azapi_resource.health', before: azapi, actions: actions.slice(0, 1) }, configuration };
    expect(await healthOf(scaleSet(), other)).toEqual([[expected, change]]);
  });

  const sql = (after: Record<string, unknown>, later: Record<string, unknown> = {}) =>
    declared('azurerm_mssql_virtual_machine.sql', after, later);
  const patched = async (...resources: Declared[]) => Object.values(await machines(...resources)).map((one) => brief(one.sqlPatching));
  const belongs = 'unknown: whether azurerm_mssql_virtual_machine.sql belongs to it is not known';

  it('may be the SQL Server of each machine, but of no scale set', async () => {
    const auto_patching = [{ day_of_week: 'Sunday' }];
    expect(await patched(linux('web'), scaleSet(), sql({ auto_patching }, { virtual_machine_id: true }))).toEqual([belongs, 'absent']);
  });

  it('may be the SQL Server of each machine that it refers to, and of no other', async () => {
    const web = linux('web');
    const each = ['a', 'b'].map((key) => ({ ...web, planned: { ...web.planned, address: `azurerm_linux_virtual_machine.web["${key}"]` } }));
    const made = sql({ auto_patching: [{ day_of_week: 'Sunday' }] }, { virtual_machine_id: true });
    const references = ['azurerm_linux_virtual_machine.web'];
    const configuration = { ...made.configuration, expressions: { ...made.configuration.expressions, virtual_machine_id: { references } } };
    expect(await patched(...each, linux('other'), { ...made, configuration })).toEqual([belongs, belongs, 'absent']);
  });

  it('may be on where its block is not known', async () => {
    expect(await patched(linux('web'), sql({ virtual_machine_id: idOf('web') }, { auto_patching: true }))).toEqual([
      'unknown: known after apply',
    ]);
  });

  it('may be the SQL Server of a machine that a body refers to', async () => {
    const type = 'Microsoft.SqlVirtualMachine/sqlVirtualMachines@2023-10-01';
    const made = declared('azapi_resource.sql', { type, name: 'sql', body: { properties: { autoPatchingSettings: { enable: true } } } });
    const resource: Declared = {
      planned: { ...made.planned, unknown: { body: { properties: { virtualMachineResourceId: true } } } },
      configuration: {
        ...made.configuration,
        expressions: {
          ...made.configuration.expressions,
          body: { references: ['azurerm_linux_virtual_machine.web.id', 'azurerm_linux_virtual_machine.web'] },
        },
      },
    };
    expect(await patched(linux('web'), linux('other'), resource)).toEqual([true, 'absent']);
  });

  it('does not put what is certain in doubt', async () => {
    const certain = sql({ auto_patching: [{ day_of_week: 'Sunday' }], virtual_machine_id: idOf('web') });
    const open = declared('azurerm_mssql_virtual_machine.open', { auto_patching: [] }, { virtual_machine_id: true });
    expect(await patched(linux('web'), certain, open)).toEqual([true]);
  });

  it('is off in an API body that does not switch it on', async () => {
    const type = 'Microsoft.SqlVirtualMachine/sqlVirtualMachines@2023-10-01';
    const made = (autoPatchingSettings: object) =>
      declared('azapi_resource.sql', {
        type,
        name: 'sql',
        body: { properties: { virtualMachineResourceId: idOf('web'), autoPatchingSettings } },
      });
    expect(await patched(linux('web'), made({}))).toEqual(['by default: false']);
    expect(await patched(linux('web'), made({ enable: false }))).toEqual([false]);
  });
});
