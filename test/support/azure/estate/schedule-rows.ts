import type { Row } from '../query/expressions.ts';
import { guidOf } from './chance.ts';
import { machineFacts } from './machine-facts.ts';
import { rowOf } from './rows.ts';
import { before, ringAt, subscriptionAt, type World } from './world.ts';

const recurrences = [
  '1Week Sunday',
  '1Month Second Tuesday Offset3',
  '2Weeks Saturday',
  '1Month Last Sunday',
  'Day',
  '1Month day15',
] as const;
const zones = ['W. Europe Standard Time', 'UTC', 'Eastern Standard Time'] as const;

/** Runs of each schedule that still have a row. */
export const runsOfSchedule = 4;

export function scheduleId(world: World, index: number): string {
  const subscription = subscriptionAt(world, index);
  return `/subscriptions/${subscription}/resourceGroups/rg-schedules/providers/Microsoft.Maintenance/maintenanceConfigurations/${scheduleName(index)}`;
}

const scheduleName = (index: number) => `mc-patch-${String(index).padStart(3, '0')}`;

function common(world: World, index: number) {
  return { tenantId: world.tenantId, kind: '', resourceGroup: 'rg-schedules', subscriptionId: subscriptionAt(world, index) };
}

/** The row of a schedule in `resources`. The reboot setting is read back in another spelling than it is written. */
export function scheduleRow(world: World, index: number): Row {
  const plain = { ...common(world, index), type: 'microsoft.maintenance/maintenanceconfigurations', location: 'westeurope', tags: {} };
  return rowOf({ ...plain, id: scheduleId(world, index), name: scheduleName(index) }, () => scheduleProperties(index));
}

function scheduleProperties(index: number): Row {
  // Some schedules are of host maintenance: they patch no guest.
  const guest = index % 6 !== 5;
  return {
    maintenanceScope: guest ? 'InGuestPatch' : 'Host',
    visibility: 'Custom',
    extensionProperties: guest ? { inGuestPatchMode: 'User' } : {},
    maintenanceWindow: {
      startDateTime: '2025-01-05 02:00',
      expirationDateTime: '9999-12-31 00:00',
      duration: index % 4 === 3 ? '02:00' : '03:55',
      timeZone: zones[index % zones.length],
      recurEvery: recurrences[index % recurrences.length],
    },
    ...(guest && {
      installPatches: {
        rebootSetting: ['IfRequired', 'AlwaysReboot', 'NeverReboot'][index % 3],
        windowsParameters: { classificationsToInclude: ['Critical', 'Security'] },
        linuxParameters: { classificationsToInclude: ['Critical', 'Security'] },
      },
    }),
    configurationType: 'Regular',
  };
}

const assignmentType = 'microsoft.maintenance/configurationassignments';

/** The row of the static assignment of a machine, if it has one. The schedule's id comes back in lower case for some. */
export function staticAssignmentRow(world: World, index: number): Row | undefined {
  const { id, schedule, location, subscription, group } = machineFacts(world, index);
  if (schedule === undefined) return undefined;
  const name = `${scheduleName(schedule)}-${index}`;
  const configuration = scheduleId(world, schedule);
  const maintenanceConfigurationId = index % 4 === 0 ? configuration.toLowerCase() : configuration;
  const plain = {
    tenantId: world.tenantId,
    kind: '',
    location,
    resourceGroup: group.toLowerCase(),
    subscriptionId: subscription,
    type: assignmentType,
  };
  return rowOf({ ...plain, id: `${id}/providers/Microsoft.Maintenance/configurationAssignments/${name}`, name }, () => ({
    maintenanceConfigurationId,
    resourceId: id,
  }));
}

/** The dynamic scope that belongs to a schedule: one per schedule, each over its own subscription. */
export function dynamicAssignmentRow(world: World, index: number): Row {
  const scope = `/subscriptions/${subscriptionAt(world, index)}`;
  const name = `scope-${scheduleName(index)}`;
  const plain = { ...common(world, index), resourceGroup: '', location: 'global', type: assignmentType };
  return rowOf({ ...plain, id: `${scope}/providers/microsoft.maintenance/configurationassignments/${name}`, name }, () => ({
    maintenanceConfigurationId: scheduleId(world, index).toLowerCase(),
    resourceId: scope,
    filter: {
      resourceTypes: index % 2 === 0 ? null : ['Microsoft.Compute/virtualMachines', 'Microsoft.HybridCompute/machines'],
      resourceGroups: null,
      locations: index % 3 === 0 ? ['westeurope'] : null,
      osTypes: index % 3 === 1 ? ['windows'] : null,
      tagSettings: { tags: { ring: [ringAt(world, index)] }, filterOperator: 'Any' },
    },
  }));
}

/** The name of a run is the time when it began: one a week. */
export function runName(world: World, run: number): string {
  return before(world, 20 + run * 168)
    .replaceAll(/[-:T]/g, '')
    .slice(0, 14);
}

/** The row of a run of a schedule in `maintenanceresources`. */
export function scheduleRunRow(world: World, index: number, run: number): Row {
  const name = runName(world, run);
  const id = `${scheduleId(world, index)}/providers/Microsoft.Maintenance/applyUpdates/${name}`;
  const plain = { ...common(world, index), location: '', type: 'microsoft.maintenance/maintenanceconfigurations/applyupdates' };
  return rowOf({ ...plain, id, name }, () => ({
    maintenanceConfigurationId: scheduleId(world, index),
    maintenanceConfiguration: { location: 'westeurope', properties: scheduleProperties(index) },
    correlationId: correlationOf(world, index, run),
    status: run === 1 ? 'Failed' : 'Completed',
    startDateTime: before(world, 20 + run * 168),
    endDateTime: before(world, 17 + run * 168),
    // Members are null where Azure did not count.
    resourceUpdateSummary: { total: 25, succeeded: run === 1 ? 20 : 25, failed: run === 1 ? 5 : null, inProgress: null, notStarted: null },
    errorMessage: run === 1 ? 'Maintenance failed on some resources.' : null,
  }));
}

function correlationOf(world: World, index: number, run: number): string {
  return `${scheduleId(world, index)}/providers/microsoft.maintenance/applyupdates/${runName(world, run)}`.toLowerCase();
}

/** The row of a machine in the last run of the schedule that it is assigned to. */
export function machineRunRow(world: World, index: number): Row | undefined {
  const { id, schedule, subscription, group } = machineFacts(world, index);
  if (schedule === undefined) return undefined;
  const name = guidOf(world.roll, 5, index);
  const plain = { tenantId: world.tenantId, kind: '', location: '', resourceGroup: group.toLowerCase(), subscriptionId: subscription };
  return rowOf(
    { ...plain, type: 'microsoft.maintenance/applyupdates', id: `${id}/providers/Microsoft.Maintenance/applyUpdates/${name}`, name },
    () => ({
      maintenanceConfigurationId: scheduleId(world, schedule),
      maintenanceScope: 'InGuestPatch',
      resourceId: id,
      correlationId: correlationOf(world, schedule, 0),
      status: 'Completed',
      startDateTime: before(world, 20),
      endDateTime: before(world, 18),
    }),
  );
}
