import type { ListedKind } from '../../../estate/coverage.ts';
import { resourceTypes } from '../../../estate/resource-type.ts';

/** A question to Azure Resource Graph. Thin on purpose: what is needed, in the order of ids; everything is joined in our own code. */
export interface Query {
  /** What it asks for, as an error or a line about progress calls it. */
  readonly what: string;
  /** KQL. */
  readonly text: string;
  /** What an estate lacks where rows of it are lost. */
  readonly kinds: readonly ListedKind[];
}

/** Only these resource groups; undefined for all. In lower case. */
export type Groups = readonly string[] | undefined;

const { virtualMachine, arcServer, scaleSet, cluster, sqlVirtualMachine, maintenanceConfiguration, configurationAssignment } =
  resourceTypes;

function ofType(...types: readonly string[]): string {
  return types.length === 1 ? `where type == ${list(types)}` : `where type in (${list(types)})`;
}

const kindsOf: Readonly<Record<string, readonly ListedKind[]>> = {
  machines: ['machines'],
  'scale sets': ['machines'],
  clusters: ['machines'],
  'maintenance configurations': ['schedules'],
  'configuration assignments': ['assignments'],
};

/** Every list is in the order of ids: only then do its pages follow each other. */
function query(what: string, ...lines: readonly (string | undefined)[]): Query {
  const text = [...lines.filter((line) => line !== undefined), 'order by id asc'].join('\n| ');
  return { what, text, kinds: kindsOf[what] ?? [] };
}

function inGroups(groups: Groups): string | undefined {
  return groups && `where resourceGroup in~ (${list(groups)})`;
}

/** Texts of KQL: names of resource groups come from anybody. */
function list(texts: readonly string[]): string {
  return texts.map((text) => `'${text.replace(/[\\']/g, '\\$&')}'`).join(', ');
}

export const subscriptionsQuery = query(
  'subscriptions',
  'resourcecontainers',
  "where type == 'microsoft.resources/subscriptions'",
  'project id, subscriptionId',
);

/** Resource groups of these names. */
export function groupsQuery(names: readonly string[]): Query {
  return query(
    'resource groups',
    'resourcecontainers',
    "where type == 'microsoft.resources/subscriptions/resourcegroups'",
    `where name in~ (${list(names)})`,
    'project id',
  );
}

/** What is set for the guest, of a machine or of the profile from which a scale set makes its machines. */
function guestColumns(owner: string): readonly string[] {
  const profile = `${owner}.osProfile`;
  return [
    `image = ${owner}.storageProfile.imageReference`,
    `profiled = isnotnull(${profile})`,
    `extensions = ${profile}.allowExtensionOperations`,
    `windows = isnotnull(${profile}.windowsConfiguration)`,
    `windowsAgent = ${profile}.windowsConfiguration.provisionVMAgent`,
    `windowsUpdates = ${profile}.windowsConfiguration.enableAutomaticUpdates`,
    `windowsPatch = ${profile}.windowsConfiguration.patchSettings`,
    `linux = isnotnull(${profile}.linuxConfiguration)`,
    `linuxAgent = ${profile}.linuxConfiguration.provisionVMAgent`,
    `linuxPatch = ${profile}.linuxConfiguration.patchSettings`,
  ];
}

