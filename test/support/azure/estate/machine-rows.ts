import type { Row } from '../query/expressions.ts';
import { guidOf } from './chance.ts';
import type { MachineFacts } from './machine-facts.ts';
import { rowOf } from './rows.ts';
import { before, ringAt, type World } from './world.ts';

/** The row of a virtual machine or an Arc server in `resources`. */
export function machineRow(world: World, facts: MachineFacts): Row {
  const plain = {
    id: facts.id,
    name: facts.name,
    type: facts.kind === 'arc' ? 'microsoft.hybridcompute/machines' : 'microsoft.compute/virtualmachines',
    tenantId: world.tenantId,
    kind: facts.kind === 'arc' && facts.index % 3 === 0 ? 'VMware' : '',
    location: facts.location,
    resourceGroup: facts.group.toLowerCase(),
    subscriptionId: facts.subscription,
    managedBy: '',
    tags: { environment: facts.environment, application: facts.application, ring: ringAt(world, facts.index) },
    zones: facts.zone === undefined ? null : [facts.zone],
  };
  return rowOf(plain, () => (facts.kind === 'arc' ? arcProperties(world, facts) : vmProperties(world, facts)));
}

function patchSettings({ patching, os }: MachineFacts): Row {
  const byPlatform = (settings: Row) => ({ patchMode: 'AutomaticByPlatform', assessmentMode: 'AutomaticByPlatform', ...settings });
  const bypass = { automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true } };
  switch (patching) {
    case 'customer-schedule':
    case 'schedule-forgotten':
      return byPlatform(bypass);
    case 'azure':
      return byPlatform({ automaticByPlatformSettings: { rebootSetting: 'IfRequired' } });
    case 'flag-missing':
      return byPlatform({});
    case 'manual':
      return { patchMode: os === 'Windows' ? 'Manual' : 'ImageDefault', assessmentMode: 'ImageDefault' };
    default:
      return { patchMode: os === 'Windows' ? 'AutomaticByOS' : 'ImageDefault', assessmentMode: 'ImageDefault' };
  }
}

function osConfiguration(facts: MachineFacts): Row {
  if (facts.os === 'Linux') {
    const linuxConfiguration = { disablePasswordAuthentication: true, provisionVMAgent: true, patchSettings: patchSettings(facts) };
    return { linuxConfiguration };
  }
  const enableAutomaticUpdates = facts.patching !== 'manual';
  return {
    windowsConfiguration: {
      provisionVMAgent: true,
      enableAutomaticUpdates,
      patchSettings: { ...patchSettings(facts), enableHotpatching: false },
      enableVMAgentPlatformUpdates: false,
    },
  };
}

const images = {
  Windows: {
    publisher: 'MicrosoftWindowsServer',
    offer: 'WindowsServer',
    sku: '2022-datacenter-azure-edition',
    version: 'latest',
    exactVersion: '20348.2849.241119',
  },
  Linux: { publisher: 'canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest', exactVersion: '24.04.202511120' },
} as const;

function vmProperties(world: World, facts: MachineFacts): Row {
  const group = facts.id.split('/providers/')[0];
  return {
    vmId: guidOf(world.roll, 4, facts.index),
    hardwareProfile: { vmSize: 'Standard_D2s_v5' },
    storageProfile: {
      imageReference: facts.index % 17 === 0 ? { id: `${group}/providers/Microsoft.Compute/images/golden` } : images[facts.os],
      osDisk: {
        osType: facts.os,
        name: `${facts.name}-os`,
        createOption: 'FromImage',
        caching: 'ReadWrite',
        deleteOption: 'Delete',
        diskSizeGB: 128,
        managedDisk: { id: `${group}/providers/Microsoft.Compute/disks/${facts.name}-os`, storageAccountType: 'Premium_LRS' },
      },
      dataDisks: [],
    },
    osProfile: {
      computerName: facts.name.slice(0, 15),
      adminUsername: 'operator',
      ...osConfiguration(facts),
      secrets: [],
      allowExtensionOperations: true,
      requireGuestProvisionSignal: true,
    },
    networkProfile: { networkInterfaces: [{ id: `${group}/providers/Microsoft.Network/networkInterfaces/${facts.name}-nic` }] },
    // The service gives the name of an availability set back in capitals.
    ...(facts.zone === undefined && {
      availabilitySet: { id: `${group}/providers/Microsoft.Compute/availabilitySets/AVAIL-${facts.application.toUpperCase()}` },
    }),
    provisioningState: 'Succeeded',
    timeCreated: before(world, 5000 + (facts.index % 5000)),
    extended: { instanceView: { powerState: powerState(facts), hyperVGeneration: 'V2' } },
  };
}

export function powerState({ running }: MachineFacts): Row {
  const code = running ? 'PowerState/running' : 'PowerState/deallocated';
  return { code, level: 'Info', displayStatus: running ? 'VM running' : 'VM deallocated' };
}

function arcProperties(world: World, facts: MachineFacts): Row {
  const block = facts.os === 'Windows' ? 'windowsConfiguration' : 'linuxConfiguration';
  // Nobody sets a patch mode on an Arc server unless it is to be hotpatched.
  const settings = { patchMode: null, assessmentMode: facts.index % 2 === 0 ? 'AutomaticByPlatform' : null };
  return {
    provisioningState: 'Succeeded',
    status: facts.running ? 'Connected' : 'Disconnected',
    lastStatusChange: before(world, facts.running ? 1 : 400),
    agentVersion: '1.58.03228.2572',
    displayName: facts.name,
    machineFqdn: `${facts.name}.corp.example`,
    osName: facts.os.toLowerCase(),
    osType: facts.os.toLowerCase(),
    osSku: facts.os === 'Windows' ? 'Windows Server 2022 Standard' : 'Ubuntu 24.04 LTS',
    osVersion: facts.os === 'Windows' ? '10.0.20348.2849' : '6.8.0-48-generic',
    osProfile: { computerName: facts.name, [block]: { patchSettings: settings } },
    vmId: guidOf(world.roll, 4, facts.index),
    agentConfiguration: { extensionsAllowList: [], extensionsBlockList: [], extensionsEnabled: 'true', configMode: 'full' },
    licenseProfile: { esuProfile: { licenseAssignmentState: 'NotAssigned', esuEligibility: 'Ineligible' } },
  };
}
