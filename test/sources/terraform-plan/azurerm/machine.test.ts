import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/estate/machine.ts';
import { brief, briefly, type Declared, declared, machineOfDeclared } from '../../../support/declared.ts';

const linux = 'azurerm_linux_virtual_machine.vm';
const windows = 'azurerm_windows_virtual_machine.vm';
const legacy = 'azurerm_virtual_machine.vm';
const reference = { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: '1.2.3' };
const marketplace = { kind: 'marketplace', ...reference };
const later = 'unknown: known after apply: depends on terraform_data.other';
const nowhere = 'unknown: nothing in the plan names the image';
const noSystem = 'unknown: nothing in the plan names the operating system';

const facts = async (resource: Declared) => briefly(await machineOfDeclared(resource));
const factOf = async (name: keyof Machine, resource: Declared) => ((await facts(resource)) as Record<string, unknown>)[name];

/** Facts that only scale sets have. */
const noScaleSet = { automaticOsUpgrade: 'absent', health: 'absent', upgradeMode: 'absent' };
const nothingPatched = {
  patchMode: 'absent',
  assessmentMode: 'absent',
  bypass: 'by default: false',
  rebootSetting: 'absent',
  hotpatch: 'by default: false',
};

describe('a machine of azurerm', () => {
  it('has on Linux what each attribute says', async () => {
    const written = declared(linux, {
      name: 'vm',
      zone: '2',
      availability_set_id: '/set',
      admin_username: 'admin',
      source_image_reference: [reference],
      patch_mode: 'AutomaticByPlatform',
      patch_assessment_mode: 'AutomaticByPlatform',
      bypass_platform_safety_checks_on_user_schedule_enabled: true,
      reboot_setting: 'Never',
      provision_vm_agent: false,
      allow_extension_operations: false,
    });
    expect(await facts(written)).toEqual({
      kind: 'virtual-machine',
      legacy: false,
      os: 'linux',
      image: marketplace,
      specialised: false,
      zones: ['2'],
      availabilitySet: '/set',
      patchMode: 'AutomaticByPlatform',
      assessmentMode: 'AutomaticByPlatform',
      bypass: true,
      rebootSetting: 'Never',
      hotpatch: 'by default: false',
      agent: false,
      extensionsAllowed: false,
      automaticUpdates: 'absent',
      ...noScaleSet,
    });
  });

  it('has on Windows what each attribute says', async () => {
    const written = declared(windows, {
      source_image_id: '/image',
      patch_mode: 'Manual',
      hotpatching_enabled: true,
      automatic_updates_enabled: false,
    });
    expect(await facts(written)).toMatchObject({
      os: 'windows',
      image: { kind: 'custom', id: '/image' },
      patchMode: 'Manual',
      hotpatch: true,
      automaticUpdates: false,
    });
  });

  it.each([
    [linux, { os: 'linux', patchMode: 'by default: ImageDefault', automaticUpdates: 'absent' }],
    [windows, { os: 'windows', patchMode: 'by default: AutomaticByOS', automaticUpdates: 'by default: true' }],
  ])('has the defaults of Azure where nothing is written: %s', async (address, own) => {
    expect(await facts(declared(address, { name: 'vm' }))).toEqual({
      kind: 'virtual-machine',
      legacy: false,
      image: nowhere,
      specialised: false,
      zones: 'absent',
      availabilitySet: 'absent',
      assessmentMode: 'by default: ImageDefault',
      bypass: 'by default: false',
      rebootSetting: 'absent',
      hotpatch: 'by default: false',
      agent: 'by default: true',
      extensionsAllowed: 'by default: true',
      ...noScaleSet,
      ...own,
    });
  });

  it.each<[keyof Machine, string]>([
    ['patchMode', 'patch_mode'],
    ['assessmentMode', 'patch_assessment_mode'],
    ['bypass', 'bypass_platform_safety_checks_on_user_schedule_enabled'],
    ['rebootSetting', 'reboot_setting'],
    ['hotpatch', 'hotpatching_enabled'],
    ['agent', 'provision_vm_agent'],
    ['extensionsAllowed', 'allow_extension_operations'],
    ['automaticUpdates', 'automatic_updates_enabled'],
    ['zones', 'zone'],
    ['availabilitySet', 'availability_set_id'],
  ])('has a %s that is unknown while %s is', async (fact, attribute) => {
    expect(await factOf(fact, declared(windows, {}, { [attribute]: true }))).toBe(later);
  });

  it.each<[keyof Machine, string]>([
    ['patchMode', 'patch_mode'],
    ['assessmentMode', 'patch_assessment_mode'],
    ['rebootSetting', 'reboot_setting'],
  ])('has a %s that is unknown where %s is no text', async (fact, attribute) => {
    expect(await factOf(fact, declared(linux, { [attribute]: 7 }))).toBe('unknown: the plan holds a number here');
  });
});

