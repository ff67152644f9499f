import { absent, unknown, value } from '../../src/estate/known.ts';
import { flexibleScaleSet, galleryImage, linuxVm, uniformScaleSet } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const pinned = value({
  kind: 'marketplace',
  publisher: 'Canonical',
  offer: 'ubuntu-24_04-lts',
  sku: 'server',
  version: '24.04.202610010',
} as const);

testRule('scale-set-not-updated', [
  { name: 'passes automatic OS upgrades with the latest image', machine: uniformScaleSet(), expect: 'pass' },
  {
    name: 'refuses a set without automatic OS upgrades',
    machine: uniformScaleSet({ automaticOsUpgrade: value(false) }),
    expect: {
      violation: 'automaticOsUpgrade',
      message: 'has no automatic OS upgrade',
      fix: 'automatic_os_upgrade_enabled (azurerm 3 and 4: enable_automatic_os_upgrade) = true',
    },
  },
  {
    name: 'refuses a set whose upgrade policy is absent',
    machine: uniformScaleSet({ automaticOsUpgrade: absent }),
    expect: {
      outcome: 'violation',
      property: 'automaticOsUpgrade',
      message: 'has no automatic OS upgrade, so its instances keep the image they were made from',
      fix: 'Set automatic_os_upgrade_enabled (azurerm 3 and 4: enable_automatic_os_upgrade) = true in automatic_os_upgrade_policy.',
    },
  },
  {
    name: 'names everything that a set lacks',
    machine: uniformScaleSet({
      os: value('windows'),
      image: pinned,
      automaticOsUpgrade: value(false),
      upgradeMode: value('Manual'),
      health: value(false),
      automaticUpdates: value(true),
    }),
    expect: {
      outcome: 'violation',
      property: 'automaticOsUpgrade',
      message: 'has no automatic OS upgrade, so its instances keep the image they were made from',
      fix: [
        'Set automatic_os_upgrade_enabled (azurerm 3 and 4: enable_automatic_os_upgrade) = true in automatic_os_upgrade_policy',
        'set upgrade_mode = "Automatic"',
        'set health_probe_id (ARM: networkProfile.healthProbe), or add the application health extension (ARM: extensionProfile.extensions)',
        'set automatic_updates_enabled (azurerm 3 and 4: enable_automatic_updates) = false',
        'set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference).',
      ].join('; '),
    },
  },
  {
    name: 'refuses a pinned image version and says which',
    machine: uniformScaleSet({ image: pinned }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message: 'pins the image version 24.04.202610010, so an automatic OS upgrade never finds a newer one; asked for: latest',
      fix: 'Set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference).',
    },
  },
  {
    name: 'refuses a pinned gallery image',
    machine: uniformScaleSet({ image: galleryImage }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message: `pins the image version ${galleryImage.value.id}, so an automatic OS upgrade never finds a newer one; asked for: latest`,
      fix: 'Set version = "latest" in source_image_reference, or leave the version out of source_image_id (ARM: storageProfile.imageReference).',
    },
  },
  {
    name: 'refuses a managed image, which never has a newer version',
    machine: uniformScaleSet({
      image: value({
        kind: 'custom',
        id: '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-images/providers/microsoft.compute/Images/golden',
      }),
    }),
    expect: { violation: 'image', message: 'managed image', fix: 'compute gallery' },
  },
  {
    name: 'refuses a pinned image whatever the upgrade policy turns out to be',
    machine: uniformScaleSet({ image: pinned, automaticOsUpgrade: unknown('known after apply') }),
    expect: { violation: 'image' },
  },
  {
    name: 'is unknown while the upgrade policy is',
    machine: uniformScaleSet({ automaticOsUpgrade: unknown('known after apply') }),
    expect: { unknown: 'automaticOsUpgrade', reason: 'automaticOsUpgrade is not known: known after apply.' },
  },
  {
    name: 'is unknown while the image is',
    machine: uniformScaleSet({ image: unknown('known after apply') }),
    expect: {
      outcome: 'unknown',
      property: 'automaticOsUpgrade',
      message: 'may never move to a newer image; image would decide',
      reason: 'image is not known: known after apply.',
    },
  },
  {
    name: 'is unknown for a set that may be flexible',
    machine: flexibleScaleSet({ otherKind: 'uniform-scale-set', automaticOsUpgrade: unknown('known after apply') }),
    expect: { unknown: 'automaticOsUpgrade' },
  },
  { name: 'does not apply to flexible scale sets', machine: flexibleScaleSet(), expect: 'not-applicable' },
  { name: 'does not apply to machines', machine: linuxVm(), expect: 'not-applicable' },
]);
