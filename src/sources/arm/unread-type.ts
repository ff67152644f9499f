import { resourceTypeIn } from '../../estate/resource-type.ts';

/**
 * What a resource is that no reader reads, as far as it matters here: it makes machines that the customer patches, it may put machines on
 * schedules, it deploys a template, or its service patches the machines that it makes.
 */
export type Unread = 'machines' | 'maintenance' | 'template' | 'service';

/** By rule and not from a list only, so that the next type of its kind is noticed; undefined for what is read and for what does not matter. */
export function unreadArmType(declared: string): Unread | undefined {
  const type = declared.replace(/@.*$/s, '').toLowerCase();
  if (resourceTypeIn(type) !== undefined) return undefined;
  if (type.startsWith('microsoft.maintenance/')) return withoutAssignments.test(type) ? undefined : 'maintenance';
  if (templates.has(type)) return 'template';
  if (makers.some((maker) => maker.test(type))) return parts.test(type) ? undefined : 'machines';
  return services.some((service) => service.test(type)) ? 'service' : undefined;
}

const withoutAssignments = /^microsoft\.maintenance\/(?:maintenanceplans|updates|scheduledevents)(?:\/|$)/;

const templates: ReadonlySet<string> = new Set([
  'microsoft.resources/deployments',
  'microsoft.resources/deploymentstacks',
  'microsoft.solutions/applications',
]);

const makers = [
  /^microsoft\.compute\/virtualmachine/,
  /^microsoft\.azurefleet\//,
  /^microsoft\.hybridcompute\/machines/,
  /\/virtualmachines$/,
  /\/virtualmachineinstances$/,
  /^microsoft\.batch\/batchaccounts\/pools$/,
  /^microsoft\.servicefabric\/managedclusters(?:\/nodetypes)?$/,
  /^microsoft\.desktopvirtualization\/hostpools\/sessionhost(?:configurations|managements)$/,
  /^microsoft\.workloads\/sapvirtualinstances$/,
];

/** What is put on a machine or scale set makes none. */
const parts = /\/(?:extensions|runcommands|licenseprofiles|guestconfigurationassignments|rollingupgrades|hybrididentitymetadata)$/;

const services = [
  /^microsoft\.hdinsight\/clusters(?:pools\/clusters)?$/,
  /^microsoft\.databricks\/workspaces$/,
  /^microsoft\.synapse\/workspaces\/bigdatapools$/,
  /^microsoft\.machinelearningservices\/workspaces\/computes$/,
  /^microsoft\.redhatopenshift\/openshiftclusters$/,
  /^microsoft\.servicefabric\/clusters$/,
  /^microsoft\.standbypool\//,
];