describe("Windows' own updates", () => {
  it.each<[string, Declared, unknown]>([
    ['by the former name', declared(windows, { enable_automatic_updates: false }), false],
    ['by the new name', declared(windows, { automatic_updates_enabled: false }), false],
    ['by the written one of two', declared(windows, { enable_automatic_updates: true, automatic_updates_enabled: null }), true],
    [
      'by the new one where both are written',
      declared(windows, { automatic_updates_enabled: false, enable_automatic_updates: true }),
      false,
    ],
  ])('are told %s', async (_, resource, expected) => {
    expect(await factOf('automaticUpdates', resource)).toBe(expected);
  });

  it("are told by the value that the provider computed for the other name, as nobody's choice", async () => {
    const resource = declared(windows, { enable_automatic_updates: false });
    const computed = { ...resource, configuration: { ...resource.configuration, expressions: {} } };
    expect(await factOf('automaticUpdates', computed)).toBe('by default: false');
  });

  it('are not known while the name that somebody wrote is not, whatever the provider computed for the other', async () => {
    const { planned, configuration } = declared(windows, {}, { enable_automatic_updates: true });
    const computed = { ...planned, after: { automatic_updates_enabled: true } };
    expect(await factOf('automaticUpdates', { planned: computed, configuration })).toBe(later);
  });

  it('are absent on a specialised disk unless somebody writes them', async () => {
    expect(await factOf('automaticUpdates', declared(windows, { os_managed_disk_id: '/disk' }))).toBe('absent');
    expect(await factOf('automaticUpdates', declared(windows, { os_managed_disk_id: '/disk', automatic_updates_enabled: true }))).toBe(
      true,
    );
  });
});

describe('a specialised disk', () => {
  it('has no image, and no settings but those that somebody wrote', async () => {
    expect(await facts(declared(windows, { os_managed_disk_id: '/disk' }))).toMatchObject({
      specialised: true,
      image: 'absent',
      patchMode: 'absent',
      assessmentMode: 'absent',
    });
    const written = { os_managed_disk_id: '/disk', patch_mode: 'Manual', patch_assessment_mode: 'ImageDefault' };
    expect(await facts(declared(windows, written))).toMatchObject({ patchMode: 'Manual', assessmentMode: 'ImageDefault' });
  });

  it.each<[string, Declared, unknown]>([
    ['a disk of the same plan', declared(linux, {}, { os_managed_disk_id: true }), true],
    ['a disk that nobody wrote', declared(linux, {}), false],
    ['a disk beside an administrator', declared(linux, { os_managed_disk_id: '/disk', admin_username: 'admin' }), false],
    [
      'a disk beside an administrator who is not known yet',
      declared(linux, { os_managed_disk_id: '/disk' }, { admin_username: true }),
      'unknown: known after apply: os_managed_disk_id or admin_username',
    ],
    ['a disk that is written as null', declared(linux, { os_managed_disk_id: null }), false],
  ])('is told by %s', async (_, resource, expected) => {
    expect(await factOf('specialised', resource)).toBe(expected);
  });
});

