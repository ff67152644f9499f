import { describe, expect, it } from 'vitest';
import { unknown, value } from '../../src/estate/known.ts';
import type { Machine } from '../../src/estate/machine.ts';
import { leaveToSystem, setOn, type WritableFact } from '../../src/rules/remedy.ts';
import {
  arcServer,
  flexibleScaleSet,
  galleryImage,
  legacyVm,
  linuxVm,
  listedImage,
  specialisedVm,
  windowsVm,
} from '../support/machines.ts';

const azapi = { origin: { input: 'plan.json' } } as const;

/** Each attribute as azurerm and as Azure itself write it. */
const names: readonly [WritableFact, string, string][] = [
  ['patchMode', 'patch_mode', 'patchSettings.patchMode'],
  ['assessmentMode', 'patch_assessment_mode', 'patchSettings.assessmentMode'],
  [
    'bypass',
    'bypass_platform_safety_checks_on_user_schedule_enabled',
    'patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule',
  ],
  ['rebootSetting', 'reboot_setting', 'patchSettings.automaticByPlatformSettings.rebootSetting'],
  ['agent', 'provision_vm_agent', 'provisionVMAgent'],
  ['hotpatch', 'hotpatching_enabled', 'patchSettings.enableHotpatching'],
  ['automaticUpdates', 'automatic_updates_enabled (azurerm before 4.42: enable_automatic_updates)', 'enableAutomaticUpdates'],
];

describe('what to write', () => {
  it.each(names)('%s is named as the input writes it', (attribute, terraform, arm) => {
    expect(setOn(linuxVm(), { [attribute]: 'x' }).words).toBe(`Set ${terraform} = "x"`);
    expect(setOn(linuxVm(azapi), { [attribute]: 'x' }).words).toBe(`Set ${arm} = x`);
    expect(setOn(linuxVm(), { [attribute]: false }).words).toBe(`Set ${terraform} = false`);
  });

  it.each<[string, Machine, string]>([
    [
      'joins two attributes',
      linuxVm(),
      'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true',
    ],
    [
      'joins two attributes in the words of Azure',
      linuxVm(azapi),
      'Set patchSettings.patchMode = AutomaticByPlatform and patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = true',
    ],
    [
      'names the resource that can set what azurerm has no name for on scale sets',
      flexibleScaleSet(),
      'Set patch_mode = "AutomaticByPlatform", and set patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = true with azapi_update_resource',
    ],
    [
      'names the resource that has patch settings to a legacy one',
      legacyVm(),
      'Declare it as azurerm_linux_virtual_machine and set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true',
    ],
    [
      'names it by the system',
      legacyVm({ os: value('windows') }),
      'Declare it as azurerm_windows_virtual_machine and set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true',
    ],
    [
      'names both where the system is not known',
      legacyVm({ os: unknown('x') }),
      'Declare it as azurerm_linux_virtual_machine or azurerm_windows_virtual_machine and set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true',
    ],
    [
      'says how to reach the settings of a specialised disk',
      specialisedVm(),
      'Create it from an image, or set patchSettings.patchMode = AutomaticByPlatform and patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = true with azapi_update_resource (API 2023-07-01 or newer)',
    ],
    [
      'does not take a disk for a specialised one before that is known',
      windowsVm({ specialised: unknown('x') }),
      'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true',
    ],
  ])('%s', (_, machine, expected) => {
    expect(setOn(machine, { patchMode: 'AutomaticByPlatform', bypass: true }).words).toBe(expected);
  });

  it('uses the words of azurerm for what it has on scale sets, and never for Arc servers', () => {
    expect(setOn(flexibleScaleSet(), { patchMode: 'Manual', agent: true }).words).toBe(
      'Set patch_mode = "Manual" and provision_vm_agent = true',
    );
    expect(setOn(flexibleScaleSet(), { rebootSetting: 'Never' }).words).toBe(
      'Set patchSettings.automaticByPlatformSettings.rebootSetting = Never with azapi_update_resource',
    );
    expect(setOn(arcServer(), { patchMode: 'Manual' }).words).toBe('Set patchSettings.patchMode = Manual with azapi_update_resource');
    expect(setOn(arcServer(azapi), { patchMode: 'Manual' }).words).toBe('Set patchSettings.patchMode = Manual');
  });
});

describe('where the system is to patch itself', () => {
  const bypass = 'bypass_platform_safety_checks_on_user_schedule_enabled';

  it.each<[string, Machine, string | undefined]>([
    ['Windows does where its own updates are on', windowsVm(), 'Set patch_mode = "AutomaticByOS"'],
    ['a person does where they are off', windowsVm({ automaticUpdates: value(false) }), 'Set patch_mode = "Manual"'],
    [
      'the bypass goes with the mode',
      windowsVm({ automaticUpdates: value(false), bypass: value(true) }),
      `Set patch_mode = "Manual" and ${bypass} = false`,
    ],
    [
      'a reboot setting of its own goes as well',
      linuxVm({ rebootSetting: value('Never') }),
      'Set patch_mode = "ImageDefault" and no reboot_setting',
    ],
    [
      'no other mode is offered for an image that takes hotpatches',
      windowsVm({
        image: value({
          kind: 'marketplace',
          publisher: 'MicrosoftWindowsServer',
          offer: 'WindowsServer',
          sku: '2025-datacenter-azure-edition',
          version: 'latest',
        }),
      }),
      undefined,
    ],
  ])('%s', (_, machine, expected) => {
    expect(leaveToSystem(machine)?.words).toBe(expected);
  });
});

describe('a machine without an OS profile', () => {
  it.each([
    ['of the marketplace', listedImage],
    ['of a gallery', galleryImage],
  ])('that names an image %s is not told to be created from one', (_, image) => {
    const { words, change } = setOn(specialisedVm({ ...azapi, image }), { patchMode: 'ImageDefault' });
    expect(words).toContain('Write its osProfile with these settings, or set patchSettings.patchMode = ImageDefault');
    expect(change?.set.map(({ beside }) => beside)).toContain(true);
  });
});
