import type { Row } from '../query/expressions.ts';
import { type HandMade, handMade } from './hand-made.ts';

/**
 * A small company in some night, as Resource Graph tells of it: one Linux machine `a` on the schedule `daily`, assessed an hour ago,
 * patched this morning, nothing missing. Whatever a test changes is all that differs from a complete pass.
 */
export interface Night {
  readonly now: Date;
  readonly machines: readonly Row[];
  readonly schedules: readonly Row[];
  readonly assignments: readonly Row[];
  readonly assessments: readonly Row[];
  readonly patches: readonly Row[];
  readonly installations: readonly Row[];
  /** Of schedules, on single machines and as a whole. */
  readonly runs: readonly Row[];
  /** Rows of `resources` of any other type. */
  readonly others: readonly Row[];
  readonly groups: readonly Row[];
}

export const [s1, s2] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const tenantId = '99999999-9999-4999-8999-999999999999';

export interface Place {
  readonly subscription?: string;
  readonly group?: string;
}

function common({ subscription = s1, group = 'rg' }: Place) {
  return { tenantId, kind: '', location: 'westeurope', resourceGroup: group, subscriptionId: subscription, tags: {}, zones: null };
}

function idIn({ subscription = s1, group = 'rg' }: Place, type: string, name: string): string {
  return `/subscriptions/${subscription}/resourceGroups/${group}/providers/${type}/${name}`;
}

export function hoursBefore(now: Date, hours: number): string {
  return new Date(now.getTime() - hours * 3_600_000).toISOString();
}

/** A Linux machine that waits for a schedule; `properties` are laid over those of the machine, its OS configuration too. */
export function machineRow(name: string, place: Place = {}, properties: Row = {}, patchSettings: Row = onSchedule): Row {
  return {
    ...common(place),
    id: idIn(place, 'Microsoft.Compute/virtualMachines', name),
    name,
    type: 'microsoft.compute/virtualmachines',
    properties: {
      storageProfile: {
        osDisk: { osType: 'Linux' },
        imageReference: { publisher: 'canonical', offer: 'ubuntu-24_04-lts', sku: 'server', version: 'latest' },
      },
      osProfile: { allowExtensionOperations: true, linuxConfiguration: { provisionVMAgent: true, patchSettings } },
      extended: { instanceView: { powerState: { code: 'PowerState/running' } } },
      timeCreated: '2025-01-05T08:00:00Z',
      ...properties,
    },
  };
}

const assessed = { assessmentMode: 'AutomaticByPlatform' };
export const onSchedule: Row = {
  ...{ ...assessed, patchMode: 'AutomaticByPlatform' },
  automaticByPlatformSettings: { bypassPlatformSafetyChecksOnUserSchedule: true },
};
export const leftToImage: Row = { ...assessed, patchMode: 'ImageDefault' };

export function windowsRow(name: string, image: Row, place: Place = {}, patchSettings: Row = onSchedule): Row {
  const windowsConfiguration = { provisionVMAgent: true, enableAutomaticUpdates: true, patchSettings };
  return machineRow(name, place, {
    storageProfile: { osDisk: { osType: 'Windows' }, imageReference: image },
    osProfile: { allowExtensionOperations: true, windowsConfiguration },
  });
}

/** A connected Arc server; `esuProfile` says of its Extended Security Updates. */
export function arcRow(name: string, osSku: string, esuProfile: Row | null, place: Place = {}, more: Row = {}): Row {
  return {
    ...common(place),
    id: idIn(place, 'Microsoft.HybridCompute/machines', name),
    name,
    type: 'microsoft.hybridcompute/machines',
    properties: { osType: 'windows', osName: 'windows', osSku, status: 'Connected', licenseProfile: { esuProfile }, ...more },
  };
}

export function licenceRow(name: string, state: string, target: string, place: Place = {}): Row {
  return {
    ...common(place),
    id: idIn(place, 'Microsoft.HybridCompute/licenses', name),
    name,
    type: 'microsoft.hybridcompute/licenses',
    properties: { licenseType: 'ESU', licenseDetails: { state, target } },
  };
}

/** 02:30 UTC, three hours, critical and security patches, unless told otherwise. */
export function scheduleRow(
  name: string,
  { recurEvery = 'Day', classes = ['Critical', 'Security'], start = '2025-01-05 02:30' } = {},
  place: Place = {},
): Row {
  return {
    ...common(place),
    id: idIn(place, 'Microsoft.Maintenance/maintenanceConfigurations', name),
    name,
    type: 'microsoft.maintenance/maintenanceconfigurations',
    properties: {
      maintenanceScope: 'InGuestPatch',
      extensionProperties: { inGuestPatchMode: 'User' },
      maintenanceWindow: { startDateTime: start, duration: '03:00', timeZone: 'UTC', recurEvery },
      installPatches: {
        rebootSetting: 'IfRequired',
        linuxParameters: { classificationsToInclude: classes },
        windowsParameters: { classificationsToInclude: classes },
      },
    },
  };
}

const assignmentType = 'microsoft.maintenance/configurationassignments';

export function assignmentRow(machine: Row, schedule: Row): Row {
  return {
    ...machine,
    id: `${machine.id}/providers/Microsoft.Maintenance/configurationAssignments/${schedule.name}`,
    name: schedule.name,
    type: assignmentType,
    properties: { maintenanceConfigurationId: schedule.id, resourceId: machine.id },
  };
}

/** A dynamic scope over a subscription. */
export function scopeRow(schedule: Row, filter: Row, subscription: string = s1): Row {
  const scope = `/subscriptions/${subscription}`;
  return {
    ...common({ subscription, group: '' }),
    id: `${scope}/providers/Microsoft.Maintenance/configurationAssignments/${schedule.name}`,
    name: schedule.name,
    type: assignmentType,
    properties: { maintenanceConfigurationId: schedule.id, resourceId: scope, filter },
  };
}