describe('the image of a machine', () => {
  const customLater = { kind: 'custom', id: 'an image known after apply' };
  it.each<[string, Declared, unknown]>([
    ['by its four names', declared(linux, { source_image_reference: [reference] }), marketplace],
    [
      'without a version is the newest',
      declared(linux, { source_image_reference: [{ ...reference, version: null }] }),
      { ...marketplace, version: 'latest' },
    ],
    [
      'of a version that is not known yet is the same for patching',
      declared(linux, { source_image_reference: [{ ...reference, version: null }] }, { source_image_reference: [{ version: true }] }),
      { ...marketplace, version: 'known after apply' },
    ],
    [
      'of a sku that is not known yet is not known',
      declared(linux, { source_image_reference: [{ ...reference, sku: null }] }, { source_image_reference: [{ sku: true }] }),
      later,
    ],
    ['by its id', declared(linux, { source_image_id: '/image' }), { kind: 'custom', id: '/image' }],
    [
      'by its id beside four names',
      declared(linux, { source_image_id: '/image', source_image_reference: [reference] }),
      { kind: 'custom', id: '/image' },
    ],
    ['by an id that is not known yet is still a custom one', declared(linux, {}, { source_image_id: true }), customLater],
    ['that is not written is not visible', declared(linux, { source_image_reference: [] }), nowhere],
  ])('%s', async (_, resource, expected) => {
    expect(await factOf('image', resource)).toEqual(expected);
  });
});

describe('a machine of the first resource', () => {
  it('has no patch settings, and what its Windows block says', async () => {
    const resource = declared(legacy, {
      zones: ['1'],
      availability_set_id: '/set',
      os_profile: [{ computer_name: 'vm' }],
      os_profile_windows_config: [{ provision_vm_agent: true, enable_automatic_upgrades: true }],
      storage_image_reference: [reference],
    });
    expect(await facts(resource)).toEqual({
      kind: 'virtual-machine',
      legacy: true,
      os: 'windows',
      image: marketplace,
      specialised: false,
      zones: ['1'],
      availabilitySet: '/set',
      ...nothingPatched,
      agent: true,
      extensionsAllowed: 'by default: true',
      automaticUpdates: true,
      ...noScaleSet,
    });
  });

  it('leaves agent and updates off in a Windows block that says nothing', async () => {
    const resource = declared(legacy, { os_profile: [{}], os_profile_windows_config: [{}] });
    expect(await facts(resource)).toMatchObject({ agent: 'by default: false', automaticUpdates: 'by default: false' });
  });

  it('has an agent on Linux', async () => {
    const resource = declared(legacy, {
      os_profile: [{ computer_name: 'vm' }],
      os_profile_linux_config: [{ disable_password_authentication: true }],
      storage_image_reference: [{ id: '/image' }],
    });
    expect(await facts(resource)).toEqual({
      kind: 'virtual-machine',
      legacy: true,
      os: 'linux',
      image: { kind: 'custom', id: '/image' },
      specialised: false,
      zones: 'absent',
      availabilitySet: 'absent',
      ...nothingPatched,
      agent: 'by default: true',
      extensionsAllowed: 'by default: true',
      automaticUpdates: 'absent',
      ...noScaleSet,
    });
  });

  it('is specialised without an OS profile, unless the profile is not known yet', async () => {
    expect(await facts(declared(legacy, {}))).toMatchObject({ specialised: true, image: 'absent' });
    expect(await factOf('specialised', declared(legacy, {}, { os_profile: true }))).toBe(false);
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ['its Windows block', { os_profile_windows_config: [{}] }, 'windows'],
    ['its Linux block', { os_profile_linux_config: [{}], storage_os_disk: [{ os_type: 'Windows' }] }, 'linux'],
    ['its disk', { storage_os_disk: [{ os_type: 'WINDOWS' }], storage_image_reference: [reference] }, 'windows'],
    ['its disk, of Linux', { storage_os_disk: [{ os_type: 'Linux' }] }, 'linux'],
    ['its image', { storage_image_reference: [reference] }, 'linux'],
    ['nothing', {}, noSystem],
  ])('has the system that is told by %s', async (_, after, expected) => {
    expect(await factOf('os', declared(legacy, after))).toBe(expected);
  });

  it.each([
    ...['MicrosoftWindowsServer', 'microsoftwindowsdesktop'].map((publisher) => [publisher, 'windows']),
    ...['Canonical', 'RedHat', 'SUSE', 'Debian', 'Oracle', 'AlmaLinux', 'RockyLinux', 'MicrosoftCblMariner', 'OpenLogic'].map(
      (publisher) => [publisher, 'linux'],
    ),
    ['contoso', noSystem],
  ])('made from an image of %s has the system: %s', async (publisher, expected) => {
    expect(await factOf('os', declared(legacy, { storage_image_reference: [{ ...reference, publisher }] }))).toBe(expected);
  });
});

