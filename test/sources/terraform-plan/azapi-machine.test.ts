import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../src/estate/machine.ts';
import { brief, briefly, type Declared, declared, estateOfDeclared, machineOfDeclared } from '../../support/declared.ts';

const vm = 'Microsoft.Compute/virtualMachines@2024-07-01';
const set = 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01';
const arc = 'Microsoft.HybridCompute/machines@2024-07-10';
const reference = { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: '1.2.3' };
const marketplace = { kind: 'marketplace', ...reference };
const later = 'unknown: known after apply: depends on terraform_data.other';
const nowhere = 'unknown: nothing in the plan names the image';
const noSystem = 'unknown: nothing in the plan names the operating system';
const ofTheSystem = 'unknown: the default patch mode depends on the operating system, which is not known';

type Body = Readonly<Record<string, unknown>>;

/** A machine by its API body; `later` marks parts of the body that wait for another resource. */
function azapi(type: string, body: Body, later?: Body): Declared {
  const made = declared('azapi_resource.machine', { type, name: 'machine', body }, later === undefined ? {} : { body: true });
  return later === undefined ? made : { ...made, planned: { ...made.planned, unknown: { body: later } } };
}
const facts = async (resource: Declared) => briefly(await machineOfDeclared(resource));
const factOf = async (name: keyof Machine, resource: Declared) => ((await facts(resource)) as Record<string, unknown>)[name];

const noScaleSet = { automaticOsUpgrade: 'absent', health: 'absent', upgradeMode: 'absent' };

