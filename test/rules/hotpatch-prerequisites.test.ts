import { absent, implicit, unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { arcServer, flexibleScaleSet, galleryImage, linuxVm, windowsVm } from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const image = (sku: string, offer = 'WindowsServer') =>
  value({ kind: 'marketplace', publisher: 'MicrosoftWindowsServer', offer, sku, version: 'latest' } as const);
const hotpatched = (overwrites: Partial<Machine> = {}) =>
  windowsVm({ hotpatch: value(true), image: image('2025-datacenter-azure-edition'), ...overwrites });
const onceMore = unknown('known after apply');

testRule('hotpatch-prerequisites', [
  { name: 'passes a machine that has everything', machine: hotpatched(), expect: 'pass' },
  {
    name: 'passes names in another case',
    machine: hotpatched({ image: image('2022-Datacenter-Azure-Edition-Core-SmallDisk', 'windowsserver') }),
    expect: 'pass',
  },
  { name: 'passes an absent agent setting, since the agent is there by default', machine: hotpatched({ agent: absent }), expect: 'pass' },
  {
    name: 'refuses another mode',
    machine: hotpatched({ patchMode: implicit('AutomaticByOS') }),
    expect: {
      violation: 'hotpatch',
      message: 'missing: patchMode AutomaticByPlatform',
      // azurerm refuses every other mode for this image.
      fix: 'Set patch_mode = "AutomaticByPlatform".',
    },
  },
  {
    name: 'refuses a machine without its agent',
    machine: hotpatched({ agent: value(false) }),
    expect: {
      outcome: 'violation',
      property: 'hotpatch',
      message: 'has hotpatch set without what it needs; missing: the agent',
      fix: 'Set provision_vm_agent = true, or: Set hotpatching_enabled = false.',
    },
  },
  {
    name: 'refuses an image off the list',
    machine: hotpatched({ image: image('2022-datacenter-azure-edition') }),
    expect: {
      outcome: 'violation',
      property: 'hotpatch',
      message:
        'has hotpatch set without what it needs; missing: an image that takes hotpatches (MicrosoftWindowsServer:WindowsServer:2022-datacenter-azure-edition does not)',
      fix: 'Create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition, or: Set hotpatching_enabled = false.',
    },
  },
  {
    name: 'refuses another offer with the same SKU',
    machine: hotpatched({ image: image('2025-datacenter-azure-edition', 'Other') }),
    expect: { violation: 'hotpatch' },
  },
  {
    name: 'refuses a custom image',
    machine: hotpatched({ image: galleryImage }),
    expect: { violation: 'hotpatch', message: 'is a custom image' },
  },
  {
    name: 'refuses a machine that is made from a disk',
    machine: hotpatched({ image: absent }),
    expect: {
      outcome: 'violation',
      property: 'hotpatch',
      message: 'has hotpatch set without what it needs; missing: an image that takes hotpatches (it is made from a disk)',
      fix: 'Create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition, or: Set hotpatching_enabled = false.',
    },
  },
  {
    name: 'names everything that is missing',
    machine: hotpatched({ patchMode: absent, agent: value(false), image: galleryImage }),
    expect: {
      outcome: 'violation',
      property: 'hotpatch',
      message: `has hotpatch set without what it needs; missing: patchMode AutomaticByPlatform, the agent, an image that takes hotpatches (${galleryImage.value.id} is a custom image)`,
      fix: 'Set patch_mode = "AutomaticByPlatform" and provision_vm_agent = true, and create it from an image that takes hotpatches, for example 2025-datacenter-azure-edition, or: Set hotpatching_enabled = false.',
    },
  },
  {
    name: 'refuses what is certain, whatever the rest turns out to be',
    machine: hotpatched({ patchMode: value('Manual'), image: onceMore }),
    expect: { violation: 'hotpatch', message: 'missing: patchMode AutomaticByPlatform' },
  },
  {
    name: 'is unknown while the image is',
    machine: hotpatched({ image: onceMore }),
    expect: { unknown: 'hotpatch', reason: 'image is not known: known after apply.' },
  },
  {
    name: 'is unknown while the mode and the agent are',
    machine: hotpatched({ patchMode: onceMore, agent: onceMore }),
    expect: { unknown: 'hotpatch', reason: 'patchMode is not known: known after apply; agent is not known: known after apply.' },
  },
  {
    name: 'is unknown while the flag is and something is missing',
    machine: hotpatched({ hotpatch: onceMore, agent: value(false) }),
    expect: { unknown: 'hotpatch', reason: 'hotpatch is not known' },
  },
  {
    name: 'is unknown while the system is and something is missing',
    machine: hotpatched({ os: onceMore, agent: value(false) }),
    expect: { unknown: 'hotpatch', reason: 'os is not known' },
  },
  { name: 'passes whatever the flag turns out to be', machine: hotpatched({ hotpatch: onceMore }), expect: 'pass' },
  { name: 'does not apply without hotpatching', machine: windowsVm(), expect: 'not-applicable' },
  { name: 'does not apply where hotpatching is absent', machine: windowsVm({ hotpatch: absent }), expect: 'not-applicable' },
  {
    name: 'does not apply to an unknown system without hotpatching',
    machine: windowsVm({ os: onceMore }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to Linux', machine: linuxVm({ hotpatch: value(true) }), expect: 'not-applicable' },
  {
    name: 'does not apply to scale sets',
    machine: flexibleScaleSet({ os: value('windows'), hotpatch: value(true) }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to Arc servers', machine: arcServer({ os: value('windows'), hotpatch: value(true) }), expect: 'not-applicable' },
  {
    name: 'is unknown for two reasons while the flag and the image are',
    machine: windowsVm({ hotpatch: onceMore, image: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'hotpatch',
      message: 'may have hotpatch set without what it needs: patchMode AutomaticByPlatform, the agent and an image that takes hotpatches',
      reason: 'hotpatch is not known: known after apply; image is not known: known after apply.',
    },
  },
]);
