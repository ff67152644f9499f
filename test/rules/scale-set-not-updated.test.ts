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
    expect: { violation: 'automaticOsUpgrade', message: 'has no automatic OS upgrade', fix: 'automatic_os_upgrade_enabled = true' },
  },
  {
    name: 'refuses a set whose upgrade policy is absent',
    machine: uniformScaleSet({ automaticOsUpgrade: absent }),
    expect: { violation: 'automaticOsUpgrade' },
  },
  {
    name: 'refuses a pinned image version and says which',
    machine: uniformScaleSet({ image: pinned }),
    expect: { violation: 'image', message: 'pins the image version 24.04.202610010', fix: 'version = "latest"' },
  },
  {
    name: 'refuses a pinned gallery image',
    machine: uniformScaleSet({ image: galleryImage }),
    expect: { violation: 'image', message: '/versions/3.1.0' },
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
    expect: { unknown: 'automaticOsUpgrade', reason: 'image is not known' },
  },
  {
    name: 'is unknown for a set that may be flexible',
    machine: flexibleScaleSet({ otherKind: 'uniform-scale-set', automaticOsUpgrade: unknown('known after apply') }),
    expect: { unknown: 'automaticOsUpgrade' },
  },
  { name: 'does not apply to flexible scale sets', machine: flexibleScaleSet(), expect: 'not-applicable' },
  { name: 'does not apply to machines', machine: linuxVm(), expect: 'not-applicable' },
]);
