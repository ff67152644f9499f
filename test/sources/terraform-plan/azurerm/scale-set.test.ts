import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/estate/machine.ts';
import { brief, briefly, type Declared, declared, estateOfDeclared, machineOfDeclared } from '../../../support/declared.ts';
import { estateOf, plan } from '../../../support/plans.ts';

const linux = 'azurerm_linux_virtual_machine_scale_set.set';
const windows = 'azurerm_windows_virtual_machine_scale_set.set';
const legacy = 'azurerm_virtual_machine_scale_set.set';
const flexible = 'azurerm_orchestrated_virtual_machine_scale_set.set';
const reference = { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: '1.2.3' };
const marketplace = { kind: 'marketplace', ...reference };
const later = 'unknown: known after apply: depends on terraform_data.other';
const nowhere = 'unknown: nothing in the plan names the image';
const noSystem = 'unknown: nothing in the plan names the operating system';
const typeLater = 'unknown: known after apply: the type of an extension';

const facts = async (resource: Declared) => briefly(await machineOfDeclared(resource));
const factOf = async (name: keyof Machine, resource: Declared) => ((await facts(resource)) as Record<string, unknown>)[name];

const nothingPatched = {
  patchMode: 'absent',
  assessmentMode: 'absent',
  bypass: 'by default: false',
  rebootSetting: 'absent',
  hotpatch: 'by default: false',
};

describe('a uniform scale set of azurerm', () => {
  it('has what each attribute says', async () => {
    const written = declared(linux, {
      zones: ['1', '2'],
      provision_vm_agent: false,
      extension_operations_enabled: false,
      automatic_os_upgrade_policy: [{ automatic_os_upgrade_enabled: true }],
      upgrade_mode: 'Rolling',
      health_probe_id: '/probe',
      source_image_reference: [reference],
    });
    expect(await facts(written)).toEqual({
      kind: 'uniform-scale-set',
      legacy: false,
      os: 'linux',
      image: marketplace,
      specialised: false,
      zones: ['1', '2'],
      availabilitySet: 'absent',
      ...nothingPatched,
      agent: false,
      extensionsAllowed: false,
      automaticUpdates: 'absent',
      automaticOsUpgrade: true,
      health: true,
      upgradeMode: 'Rolling',
    });
  });

  it('has the defaults of Azure where nothing is written', async () => {
    expect(await facts(declared(windows))).toEqual({
      kind: 'uniform-scale-set',
      legacy: false,
      os: 'windows',
      image: nowhere,
      specialised: false,
      zones: 'absent',
      availabilitySet: 'absent',
      ...nothingPatched,
      agent: 'by default: true',
      extensionsAllowed: 'by default: true',
      automaticUpdates: 'by default: true',
      automaticOsUpgrade: 'by default: false',
      health: false,
      upgradeMode: 'absent',
    });
  });

  it.each<[string, Declared, unknown]>([
    ['the new one', declared(linux, { automatic_os_upgrade_policy: [{ automatic_os_upgrade_enabled: true }] }), true],
    ['the former one', declared(linux, { automatic_os_upgrade_policy: [{ enable_automatic_os_upgrade: true }] }), true],
    [
      'the new one before the former',
      declared(linux, { automatic_os_upgrade_policy: [{ automatic_os_upgrade_enabled: false, enable_automatic_os_upgrade: true }] }),
      false,
    ],
    [
      'the new one while it is not known, whatever the former says',
      declared(
        linux,
        { automatic_os_upgrade_policy: [{ enable_automatic_os_upgrade: true }] },
        { automatic_os_upgrade_policy: [{ automatic_os_upgrade_enabled: true }] },
      ),
      later,
    ],
  ])('has its automatic upgrade by name: %s', async (_, resource, expected) => {
    expect(await factOf('automaticOsUpgrade', resource)).toBe(expected);
  });

  it("has Windows' own updates by the former name too", async () => {
    expect(await factOf('automaticUpdates', declared(windows, { enable_automatic_updates: false }))).toBe(false);
  });

  it('made from an image whose version is not known yet has an unknown image, since the version decides', async () => {
    const resource = declared(
      linux,
      { source_image_reference: [{ ...reference, version: null }] },
      { source_image_reference: [{ version: true }] },
    );
    expect(await factOf('image', resource)).toBe(later);
    expect(await factOf('image', declared(linux, {}, { source_image_id: true }))).toBe(later);
  });
});