it('an Arc server of azurerm says nothing about patching', async () => {
  expect(await facts(declared('azurerm_arc_machine.edge', { name: 'edge' }))).toEqual({
    kind: 'arc-server',
    legacy: false,
    os: 'unknown: azurerm_arc_machine does not name the operating system',
    image: 'absent',
    specialised: false,
    zones: 'absent',
    availabilitySet: 'absent',
    ...nothingPatched,
    assessmentMode: 'by default: ImageDefault',
    agent: 'absent',
    extensionsAllowed: 'absent',
    automaticUpdates: 'absent',
    ...noScaleSet,
  });
});

describe('who and where a machine is', () => {
  const id = '/subscriptions/s1/resourceGroups/rg-1/providers/Microsoft.Compute/virtualMachines/vm';
  const place = async (resource: Declared) => {
    const { name, resourceId, subscription, signIn, resourceGroup, location } = await machineOfDeclared(resource);
    return [name, resourceId, subscription, resourceGroup, location].map(brief).concat(signIn);
  };

  it('is told by its attributes while Azure has not given it an id', async () => {
    expect(await place(declared(linux, { name: 'vm', resource_group_name: 'rg', location: 'West Europe' }))).toEqual([
      'vm',
      'unknown: known after apply',
      '11111111-1111-1111-1111-111111111111',
      'rg',
      'westeurope',
      'plan-0.json#azurerm',
    ]);
  });

  it('is told by its id once it has one', async () => {
    const resource = declared(linux, { id, name: 'vm', resource_group_name: 'RG-1', location: 'westeurope' }, {}, { actions: ['no-op'] });
    expect(await place(resource)).toEqual(['vm', id, 's1', 'rg-1', 'westeurope', 'plan-0.json#azurerm']);
  });

  it.each<[string, Record<string, unknown>, readonly string[], unknown]>([
    ['keeps its id when it is replaced under the same name', { id, name: 'vm', resource_group_name: 'rg-1' }, ['delete', 'create'], id],
    ['keeps its id when it is updated', { id, name: 'vm', resource_group_name: 'rg-1' }, ['update'], id],
    [
      'gets another id under another name',
      { id, name: 'old', resource_group_name: 'rg-1' },
      ['delete', 'create'],
      'unknown: known after apply',
    ],
    [
      'gets another id in another group',
      { id, name: 'vm', resource_group_name: 'rg-2' },
      ['delete', 'create'],
      'unknown: known after apply',
    ],
    [
      'gets another id below another parent',
      { id, name: 'vm', resource_group_name: 'rg-1', parent_id: '/x' },
      ['delete', 'create'],
      'unknown: known after apply',
    ],
    ['has none where its past has none', { name: 'vm', resource_group_name: 'rg-1' }, ['update'], 'unknown: known after apply'],
    ['has none before it exists', { id, name: 'vm', resource_group_name: 'rg-1' }, ['create'], 'unknown: known after apply'],
  ])('%s', async (_, before, actions, expected) => {
    const resource = declared(linux, { name: 'vm', resource_group_name: 'rg-1' }, { id: true }, { before, actions });
    expect(brief((await machineOfDeclared(resource)).resourceId)).toBe(expected);
  });

  it.each([
    [['create'], 'create'],
    [['update'], 'update'],
    [['delete', 'create'], 'replace'],
    [['create', 'delete'], 'replace'],
    [['create', 'forget'], 'replace'],
    [['no-op'], 'keep'],
    [['read'], 'keep'],
  ])('the actions %j are called %s', async (actions, change) => {
    expect((await machineOfDeclared(declared(linux, { name: 'vm' }, {}, { actions }))).change).toBe(change);
  });
});

it('a machine that is replaced does not keep what Azure computed for the former one', async () => {
  const before = { name: 'vm', patch_mode: 'AutomaticByPlatform' };
  const made = (actions: string[]): Declared => {
    const resource = declared(linux, { name: 'vm' }, {}, { actions, before });
    return { ...resource, planned: { ...resource.planned, unknown: { patch_mode: true } } };
  };
  expect(await factOf('patchMode', made(['update']))).toBe('by default: AutomaticByPlatform');
  expect(await factOf('patchMode', made(['delete', 'create']))).toBe('by default: ImageDefault');
});