/** Virtual machines and Arc servers. */
export function machinesQuery(groups: Groups): Query {
  return query(
    'machines',
    'resources',
    ofType(virtualMachine, arcServer),
    inGroups(groups),
    `project ${[
      'id, name, type, location, zones, tags',
      'os = coalesce(tostring(properties.storageProfile.osDisk.osType), tostring(properties.osType), tostring(properties.osName))',
      ...guestColumns('properties'),
      'licence = tostring(properties.licenseType)',
      'osName = coalesce(tostring(properties.osSku), tostring(properties.extended.instanceView.osName))',
      'osVersion = tostring(properties.extended.instanceView.osVersion)',
      'arcKind = tostring(kind)',
      ...['extensionsEnabled', 'extensionsAllowList', 'extensionsBlockList', 'configMode'].map(
        (name) => `${name} = properties.agentConfiguration.${name}`,
      ),
      'support = tostring(properties.licenseProfile.esuProfile.licenseAssignmentState)',
      'supportKey = tostring(properties.licenseProfile.esuProfile.esuKeyState)',
      'supportLicence = properties.licenseProfile.esuProfile.assignedLicense',
      'availabilitySet = tostring(properties.availabilitySet.id)',
      'scaleSet = tostring(properties.virtualMachineScaleSet.id)',
      'power = tostring(properties.extended.instanceView.powerState.code)',
      'created = tostring(properties.timeCreated)',
      'connection = tostring(properties.status)',
      'connectionSince = tostring(properties.lastStatusChange)',
    ].join(', ')}`,
  );
}

export function scaleSetsQuery(groups: Groups): Query {
  const [profile, upgrades] = ['properties.virtualMachineProfile', 'properties.upgradePolicy'];
  return query(
    'scale sets',
    'resources',
    ofType(scaleSet),
    inGroups(groups),
    `project ${[
      'id, name, type, location, zones, tags',
      'orchestration = tostring(properties.orchestrationMode)',
      `modelled = isnotnull(${profile})`,
      `os = tostring(${profile}.storageProfile.osDisk.osType)`,
      `licence = tostring(${profile}.licenseType)`,
      ...guestColumns(profile),
      `automaticOsUpgrade = ${upgrades}.automaticOSUpgradePolicy.enableAutomaticOSUpgrade`,
      `upgradeMode = tostring(${upgrades}.mode)`,
      `healthProbe = tostring(${profile}.networkProfile.healthProbe.id)`,
      `setExtensions = ${profile}.extensionProfile.extensions`,
    ].join(', ')}`,
  );
}

/** Clusters of AKS with their node pools. */
export function clustersQuery(groups: Groups): Query {
  const upgrades = 'properties.autoUpgradeProfile';
  return query(
    'clusters',
    'resources',
    ofType(cluster),
    inGroups(groups),
    `project ${[
      'id, name, location, tags',
      'sku = tostring(sku.name)',
      `upgradeChannel = tostring(${upgrades}.upgradeChannel)`,
      `nodeChannel = tostring(${upgrades}.nodeOSUpgradeChannel)`,
      'pools = properties.agentPoolProfiles',
      'nodeGroup = tostring(properties.nodeResourceGroup)',
    ].join(', ')}`,
  );
}

/** SQL Server's own extension, which may patch a machine by itself. */
export function sqlQuery(groups: Groups): Query {
  return query(
    'SQL virtual machines',
    'resources',
    ofType(sqlVirtualMachine),
    inGroups(groups),
    'project id, machine = tostring(properties.virtualMachineResourceId), patching = properties.autoPatchingSettings.enable',
  );
}

/** Licences for Extended Security Updates, which servers of any subscription may use. */
export const licencesQuery = query(
  'licences for extended updates',
  'resources',
  ofType('microsoft.hybridcompute/licenses'),
  'project id, state = tostring(properties.licenseDetails.state), target = tostring(properties.licenseDetails.target)',
);

/** Maintenance configurations of every scope: an assignment may name any of them, and only some are schedules of the guest. */
const schedulesWhere = (...conditions: readonly string[]) =>
  query(
    'maintenance configurations',
    'resources',
    ofType(maintenanceConfiguration),
    ...conditions,
    'project id, name, location, tags, properties',
  );

export const schedulesQuery = schedulesWhere();

/** Schedules by their ids. */
export function schedulesByIdQuery(ids: readonly string[]): Query {
  return schedulesWhere(`where id in~ (${list(ids)})`);
}

/** Static ones and dynamic scopes. */
const assignmentsWhere = (...conditions: readonly string[]) =>
  query(
    'configuration assignments',
    'maintenanceresources',
    ofType(configurationAssignment),
    ...conditions,
    'project id, schedule = tostring(properties.maintenanceConfigurationId), filter = properties.filter',
  );