describe('the health of a scale set of azurerm', () => {
  it.each<[string, Declared, unknown]>([
    ['a probe', declared(linux, { health_probe_id: '/probe' }), true],
    ['a probe that is still to be made', declared(linux, {}, { health_probe_id: true }), true],
    ['a probe that nobody wrote', declared(linux, { health_probe_id: null }), false],
    ['the extension for Linux', declared(linux, { extension: [{ type: 'Other' }, { type: 'ApplicationHealthLinux' }] }), true],
    ['the extension for Windows', declared(windows, { extension: [{ type: 'applicationhealthwindows' }] }), true],
    [
      'the extension beside one that is not known',
      declared(linux, { extension: [{ type: 'ApplicationHealthLinux' }, {}] }, { extension: [{}, { type: true }] }),
      true,
    ],
    [
      'another extension',
      declared(linux, { extension: [{ type: 'ApplicationHealthLinuxProbe' }, { type: 'MyApplicationHealthLinux' }] }),
      false,
    ],
    [
      'an extension that is not known yet',
      declared(linux, { extension: [{ type: 'Other' }, {}] }, { extension: [{}, { type: true }] }),
      typeLater,
    ],
    ['nothing', declared(linux), false],
  ])('is told by %s', async (_, resource, expected) => {
    expect(await factOf('health', resource)).toBe(expected);
  });

  it('is known although Terraform hides the whole extension', async () => {
    const { planned, configuration } = declared(linux, { extension: [{ type: 'ApplicationHealthLinux' }] });
    const hidden = plan([planned], { resources: [configuration] });
    for (const { change } of hidden.resource_changes) change.after_sensitive = { extension: true };
    const [machine] = (await estateOf(hidden)).machines;
    expect(machine && brief(machine.health)).toBe(true);
  });
});

describe('a scale set of the first resource', () => {
  it('has what its Windows block says', async () => {
    const written = declared(legacy, {
      zones: ['1'],
      os_profile_windows_config: [{ provision_vm_agent: false, enable_automatic_upgrades: false }],
      automatic_os_upgrade: true,
      upgrade_policy_mode: 'Automatic',
      health_probe_id: '/probe',
      storage_profile_image_reference: [reference],
    });
    expect(await facts(written)).toEqual({
      kind: 'uniform-scale-set',
      legacy: true,
      os: 'windows',
      image: marketplace,
      specialised: false,
      zones: ['1'],
      availabilitySet: 'absent',
      ...nothingPatched,
      agent: false,
      extensionsAllowed: 'by default: true',
      automaticUpdates: false,
      automaticOsUpgrade: true,
      health: true,
      upgradeMode: 'Automatic',
    });
  });

  it('has the defaults of Azure where nothing is written', async () => {
    expect(await facts(declared(legacy))).toEqual({
      kind: 'uniform-scale-set',
      legacy: true,
      os: noSystem,
      image: nowhere,
      specialised: false,
      zones: 'absent',
      availabilitySet: 'absent',
      ...nothingPatched,
      agent: 'by default: true',
      extensionsAllowed: 'by default: true',
      automaticUpdates: 'absent',
      automaticOsUpgrade: 'by default: false',
      health: false,
      upgradeMode: 'absent',
    });
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ['its Windows block', { os_profile_windows_config: [{}], storage_profile_image_reference: [reference] }, 'windows'],
    ['its Linux block', { os_profile_linux_config: [{}] }, 'linux'],
    ['its image', { storage_profile_image_reference: [reference] }, 'linux'],
    ['an image of anybody', { storage_profile_image_reference: [{ ...reference, publisher: 'contoso' }] }, noSystem],
  ])('has the system that is told by %s', async (_, after, expected) => {
    expect(await factOf('os', declared(legacy, after))).toBe(expected);
  });
});

