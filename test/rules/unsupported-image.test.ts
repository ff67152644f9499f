import { absent, unknown, value } from '../../src/estate/known.ts';
import {
  arcServer,
  assignment,
  clientImage,
  flexibleScaleSet,
  galleryImage,
  linuxVm,
  schedule,
  specialisedVm,
  uniformScaleSet,
  windowsVm,
} from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const gallery = linuxVm({ image: galleryImage });
const unlisted = value({ kind: 'marketplace', publisher: 'Debian', offer: 'debian-12', sku: '12-gen2', version: 'latest' } as const);
const onceMore = unknown('known after apply');
const monthly = schedule();

testRule('unsupported-image', [
  {
    name: 'leads no Windows client to a schedule, which would not patch it',
    machine: windowsVm({ image: clientImage }),
    expect: { violation: 'image', fix: 'or: Set patch_mode = "AutomaticByOS".' },
  },
  { name: 'passes an image that Azure patches by itself', machine: linuxVm(), expect: 'pass' },
  {
    name: 'refuses a custom image',
    machine: gallery,
    expect: {
      outcome: 'violation',
      property: 'image',
      message: `is left to Azure for patching, but ${galleryImage.value.id} is a custom image; asked for: an image that Azure patches by itself`,
      fix: "Set bypass_platform_safety_checks_on_user_schedule_enabled = true, and assign a schedule, or: Use a marketplace image on Azure's list of automatic guest patching.",
    },
  },
  {
    name: 'refuses a marketplace image off the list',
    machine: linuxVm({ image: unlisted }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        "is left to Azure for patching, but Debian:debian-12:12-gen2 is not an image on Azure's list; asked for: an image that Azure patches by itself",
      fix: "Set bypass_platform_safety_checks_on_user_schedule_enabled = true, and assign a schedule, or: Use a marketplace image on Azure's list of automatic guest patching.",
    },
  },
  {
    name: 'refuses the image also when a schedule reaches the machine without the bypass',
    machine: gallery,
    around: { schedules: [monthly], assignments: [assignment(monthly, gallery)] },
    expect: { violation: 'image' },
  },
  {
    name: 'refuses the image of a flexible scale set and offers it no schedule',
    machine: flexibleScaleSet({ image: galleryImage }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message: `is left to Azure for patching, but ${galleryImage.value.id} is a custom image; asked for: an image that Azure patches by itself`,
      fix: `Set patch_mode = "ImageDefault", or: Use a marketplace image on Azure's list of automatic guest patching.`,
    },
  },
  {
    name: 'refuses the image where the bypass is absent',
    machine: linuxVm({ image: galleryImage, bypass: absent }),
    expect: { violation: 'image' },
  },
  {
    name: 'refuses a machine with an OS profile that is made from a disk',
    machine: linuxVm({ image: absent }),
    expect: {
      outcome: 'violation',
      property: 'image',
      message:
        'is left to Azure for patching, but it is made from a disk, not from an image; asked for: an image that Azure patches by itself',
      fix: "Set bypass_platform_safety_checks_on_user_schedule_enabled = true, and assign a schedule, or: Use a marketplace image on Azure's list of automatic guest patching.",
    },
  },
  {
    name: 'is unknown while the image is',
    machine: linuxVm({ image: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'image',
      message: 'may be left to Azure for patching, and its image is not known; asked for: an image that Azure patches by itself',
      reason: 'image is not known: known after apply.',
    },
  },
  {
    name: 'is unknown while the mode is',
    machine: linuxVm({ image: galleryImage, patchMode: onceMore }),
    expect: { unknown: 'image', reason: 'patchMode is not known' },
  },
  {
    name: 'is unknown while the flag is',
    machine: linuxVm({ image: galleryImage, bypass: onceMore }),
    expect: { unknown: 'image', reason: 'bypass is not known' },
  },
  {
    name: 'is unknown without an image while it is unknown whether the disk is specialised',
    machine: linuxVm({ image: absent, specialised: onceMore }),
    expect: {
      outcome: 'unknown',
      property: 'image',
      message:
        'may be left to Azure for patching, and it is made from a disk, not from an image; asked for: an image that Azure patches by itself',
      reason: 'specialised is not known: known after apply.',
    },
  },
  { name: 'passes a listed image whatever the mode turns out to be', machine: linuxVm({ patchMode: onceMore }), expect: 'pass' },
  {
    name: 'does not apply with the bypass, whatever the image turns out to be',
    machine: linuxVm({ bypass: value(true), image: onceMore }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to another mode',
    machine: linuxVm({ image: galleryImage, patchMode: value('ImageDefault') }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to a specialised disk, which another rule speaks about',
    machine: specialisedVm({ patchMode: value('AutomaticByPlatform') }),
    expect: 'not-applicable',
  },
  {
    name: 'does not apply to uniform scale sets',
    machine: uniformScaleSet({ image: galleryImage, patchMode: value('AutomaticByPlatform') }),
    expect: 'not-applicable',
  },
  { name: 'does not apply to Arc servers', machine: arcServer({ patchMode: value('AutomaticByPlatform') }), expect: 'not-applicable' },
]);