export const assignmentsQuery = assignmentsWhere();

/** Assignments of some schedules, wherever they lie. */
export function assignmentsOfQuery(schedules: readonly string[]): Query {
  return assignmentsWhere(`where tostring(properties.maintenanceConfigurationId) in~ (${list(schedules)})`);
}

export function assessmentsQuery(groups: Groups): Query {
  return query(
    'assessments',
    'patchassessmentresources',
    ofType(`${virtualMachine}/patchassessmentresults`, `${arcServer}/patchassessmentresults`),
    inGroups(groups),
    `project ${[
      'id',
      'status = tostring(properties.status)',
      'at = tostring(properties.lastModifiedDateTime)',
      'startedBy = tostring(properties.startedBy)',
      'service = tostring(properties.patchServiceUsed)',
      'rebootPending = properties.rebootPending',
      'counts = properties.availablePatchCountByClassification',
      'error = properties.errorDetails',
    ].join(', ')}`,
  );
}

/**
 * Those that count as critical, with further classes of a policy. The monthly rollup of older Windows is not always classified as a security
 * update.
 */
export function pendingPatchesQuery(groups: Groups, further: readonly string[] = []): Query {
  const classes = [...new Set(['Critical', 'Security', 'UpdateRollup', ...further])];
  return query(
    'missing patches',
    'patchassessmentresources',
    ofType(`${virtualMachine}/patchassessmentresults/softwarepatches`, `${arcServer}/patchassessmentresults/softwarepatches`),
    `where tostring(properties.classifications) has_any (${list(classes)})`,
    inGroups(groups),
    `project ${[
      'id',
      'patch = tostring(properties.patchId)',
      'title = tostring(properties.patchName)',
      'kb = tostring(properties.kbId)',
      'version = tostring(properties.version)',
      'classifications = properties.classifications',
      'published = tostring(properties.publishedDateTime)',
    ].join(', ')}`,
  );
}

export function installationsQuery(groups: Groups): Query {
  return query(
    'installations',
    'patchinstallationresources',
    ofType(`${virtualMachine}/patchinstallationresults`, `${arcServer}/patchinstallationresults`),
    inGroups(groups),
    `project ${[
      'id, name',
      'status = tostring(properties.status)',
      'started = tostring(properties.startDateTime)',
      'at = tostring(properties.lastModifiedDateTime)',
      'startedBy = tostring(properties.startedBy)',
      'scheduleRun = tostring(properties.maintenanceRunId)',
      'installed = properties.installedPatchCount',
      'failed = properties.failedPatchCount',
      'pending = properties.pendingPatchCount',
      'excluded = properties.excludedPatchCount',
      'notSelected = properties.notSelectedPatchCount',
      'windowExceeded = properties.maintenanceWindowExceeded',
      'rebootStatus = tostring(properties.rebootStatus)',
      'error = properties.errorDetails',
    ].join(', ')}`,
  );
}

/** Runs that completed leave an installation; what became of the others only these rows tell. */
const runsOfType = (what: string, type: string) =>
  query(
    what,
    'maintenanceresources',
    ofType(type),
    "where tostring(properties.status) !~ 'Completed'",
    `project ${[
      'id, name',
      'schedule = tostring(properties.maintenanceConfigurationId)',
      'scope = tostring(properties.maintenanceScope)',
      'run = tostring(properties.correlationId)',
      'status = tostring(properties.status)',
      'started = tostring(properties.startDateTime)',
      'ended = tostring(properties.endDateTime)',
      'error = tostring(properties.errorMessage)',
      'details = properties.statusDetails',
    ].join(', ')}`,
  );

/** Of schedules as a whole; these say why. */
export const scheduleRunsQuery = runsOfType('runs of schedules', `${maintenanceConfiguration}/applyupdates`);

/** Of single machines. */
export const machineRunsQuery = runsOfType('runs of schedules on machines', 'microsoft.maintenance/applyupdates');