describe('a flexible scale set of azurerm', () => {
  it('has on Linux what each attribute says', async () => {
    const settings = { patch_mode: 'AutomaticByPlatform', patch_assessment_mode: 'AutomaticByPlatform', provision_vm_agent: false };
    const written = declared(flexible, {
      sku_name: 'Standard_D2s_v5',
      zones: ['3'],
      os_profile: [{ linux_configuration: [settings] }],
      extension_operations_enabled: false,
      upgrade_mode: 'Manual',
      source_image_reference: [reference],
      health_probe_id: '/probe',
    });
    expect(await facts(written)).toEqual({
      kind: 'flexible-scale-set',
      legacy: false,
      os: 'linux',
      image: marketplace,
      specialised: false,
      zones: ['3'],
      availabilitySet: 'absent',
      patchMode: 'AutomaticByPlatform',
      assessmentMode: 'AutomaticByPlatform',
      bypass: 'by default: false',
      rebootSetting: 'absent',
      hotpatch: 'by default: false',
      agent: false,
      extensionsAllowed: false,
      automaticUpdates: 'absent',
      automaticOsUpgrade: 'by default: false',
      health: true,
      upgradeMode: 'Manual',
    });
  });

  it('has on Windows what each attribute says', async () => {
    const settings = {
      patch_mode: 'Manual',
      patch_assessment_mode: 'ImageDefault',
      hotpatching_enabled: true,
      enable_automatic_updates: false,
    };
    const written = declared(flexible, { sku_name: 'x', os_profile: [{ windows_configuration: [settings] }], source_image_id: '/image' });
    expect(await facts(written)).toMatchObject({
      os: 'windows',
      image: { kind: 'custom', id: '/image' },
      patchMode: 'Manual',
      assessmentMode: 'ImageDefault',
      hotpatch: true,
      automaticUpdates: false,
    });
  });

  it.each([
    ['linux', 'by default: ImageDefault', 'absent'],
    ['windows', 'by default: AutomaticByOS', 'by default: true'],
  ])('has the defaults of Azure on %s where nothing is written', async (os, patchMode, automaticUpdates) => {
    const resource = declared(flexible, { sku_name: 'x', os_profile: [{ [`${os}_configuration`]: [{ computer_name_prefix: 'x' }] }] });
    expect(await facts(resource)).toMatchObject({
      os,
      patchMode,
      assessmentMode: 'by default: ImageDefault',
      hotpatch: 'by default: false',
      agent: 'by default: true',
      extensionsAllowed: 'by default: true',
      automaticUpdates,
      health: false,
    });
  });

  it('is made from a specialised disk where it has no OS profile', async () => {
    expect(await facts(declared(flexible, { sku_name: 'x', source_image_reference: [] }))).toMatchObject({
      os: noSystem,
      specialised: true,
      image: 'absent',
      patchMode: 'absent',
      assessmentMode: 'absent',
      automaticUpdates: 'absent',
    });
  });

  it('has the system of its image where no block tells', async () => {
    const resource = declared(flexible, { sku_name: 'x', os_profile: [{ custom_data: 'x' }], source_image_reference: [reference] });
    expect(await factOf('os', resource)).toBe('linux');
  });

  it('is a machine only where it has an OS profile or a size, or may get one', async () => {
    const count = async (resource: Declared) => (await estateOfDeclared(resource)).machines.length;
    expect(await count(declared(flexible, { name: 'set' }))).toBe(0);
    expect(await count(declared(flexible, { sku_name: 'x' }))).toBe(1);
    expect(await count(declared(flexible, {}, { sku_name: true }))).toBe(1);
    expect(await count(declared(flexible, { os_profile: [{ linux_configuration: [{}] }] }))).toBe(1);
  });
});