describe('a machine by its API body', () => {
  it('has on Linux what each property says', async () => {
    const automaticByPlatformSettings = { bypassPlatformSafetyChecksOnUserSchedule: true, rebootSetting: 'Never' };
    const patchSettings = { patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform', automaticByPlatformSettings };
    const body = {
      zones: ['2'],
      properties: {
        availabilitySet: { id: '/set' },
        osProfile: { allowExtensionOperations: false, linuxConfiguration: { provisionVMAgent: false, patchSettings } },
        storageProfile: { imageReference: reference, osDisk: { osType: 'Linux' } },
      },
    };
    expect(await facts(azapi(vm, body))).toEqual({
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

  it('has on Windows what each property says', async () => {
    const windowsConfiguration = { enableAutomaticUpdates: false, patchSettings: { patchMode: 'Manual', enableHotpatching: true } };
    expect(await facts(azapi(vm, { properties: { osProfile: { windowsConfiguration } } }))).toMatchObject({
      os: 'windows',
      patchMode: 'Manual',
      hotpatch: true,
      automaticUpdates: false,
    });
  });

  it.each([
    ['linux', 'by default: ImageDefault', 'absent'],
    ['windows', 'by default: AutomaticByOS', 'by default: true'],
  ])('has the defaults of Azure on %s where nothing is written', async (os, patchMode, automaticUpdates) => {
    expect(await facts(azapi(vm, { properties: { osProfile: { [`${os}Configuration`]: {} } } }))).toEqual({
      kind: 'virtual-machine',
      legacy: false,
      os,
      image: nowhere,
      specialised: false,
      zones: 'absent',
      availabilitySet: 'absent',
      patchMode,
      assessmentMode: 'by default: ImageDefault',
      bypass: 'by default: false',
      rebootSetting: 'absent',
      hotpatch: 'by default: false',
      agent: 'by default: true',
      extensionsAllowed: 'by default: true',
      automaticUpdates,
      ...noScaleSet,
    });
  });

  it('is made from a specialised disk where it has no OS profile: then nothing is declared', async () => {
    expect(await facts(azapi(vm, { properties: { storageProfile: { osDisk: { osType: 'Windows' } } } }))).toMatchObject({
      os: 'windows',
      specialised: true,
      image: 'absent',
      patchMode: 'absent',
      assessmentMode: 'absent',
      bypass: 'by default: false',
      rebootSetting: 'absent',
      automaticUpdates: 'absent',
    });
  });

  it('may be a specialised one while its OS profile is not known', async () => {
    const resource = azapi(vm, { properties: {} }, { properties: { osProfile: true } });
    expect(await facts(resource)).toMatchObject({
      specialised: later,
      os: later,
      patchMode: later,
    });
  });

  it.each<[string, Body, unknown]>([
    [
      'its disk before anything else',
      { osProfile: { linuxConfiguration: {} }, storageProfile: { osDisk: { osType: 'WINDOWS' } } },
      'windows',
    ],
    ['its Windows configuration', { osProfile: { windowsConfiguration: {} } }, 'windows'],
    ['its Linux configuration', { osProfile: { linuxConfiguration: {}, windowsConfiguration: null } }, 'linux'],
    [
      'its image where both configurations are there',
      { osProfile: { linuxConfiguration: {}, windowsConfiguration: {} }, storageProfile: { imageReference: reference } },
      'linux',
    ],
    ['its image', { osProfile: {}, storageProfile: { imageReference: { ...reference, publisher: 'MicrosoftWindowsServer' } } }, 'windows'],
    ['nothing', { osProfile: {} }, noSystem],
  ])('has the system that is told by %s', async (_, properties, expected) => {
    expect(await factOf('os', azapi(vm, { properties }))).toBe(expected);
  });

  it('has a mode that depends on its system where neither is told', async () => {
    expect(await factOf('patchMode', azapi(vm, { properties: { osProfile: { computerName: 'x' } } }))).toBe(ofTheSystem);
  });
});

describe('the image in an API body', () => {
  const customLater = { kind: 'custom', id: 'an image known after apply' };
  const image = (imageReference: Body, later?: Body) => {
    const storage = (of: Body) => ({ properties: { storageProfile: { imageReference: of } } });
    const body = { properties: { osProfile: { linuxConfiguration: {} }, storageProfile: { imageReference } } };
    return azapi(vm, body, later && storage(later));
  };
  it.each<[string, Declared, unknown]>([
    ['by its four names', image(reference), marketplace],
    ['without a version is the newest', image({ ...reference, version: undefined }), { ...marketplace, version: 'latest' }],
    [
      'of a version that is not known yet',
      image({ ...reference, version: undefined }, { version: true }),
      { ...marketplace, version: 'known after apply' },
    ],
    ['of a sku that is not known yet', image({ ...reference, sku: undefined }, { sku: true }), later],
    ['by its id', image({ id: '/image' }), { kind: 'custom', id: '/image' }],
    ['of a shared gallery', image({ sharedGalleryImageId: '/SharedGalleries/g' }), { kind: 'custom', id: '/SharedGalleries/g' }],
    [
      'of a community gallery',
      image({ communityGalleryImageId: '/CommunityGalleries/g' }),
      { kind: 'custom', id: '/CommunityGalleries/g' },
    ],
    ['by an id that is not known yet', image({}, { id: true }), customLater],
    ['of a shared gallery that is not known yet', image({}, { sharedGalleryImageId: true }), customLater],
  ])('%s', async (_, resource, expected) => {
    expect(await factOf('image', resource)).toEqual(expected);
  });

  it('is not known while all of it is not', async () => {
    const body = { properties: { osProfile: { linuxConfiguration: {} }, storageProfile: {} } };
    expect(await factOf('image', azapi(vm, body, { properties: { storageProfile: { imageReference: true } } }))).toBe(later);
  });

  it('counts with its version and its id in a uniform scale set', async () => {
    const body = (imageReference: Body) => ({
      properties: { virtualMachineProfile: { osProfile: { linuxConfiguration: {} }, storageProfile: { imageReference } } },
    });
    const marks = (imageReference: Body) => ({ properties: { virtualMachineProfile: { storageProfile: { imageReference } } } });
    expect(await factOf('image', azapi(set, body(reference)))).toEqual(marketplace);
    expect(await factOf('image', azapi(set, body({ ...reference, version: undefined }), marks({ version: true })))).toBe(later);
    expect(await factOf('image', azapi(set, body({}), marks({ id: true })))).toBe(later);
  });
});

describe('a scale set by its API body', () => {
  const profile = (virtualMachineProfile: Body, properties: Body = {}) => ({ properties: { ...properties, virtualMachineProfile } });
  const windowsConfiguration = {
    enableAutomaticUpdates: false,
    provisionVMAgent: false,
    patchSettings: {
      patchMode: 'AutomaticByPlatform',
      assessmentMode: 'AutomaticByPlatform',
      automaticByPlatformSettings: { rebootSetting: 'Never', bypassPlatformSafetyChecksOnUserSchedule: true },
    },
  };
  const upgradePolicy = { mode: 'Rolling', automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: true } };

  it('that is uniform has no patch settings', async () => {
    const body = profile({ osProfile: { windowsConfiguration } }, { upgradePolicy });
    expect(await facts(azapi(set, body))).toMatchObject({
      kind: 'uniform-scale-set',
      os: 'windows',
      specialised: false,
      patchMode: 'absent',
      assessmentMode: 'absent',
      bypass: 'by default: false',
      rebootSetting: 'absent',
      agent: false,
      automaticUpdates: false,
      automaticOsUpgrade: true,
      health: false,
      upgradeMode: 'Rolling',
    });
  });

  it('that says so is uniform', async () => {
    expect(await factOf('kind', azapi(set, profile({}, { orchestrationMode: 'Uniform' })))).toBe('uniform-scale-set');
  });

  it('may be of either kind while its orchestration mode is not known, as with azapi 1 where a part of the body is not', async () => {
    const unseen = declared('azapi_resource.machine', { type: set, name: 'machine' }, { body: true });
    expect(await machineOfDeclared(unseen)).toMatchObject({
      kind: 'flexible-scale-set',
      otherKind: 'uniform-scale-set',
      patchMode: { kind: 'unknown' },
      automaticOsUpgrade: { kind: 'unknown' },
    });
  });

  it('that is flexible has those of its instances', async () => {
    const body = profile({ osProfile: { windowsConfiguration } }, { orchestrationMode: 'flexible' });
    expect(await facts(azapi(set, body))).toMatchObject({
      kind: 'flexible-scale-set',
      patchMode: 'AutomaticByPlatform',
      assessmentMode: 'AutomaticByPlatform',
      rebootSetting: 'Never',
      automaticOsUpgrade: 'by default: false',
      upgradeMode: 'absent',
    });
  });

  it.each<[string, Body, Body | undefined, unknown]>([
    ['a probe', { networkProfile: { healthProbe: { id: '/probe' } } }, undefined, true],
    ['a probe that is still to be made', {}, { networkProfile: { healthProbe: { id: true } } }, true],
    [
      'an extension',
      { extensionProfile: { extensions: [{ properties: { type: 'Other' } }, { properties: { type: 'ApplicationHealthLinux' } }] } },
      undefined,
      true,
    ],
    ['another extension', { extensionProfile: { extensions: [{ properties: { type: 'Other' } }] } }, undefined, false],
    [
      'an extension whose type is not known yet',
      { extensionProfile: { extensions: [{ properties: { type: 'Other' } }, { properties: {} }] } },
      { extensionProfile: { extensions: [{}, { properties: { type: true } }] } },
      later,
    ],
    ['extensions that are not known yet', { extensionProfile: {} }, { extensionProfile: { extensions: true } }, later],
    ['nothing', {}, undefined, false],
  ])('has the health that is told by %s', async (_, of, marks, expected) => {
    expect(await factOf('health', azapi(set, profile(of), marks && profile(marks)))).toBe(expected);
  });
});

describe('an Arc server by its API body', () => {
  it('has the patch settings of its own system, and nothing of the rest', async () => {
    const automaticByPlatformSettings = { bypassPlatformSafetyChecksOnUserSchedule: true, rebootSetting: 'Never' };
    const modes = { patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform' };
    const patchSettings = { ...modes, enableHotpatching: true, automaticByPlatformSettings };
    const osProfile = { windowsConfiguration: { patchSettings }, linuxConfiguration: { patchSettings: {} } };
    expect(await facts(azapi(arc, { properties: { osType: 'windows', osProfile } }))).toEqual({
      kind: 'arc-server',
      legacy: false,
      os: 'windows',
      image: 'absent',
      specialised: false,
      zones: 'absent',
      availabilitySet: 'absent',
      patchMode: 'AutomaticByPlatform',
      assessmentMode: 'AutomaticByPlatform',
      bypass: 'by default: false',
      rebootSetting: 'absent',
      hotpatch: true,
      agent: 'absent',
      extensionsAllowed: 'absent',
      automaticUpdates: 'absent',
      ...noScaleSet,
    });
  });

  it('has no mode by default', async () => {
    expect(await facts(azapi(arc, { properties: { osType: 'linux' } }))).toMatchObject({
      os: 'linux',
      patchMode: 'absent',
      assessmentMode: 'by default: ImageDefault',
    });
    expect(await factOf('patchMode', azapi(arc, { properties: {} }))).toBe('absent');
  });
});

describe('who and where a machine of azapi is', () => {
  const group = '/subscriptions/s1/resourceGroups/rg-1';
  const place = async (...resources: Declared[]) => {
    const { machines } = await estateOfDeclared(...resources);
    const [machine] = machines;
    return machine && [machine.subscription, machine.resourceGroup, machine.location].map(brief).concat(machine.signIn);
  };
  const body = { properties: { osProfile: { linuxConfiguration: {} } } };

  it('is told by the id of its group', async () => {
    const after = { type: vm, name: 'vm', parent_id: group, location: 'West Europe', body };
    expect(await place(declared('azapi_resource.vm', after))).toEqual(['s1', 'rg-1', 'westeurope', 'plan-0.json#azapi']);
  });

  it('takes its location from the body as well', async () => {
    const after = { type: vm, name: 'vm', parent_id: group, body: { ...body, location: 'North Europe' } };
    expect(await place(declared('azapi_resource.vm', after))).toEqual(['s1', 'rg-1', 'northeurope', 'plan-0.json#azapi']);
  });

  it('has no group where its parent is none', async () => {
    const after = { type: vm, name: 'vm', parent_id: '/subscriptions/s1', location: 'westeurope', body };
    expect(await place(declared('azapi_resource.vm', after))).toEqual([
      's1',
      'unknown: the resource group is not known',
      'westeurope',
      'plan-0.json#azapi',
    ]);
  });

  it('is told by a group of the same plan, whoever signs in', async () => {
    const machine = declared('azapi_resource.vm', { type: vm, name: 'vm', body }, { parent_id: true });
    const inGroup = (name: string): Declared => ({
      ...machine,
      configuration: {
        ...machine.configuration,
        expressions: { ...machine.configuration.expressions, parent_id: { references: [`${name}.id`, name] } },
      },
    });
    const azurerm = declared('azurerm_resource_group.rg', { name: 'rg-2', location: 'Japan East' });
    expect(await place(inGroup('azurerm_resource_group.rg'), azurerm)).toEqual([
      '11111111-1111-1111-1111-111111111111',
      'rg-2',
      'japaneast',
      'plan-0.json#azurerm',
    ]);
    const after = {
      type: 'Microsoft.Resources/resourceGroups@2024-03-01',
      name: 'rg-3',
      parent_id: '/subscriptions/s3',
      location: 'westeurope',
    };
    const ofAzapi = declared('azapi_resource.rg', after);
    expect(await place(inGroup('azapi_resource.rg'), ofAzapi)).toEqual(['s3', 'rg-3', 'westeurope', 'plan-0.json#azapi']);
  });

  it('is not known where its parent is hidden', async () => {
    expect(await place(declared('azapi_resource.vm', { type: vm, name: 'vm', body }, { parent_id: true }))).toEqual([
      'unknown: the provider configuration does not name the subscription',
      'unknown: the resource group is not known',
      'unknown: known after apply',
      'plan-0.json#azapi',
    ]);
  });
});

it('a machine of azapi is not written in the words of azurerm', async () => {
  expect((await machineOfDeclared(azapi(vm, {}))).origin).toEqual({ input: 'plan-0.json' });
});
