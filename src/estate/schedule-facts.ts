import type { Fact } from './fact.ts';
import { rebootSettings } from './vocabulary.ts';

/** Every fact of a maintenance configuration, in the order in which they are shown; as the table of a machine's facts. */
export const scheduleFacts = {
  name: { type: 'text', description: 'Name in Azure.' },
  scope: {
    type: 'text',
    description: 'Maintenance scope: InGuestPatch, Host, OSImage …; aksManagedNodeOSUpgradeSchedule for the windows of a cluster of AKS.',
    arm: 'maintenanceScope',
    azurerm: 'scope',
    reported: true,
  },
  mode: {
    type: 'text',
    description: 'In-guest patch mode: only User makes it a schedule of the customer.',
    arm: 'extensionProperties.InGuestPatchMode',
    azurerm: 'in_guest_user_patch_mode',
    reported: true,
  },
  recurEvery: {
    type: 'text',
    description: 'Recurrence, as Azure spells it.',
    arm: 'maintenanceWindow.recurEvery',
    azurerm: 'window.recur_every',
    reported: true,
  },
  recurrenceFields: {
    type: 'texts',
    description: 'Fields beside the recurrence in which somebody wrote a part of it, as name=value: Azure reads none of them.',
  },
  timeZone: {
    type: 'text',
    description: 'Windows time zone id; of a cluster of AKS a distance from UTC, for example UTC+01:00.',
    arm: 'maintenanceWindow.timeZone',
    azurerm: 'window.time_zone',
    reported: true,
  },
  start: {
    type: 'text',
    description:
      'First window: YYYY-MM-DD hh:mm in the time zone; of a cluster of AKS hh:mm alone where it counts from the day of its creation.',
    arm: 'maintenanceWindow.startDateTime',
    azurerm: 'window.start_date_time',
    reported: true,
  },
  expiration: {
    type: 'text',
    description: 'Last moment it applies: YYYY-MM-DD hh:mm in the time zone.',
    arm: 'maintenanceWindow.expirationDateTime',
    azurerm: 'window.expiration_date_time',
    reported: true,
  },
  duration: {
    type: 'text',
    description: 'Length of a window: HH:mm.',
    arm: 'maintenanceWindow.duration',
    azurerm: 'window.duration',
    reported: true,
  },
  notAllowed: {
    type: 'texts',
    description: 'Spans of days on which no window opens, first and last one as YYYY-MM-DD/YYYY-MM-DD. Only windows of AKS have them.',
    arm: 'maintenanceWindow.notAllowedDates',
    azurerm: 'maintenance_window_node_os.not_allowed',
  },
  reboot: {
    type: { oneOf: rebootSettings },
    description: 'Reboot setting.',
    arm: 'installPatches.rebootSetting',
    azurerm: 'install_patches.reboot',
    reported: true,
  },
  linux: {
    type: 'selection',
    description: 'What it installs on Linux; absent when it says nothing about Linux.',
    arm: 'installPatches.linuxParameters',
    azurerm: 'install_patches.linux',
  },
  windows: {
    type: 'selection',
    description: 'What it installs on Windows; absent when it says nothing about Windows.',
    arm: 'installPatches.windowsParameters',
    azurerm: 'install_patches.windows',
  },
  resourceId: { type: 'text', description: 'Id in Azure Resource Manager; unknown before creation.' },
  subscription: { type: 'text', description: 'Subscription id.' },
  resourceGroup: { type: 'text', description: 'Resource group.' },
  location: { type: 'text', description: 'Region id, for example westeurope.', arm: 'location', azurerm: 'location' },
  tags: { type: 'tags', description: 'Tags; names keep their spelling.', arm: 'tags', azurerm: 'tags' },
} as const satisfies Readonly<Record<string, Fact>>;
