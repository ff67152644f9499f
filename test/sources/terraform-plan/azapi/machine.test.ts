import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../../src/estate/machine.ts';
import { brief, briefly, type Declared, declared, estateOfDeclared, machineOfDeclared } from '../../../support/declared.ts';

const vm = 'Microsoft.Compute/virtualMachines@2024-07-01';
const set = 'Microsoft.Compute/virtualMachineScaleSets@2024-07-01';
const reference = { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: '1.2.3' };
const marketplace = { kind: 'marketplace', ...reference };
const later = 'unknown: known after apply: depends on terraform_data.other';

type Body = Readonly<Record<string, unknown>>;

/** A machine by its API body; `later` marks parts of the body that wait for another resource. */
function azapi(type: string, body: Body, later?: Body): Declared {
  const made = declared('azapi_resource.machine', { type, name: 'machine', body }, later === undefined ? {} : { body: true });
  return later === undefined ? made : { ...made, planned: { ...made.planned, unknown: { body: later } } };
}
const facts = async (resource: Declared) => briefly(await machineOfDeclared(resource));
const factOf = async (name: keyof Machine, resource: Declared) => ((await facts(resource)) as Record<string, unknown>)[name];

describe('a machine by its API body', () => {
  it('may be a specialised one while its OS profile is not known', async () => {
    const resource = azapi(vm, { properties: {} }, { properties: { osProfile: true } });
    expect(await facts(resource)).toMatchObject({
      specialised: later,
      os: later,
      patchMode: later,
    });
  });

  it('is read whatever the case of its keys', async () => {
    const patchSettings = { PatchMode: 'AutomaticByPlatform', AUTOMATICBYPLATFORMSETTINGS: { rebootsetting: 'Never' } };
    const body = { Zones: ['1'], Properties: { osprofile: { LinuxConfiguration: { patchSettings } } } };
    expect(await facts(azapi(vm, body))).toMatchObject({
      os: 'linux',
      zones: ['1'],
      patchMode: 'AutomaticByPlatform',
      rebootSetting: 'Never',
    });
    const waiting = azapi(vm, { Properties: {} }, { Properties: { OsProfile: true } });
    expect(await factOf('patchMode', waiting)).toBe(later);
  });

  it('has no known facts below what is no object', async () => {
    expect(await facts(azapi(vm, { properties: 'none' }))).toMatchObject({
      os: 'unknown: the plan holds a string here',
      specialised: 'unknown: the plan holds a string here',
      patchMode: 'unknown: the plan holds a string here',
    });
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
    [
      'of a version that is not known yet',
      image({ ...reference, version: undefined }, { version: true }),
      { ...marketplace, version: 'known after apply' },
    ],
    ['of a sku that is not known yet', image({ ...reference, sku: undefined }, { sku: true }), later],
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
  it('may be of either kind while its orchestration mode is not known, as with azapi 1 where a part of the body is not', async () => {
    const unseen = declared('azapi_resource.machine', { type: set, name: 'machine' }, { body: true });
    expect(await machineOfDeclared(unseen)).toMatchObject({
      kind: 'flexible-scale-set',
      otherKind: 'uniform-scale-set',
      patchMode: { kind: 'unknown' },
      automaticOsUpgrade: { kind: 'unknown' },
      health: { kind: 'unknown' },
    });
  });

  it.each<[string, Body, Body | undefined, unknown]>([
    ['a probe that is still to be made', {}, { networkProfile: { healthProbe: { id: true } } }, true],
    [
      'an extension whose type is not known yet',
      { extensionProfile: { extensions: [{ properties: { type: 'Other' } }, { properties: {} }] } },
      { extensionProfile: { extensions: [{}, { properties: { type: true } }] } },
      later,
    ],
    ['a probe that may be none', {}, { networkProfile: { healthProbe: true } }, later],
    ['extensions that are not known yet', { extensionProfile: {} }, { extensionProfile: { extensions: true } }, later],
  ])('has the health that is told by %s', async (_, of, marks, expected) => {
    expect(await factOf('health', azapi(set, profile(of), marks && profile(marks)))).toBe(expected);
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
