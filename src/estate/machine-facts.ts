import type { Fact } from './fact.ts';
import { assessmentModes, nodeChannels, operatingSystems, patchModes, rebootSettings } from './vocabulary.ts';

const sets = ['uniform-scale-set', 'flexible-scale-set'] as const;
const ofGuests = ['virtual-machine', ...sets, 'arc-server'] as const;
const notArc = ['virtual-machine', ...sets] as const;
const inGuest = ['virtual-machine', 'flexible-scale-set', 'arc-server'] as const;

/**
 * Every fact of a machine, in the order in which they are shown. Types, schemas, reports, `explain` and the names in remedies come from
 * here: a new fact is a row here and a line in each source that reads it. For the other sources it is unknown.
 */
export const machineFacts = {
  name: { type: 'text', description: 'Name in Azure.' },
  os: { type: { oneOf: operatingSystems }, description: 'Operating system.', explained: true },

  patchMode: {
    type: { oneOf: patchModes },
    description: 'Patch mode, as Azure spells it.',
    kinds: inGuest,
    arm: 'patchSettings.patchMode',
    azurerm: 'patch_mode',
    reported: true,
    explained: true,
    observed: true,
  },
  assessmentMode: {
    type: { oneOf: assessmentModes },
    description: 'Assessment mode, as Azure spells it.',
    kinds: inGuest,
    arm: 'patchSettings.assessmentMode',
    azurerm: 'patch_assessment_mode',
    reported: true,
    explained: true,
    observed: true,
  },
  bypass: {
    type: 'flag',
    description: 'bypassPlatformSafetyChecksOnUserSchedule.',
    kinds: notArc,
    arm: 'patchSettings.automaticByPlatformSettings.bypassPlatformSafetyChecksOnUserSchedule',
    azurerm: { 'virtual-machine': 'bypass_platform_safety_checks_on_user_schedule_enabled' },
    reported: true,
    explained: true,
    observed: true,
  },
  rebootSetting: {
    type: { oneOf: rebootSettings },
    description: "The machine's own reboot setting, which wins over the schedule's.",
    kinds: notArc,
    arm: 'patchSettings.automaticByPlatformSettings.rebootSetting',
    azurerm: { 'virtual-machine': 'reboot_setting' },
    reported: true,
    explained: true,
    observed: true,
  },
  image: {
    type: 'image',
    description: 'Image that it was made from.',
    kinds: notArc,
    arm: 'storageProfile.imageReference',
    azurerm: 'source_image_reference',
    explained: true,
  },
  product: {
    type: 'text',
    description: 'System that the running machine names, for example Windows Server 2016 Datacenter.',
    kinds: ['virtual-machine', 'arc-server'],
  },
  licenseType: {
    type: 'text',
    description: 'Licence that its system is used under, for example UBUNTU_PRO.',
    kinds: notArc,
    arm: 'licenseType',
    azurerm: 'license_type',
  },
  extendedUpdates: {
    type: 'flag',
    description: 'Does an Arc server get Extended Security Updates, by a licence or a key?',
    kinds: ['arc-server'],
  },
  specialised: {
    type: 'flag',
    description: 'Is it made from a specialised disk, without an OS profile, so that nothing declares how it is patched?',
    kinds: ofGuests,
    explained: true,
  },
  hotpatch: {
    type: 'flag',
    description: 'Is hotpatching switched on?',
    kinds: ofGuests,
    arm: 'patchSettings.enableHotpatching',
    azurerm: 'hotpatching_enabled',
    reported: true,
    explained: true,
    observed: true,
  },
  automaticUpdates: {
    type: 'flag',
    description: "Are Windows' own automatic updates switched on?",
    kinds: notArc,
    arm: 'enableAutomaticUpdates',
    azurerm: 'automatic_updates_enabled',
    azurermBefore: {
      'virtual-machine': { path: 'enable_automatic_updates', versions: 'azurerm before 4.42' },
      'uniform-scale-set': { path: 'enable_automatic_updates', versions: 'azurerm 3 and 4' },
      'flexible-scale-set': { path: 'enable_automatic_updates', versions: 'azurerm 3 and 4' },
    },
    explained: true,
    observed: true,
  },
  agent: {
    type: 'flag',
    description: 'Is the agent switched on?',
    kinds: notArc,
    arm: 'provisionVMAgent',
    azurerm: 'provision_vm_agent',
    explained: true,
  },
  extensionsAllowed: {
    type: 'flag',
    description: 'Are extensions allowed?',
    kinds: notArc,
    arm: 'osProfile.allowExtensionOperations',
    azurerm: {
      'virtual-machine': 'allow_extension_operations',
      'uniform-scale-set': 'extension_operations_enabled',
      'flexible-scale-set': 'extension_operations_enabled',
    },
  },

  automaticOsUpgrade: {
    type: 'flag',
    description: 'Does the scale set replace the image of its instances by itself?',
    kinds: sets,
    arm: 'upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade',
    azurerm: { 'uniform-scale-set': 'automatic_os_upgrade_policy.automatic_os_upgrade_enabled' },
    azurermBefore: {
      'uniform-scale-set': { path: 'automatic_os_upgrade_policy.enable_automatic_os_upgrade', versions: 'azurerm 3 and 4' },
    },
    explained: true,
  },
  health: {
    type: 'flag',
    description: 'Does an application health extension or a health probe watch the scale set?',
    kinds: sets,
    arm: 'networkProfile.healthProbe',
    azurerm: { 'uniform-scale-set': 'health_probe_id' },
  },
  upgradeMode: {
    type: 'text',
    description: 'Upgrade mode of the scale set: Automatic, Manual or Rolling.',
    kinds: sets,
    arm: 'upgradePolicy.mode',
    azurerm: 'upgrade_mode',
  },
  nodeChannel: {
    type: { oneOf: nodeChannels },
    description:
      'What AKS does with the nodes of the pool: the node OS upgrade channel of its cluster, where that is in force for the pool.',
    kinds: ['aks-node-pool'],
    arm: 'autoUpgradeProfile.nodeOSUpgradeChannel',
    azurerm: { 'aks-node-pool': 'node_os_upgrade_channel' },
    explained: true,
  },
  sqlPatching: {
    type: 'flag',
    description: "Is Automated Patching of SQL Server's own extension switched on? Absent without a SQL virtual machine.",
    kinds: ['virtual-machine'],
    arm: 'autoPatchingSettings.enable',
    azurerm: 'auto_patching',
  },
  shutdownTime: {
    type: 'text',
    description: 'When a schedule shuts it down, every day: HH:mm. Absent where none does.',
    kinds: ['virtual-machine'],
    explained: true,
  },
  shutdownZone: { type: 'text', description: 'Windows time zone id of that time.', kinds: ['virtual-machine'] },
  startTime: {
    type: 'text',
    description: 'When a scheduled action starts it: HH:mm. Absent where none does.',
    kinds: ['virtual-machine'],
  },
  startZone: { type: 'text', description: 'Windows time zone id of that time.', kinds: ['virtual-machine'] },
  startDays: { type: 'texts', description: 'Weekdays on which it is started.', kinds: ['virtual-machine'] },

  zones: {
    type: 'texts',
    description: 'Availability zones.',
    arm: 'zones',
    azurerm: { 'virtual-machine': 'zone', 'uniform-scale-set': 'zones', 'flexible-scale-set': 'zones' },
    reported: true,
  },
  availabilitySet: {
    type: 'text',
    description: 'Availability set: its resource id, or what the input calls one that has none yet.',
    kinds: ['virtual-machine'],
    arm: 'availabilitySet.id',
    azurerm: 'availability_set_id',
  },
  scaleSet: {
    type: 'text',
    description: 'The flexible scale set that a virtual machine belongs to: its resource id.',
    kinds: ['virtual-machine'],
    arm: 'virtualMachineScaleSet.id',
    azurerm: 'virtual_machine_scale_set_id',
  },
  resourceId: { type: 'text', description: 'Id in Azure Resource Manager; unknown before creation.' },
  subscription: { type: 'text', description: 'Subscription id.' },
  resourceGroup: { type: 'text', description: 'Resource group.', explained: true },
  location: {
    type: 'text',
    description: 'Region id, for example westeurope.',
    arm: 'location',
    azurerm: 'location',
    reported: true,
    explained: true,
  },
  tags: { type: 'tags', description: 'Tags; names keep their spelling.', arm: 'tags', azurerm: 'tags', explained: true },
} as const satisfies Readonly<Record<string, Fact>>;
