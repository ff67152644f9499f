import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../support/azure/query/expressions.ts';
import { notUnderstoodIn } from '../../support/machines.ts';
import { brief, byName, nameOf, type Resource, ways } from './both-ways.ts';

const machine = (properties: Row, more: Row = {}): Resource => ({
  type: 'Microsoft.Compute/virtualMachines',
  body: { ...more, properties },
});
const set = (profile: Row | undefined, properties: Row = {}, more: Row = {}): Resource => ({
  type: 'Microsoft.Compute/virtualMachineScaleSets',
  body: { ...more, properties: { ...properties, virtualMachineProfile: profile } },
});
const arc = (properties: Row): Resource => ({ type: 'Microsoft.HybridCompute/machines', body: { properties } });

const byPlatform = { patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform' };
const linux = (patchSettings: unknown = undefined, more: Row = {}) => ({
  linuxConfiguration: { disablePasswordAuthentication: true, patchSettings, ...more },
});
const windows = (patchSettings: unknown = undefined, more: Row = {}) => ({
  windowsConfiguration: { timeZone: 'UTC', patchSettings, ...more },
});
const disk = (osType: string) => ({ storageProfile: { osDisk: { osType } } });
const image = (imageReference: unknown) => ({ storageProfile: { imageReference, osDisk: { osType: 'Linux' } }, osProfile: linux() });
const ubuntu = { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' };
const byDefault = (value: unknown) => ['by default', value];

/** What a body says, and what must be known of its machine. */
const table: readonly (readonly [string, Resource, Row])[] = [
  [
    'has on Linux what it says',
    machine(
      {
        ...disk('Linux'),
        osProfile: {
          allowExtensionOperations: false,
          ...linux(
            { ...byPlatform, automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true, rebootSetting: 'Never' } },
            { provisionVMAgent: false },
          ),
        },
        availabilitySet: { id: '/subscriptions/s/AS' },
        virtualMachineScaleSet: { id: 'subscriptions/s/set' },
      },
      { zones: ['2'] },
    ),
    {
      kind: 'virtual-machine',
      os: 'linux',
      specialised: false,
      legacy: false,
      ...byPlatform,
      bypass: true,
      rebootSetting: 'Never',
      hotpatch: byDefault(false),
      agent: false,
      extensionsAllowed: false,
      automaticUpdates: 'absent',
      zones: ['2'],
      availabilitySet: '/subscriptions/s/AS',
      scaleSet: '/subscriptions/s/set',
      automaticOsUpgrade: 'absent',
      health: 'absent',
      upgradeMode: 'absent',
    },
  ],
  [
    'has the defaults of Linux where it says nothing',
    machine({ ...disk('Linux'), osProfile: linux() }),
    {
      patchMode: byDefault('ImageDefault'),
      assessmentMode: byDefault('ImageDefault'),
      bypass: byDefault(false),
      rebootSetting: 'absent',
      agent: byDefault(true),
      extensionsAllowed: byDefault(true),
      automaticUpdates: 'absent',
    },
  ],
  [
    'has the defaults of Windows where it says nothing',
    machine({ ...disk('Windows'), osProfile: windows() }),
    { patchMode: byDefault('AutomaticByOS'), automaticUpdates: byDefault(true) },
  ],
  [
    'counts empty text as left out',
    machine({ ...disk('Linux'), osProfile: linux({ patchMode: '' }), availabilitySet: { id: '' } }),
    { patchMode: byDefault('ImageDefault'), availabilitySet: 'absent' },
  ],
  [
    'is read whatever the case of words and flags',
    machine({ ...disk('WINDOWS'), osProfile: windows({ patchMode: 'manual' }, { enableAutomaticUpdates: 'False' }) }),
    { os: 'windows', patchMode: 'Manual', automaticUpdates: false },
  ],
  [
    'leaves open what it says in words or forms that nobody knows',
    machine({ ...disk('Linux'), osProfile: linux({ patchMode: 'Sometimes', assessmentMode: { odd: true } }, { provisionVMAgent: 7 }) }),
    { patchMode: 'unknown', assessmentMode: 'unknown', agent: 'unknown' },
  ],
  [
    'leaves open everything below what is no object',
    machine({ ...disk('Linux'), osProfile: linux('AutomaticByPlatform') }),
    { patchMode: 'unknown', assessmentMode: 'unknown', bypass: 'unknown', rebootSetting: 'unknown', agent: byDefault(true) },
  ],
  [
    'declares nothing without an OS profile: it is made from a specialised disk',
    machine(disk('Windows')),
    {
      os: 'windows',
      specialised: true,
      image: 'absent',
      patchMode: 'absent',
      assessmentMode: 'absent',
      automaticUpdates: 'absent',
      bypass: byDefault(false),
    },
  ],
  ['takes numbers for zones', machine({ ...disk('Linux'), osProfile: linux() }, { zones: [1, '2'] }), { zones: ['1', '2'] }],

  // The operating system.
  ['has the system of its disk', machine({ ...disk('windows'), osProfile: linux() }), { os: 'windows' }],
  [
    'has the system of its one configuration',
    set({ osProfile: windows(undefined, { enableAutomaticUpdates: false }) }),
    { os: 'windows', automaticUpdates: false },
  ],
  ['has the updates that are the default of that', set({ osProfile: windows() }), { os: 'windows', automaticUpdates: byDefault(true) }],
  [
    'has the system of its one configuration, also beside one that is null',
    set({ osProfile: { ...linux(), windowsConfiguration: null } }, { orchestrationMode: 'Flexible' }),
    { os: 'linux', automaticUpdates: 'absent', patchMode: byDefault('ImageDefault') },
  ],
  ['has the system of its image', set({ osProfile: {}, storageProfile: { imageReference: ubuntu } }), { os: 'linux' }],
  [
    'has the system of its image where it has the configurations of both',
    machine({ osProfile: { ...windows(), ...linux() }, storageProfile: { imageReference: ubuntu } }),
    { os: 'linux' },
  ],
  [
    'has no known system where an image may be of either',
    set({ osProfile: {}, storageProfile: { imageReference: { ...ubuntu, publisher: 'contoso' } } }, { orchestrationMode: 'Flexible' }),
    { os: 'unknown', patchMode: 'unknown', automaticUpdates: 'absent' },
  ],
  ['has no known system where its word is not known', machine({ ...disk('Plan9'), osProfile: linux() }), { os: 'unknown' }],

  // Images.
  ['has a marketplace image', machine(image(ubuntu)), { image: { kind: 'marketplace', ...ubuntu } }],
  [
    'has the latest version where none is named',
    machine(image({ ...ubuntu, version: undefined })),
    { image: { kind: 'marketplace', ...ubuntu } },
  ],
  [
    'has a custom image, whatever plan is behind it',
    machine(image({ ...ubuntu, communityGalleryImageId: '/communityGalleries/g' })),
    { image: { kind: 'custom', id: '/communityGalleries/g' } },
  ],
  ['has no known image by a part of its name', machine(image({ publisher: 'Canonical' })), { image: 'unknown' }],
  ['has no known image by what is no reference', machine(image('Canonical:ubuntu')), { image: 'unknown' }],
  ['has no known image where none is named', machine({ ...disk('Linux'), osProfile: linux() }), { image: 'unknown' }],

  // Scale sets.
  [
    'has no patch settings in a set that is uniform, or so old that it does not say what it is',
    set({ ...disk('Windows'), osProfile: windows(byPlatform) }),
    {
      kind: 'uniform-scale-set',
      patchMode: 'absent',
      assessmentMode: 'absent',
      bypass: byDefault(false),
      automaticUpdates: byDefault(true),
    },
  ],
  [
    'has those of its machines in a set that is flexible',
    set({ ...disk('Linux'), osProfile: linux(byPlatform) }, { orchestrationMode: 'flexible' }),
    { kind: 'flexible-scale-set', ...byPlatform, automaticOsUpgrade: byDefault(false), health: false, upgradeMode: 'absent' },
  ],
  [
    'has upgrades and a health probe',
    set(
      { ...disk('Linux'), networkProfile: { healthProbe: { id: '/probe' } } },
      { upgradePolicy: { mode: 'Rolling', automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: true } } },
    ),
    { automaticOsUpgrade: true, upgradeMode: 'Rolling', health: true },
  ],
  [
    'has health by an extension',
    set({ ...disk('Linux'), extensionProfile: { extensions: [{}, { properties: { type: 'applicationhealthlinux' } }] } }),
    { health: true },
  ],
  [
    'has no health by another extension',
    set({ ...disk('Linux'), extensionProfile: { extensions: [{ properties: { type: 'CustomScript' } }] } }),
    { health: false },
  ],
  [
    'is left to AKS in a set of a node pool',
    set(
      { ...image(ubuntu) },
      { upgradePolicy: { automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: true } } },
      { tags: { 'aks-managed-poolName': 'system' } },
    ),
    { image: 'unknown', automaticOsUpgrade: 'unknown' },
  ],

  // Arc servers.
  [
    'has the settings of its own system where it has those of both',
    arc({ osType: 'windows', osProfile: { ...windows({ ...byPlatform, enableHotpatching: true }), ...linux() } }),
    {
      kind: 'arc-server',
      os: 'windows',
      image: 'absent',
      specialised: false,
      ...byPlatform,
      hotpatch: true,
      bypass: byDefault(false),
      rebootSetting: 'absent',
      agent: 'absent',
      extensionsAllowed: 'absent',
      automaticUpdates: 'absent',
    },
  ],
  [
    'has the system of an older agent',
    arc({ osName: 'linux', osProfile: { ...windows(), ...linux(byPlatform) } }),
    { os: 'linux', ...byPlatform },
  ],
  ['has no mode by default', arc({ osType: 'linux' }), { patchMode: 'absent', assessmentMode: byDefault('ImageDefault') }],
  [
    'has of both settings only what they agree on while its system is not known',
    arc({
      osProfile: {
        ...windows({ patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform' }),
        ...linux({ assessmentMode: 'AutomaticByPlatform' }),
      },
    }),
    { os: 'unknown', patchMode: 'unknown', assessmentMode: 'AutomaticByPlatform', hotpatch: byDefault(false) },
  ],
];

describe.each(ways())('a machine by its body in %s', (_, read) => {
  let machines: ReadonlyMap<string, object>;
  beforeAll(async () => {
    const estate = await read(table.map(([, resource]) => resource));
    expect(notUnderstoodIn(estate)).toEqual([]);
    machines = byName(estate.machines);
  });

  test.each(table.map(([name, , expected], index) => [name, expected, index] as const))('%s', (_, expected, index) => {
    expect(brief(machines.get(nameOf(index)))).toMatchObject(expected);
  });

  test('makes none in a flexible set that only groups some', async () => {
    const groups = [
      set(undefined, { orchestrationMode: 'Flexible' }),
      set(undefined, { orchestrationMode: 'flexible', singlePlacementGroup: false }),
    ];
    const estate = await read([...groups, set({ ...disk('Linux') }, { orchestrationMode: 'Flexible' })]);
    expect(estate.machines.map(({ kind }) => kind)).toEqual(['flexible-scale-set']);
    expect(notUnderstoodIn(estate)).toEqual([]);
  });
});