export function assessmentRow(machine: Row, at: string, counts: Row | null = { security: 0, other: 0 }, more: Row = {}): Row {
  return {
    ...machine,
    id: `${machine.id}/patchAssessmentResults/latest`,
    name: 'latest',
    type: `${machine.type}/patchassessmentresults`,
    properties: {
      ...{ status: 'Succeeded', startedBy: 'Platform', rebootPending: false, lastModifiedDateTime: at },
      availablePatchCountByClassification: counts,
      ...more,
    },
  };
}

export function patchRow(machine: Row, patch: string, properties: Row = {}): Row {
  return {
    ...machine,
    id: `${machine.id}/patchAssessmentResults/latest/softwarePatches/${patch}`,
    name: patch,
    type: `${machine.type}/patchassessmentresults/softwarepatches`,
    properties: { patchName: patch, patchId: `${patch}_1.0`, version: '1.0', classifications: ['Security'], ...properties },
  };
}

/** A run that succeeded; `schedule` left out: an installation on demand. */
export function installationRow(machine: Row, at: string, schedule: Row | undefined, properties: Row = {}): Row {
  const name = `5c2a7d1e-0000-4000-8000-${at.replace(/\D/g, '').slice(0, 12)}`;
  return {
    ...machine,
    id: `${machine.id}/patchInstallationResults/${name}`,
    name,
    type: `${machine.type}/patchinstallationresults`,
    properties: {
      ...{ status: 'Succeeded', installedPatchCount: 3, failedPatchCount: 0, pendingPatchCount: 0, excludedPatchCount: 0 },
      ...{ notSelectedPatchCount: 0, maintenanceWindowExceeded: false, rebootStatus: 'NotNeeded', startedBy: 'Platform' },
      ...(schedule && {
        maintenanceRunId: `${schedule.id}/providers/microsoft.maintenance/applyupdates/${at.replace(/\D/g, '').slice(0, 14)}`,
      }),
      ...{ startDateTime: at, lastModifiedDateTime: at },
      ...properties,
    },
  };
}

/** A run of a schedule on one machine. */
export function machineRunRow(machine: Row, schedule: Row, at: string, status: string, properties: Row = {}): Row {
  const run = at.replace(/\D/g, '').slice(0, 14);
  return {
    ...machine,
    id: `${machine.id}/providers/Microsoft.Maintenance/applyUpdates/7d1e0000-0000-4000-8000-${run.slice(0, 12)}`,
    type: 'microsoft.maintenance/applyupdates',
    properties: {
      ...{ maintenanceConfigurationId: schedule.id, maintenanceScope: 'InGuestPatch', resourceId: machine.id, status },
      correlationId: `${schedule.id}/providers/microsoft.maintenance/applyupdates/${run}`.toLowerCase(),
      ...{ startDateTime: at, endDateTime: at },
      ...properties,
    },
  };
}

/** A run of a schedule as a whole. */
export function scheduleRunRow(schedule: Row, at: string, status: string, properties: Row = {}): Row {
  const run = at.replace(/\D/g, '').slice(0, 14);
  const id = `${schedule.id}/providers/Microsoft.Maintenance/applyUpdates/${run}`;
  return {
    ...schedule,
    id,
    name: run,
    type: 'microsoft.maintenance/maintenanceconfigurations/applyupdates',
    properties: {
      ...{ maintenanceConfigurationId: schedule.id, correlationId: id.toLowerCase(), status, errorMessage: null },
      ...{ startDateTime: at, endDateTime: at },
      ...properties,
    },
  };
}

export function groupRow(name: string, subscription: string = s1): Row {
  return {
    ...common({ subscription, group: name }),
    id: `/subscriptions/${subscription}/resourceGroups/${name}`,
    name,
    type: 'microsoft.resources/subscriptions/resourcegroups',
  };
}

/** When the last window of `daily` ended well before `now`. */
export function thisMorning(now: Date): string {
  const day = now.toISOString().slice(0, 10);
  const morning = new Date(`${day}T03:00:00Z`);
  if (morning.getTime() + 3 * 3_600_000 > now.getTime()) morning.setUTCDate(morning.getUTCDate() - 1);
  return morning.toISOString();
}

export const [a, daily] = [machineRow('a'), scheduleRow('daily')] as const;

/** The complete pass that each test changes. */
export function nightOf(now: Date, changes: Partial<Omit<Night, 'now'>> = {}): Night {
  return {
    now,
    machines: [a],
    schedules: [daily],
    assignments: [assignmentRow(a, daily)],
    assessments: [assessmentRow(a, hoursBefore(now, 1))],
    patches: [],
    installations: [installationRow(a, thisMorning(now), daily)],
    runs: [],
    others: [],
    groups: [groupRow('rg')],
    ...changes,
  };
}

/** The estate of the local Azure. */
export function estateOf(night: Night, more: Partial<HandMade> = {}) {
  const subscriptions = [...new Set(night.machines.concat(night.schedules, night.assignments).map((row) => String(row.subscriptionId)))];
  return handMade({
    tenantId,
    managementGroups: { [tenantId]: subscriptions },
    ...more,
    tables: {
      resources: [...night.machines, ...night.schedules, ...night.others],
      maintenanceresources: [...night.assignments, ...night.runs],
      patchassessmentresources: [...night.assessments, ...night.patches],
      patchinstallationresources: night.installations,
      resourcecontainers: [
        ...subscriptions.map((id) => ({
          ...common({ subscription: id, group: '' }),
          id: `/subscriptions/${id}`,
          name: id,
          type: 'microsoft.resources/subscriptions',
        })),
        ...night.groups,
      ],
    },
  });
}
