import { unknown, value } from '../../src/estate/known.ts';
import { assignedElsewhere } from '../../src/rules/reason.ts';
import {
  arcServer,
  assignment,
  clientImage,
  flexibleScaleSet,
  galleryImage,
  legacyVm,
  linuxVm,
  nodePool,
  schedule,
  specialisedVm,
  uniformScaleSet,
  windowsVm,
} from '../support/machines.ts';
import { testRule } from '../support/rule-tester.ts';

const production = { orchestration: ['CustomerManagedSchedules', 'AzureManagedSafeDeployment'] } as const;
const scheduled = linuxVm({ bypass: value(true) });
const blocked = linuxVm({ patchMode: value('AutomaticByPlatform') });
const client = windowsVm({ bypass: value(true), image: clientImage });
const imageLater = windowsVm({ bypass: value(true), image: unknown('known after apply') });
const monthly = schedule();

testRule('orchestration-mode', [
  {
    name: 'passes a machine whose schedule runs where schedules are allowed',
    machine: scheduled,
    around: { schedules: [monthly], assignments: [assignment(monthly, scheduled)], closed: false },
    requirements: production,
    expect: 'pass',
  },
  { name: 'passes a machine that Azure patches where that is allowed', machine: linuxVm(), requirements: production, expect: 'pass' },
  {
    name: 'refuses a way that is not on the list and says how to get to the first one that is',
    machine: windowsVm({ patchMode: value('Manual') }),
    requirements: production,
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ManualUpdates; allowed: CustomerManagedSchedules, AzureManagedSafeDeployment',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, and assign a schedule.',
    },
  },
  {
    name: 'refuses a broken orchestration and says that nobody patches',
    machine: blocked,
    around: { schedules: [monthly], assignments: [assignment(monthly, blocked)] },
    requirements: production,
    expect: { violation: 'orchestrations', message: 'is patched by nobody (NobodyBlockedSchedule)' },
  },
  {
    name: 'asks of a Windows client for another image and for all else that a schedule needs',
    machine: windowsVm({ patchMode: value('AutomaticByOS'), image: clientImage }),
    requirements: { orchestration: ['CustomerManagedSchedules'] },
    expect: {
      violation: 'orchestrations',
      fix: 'Use an image that Azure Update Manager supports, and set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = true, and assign a schedule.',
    },
  },
  {
    name: 'asks of a Windows client that is prepared for a schedule and on none for both, image and schedule',
    machine: client,
    requirements: { orchestration: ['CustomerManagedSchedules'] },
    expect: { violation: 'orchestrations', fix: 'Use an image that Azure Update Manager supports, and assign a schedule.' },
  },
  {
    name: 'leads a machine of a custom image to an image that Azure patches, where the policy allows nothing else',
    machine: windowsVm({ patchMode: value('Manual'), image: galleryImage }),
    requirements: { orchestration: ['AzureManagedSafeDeployment'] },
    expect: {
      violation: 'orchestrations',
      fix: 'Use a marketplace image on Azure\'s list of automatic guest patching, and set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = false, and assign no schedule.',
    },
  },
  {
    name: 'says that nobody patches a Windows client on a schedule, and leads to no schedule',
    machine: client,
    around: { schedules: [monthly], assignments: [assignment(monthly, client)] },
    requirements: production,
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'is patched by nobody (NobodyUnsupportedImage); allowed: CustomerManagedSchedules, AzureManagedSafeDeployment',
      fix: 'Use an image that Azure Update Manager supports.',
    },
  },
  {
    name: 'does not know who patches a machine on a schedule while its image is not known',
    machine: imageLater,
    around: { schedules: [monthly], assignments: [assignment(monthly, imageLater)] },
    requirements: production,
    expect: { unknown: 'orchestrations', message: 'image would decide' },
  },
  {
    name: 'refuses when every orchestration still possible is off the list, whatever would decide between them',
    machine: specialisedVm({ os: value('windows') }),
    requirements: production,
    expect: { violation: 'orchestrations', message: 'ManualUpdates or WindowsAutomaticUpdates', fix: 'azapi_update_resource' },
  },
  {
    name: 'refuses an unlisted image in an open world, where both ends are broken',
    machine: linuxVm({ image: galleryImage }),
    around: { closed: false },
    requirements: { orchestration: ['AzureManagedSafeDeployment'] },
    expect: { violation: 'orchestrations', message: 'NobodyBlockedSchedule or NobodyUnsupportedImage' },
  },
  {
    name: 'does not advise to leave an unlisted image to Azure',
    machine: linuxVm({ image: galleryImage }),
    requirements: { orchestration: ['AzureManagedSafeDeployment', 'CustomerManagedSchedules'] },
    expect: { violation: 'orchestrations', fix: 'and assign a schedule.' },
  },
  {
    name: 'refuses an absent mode by the default of the system',
    machine: linuxVm({ patchMode: { kind: 'absent' } }),
    requirements: production,
    expect: { violation: 'orchestrations', message: 'has the orchestration ImageDefault' },
  },
  {
    name: 'tells a legacy machine to change its resource type',
    machine: legacyVm(),
    requirements: production,
    expect: { violation: 'orchestrations', fix: 'Declare it as azurerm_linux_virtual_machine' },
  },
  {
    name: 'offers an Arc server a schedule only',
    machine: arcServer(),
    requirements: production,
    expect: { violation: 'orchestrations', fix: 'Assign a schedule.' },
  },
  {
    name: 'offers a uniform scale set the automatic OS upgrade',
    machine: uniformScaleSet({ automaticOsUpgrade: value(false) }),
    requirements: { orchestration: ['CustomerManagedSchedules', 'AutomaticOsUpgrade'] },
    expect: { violation: 'orchestrations', message: 'NotUpdated', fix: 'automatic_os_upgrade_policy' },
  },
  {
    name: 'is unknown for the shared reason when only an assignment outside the input would decide',
    machine: linuxVm(),
    around: { closed: false },
    requirements: production,
    expect: {
      unknown: 'orchestrations',
      message: 'may be AzureManagedSafeDeployment or NobodyBlockedSchedule',
      reason: assignedElsewhere,
    },
  },
  {
    name: 'is unknown and names the attribute that would decide',
    machine: linuxVm({ patchMode: unknown('known after apply') }),
    around: { closed: false },
    requirements: production,
    expect: { unknown: 'orchestrations', message: 'patchMode', reason: 'patchMode is not known: known after apply' },
  },
  {
    name: 'is unknown for a scale set that may be uniform or flexible',
    machine: flexibleScaleSet({ otherKind: 'uniform-scale-set' }),
    requirements: production,
    expect: { unknown: 'orchestrations', message: 'orchestrationMode would decide', reason: 'orchestrationMode is not known' },
  },
  { name: 'does not apply where any orchestration will do', machine: windowsVm({ patchMode: value('Manual') }), expect: 'not-applicable' },
  {
    name: 'says how to leave patching to Azure',
    machine: windowsVm({ patchMode: value('Manual') }),
    requirements: { orchestration: ['AzureManagedSafeDeployment'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ManualUpdates; allowed: AzureManagedSafeDeployment',
      fix: 'Set patch_mode = "AutomaticByPlatform" and bypass_platform_safety_checks_on_user_schedule_enabled = false, and assign no schedule.',
    },
  },
  {
    name: 'says how to leave patching to Windows',
    machine: windowsVm(),
    requirements: { orchestration: ['WindowsAutomaticUpdates'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: WindowsAutomaticUpdates',
      fix: 'Set patch_mode = "AutomaticByOS" and automatic_updates_enabled (azurerm before 4.42: enable_automatic_updates) = true.',
    },
  },
  {
    name: 'says how to patch by hand',
    machine: windowsVm(),
    requirements: { orchestration: ['ManualUpdates'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: ManualUpdates',
      fix: 'Set patch_mode = "Manual" and automatic_updates_enabled (azurerm before 4.42: enable_automatic_updates) = false.',
    },
  },
  {
    name: 'offers Linux the first way that Linux has',
    machine: linuxVm(),
    requirements: { orchestration: ['WindowsAutomaticUpdates', 'ManualUpdates', 'ImageDefault'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: WindowsAutomaticUpdates, ManualUpdates, ImageDefault',
      fix: 'Set patch_mode = "ImageDefault".',
    },
  },
  {
    name: 'offers Windows no mode that only Linux has',
    machine: windowsVm(),
    requirements: { orchestration: ['ImageDefault'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: ImageDefault',
    },
  },
  {
    name: 'offers a flexible scale set no schedule, which could not reach it',
    machine: flexibleScaleSet({ patchMode: value('ImageDefault') }),
    requirements: production,
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ImageDefault; allowed: CustomerManagedSchedules, AzureManagedSafeDeployment',
      fix: 'Set patch_mode = "AutomaticByPlatform", and set patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule = false with azapi_update_resource, and assign no schedule.',
    },
  },
  {
    name: 'does not advise to leave an unlisted image of a scale set to Azure without another image',
    machine: flexibleScaleSet({ image: galleryImage }),
    requirements: { orchestration: ['AzureManagedSafeDeployment'] },
    expect: {
      violation: 'orchestrations',
      message: 'is patched by nobody (NobodyUnsupportedImage); allowed: AzureManagedSafeDeployment',
      fix: "Use a marketplace image on Azure's list of automatic guest patching, and set",
    },
  },
  {
    name: 'offers an Arc server a schedule although another way comes first',
    machine: arcServer(),
    requirements: { orchestration: ['AzureManagedSafeDeployment', 'CustomerManagedSchedules'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration ImageDefault; allowed: AzureManagedSafeDeployment, CustomerManagedSchedules',
      fix: 'Assign a schedule.',
    },
  },
  {
    name: 'offers a uniform scale set no mode, which it does not have',
    machine: uniformScaleSet({ automaticOsUpgrade: value(false) }),
    requirements: { orchestration: ['ImageDefault', 'AutomaticOsUpgrade'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'is patched by nobody (NotUpdated); allowed: ImageDefault, AutomaticOsUpgrade',
      fix: 'Set automatic_os_upgrade_enabled (azurerm 3 and 4: enable_automatic_os_upgrade) = true in automatic_os_upgrade_policy.',
    },
  },
  {
    name: 'offers a machine no upgrade that only scale sets have',
    machine: linuxVm(),
    requirements: { orchestration: ['AutomaticOsUpgrade'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AzureManagedSafeDeployment; allowed: AutomaticOsUpgrade',
    },
  },
  {
    name: 'is unknown while the flag is, and says between what',
    machine: linuxVm({ bypass: unknown('known after apply') }),
    requirements: production,
    expect: {
      outcome: 'unknown',
      property: 'orchestrations',
      message:
        'may be AzureManagedSafeDeployment or NobodyNoSchedule; allowed: CustomerManagedSchedules, AzureManagedSafeDeployment; bypass would decide',
      reason: 'bypass is not known: known after apply.',
    },
  },
  ...(['NodeImage', 'SecurityPatch', 'Unmanaged'] as const).map((channel) => ({
    name: `accepts the channel ${channel} of a node pool where the policy names none of AKS`,
    machine: nodePool({ nodeChannel: value(channel) }),
    requirements: production,
    expect: 'pass' as const,
  })),
  {
    name: 'refuses a channel that the policy does not name, where it names one of AKS',
    machine: nodePool({ nodeChannel: value('SecurityPatch') }),
    requirements: { orchestration: ['CustomerManagedSchedules', 'AksNodeImage'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'has the orchestration AksSecurityPatch; allowed: AksNodeImage',
      fix: 'Set node_os_upgrade_channel = "NodeImage" on the cluster.',
    },
  },
  {
    name: 'refuses a node pool that nobody updates',
    machine: nodePool({ nodeChannel: value('None') }),
    requirements: production,
    expect: {
      violation: 'orchestrations',
      message: 'is patched by nobody (NobodyNodeChannel); allowed: AksNodeImage, AksSecurityPatch, AksUnmanaged',
    },
  },
  {
    name: 'accepts a node pool that nobody updates where the policy names that',
    machine: nodePool({ nodeChannel: value('None') }),
    requirements: { orchestration: ['CustomerManagedSchedules', 'NobodyNodeChannel'] },
    expect: 'pass',
  },
  {
    name: 'offers Windows nodes no channel that does nothing on them',
    machine: nodePool({ nodeChannel: value('None'), os: value('windows') }),
    requirements: { orchestration: ['AksUnmanaged', 'AksSecurityPatch'] },
    expect: {
      outcome: 'violation',
      property: 'orchestrations',
      message: 'is patched by nobody (NobodyNodeChannel); allowed: AksUnmanaged, AksSecurityPatch',
    },
  },
]);
